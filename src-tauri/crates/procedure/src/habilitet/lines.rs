//! Line by line: who is out of which lines, so that the whole table is not voted on by those who may vote on a part of it.

use std::collections::BTreeMap;

use forum::{CaseNumber, NeedId, SeatId};
use serde::{Deserialize, Serialize};

use super::Ties;
use crate::{BodyId, Presence, Seating, Sitter, Sitting};

/// Lines that the same seats are out of: they can be put to one vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineGroup {
    /// The lines, in the order of the table.
    pub lines: Vec<NeedId>,
    /// Who is out of them, in the forum's order; empty for the lines that everybody may decide.
    pub out: Vec<SeatId>,
    /// How many in the room may decide them: what quorum of this part is reckoned of. None may when all are *inhabile*.
    pub entitled: u32,
}

/// A table that is decided in parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineByLine {
    /// Who would be out of a vote on the whole table: everybody who is *inhabil* in any line.
    pub out_of_the_whole: Vec<SeatId>,
    /// The parts, those with the fewest out first, in the order of the table. One part when nobody is out of anything.
    pub groups: Vec<LineGroup>,
}

/// Who is out of what in a table, and the parts that it can be decided in: by one body, or by all that meet.
pub fn line_by_line(
    (seating, body): (&Seating, Option<&BodyId>),
    presence: &Presence,
    ties: &Ties,
    case: CaseNumber,
    table: &[NeedId],
) -> LineByLine {
    let voters: Vec<(&SeatId, Sitter, bool)> = seating
        .voting(body)
        .filter_map(|entry| match presence.sitting(entry, Some(case)) {
            Sitting::Here { sitter } => Some((&entry.seat.id, sitter, true)),
            Sitting::SteppedOut { sitter, .. } => Some((&entry.seat.id, sitter, false)),
            Sitting::Vacant | Sitting::Absent => None,
        })
        .collect();
    let out_of = |lines: &[NeedId]| -> Vec<SeatId> {
        let out = voters.iter().filter(|(seat, sitter, _)| ties.is_inhabil(seat, sitter, case, lines));
        out.map(|(seat, ..)| (*seat).clone()).collect()
    };
    let entitled =
        |out: &[SeatId]| crate::count_of(voters.iter().filter(|(seat, _, in_room)| *in_room && !out.contains(seat)));
    let mut groups: BTreeMap<Vec<SeatId>, (usize, Vec<NeedId>)> = BTreeMap::new();
    for (place, line) in table.iter().enumerate() {
        let group = groups.entry(out_of(std::slice::from_ref(line))).or_insert((place, Vec::new()));
        group.1.push(line.clone());
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(out, (first, _))| (out.len(), *first));
    let group = |(out, (_, lines)): (Vec<SeatId>, (usize, Vec<NeedId>))| {
        let entitled = entitled(&out);
        LineGroup { lines, out, entitled }
    };
    LineByLine { out_of_the_whole: out_of(table), groups: groups.into_iter().map(group).collect() }
}
