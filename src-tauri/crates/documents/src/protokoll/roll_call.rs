//! A roll call, vote by vote: every seat of the roll in its order, also those that gave no answer. A named vote or election by laptop
//! stands the same way.

use std::collections::BTreeMap;

use forum::SeatId;
use forum::vote::Choice;
use procedure::{BallotTaken, CandidateId, Happened, HeldVote, Mark, VoteQuestion};

use crate::Texts;
use crate::meeting_words::{MeetingWords, capital};
use crate::paper::style::Follow;
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// The table of a named vote or ballot; none of one that was taken in another way, or of what is no vote.
pub(super) fn table(what: &Happened, words: &MeetingWords<'_>, texts: &Texts) -> Option<Table> {
    if let Happened::BallotCounted { by_laptop, .. } = what {
        return crosses(by_laptop.as_ref()?, words, texts);
    }
    let vote = what.held()?;
    let said = vote.answers.as_ref()?.iter();
    let said = said.map(|(seat, choice)| (seat, answer(*choice, vote, words, texts))).collect();
    Some(by_seat(vote.opened.number, vote.opened.roll.seats(), &said, words, texts))
}

fn crosses(taken: &BallotTaken, words: &MeetingWords<'_>, texts: &Texts) -> Option<Table> {
    let told = |mark: &Mark| match mark {
        Mark::Choice(_) => texts.get("choice-blank", &[]),
        Mark::Crosses(candidates) => {
            let candidates: Vec<CandidateId> = candidates.iter().cloned().collect();
            capital(&words.candidates(&candidates))
        }
    };
    let said = taken.named.as_ref()?.iter().map(|(seat, mark)| (seat, told(mark))).collect();
    Some(by_seat(taken.number, &taken.seats, &said, words, texts))
}

fn by_seat(
    number: u32,
    roll: &[SeatId],
    said: &BTreeMap<&SeatId, String>,
    words: &MeetingWords<'_>,
    texts: &Texts,
) -> Table {
    let columns = vec![
        Column::text(texts.get("column-organisation", &[]), Width::Rest(1)),
        Column::text(texts.get("column-answer", &[]), Width::Fixed(130_000)),
    ];
    let row = |seat: &SeatId| {
        let answer = said
            .get(seat)
            .map_or_else(|| Cell::plain(texts.get("presence-no-answer", &[])), |said| Cell::strong(said.clone()));
        Row::line(vec![Cell::plain(words.seat(seat)), answer])
    };
    let mut rows: Vec<Row> = roll.iter().map(row).collect();
    // The last seat does not stand alone on a page.
    if let [.., last_but_one, _] = rows.as_mut_slice() {
        last_but_one.follow = Follow::WithNext;
    }
    let summary = texts.get("minutes-roll-call", &[("number", &number.to_string())]);
    Table { summary, columns, row_head: 0, rows, carry: None }
}

/// «for», or the proposal it was for, where two stood against each other.
fn answer(choice: Choice, vote: &HeldVote, words: &MeetingWords<'_>, texts: &Texts) -> String {
    let case = Some(vote.opened.setting.matter.case);
    match (choice, &vote.opened.setting.question) {
        (Choice::Blank, _) => texts.get("choice-blank", &[]),
        (Choice::For, VoteQuestion::One { .. }) => texts.get("choice-for", &[]),
        (Choice::Against, VoteQuestion::One { .. }) => texts.get("choice-against", &[]),
        (Choice::For, VoteQuestion::Two { first: proposal, .. })
        | (Choice::Against, VoteQuestion::Two { second: proposal, .. }) => capital(&words.proposal(case, proposal)),
    }
}
