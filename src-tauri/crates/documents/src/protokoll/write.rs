//! Puts the minutes together, part by part.

use chrono::{DateTime, Utc};
use forum::norwegian_date;
use procedure::{Happened, Minutes};

use super::content::{MinutesPaper, MinutesRecord};
use super::entries::{closed, corrections};
use super::{approval, attendance, case};
use crate::Texts;
use crate::control_code::groups;
use crate::meeting_paper::page_label;
use crate::meeting_words::{MeetingWords, capital, clock, rule_by_itself};
use crate::paper::Document;
use crate::paper::block::{Block, Level, Tone};
use crate::paper::style::{Run, plain};
use crate::pdf::About;

/// The whole paper as blocks.
pub(super) fn document(content: &MinutesPaper<'_>, texts: &Texts) -> Document {
    let minutes = content.record.minutes();
    let words = MeetingWords::new(minutes, content.names, texts);
    let bodies = content.head.bodies_named(texts);
    let is_draft = matches!(content.record, MinutesRecord::Draft { .. });
    let title = texts.get(if is_draft { "minutes-title-draft" } else { "minutes-paper-title" }, &[("bodies", &bodies)]);

    let mut blocks = Vec::new();
    content.head.write(&title, texts, &mut blocks);
    content.head.when_and_where(held(minutes, texts), texts, &mut blocks);
    blocks.extend(content.head.constructed_panel());
    if is_draft {
        let paragraphs = vec![vec![plain(texts.get("minutes-not-closed", &[]))]];
        blocks.push(Block::Panel { tone: Tone::Warning, paragraphs });
    }
    case::agenda(content, texts, &mut blocks);
    attendance::write(content, &words, texts, &mut blocks);
    corrections(content, None, texts, &mut blocks);
    for treated in &minutes.cases {
        case::write(content, treated, &words, texts, &mut blocks);
    }
    case::not_taken_up(content, texts, &mut blocks);
    between(minutes, &words, texts, &mut blocks);
    rules(minutes, texts, &mut blocks);
    approval::write(content, &words, texts, &mut blocks);

    Document {
        about: About {
            title: title.clone(),
            author: bodies.clone(),
            subject: match content.head.date {
                Some(date) => texts.get("minutes-subject", &[("date", &norwegian_date(date))]),
                None => texts.get("minutes-subject-no-date", &[]),
            },
            language: texts.language(),
        },
        running_head: [Some(title.as_str()), content.head.title].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        stamp: is_draft.then(|| texts.get("minutes-stamp", &[])),
        footer: texts.get("paper-footer", &[("code", &groups(content.code, 4))]),
        page_label,
        blocks,
    }
}

/// From when the first case was taken up until the meeting was closed, as far as it has come.
fn held(minutes: &Minutes, texts: &Texts) -> Option<String> {
    let from = clock(began(minutes)?, texts);
    Some(match closed(minutes).map(|entry| entry.at) {
        Some(until) => texts.get("minutes-time-from-until", &[("from", &from), ("until", &clock(until, texts))]),
        None => texts.get("minutes-time-from", &[("from", &from)]),
    })
}

/// When the first case was taken up.
fn began(minutes: &Minutes) -> Option<DateTime<Utc>> {
    let mut entries = minutes.cases.iter().flat_map(|case| &case.entries);
    entries.find(|entry| matches!(entry.what, Happened::CaseOpened { .. })).map(|entry| entry.at)
}

/// What happened between cases, after the first was taken up: who was here from the start stands in the attendance.
fn between(minutes: &Minutes, words: &MeetingWords<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let began = began(minutes);
    let is_told = |what: &Happened, at: DateTime<Utc>| match what {
        Happened::Moved { .. } => began.is_some_and(|began| at >= began),
        // When it was closed stands at the end.
        Happened::MeetingClosed => false,
        // A tie of a case that was taken up stands in that case.
        Happened::TieRaised { tie } | Happened::TieWithdrawn { tie } => words.tie(*tie).is_none(),
        // A tie that was found out stands with its vote.
        Happened::TieFoundAfterwards { .. } => false,
        Happened::CaseOpened { .. }
        | Happened::CaseLed { .. }
        | Happened::CaseClosed { .. }
        | Happened::TiesTreated { .. }
        | Happened::Proposed { .. }
        | Happened::ConsensusTried
        | Happened::Agreed { .. }
        | Happened::VoteHeld { .. }
        | Happened::VoteBrokenOff { .. }
        | Happened::Said { .. }
        | Happened::ElectionOpened { .. }
        | Happened::BallotOpened { .. }
        | Happened::BallotCounted { .. }
        | Happened::BallotBrokenOff { .. }
        | Happened::LotDrawn { .. } => true,
    };
    let told: Vec<Vec<Run>> = minutes
        .between
        .iter()
        .filter(|entry| is_told(&entry.what, entry.at))
        .map(|entry| vec![plain(words.happened(entry).join(" "))])
        .collect();
    if !told.is_empty() {
        blocks.push(Block::Heading { level: Level::Two, text: texts.get("minutes-between", &[]) });
        blocks.push(Block::List(told));
    }
}

/// The majorities that votes were held by, in words: names of majorities mean different things in different houses.
fn rules(minutes: &Minutes, texts: &Texts, blocks: &mut Vec<Block>) {
    let rules = minutes.rules();
    if !rules.is_empty() {
        blocks.push(Block::Heading { level: Level::Two, text: texts.get("minutes-rules", &[]) });
        let told = rules.into_iter().map(|rule| vec![plain(format!("{}.", capital(&rule_by_itself(rule, texts))))]);
        blocks.push(Block::List(told.collect()));
    }
}
