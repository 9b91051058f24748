//! Which rows of a file the meeting has already. A behovsmelding is the same when owner, scheme, measure and partner are; its
//! number is a hint. What is sure is paired first, from the surest on; what is left is paired where nothing else can be meant,
//! and asked about where something else can.

use std::collections::{BTreeMap, HashMap, HashSet};

use documents::import::{Asking, NoteCode, Place, QuestionCode, RowPlace};
use forum::{Applied, Need, NeedId};

use super::likeness::{Likeness, Words};
use super::questions::{self, Number, What, place};

/// The most of an owner's that one row is asked about: more are no help to choose among, and these are the likest.
const MOST_CHOICES: usize = 12;

/// A row of the file, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// What it says. Its number is its own only where the place says so.
    pub need: Need,
    /// Where it stands.
    pub place: RowPlace,
}

/// The rows of the file beside the meeting's behovsmeldinger, and which of them are the same.
pub(super) struct Pairing<'a> {
    rows: &'a [Row],
    known: &'a [Need],
    row_likeness: Vec<Likeness>,
    known_likeness: Vec<Likeness>,
    by_id: HashMap<&'a NeedId, usize>,
    /// For each row, which of the meeting's it is.
    of_row: Vec<Option<usize>>,
    /// For each of the meeting's, which row it is.
    of_known: Vec<Option<usize>>,
    /// What is to be told of rows.
    notes: Vec<(NoteCode, usize)>,
}

/// For each row its place among the meeting's behovsmeldinger, none for a new one; and what is to be told of rows, by their
/// places.
pub(super) struct Paired {
    /// For each row, which of the meeting's it is.
    pub of_row: Vec<Option<usize>>,
    /// For each of the meeting's, which row it is.
    pub of_known: Vec<Option<usize>>,
    /// What is to be told of rows.
    pub notes: Vec<(NoteCode, usize)>,
}

/// Pairs rows with what the meeting has, and asks where that is unclear.
pub(super) fn pair(rows: &[Row], known: &[Need], asking: &mut Asking) -> Paired {
    if known.is_empty() {
        return Paired { of_row: vec![None; rows.len()], of_known: Vec::new(), notes: Vec::new() };
    }
    let mut pairing = Pairing::of(rows, known);
    // The same under its own number, then the same under any.
    pairing.by_number(|row, known| row.is_same_measure(known) && row.partner == known.partner);
    pairing.twins(|like| (like.scheme, like.owner, like.measure, like.partner));
    // A part of it changed.
    pairing.by_number(Likeness::is_same_measure);
    pairing.nearly(|like| (like.scheme, like.name, like.measure, like.partner));
    pairing.nearly(|like| (like.scheme, like.owner, like.measure, 0));
    pairing.nearly(|like| (like.scheme, like.name, like.measure, 0));
    pairing.worded_anew();
    pairing.ask_of_numbers(asking);
    pairing.ask_of_the_rest(asking);
    pairing.note_other_numbers();
    let Pairing { of_row, of_known, notes, .. } = pairing;
    Paired { of_row, of_known, notes }
}

impl<'a> Pairing<'a> {
    fn of(rows: &'a [Row], known: &'a [Need]) -> Pairing<'a> {
        let owners = rows.iter().map(|row| &row.need.owner).chain(known.iter().map(|need| &need.owner));
        let mut words = Words::of(owners);
        Pairing {
            rows,
            known,
            row_likeness: rows.iter().map(|row| words.likeness(&row.need)).collect(),
            known_likeness: known.iter().map(|need| words.likeness(need)).collect(),
            by_id: known.iter().enumerate().map(|(place, need)| (&need.id, place)).collect(),
            of_row: vec![None; rows.len()],
            of_known: vec![None; known.len()],
            notes: Vec::new(),
        }
    }

    fn join(&mut self, row: usize, known: usize) {
        (self.of_row[row], self.of_known[known]) = (Some(known), Some(row));
    }

    fn free_rows(&self) -> Vec<usize> {
        (0..self.rows.len()).filter(|row| self.of_row[*row].is_none()).collect()
    }

    /// What stands under the row's own number in the meeting.
    fn under_number(&self, row: usize) -> Option<usize> {
        let Row { need, place } = &self.rows[row];
        if place.numbered { self.by_id.get(&need.id).copied() } else { None }
    }

    /// The same, when no row is it yet.
    fn free_under_number(&self, row: usize) -> Option<usize> {
        self.under_number(row).filter(|known| self.of_known[*known].is_none())
    }

    /// Pairs a row with what stands under its number where `is_same` says so.
    fn by_number(&mut self, is_same: impl Fn(&Likeness, &Likeness) -> bool) {
        for row in self.free_rows() {
            if let Some(known) = self.free_under_number(row)
                && is_same(&self.row_likeness[row], &self.known_likeness[known])
            {
                self.join(row, known);
            }
        }
    }

    /// Rows and needs without a pair, by what they have in common, in the order of the file.
    fn groups<K: Ord>(&self, key: impl Fn(&Likeness) -> K) -> Vec<(Vec<usize>, Vec<usize>)> {
        let mut groups: BTreeMap<K, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for known in (0..self.known.len()).filter(|known| self.of_known[*known].is_none()) {
            groups.entry(key(&self.known_likeness[known])).or_default().1.push(known);
        }
        for row in self.free_rows() {
            // Where the meeting has nothing alike there is nothing to pair.
            if let Some((rows, _)) = groups.get_mut(&key(&self.row_likeness[row])) {
                rows.push(row);
            }
        }
        let mut groups: Vec<_> = groups.into_values().filter(|(rows, _)| !rows.is_empty()).collect();
        groups.sort_unstable_by_key(|(rows, _)| rows.first().copied());
        groups
    }

    /// Pairs what is the same by all it is told by. Of several alike, those that also say the same otherwise are paired first,
    /// then those that apply for the same in the same region; one that is left on both sides is the same.
    fn twins<K: Ord>(&mut self, key: impl Fn(&Likeness) -> K) {
        for (rows, known) in self.groups(key) {
            if rows.len() > 1 || known.len() > 1 {
                self.alike(&rows, &known, content);
                self.alike(&rows, &known, amounts);
            }
            self.last_ones(&rows, &known);
        }
    }

    /// Pairs what is told by nearly the same, where it also applies for the same in the same region; or where the partner is not
    /// said at all by one of the two, and nothing else could be meant.
    fn nearly<K: Ord>(&mut self, key: impl Fn(&Likeness) -> K) {
        for (rows, known) in self.groups(key) {
            self.alike(&rows, &known, amounts);
            let is_silent = |need: &Need| need.university.trim().is_empty();
            if rows.iter().all(|row| is_silent(&self.rows[*row].need))
                || known.iter().all(|one| is_silent(&self.known[*one]))
            {
                self.last_ones(&rows, &known);
            }
        }
    }

    fn last_ones(&mut self, rows: &[usize], known: &[usize]) {
        let mut rows = rows.iter().filter(|row| self.of_row[**row].is_none());
        let mut known = known.iter().filter(|known| self.of_known[**known].is_none());
        if let (Some(row), None, Some(one), None) = (rows.next(), rows.next(), known.next(), known.next()) {
            self.join(*row, *one);
        }
    }

    /// Pairs those that have the same of this, as many as there are of them on both sides.
    fn alike<K: Ord>(&mut self, rows: &[usize], known: &[usize], of: impl Fn(&Need) -> K) {
        let mut waiting: BTreeMap<K, Vec<usize>> = BTreeMap::new();
        for one in known.iter().rev().filter(|known| self.of_known[**known].is_none()) {
            waiting.entry(of(&self.known[*one])).or_default().push(*one);
        }
        for row in rows {
            if self.of_row[*row].is_none()
                && let Some(one) = waiting.get_mut(&of(&self.rows[*row].need)).and_then(Vec::pop)
            {
                self.join(*row, one);
            }
        }
    }

    /// A row whose measure was worded anew is the same when it applies for the same as before and nothing else of its owner is
    /// left in the scheme, in the file or in the meeting. One without a number must also be the only one of its owner from the
    /// beginning; one with a number stands under it.
    fn worded_anew(&mut self) {
        let of_owner = |like: &Likeness| (like.scheme, like.owner);
        let mut counted: HashMap<(u32, u32), (usize, usize)> = HashMap::new();
        self.row_likeness.iter().for_each(|like| counted.entry(of_owner(like)).or_default().0 += 1);
        self.known_likeness.iter().for_each(|like| counted.entry(of_owner(like)).or_default().1 += 1);
        for (rows, known) in self.groups(of_owner) {
            let ([row], [one]) = (rows.as_slice(), known.as_slice()) else { continue };
            let is_the_place = match self.rows[*row].place.numbered {
                true => self.under_number(*row) == Some(*one),
                false => counted.get(&of_owner(&self.row_likeness[*row])) == Some(&(1, 1)),
            };
            if is_the_place && self.rows[*row].need.applied == self.known[*one].applied {
                self.join(*row, *one);
                self.notes.push((NoteCode::EditionRecognised, *row));
            }
        }
    }

    /// Asks what rows are whose numbers are taken in the meeting by what is not the same: once for those that have nothing in
    /// common with it, once for those that have the owner or the measure.
    fn ask_of_numbers(&mut self, asking: &mut Asking) {
        let (mut taken, mut unclear) = (Vec::new(), Vec::new());
        for row in self.free_rows() {
            let Some(known) = self.free_under_number(row) else { continue };
            let (like, other) = (&self.row_likeness[row], &self.known_likeness[known]);
            match like.has_owner_of(other) || like.measure == other.measure {
                true => unclear.push((row, known)),
                false => taken.push((row, known)),
            }
        }
        for (code, asked) in [(QuestionCode::NumbersTaken, taken), (QuestionCode::NumbersUnclear, unclear)] {
            if asked.is_empty() {
                continue;
            }
            let concerns = asked.iter().map(|(row, _)| self.place(*row)).collect();
            if questions::numbers(asking, code, What::Needs, concerns) == Some(Number::Takes) {
                asked.into_iter().for_each(|(row, known)| self.join(row, known));
            }
        }
    }

    /// Asks of each other row that may be one the meeting has: of one without a number, among all that are left of its owner in
    /// the scheme; of one with a number that is free, among those that also have its measure.
    fn ask_of_the_rest(&mut self, asking: &mut Asking) {
        let rows = self.free_rows().into_iter().filter(|row| self.under_number(*row).is_none());
        let rows: Vec<usize> = rows.collect();
        let mut left: HashMap<(u32, u32), Vec<usize>> = HashMap::new();
        for known in (0..self.known.len()).filter(|known| self.of_known[*known].is_none()) {
            let like = &self.known_likeness[known];
            left.entry((like.scheme, like.owner)).or_default().push(known);
        }
        let sheets: HashSet<&str> = rows.iter().map(|row| self.rows[*row].place.sheet.as_str()).collect();
        let one_sheet = sheets.len() < 2;
        for row in rows {
            let like = &self.row_likeness[row];
            let Row { need, place } = &self.rows[row];
            let may_be = |known: &usize| {
                self.of_known[*known].is_none()
                    && (!place.numbered || like.measure == self.known_likeness[*known].measure)
            };
            let of_owner = left.get(&(like.scheme, like.owner)).into_iter().flatten();
            let mut among: Vec<usize> = of_owner.copied().filter(may_be).collect();
            among.sort_by_cached_key(|known| self.unlikeness(row, *known));
            among.truncate(MOST_CHOICES);
            let among: Vec<&Need> = among.into_iter().map(|known| &self.known[known]).collect();
            if among.is_empty() {
                continue;
            }
            let id = match one_sheet {
                true => format!("same:{}", place.row),
                false => format!("same:{}!{}", place.sheet, place.row),
            };
            let answer = questions::same(asking, &id, (place, need), &among);
            let chosen = answer.and_then(|answer| self.by_id.get(&NeedId::from(answer)).copied());
            if let Some(known) = chosen {
                self.join(row, known);
            }
        }
    }

    /// How unlike a row is one of the meeting's of the same owner: the likest first.
    fn unlikeness(&self, row: usize, known: usize) -> (bool, bool, bool, u32) {
        let (like, other) = (&self.row_likeness[row], &self.known_likeness[known]);
        let (need, one) = (&self.rows[row].need, &self.known[known]);
        (like.measure != other.measure, need.applied != one.applied, like.partner != other.partner, one.number)
    }

    /// What stands under another number in the file keeps the meeting's: all that was set hangs on it.
    fn note_other_numbers(&mut self) {
        let is_other = |(row, known): (usize, &Option<usize>)| {
            let row = &self.rows[row];
            known.is_some_and(|known| row.place.numbered && row.need.number != self.known[known].number)
        };
        let others = self.of_row.iter().enumerate().filter(|pair| is_other(*pair)).map(|(row, _)| row);
        let others: Vec<usize> = others.collect();
        self.notes.extend(others.into_iter().map(|row| (NoteCode::NumberKept, row)));
    }

    fn place(&self, row: usize) -> Place {
        let Row { need, place: at } = &self.rows[row];
        place(at, need)
    }
}

/// All that a behovsmelding says, without its number.
fn content(need: &Need) -> String {
    let number = 0;
    let without = Need { id: NeedId::new(&need.scheme, number), number, ..need.clone() };
    serde_json::to_string(&without).unwrap_or_default()
}

/// What it applies for, and where.
fn amounts(need: &Need) -> (i64, i64, i64, String) {
    let Applied { owner, university, coordinator } = need.applied;
    (owner.get(), university.get(), coordinator.get(), need.region.clone())
}
