//! Which rows of one of the other tables the meeting has already: by their key, then by what they are; what has a key that is
//! taken by another is asked.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use documents::import::{Asking, Note, NoteCode, Place, QuestionCode, RowPlace};

use super::questions::{self, Number, What};
use super::row::{Row, noted};

/// A row of the file.
pub(super) struct Line<T> {
    /// What it says.
    pub entry: T,
    /// Where it stands.
    pub at: RowPlace,
}

impl<T: Row> Line<T> {
    /// True when its key is its own: a number that the import counted up for it says nothing.
    fn has_key(&self) -> bool {
        self.at.numbered || !T::NUMBERED
    }
}

/// Which are the same.
pub(super) struct Paired {
    /// For each row, which of the meeting's it is; none for a new one.
    pub of_row: Vec<Option<usize>>,
    /// For each of the meeting's, which row it is.
    pub of_known: Vec<Option<usize>>,
    /// What is to be told of rows.
    pub notes: Vec<Note>,
}

/// Pairs rows with what the meeting has, asks where that is unclear, and numbers those that are new.
pub(super) fn pair<T: Row>(
    rows: &mut [Line<T>],
    known: &[T],
    asking: &mut Asking,
    title: impl Fn(&T) -> String,
) -> Paired {
    let mut paired = Paired { of_row: vec![None; rows.len()], of_known: vec![None; known.len()], notes: Vec::new() };
    let by_key: HashMap<String, usize> = known.iter().enumerate().map(|(place, one)| (one.key(), place)).collect();
    let under_key = |line: &Line<T>| by_key.get(&line.entry.key()).copied();
    for (row, line) in rows.iter().enumerate().filter(|(_, line)| line.has_key()) {
        let same = under_key(line).filter(|place| line.entry.is_same_under_key(&known[*place]));
        paired.join_free(row, same);
    }
    by_likeness(rows, known, &mut paired);
    let place = |line: &Line<T>| Place {
        sheet: line.at.sheet.clone(),
        row: line.at.row,
        column: String::new(),
        value: title(&line.entry),
    };
    let is_taken = |(row, line): &(usize, &Line<T>)| {
        let is_free = |place: &usize| paired.of_known[*place].is_none();
        line.has_key() && paired.of_row[*row].is_none() && under_key(line).is_some_and(|place| is_free(&place))
    };
    let taken: Vec<(usize, usize)> =
        rows.iter().enumerate().filter(is_taken).filter_map(|(row, line)| Some((row, under_key(line)?))).collect();
    if !taken.is_empty() {
        let concerns = taken.iter().map(|(row, _)| place(&rows[*row])).collect();
        if questions::numbers(asking, QuestionCode::NumbersTaken, What::Rows, concerns) == Some(Number::Takes) {
            taken.into_iter().for_each(|(row, known)| paired.join_free(row, Some(known)));
        }
    }
    paired.notes = number(rows, known, &paired, place);
    paired
}

impl Paired {
    fn join_free(&mut self, row: usize, known: Option<usize>) {
        let Some(known) = known else { return };
        if self.of_row[row].is_none() && self.of_known[known].is_none() {
            (self.of_row[row], self.of_known[known]) = (Some(known), Some(row));
        }
    }
}

/// Pairs those that are alike: the same in all parts first, then one that is left on both sides.
fn by_likeness<T: Row>(rows: &[Line<T>], known: &[T], paired: &mut Paired) {
    let mut alike: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for place in (0..known.len()).filter(|place| paired.of_known[*place].is_none()) {
        if let Some(likeness) = known[place].likeness() {
            alike.entry(likeness).or_default().1.push(place);
        }
    }
    for row in (0..rows.len()).filter(|row| paired.of_row[*row].is_none()) {
        let likeness = rows[row].entry.likeness();
        if let Some((of_rows, _)) = likeness.and_then(|likeness| alike.get_mut(&likeness)) {
            of_rows.push(row);
        }
    }
    for (of_rows, of_known) in alike.into_values() {
        for row in &of_rows {
            let is_same = |place: &&usize| {
                paired.of_known[**place].is_none()
                    && rows[*row].entry.clone().under_id_of(&known[**place]) == known[**place]
            };
            let same = of_known.iter().find(is_same).copied();
            paired.join_free(*row, same);
        }
        let left: Vec<usize> = of_rows.into_iter().filter(|row| paired.of_row[*row].is_none()).collect();
        let left_known: Vec<usize> = of_known.into_iter().filter(|place| paired.of_known[*place].is_none()).collect();
        if let ([row], [place]) = (left.as_slice(), left_known.as_slice()) {
            paired.join_free(*row, Some(*place));
        }
    }
}

/// The numbers of new rows: their own where they are free, else the next that nobody has.
fn number<T: Row>(rows: &mut [Line<T>], known: &[T], paired: &Paired, place: impl Fn(&Line<T>) -> Place) -> Vec<Note> {
    let mut taken: BTreeSet<String> = known.iter().map(Row::key).collect();
    let new = || (0..paired.of_row.len()).filter(|row| paired.of_row[*row].is_none());
    let has_own: HashSet<usize> =
        new().filter(|row| rows[*row].has_key() && taken.insert(rows[*row].entry.key())).collect();
    let mut notes = Vec::new();
    for row in new().filter(|row| !has_own.contains(row)) {
        let told = place(&rows[row]);
        if rows[row].entry.renumber(&mut taken) && rows[row].at.numbered {
            notes.push((NoteCode::NumberChanged, told));
        }
    }
    for (row, line) in rows.iter().enumerate().filter(|(_, line)| line.at.numbered) {
        let other = paired.of_row[row].map(|place| known[place].key()).filter(|key| *key != line.entry.key());
        if other.is_some() {
            notes.push((NoteCode::NumberKept, place(line)));
        }
    }
    noted(notes)
}
