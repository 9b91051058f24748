//! Rows that apply for more than their scheme has: most often øre, or a digit too many.

use std::collections::{BTreeSet, HashMap};

use documents::import::Asking;
use forum::{Kroner, Need, SchemeId};

use super::pairing::Row;
use super::questions::{self, values};
use crate::state::State;

/// The rows that are left out, by their places: those above the frame, where that was answered. What the meeting has already is
/// not asked about again.
pub(super) fn left_out(state: &State, rows: &[Row], of_row: &[Option<usize>], asking: &mut Asking) -> BTreeSet<usize> {
    let frame_of = |scheme: &forum::Scheme| state.frame(&scheme.id).map(|frame| (scheme.id.clone(), frame.amount()));
    let frames: HashMap<SchemeId, Kroner> = state.schemes.iter().filter_map(frame_of).collect();
    let is_known =
        |row: usize, need: &Need| of_row[row].is_some_and(|known| state.needs[known].applied == need.applied);
    let is_above = |(row, Row { need, .. }): &(usize, &Row)| {
        let frame = frames.get(&need.scheme).filter(|frame| **frame > Kroner::ZERO);
        frame.is_some_and(|frame| need.applied.total() > *frame) && !is_known(*row, need)
    };
    let above: Vec<usize> = rows.iter().enumerate().filter(is_above).map(|(row, _)| row).collect();
    if above.is_empty() {
        return BTreeSet::new();
    }
    let place = |row: &usize| {
        let Row { need, place } = &rows[*row];
        let mut place = questions::place(place, need);
        place.value = format!("{}: {}", place.value, need.applied.total());
        place
    };
    match questions::above_frame(asking, above.iter().map(place).collect()) {
        Some(true) | None => BTreeSet::new(),
        Some(false) => above.into_iter().collect(),
    }
}

/// What is told of the rows that are left out.
pub(super) fn note(rows: &[Row], left_out: &BTreeSet<usize>) -> Option<documents::import::Note> {
    if left_out.is_empty() {
        return None;
    }
    Some(documents::import::Note {
        code: documents::import::NoteCode::AboveFrameLeftOut,
        values: values([("count", left_out.len().to_string())]),
        places: left_out.iter().map(|row| questions::place(&rows[*row].place, &rows[*row].need)).collect(),
    })
}
