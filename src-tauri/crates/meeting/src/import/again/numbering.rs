//! The numbers of new behovsmeldinger: the file's own where they are free, else the next that nobody has.

use std::collections::HashSet;

use documents::import::NoteCode;
use forum::{Need, NeedId};

use super::pairing::Row;

/// Gives each new row its number and id. Gives what is to be told of rows, by their places.
pub(super) fn number(rows: &mut [Row], is_new: impl Fn(usize) -> bool, known: &[Need]) -> Vec<(NoteCode, usize)> {
    let mut taken: HashSet<NeedId> = known.iter().map(|need| need.id.clone()).collect();
    let own = rows.iter().filter(|row| row.place.numbered).map(|row| row.need.number);
    let mut highest = known.iter().map(|need| need.number).chain(own).max().unwrap_or(0);
    let mut notes = Vec::new();
    let new: Vec<usize> = (0..rows.len()).filter(|row| is_new(*row)).collect();
    // Those that have a number of their own come first, so that none is taken from them.
    let (has_own, waiting): (Vec<usize>, Vec<usize>) = new.into_iter().partition(|row| {
        let Row { need, place } = &rows[*row];
        place.numbered && taken.insert(need.id.clone())
    });
    drop(has_own);
    for row in waiting {
        highest = highest.saturating_add(1);
        let Row { need, place } = &mut rows[row];
        if place.numbered {
            notes.push((NoteCode::NumberChanged, row));
        }
        (need.number, need.id) = (highest, NeedId::new(&need.scheme, highest));
    }
    notes
}
