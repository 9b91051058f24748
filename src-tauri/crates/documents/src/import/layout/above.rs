//! What the upper rows of a heading say of a column: merged cells belong to every column below them; in a file without merged cells a
//! text belongs also to the columns right of it, as far as the next.

use std::collections::BTreeSet;

use super::super::grid::{Row, Sheet, Value};

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

/// Looks above a place. What is merged over a column that tells what a row is about is a title of the whole table, and no heading.
pub fn above(sheet: &Sheet, band: &[(u32, &Row)], place: u32, has_own: bool, telling: &[u32], across: &BTreeSet<u32>) -> Above {
    let mut above = Above::default();
    for (number, row) in band {
        let area = sheet.merged_over(*number, place);
        let covers_telling = |first: u32, last: u32| telling.iter().any(|at| (first..=last).contains(at));
        let found = match area {
            Some(area) if area.first_column < area.last_column && covers_telling(area.first_column, area.last_column) => continue,
            Some(area) => sheet.rows.get(&area.first_row).and_then(|row| row.get(&area.first_column)).map(Value::shown),
            None => row.get(&place).map(Value::shown),
        };
        let found = match found {
            Some(text) => Some(text),
            None if has_own && area.is_none() && !across.contains(number) => {
                let left = row.iter().filter(|(at, _)| **at < place).last();
                above.is_spread |= left.is_some();
                left.map(|(_, value)| value.shown())
            }
            None => None,
        };
        above.texts.extend(found.filter(|text| above_is_new(&above.texts, text)));
    }
    above
}

fn above_is_new(texts: &[String], text: &str) -> bool {
    texts.last().is_none_or(|last| last != text)
}

/// The rows, as far as `last`, with cells merged over several columns.
pub fn rows_merged_across(sheet: &Sheet, last: u32) -> BTreeSet<u32> {
    let across = sheet.merged_ranges().filter(|area| area.first_column < area.last_column && area.first_row <= last);
    across.flat_map(|area| area.first_row..=area.last_row.min(last)).collect()
}
