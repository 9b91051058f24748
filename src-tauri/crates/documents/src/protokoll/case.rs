//! A case: what was asked, habilitet, proposals, treatment, votes, decision, and what members want said.

use allocation::SetAsideAmount;
use procedure::{CaseMinutes, RecordEntry};

use super::content::{CaseOnPaper, MinutesPaper, SetAsideOnPaper};
use super::entries::corrections;
use super::sections::{Section, section};
use super::{decision, habilitet, roll_call};
use crate::Texts;
use crate::meeting_paper::{grey, kind_key, labelled, list, text_block};
use crate::meeting_words::{MeetingWords, VoteInWords, capital};
use crate::paper::block::{Block, Level};
use crate::paper::style::{BODY, Follow, Run, plain, strong};
use crate::paper::table::{Cell, Column, Row, Table, Width};
use crate::set_aside::basis;

/// The agenda: number, title and kind of each case.
pub(super) fn agenda(content: &MinutesPaper<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    if content.agenda.is_empty() {
        return;
    }
    let heading = texts.get("minutes-agenda", &[]);
    blocks.push(Block::Heading { level: Level::Two, text: heading.clone() });
    let columns = vec![
        Column::text(texts.get("column-case", &[]), Width::Fixed(48_000)),
        Column::text(texts.get("column-case-title", &[]), Width::Rest(4)),
        Column::text(texts.get("column-case-kind", &[]), Width::Rest(1)),
    ];
    let row = |case: &CaseOnPaper<'_>| {
        let kind = texts.get(kind_key(case.kind), &[]);
        Row::line(vec![Cell::plain(case.number.to_string()), Cell::strong(case.title), Cell::plain(kind)])
    };
    let rows = content.agenda.iter().map(row).collect();
    blocks.push(Block::Table(Table { summary: heading, columns, row_head: 1, rows, carry: None }));
}

/// The cases of the agenda that were not taken up.
pub(super) fn not_taken_up(content: &MinutesPaper<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let taken_up = &content.record.minutes().cases;
    let left = content.agenda.iter().filter(|case| !taken_up.iter().any(|taken| taken.number == case.number));
    let left: Vec<Vec<Run>> = left.map(|case| vec![plain(format!("{} {}", case.number, case.title))]).collect();
    if !left.is_empty() {
        blocks.push(Block::Heading { level: Level::Two, text: texts.get("minutes-not-taken-up", &[]) });
        blocks.push(Block::List(left));
    }
}

/// A case that was taken up.
pub(super) fn write(
    content: &MinutesPaper<'_>,
    case: &CaseMinutes,
    words: &MeetingWords<'_>,
    texts: &Texts,
    blocks: &mut Vec<Block>,
) {
    let planned = content.agenda.iter().find(|planned| planned.number == case.number);
    let title =
        planned.map_or_else(|| content.names.case(case.number), |planned| format!("{} {}", case.number, planned.title));
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("meeting-case", &[("case", &title)]) });
    let told = |part: Section| -> Vec<String> {
        let entries = case.entries.iter().filter(|entry| section(&entry.what) == part);
        entries.map(|entry| words.happened(entry).join(" ")).collect()
    };
    frame(planned, told(Section::Frame), texts, blocks);
    corrections(content, Some(case.number), texts, blocks);
    if let Some(planned) = planned {
        asked(planned, texts, blocks);
    }
    list("minutes-habilitet", habilitet::sentences(content, case, words), texts, blocks);
    // A version that was frozen and never put forward is no proposal.
    let versions = planned.into_iter().flat_map(|planned| &planned.versions);
    let versions = versions.filter(|version| decision::text_of(case, &version.proposal).is_some());
    let versions = versions.map(|version| decision::version(version, case, words, texts));
    list("minutes-proposals", told(Section::Proposals).into_iter().chain(versions).collect(), texts, blocks);
    treatment(content, case, told(Section::Treatment), texts, blocks);
    deciding(case, words, texts, blocks);
    decision::write(case, planned, words, texts, blocks);
    list("minutes-statements", told(Section::Statements), texts, blocks);
}

/// «Vedtakssak. Saken ble tatt opp kl. 09.15, ledet av Bodø kommune. …», in grey.
fn frame(planned: Option<&CaseOnPaper<'_>>, told: Vec<String>, texts: &Texts, blocks: &mut Vec<Block>) {
    let kind = planned.map(|planned| format!("{}.", capital(&texts.get(kind_key(planned.kind), &[]))));
    let text = kind.into_iter().chain(told).collect::<Vec<_>>().join(" ");
    blocks.push(grey(text));
}

/// Method and questions, *forslag til vedtak* and guests, where there are any.
fn asked(planned: &CaseOnPaper<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let guests = planned.guests.join(", ");
    blocks.extend(labelled("minutes-method", planned.method, texts));
    list("minutes-questions", planned.questions.iter().map(|text| (*text).to_owned()).collect(), texts, blocks);
    blocks.extend(labelled("minutes-proposed-decision", planned.proposed_decision, texts));
    list("minutes-set-asides", planned.set_asides.iter().map(|one| set_aside(one, texts)).collect(), texts, blocks);
    blocks.extend(labelled("minutes-guests", Some(&guests), texts));
}

/// «30 %-delen i Regional ordning: 7 500 000 kroner (30 % av rammen, 25 000 000 kroner)».
fn set_aside(one: &SetAsideOnPaper<'_>, texts: &Texts) -> String {
    let values = [
        ("name", one.kept.name.get(texts.language())),
        ("scheme", one.scheme.get(texts.language())),
        ("amount", &*one.kept.amount.to_string()),
        ("basis", &*basis(&SetAsideAmount { case: None, ..one.kept.clone() }, texts)),
    ];
    texts.get("minutes-set-aside", &values)
}

/// The secretary's words, and who led, came and went.
fn treatment(
    content: &MinutesPaper<'_>,
    case: &CaseMinutes,
    told: Vec<String>,
    texts: &Texts,
    blocks: &mut Vec<Block>,
) {
    let words = content.record.words(case.number);
    if words.is_empty() && told.is_empty() {
        return;
    }
    blocks.push(Block::Heading { level: Level::Three, text: texts.get("minutes-treatment", &[]) });
    blocks.extend(words.iter().map(text_block));
    if !told.is_empty() {
        blocks.push(Block::List(told.into_iter().map(|text| vec![plain(text)]).collect()));
    }
}

/// Agreement, votes and elections in the order they were, each roll call with who answered what.
fn deciding(case: &CaseMinutes, words: &MeetingWords<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let entries: Vec<&RecordEntry> =
        case.entries.iter().filter(|entry| section(&entry.what) == Section::Deciding).collect();
    if entries.is_empty() {
        return;
    }
    blocks.push(Block::Heading { level: Level::Three, text: texts.get("minutes-deciding", &[]) });
    for entry in entries {
        let table = roll_call::table(&entry.what, words, texts);
        let runs = match entry.what.held() {
            Some(vote) => voted(words.vote(vote)),
            None => vec![plain(words.happened(entry).join(" "))],
        };
        let follow = if table.is_some() { Follow::WithNext } else { Follow::Free };
        blocks.push(Block::Paragraph { style: BODY, runs, follow });
        blocks.extend(table.map(Block::Table));
    }
}

/// A vote with its count and what came of it in strong letters.
fn voted(vote: VoteInWords) -> Vec<Run> {
    let VoteInWords { how, count, rule, outcome } = vote;
    vec![
        plain(format!("{} ", how.join(" "))),
        strong(format!("{count} ")),
        plain(format!("{} ", rule.join(" "))),
        strong(outcome.join(" ")),
    ]
}
