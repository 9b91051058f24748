//! A roll call, vote by vote: every seat of the roll in its order, also those that gave no answer.

use forum::vote::Choice;
use procedure::{HeldVote, VoteQuestion};

use crate::Texts;
use crate::meeting_words::{MeetingWords, capital};
use crate::paper::style::Follow;
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// The table of a roll call; none of a vote that was taken in another way.
pub(super) fn table(vote: &HeldVote, words: &MeetingWords<'_>, texts: &Texts) -> Option<Table> {
    let answers = vote.answers.as_ref()?;
    let number = vote.opened.number.to_string();
    let columns = vec![
        Column::text(texts.get("column-organisation", &[]), Width::Rest(1)),
        Column::text(texts.get("column-answer", &[]), Width::Fixed(130_000)),
    ];
    let row = |seat| {
        let answer = answers.get(seat).map_or_else(
            || Cell::plain(texts.get("presence-no-answer", &[])),
            |choice| Cell::strong(answer(*choice, vote, words, texts)),
        );
        Row::line(vec![Cell::plain(words.seat(seat)), answer])
    };
    let mut rows: Vec<Row> = vote.opened.roll.seats().iter().map(row).collect();
    // The last seat does not stand alone on a page.
    if let [.., last_but_one, _] = rows.as_mut_slice() {
        last_but_one.follow = Follow::WithNext;
    }
    let summary = texts.get("minutes-roll-call", &[("number", &number)]);
    Some(Table { summary, columns, row_head: 0, rows, carry: None })
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
