//! Who was there when the forum decided or voted, who was not, who was *inhabil*, and what each answered.

use forum::vote::Choice;

use super::deciding::{Attended, Presence};
use super::front::keep_last;
use crate::Texts;
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// One sentence for those that were not there, and one for each that was *inhabil*.
pub(super) fn sentences(attendance: &[Attended<'_>], texts: &Texts) -> Vec<String> {
    let mut sentences = Vec::new();
    let absent = attendance.iter().filter(|seat| seat.presence == Presence::Absent).map(|seat| seat.organisation);
    let absent: Vec<&str> = absent.collect();
    if !absent.is_empty() {
        sentences.push(texts.get("decision-absent", &[("organisations", &absent.join(", "))]));
    }
    for seat in attendance {
        if let Presence::Recused(reason) = seat.presence {
            let values = [("organisation", seat.organisation), ("reason", reason)];
            let key = if reason.trim().is_empty() { "decision-recused-plain" } else { "decision-recused" };
            sentences.push(texts.get(key, &values));
        }
    }
    sentences
}

/// Seat by seat, in the forum's order.
pub(super) fn table(attendance: &[Attended<'_>], summary: String, texts: &Texts) -> Table {
    let is_called = attendance.iter().any(|seat| matches!(seat.presence, Presence::Answered(_)));
    let columns = vec![
        Column::text(texts.get("column-organisation", &[]), Width::Rest(3)),
        Column::text(texts.get("column-group", &[]), Width::Rest(3)),
        Column::text(texts.get(if is_called { "column-answer" } else { "column-presence" }, &[]), Width::Rest(2)),
    ];
    let line = |seat: &Attended<'_>| {
        let group = if seat.group.is_empty() { Cell::Empty } else { Cell::plain(seat.group) };
        let presence = texts.get(presence(seat.presence, is_called), &[]);
        let presence = match seat.presence {
            Presence::Answered(_) => Cell::strong(presence),
            Presence::Present | Presence::WithoutVote | Presence::Absent | Presence::Recused(_) => {
                Cell::plain(presence)
            }
        };
        Row::line(vec![Cell::plain(seat.organisation), group, presence])
    };
    let mut rows: Vec<Row> = attendance.iter().map(line).collect();
    // The last seat does not stand alone on a page.
    let last_but_one = rows.len().saturating_sub(1);
    keep_last(&mut rows[..last_but_one]);
    Table { summary, columns, row_head: 0, rows, carry: None }
}

fn presence(presence: Presence<'_>, is_called: bool) -> &'static str {
    match presence {
        Presence::Answered(Choice::For) => "choice-for",
        Presence::Answered(Choice::Against) => "choice-against",
        Presence::Answered(Choice::Blank) => "choice-blank",
        Presence::Present if is_called => "presence-no-answer",
        Presence::Present => "presence-present",
        Presence::WithoutVote => "presence-without-vote",
        Presence::Absent => "presence-absent",
        Presence::Recused(_) => "presence-recused",
    }
}
