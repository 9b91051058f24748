//! Cells of a sheet, kept sparsely: one cell at ZZ200000 costs one cell, not a rectangle of 140 million.
//!
//! Limits stand here, at the one door through which every cell comes in.

use std::collections::BTreeMap;

use super::{ImportError, LeftOut};

/// The last row that may have content.
pub const LAST_ROW: u32 = 100_000;
/// How many columns may have content.
pub const COLUMNS: u32 = 500;
/// How many cells with content a whole file may have.
pub const CELLS: usize = 1_000_000;
/// Characters of a text that are kept: enough to see that it is too long, too few for one text in every cell to hurt.
pub const KEPT_CHARACTERS: usize = 501;

/// What a cell holds. Numbers are kept as their shortest decimal text, so that money never is a float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text, trimmed, without control characters, white space made single; never empty.
    Text(String),
    /// A number, such as `102635` or `102635.5`.
    Number(String),
    /// True or false.
    Bool(bool),
    /// A date or a time, as it would be written.
    Date(String),
    /// `#REF!` and its like.
    Error(String),
    /// A formula saved without its result: not the same as nothing.
    Unworked,
}

impl Value {
    /// The text as a value; nothing when only blanks are left of it.
    pub fn text(raw: &str) -> Option<Value> {
        let mut kept = String::new();
        let mut count = 0;
        let mut gap = false;
        for c in raw.chars() {
            // Line breaks, tabs and hard spaces part words; other control characters and soft hyphens are only noise.
            if c.is_whitespace() {
                gap = true;
            } else if !c.is_control() && !matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}') {
                if gap && !kept.is_empty() {
                    kept.push(' ');
                    count += 1;
                }
                gap = false;
                kept.push(c);
                count += 1;
                if count >= KEPT_CHARACTERS {
                    break;
                }
            }
        }
        (!kept.is_empty()).then_some(Value::Text(kept))
    }

    /// As it is shown to people.
    pub fn shown(&self) -> String {
        match self {
            Value::Text(text) | Value::Number(text) | Value::Date(text) | Value::Error(text) => text.clone(),
            Value::Unworked => "formel uten verdi".into(),
            Value::Bool(true) => "SANN".into(),
            Value::Bool(false) => "USANN".into(),
        }
    }

    /// The text, when it is one and not only a dash, which people write where there is nothing.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) if !is_dash(text) => Some(text),
            _ => None,
        }
    }

    /// True for a dash alone.
    pub fn is_dash(&self) -> bool {
        matches!(self, Value::Text(text) if is_dash(text))
    }
}

fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "\u{2013}" | "\u{2014}" | "\u{2212}")
}

/// The cells of a row with content, by column from 0.
pub type Row = BTreeMap<u32, Value>;

/// A sheet: its rows with content, by row number from 1.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Its name; for a CSV file the file's name.
    pub name: String,
    /// The rows with content.
    pub rows: BTreeMap<u32, Row>,
    /// Areas merged downwards.
    pub merged: Vec<MergedDown>,
}

/// Cells of one column merged into one: only the first has a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MergedDown {
    /// The column, from 0.
    pub column: u32,
    /// The first row, from 1.
    pub first: u32,
    /// The last row.
    pub last: u32,
}

/// Shim.
#[derive(Clone, Copy, Debug)]
pub struct MergedRange { pub first_row: u32, pub last_row: u32, pub first_column: u32, pub last_column: u32 }
impl MergedRange { pub fn is_down(&self) -> bool { self.first_row < self.last_row } }
/// Shim.
pub trait Struck { fn is_struck(&self) -> bool; fn struck(&self) -> std::vec::IntoIter<u32>; }
impl Struck for Row { fn is_struck(&self) -> bool { false } fn struck(&self) -> std::vec::IntoIter<u32> { Vec::new().into_iter() } }
impl Sheet {
    pub fn merged_ranges(&self) -> impl Iterator<Item = MergedRange> + '_ {
        self.merged.iter().map(|area| MergedRange { first_row: area.first, last_row: area.last, first_column: area.column, last_column: area.column })
    }
    pub fn merged_over(&self, row: u32, column: u32) -> Option<MergedRange> {
        self.merged_ranges().find(|area| area.first_column == column && area.first_row <= row && row <= area.last_row)
    }
    pub fn merged_value(&self, row: u32, column: u32) -> Option<&Value> { self.merged_above(row, column) }
    /// What stands in the first row of the merged area that the cell lies in.
    pub fn merged_above(&self, row: u32, column: u32) -> Option<&Value> {
        let covers = |area: &&MergedDown| area.column == column && area.first < row && row <= area.last;
        let area = self.merged.iter().find(covers)?;
        self.rows.get(&area.first)?.get(&column)
    }
}

/// The sheets that can be seen, and those left out.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// The name of the file.
    pub name: String,
    /// Sheets to read.
    pub sheets: Vec<Sheet>,
    /// Sheets not read.
    pub left_out: Vec<LeftOut>,
    /// Cells with content in all sheets.
    pub cells: usize,
}

impl Book {
    /// Puts a value into the last sheet; `row` from 1, `column` from 0.
    pub fn put(&mut self, row: u32, column: u32, value: Value) -> Result<(), ImportError> {
        let Some(sheet) = self.sheets.last_mut() else { return Ok(()) };
        if row > LAST_ROW || column >= COLUMNS {
            let place = format!("{}{row}", column_letter(column));
            let limit = format!("{}{LAST_ROW}", column_letter(COLUMNS - 1));
            let detail = format!("sheet «{}» has content in {place}, the last cell read is {limit}", sheet.name);
            return Err(ImportError::FarCell(detail));
        }
        self.cells += 1;
        if self.cells > CELLS {
            return Err(ImportError::TooManyCells(format!("sheet «{}» goes beyond {CELLS} cells", sheet.name)));
        }
        sheet.rows.entry(row).or_default().insert(column, value);
        Ok(())
    }
}

/// `A` for 0, `Z` for 25, `AA` for 26.
pub fn column_letter(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        let letter = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(letter).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_the_spreadsheet() {
        for (column, letter) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(column_letter(column), letter);
        }
    }

    #[test]
    fn a_text_keeps_its_words_and_loses_the_noise_around_them() {
        assert_eq!(Value::text(" Sum\n\u{a0}Salten\u{7} "), Some(Value::Text("Sum Salten".into())));
        assert_eq!(Value::text(" \u{a0}\n"), None, "only blanks are nothing");
        assert_eq!(Value::text("=1+1"), Some(Value::Text("=1+1".into())), "a text that looks like a formula is a text");
    }

    #[test]
    fn a_far_cell_is_refused_and_nothing_is_kept_of_it() {
        let mut book = Book { sheets: vec![Sheet { name: "Ark1".into(), ..Sheet::default() }], ..Book::default() };
        let refusal = book.put(200_000, 701, Value::Number("1".into())).map_err(|error| error.to_string());
        let line = "far-cell: sheet «Ark1» has content in ZZ200000, the last cell read is SF100000";
        assert_eq!(refusal, Err(line.to_owned()));
        assert_eq!((book.cells, book.sheets[0].rows.len()), (0, 0), "no cell and no row is kept");
    }
}
