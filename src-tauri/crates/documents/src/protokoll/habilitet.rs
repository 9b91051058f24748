//! *Habilitet* in a case: every tie of it, whenever it was raised, what was decided, what was not, and what was found out afterwards.

use procedure::{CaseMinutes, Happened, RecordEntry, Tie};

use super::content::MinutesPaper;
use super::sections::{Section, section};
use crate::meeting_words::MeetingWords;

/// The sentences, in the order in which it happened.
pub(super) fn sentences(content: &MinutesPaper<'_>, case: &CaseMinutes, words: &MeetingWords<'_>) -> Vec<String> {
    let minutes = content.record.minutes();
    let others = minutes.cases.iter().filter(|other| other.number != case.number).flat_map(|other| &other.entries);
    let elsewhere: Vec<&RecordEntry> = minutes.between.iter().chain(others).collect();
    let of_case = |what: &Happened| match what {
        Happened::TieRaised { tie } | Happened::TieWithdrawn { tie } => words.tie(*tie).map(|tie| tie.raised.case),
        what => words.vote_found_out(what).map(|vote| vote.setting.matter.case),
    };
    let is_of_vote = |what: &Happened| words.vote_found_out(what).is_some();
    let belongs_here = |what: &Happened| of_case(what) == Some(case.number);
    // What belongs to another case, though it was said while this one was treated, stands there.
    let is_own =
        |what: &Happened| section(what) == Section::Habilitet && of_case(what).is_none_or(|of| of == case.number);

    let before = elsewhere.iter().filter(|entry| belongs_here(&entry.what) && !is_of_vote(&entry.what)).copied();
    let own = case.entries.iter().filter(|entry| is_own(&entry.what));
    let mut sentences = told(before.chain(own), case, words);
    sentences.extend(words.ties_waiting(case.number));
    let after = elsewhere.iter().filter(|entry| belongs_here(&entry.what) && is_of_vote(&entry.what)).copied();
    sentences.extend(told(after, case, words));
    sentences
}

/// Each entry in its sentence; ties that were raised one after another for the same reason in one.
fn told<'e>(
    entries: impl Iterator<Item = &'e RecordEntry>,
    case: &CaseMinutes,
    words: &MeetingWords<'_>,
) -> Vec<String> {
    let seen_from = Some(case.number);
    let mut sentences = Vec::new();
    let mut raised: Vec<&Tie> = Vec::new();
    for entry in entries {
        let tie = if let Happened::TieRaised { tie } = &entry.what { words.tie(*tie) } else { None };
        let goes_on = tie.is_some_and(|tie| raised.first().is_none_or(|first| are_alike(first, tie)));
        if !goes_on && !raised.is_empty() {
            sentences.push(words.ties_raised(&std::mem::take(&mut raised), seen_from));
        }
        match tie {
            Some(tie) => raised.push(tie),
            None => sentences.push(words.happened(&RecordEntry { case: seen_from, ..entry.clone() }).join(" ")),
        }
    }
    if !raised.is_empty() {
        sentences.push(words.ties_raised(&raised, seen_from));
    }
    sentences
}

/// Raised by the same for the same reason, both in the whole case or both in lines.
fn are_alike(one: &Tie, other: &Tie) -> bool {
    let kind = |tie: &Tie| std::mem::discriminant(&tie.raised.about);
    (&one.raised.raised_by, &one.raised.why, kind(one)) == (&other.raised.raised_by, &other.raised.why, kind(other))
}
