//! What the upper rows of a heading say of a column: merged cells belong to every column below them; in a file without merged cells a
//! text belongs also to the columns right of it, as far as the next.

use std::collections::BTreeSet;

use super::super::grid::{Row, Sheet};

/// The texts above a heading, the uppermost first.
#[derive(Clone, Debug, Default)]
pub struct Above {
    pub texts: Vec<String>,
    /// True when one of them stands further left, and belongs here only by where it stands.
    pub is_spread: bool,
}

impl Above {
    /// All of them.
    pub fn text(&self) -> String {
        self.texts.join(" ")
    }
}

/// What the upper rows of a heading are looked at with.
pub struct Upper<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// The rows of the headings, the last included.
    pub band: &'a [(u32, &'a Row)],
    /// The rows with cells merged over several columns.
    pub across: &'a BTreeSet<u32>,
    /// How many columns have a heading.
    pub columns: usize,
}

impl Upper<'_> {
    /// Looks above a place. What is merged over most of the table is its title, and no heading. What is not merged belongs to the
    /// columns right of it where `spreads` says so of the two texts at its own place.
    pub fn above(&self, place: u32, has_own: bool, spreads: impl Fn(&str, &str) -> bool) -> Above {
        let mut above = Above::default();
        let Some(((_, lowest), upper)) = self.band.split_last() else { return above };
        for (number, row) in upper {
            let area = self.sheet.merged_over(*number, place);
            let is_title = |first: u32, last: u32| last - first >= 2 && (last - first + 1) as usize * 2 > self.columns;
            let found = match area {
                Some(area) if is_title(area.first_column, area.last_column) => continue,
                Some(area) => self.sheet.rows.get(&area.first_row).and_then(|row| row.get(&area.first_column)),
                None => row.get(&place),
            };
            let found = match found.filter(|value| !value.is_dash()) {
                Some(value) => Some(value.shown()),
                None if has_own && area.is_none() && !self.across.contains(number) => {
                    let left = row.iter().rev().find(|(at, _)| **at < place);
                    let left = left
                        .filter(|(at, value)| lowest.get(at).is_some_and(|own| spreads(&value.shown(), &own.shown())));
                    above.is_spread |= left.is_some();
                    left.map(|(_, value)| value.shown())
                }
                None => None,
            };
            above.texts.extend(found.filter(|text| above_is_new(&above.texts, text)));
        }
        above
    }
}

fn above_is_new(texts: &[String], text: &str) -> bool {
    texts.last().is_none_or(|last| last != text)
}

/// The rows, as far as `last`, with cells merged over several columns.
pub fn rows_merged_across(sheet: &Sheet, last: u32) -> BTreeSet<u32> {
    let across = sheet.merged_ranges().filter(|area| area.is_across() && area.first_row <= last);
    across.flat_map(|area| area.first_row..=area.last_row.min(last)).collect()
}
