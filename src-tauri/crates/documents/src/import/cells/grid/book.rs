//! Sheets and their rows, within bounds.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::import::cells::{EncodingRead, Mended};
use crate::import::{ImportError, LeftOut};

use super::{Merged, MergedRange, Row, Value, column_letter};

/// The last row that may have content.
const LAST_ROW: u32 = 100_000;
/// How many columns may have content.
const COLUMNS: u32 = 500;
/// How many cells with content a whole file may have.
const CELLS: usize = 1_000_000;
/// Bytes of text that are kept of a whole file. Ten thousand behovsmeldinger have some ten million.
const BYTES: usize = 64 * 1024 * 1024;
/// Columns of merged areas that a sheet may have: two for every row that may have content.
const MERGED: usize = 200_000;

/// A sheet: its rows with content, by row number from 1.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Its name; for a CSV file the file's name.
    pub name: String,
    /// The rows with content.
    pub rows: BTreeMap<u32, Row>,
    merged: Merged,
    hidden_columns: Vec<RangeInclusive<u32>>,
    beneath: Vec<(u32, u32)>,
    mended: Vec<(u32, u32, Mended)>,
}

impl Sheet {
    /// The merged area that the cell lies in, also of the area's first cell; `row` from 1, `column` from 0.
    pub fn merged_over(&self, row: u32, column: u32) -> Option<MergedRange> {
        self.merged.over(row, column)
    }

    /// All merged areas.
    pub fn merged_ranges(&self) -> impl Iterator<Item = MergedRange> + '_ {
        self.merged.ranges()
    }

    /// What stands in the first row of the merged area that the cell lies in, for a cell below it in the area's first
    /// column: what the area says of the cell's row too.
    pub fn merged_value(&self, row: u32, column: u32) -> Option<&Value> {
        let range = self.merged_over(row, column)?;
        let is_below = range.first_row < row && range.first_column == column;
        self.rows.get(&range.first_row).filter(|_| is_below)?.get(&column)
    }

    /// True when the column is hidden in the sheet. It is read like others.
    pub fn is_hidden_column(&self, column: u32) -> bool {
        self.hidden_columns.iter().any(|hidden| hidden.contains(&column))
    }

    /// Row and column of the cells whose own value lay beneath a merged area: nobody can see such a value, so it is
    /// taken away.
    pub fn beneath(&self) -> &[(u32, u32)] {
        &self.beneath
    }

    /// Row and column of the cells that something was done to so that they can be read, and what.
    pub fn mended(&self) -> &[(u32, u32, Mended)] {
        &self.mended
    }
}

/// How a text file was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextRead {
    /// Its letters.
    pub encoding: EncodingRead,
    /// The sign that parts its fields.
    pub separator: char,
    /// True when the file or the one who imports says so; else it is the one that makes rows of the same length.
    pub separator_said: bool,
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
    /// How it was read, when it is a text file.
    pub text: Option<TextRead>,
    /// Bytes of text that are kept.
    bytes: usize,
}

impl Book {
    /// A book without sheets; `name` is the file's.
    pub fn named(name: &str) -> Self {
        Book { name: name.to_owned(), ..Book::default() }
    }

    /// Begins a sheet, into which cells are put from now on.
    pub fn begin_sheet(&mut self, name: &str) {
        self.sheets.push(Sheet { name: name.to_owned(), ..Sheet::default() });
    }

    /// Puts a value into the last sheet; `row` from 1, `column` from 0.
    ///
    /// # Errors
    /// [`ImportError::FarCell`] and [`ImportError::TooManyCells`]: nothing of what is too far or too much is kept.
    pub fn put(&mut self, row: u32, column: u32, value: Value) -> Result<(), ImportError> {
        let Some(sheet) = self.sheets.last_mut() else { return Ok(()) };
        if row > LAST_ROW || column >= COLUMNS {
            let cell = format!("{}{row}", column_letter(column));
            let limit = format!("{}{LAST_ROW}", column_letter(COLUMNS - 1));
            return Err(ImportError::FarCell { sheet: sheet.name.clone(), cell, limit });
        }
        let (cells, bytes) = (self.cells + 1, self.bytes + value.bytes());
        if cells > CELLS || bytes > BYTES {
            let name = &sheet.name;
            let detail = format!("sheet «{name}» goes beyond {CELLS} cells or {BYTES} bytes of text in the file");
            return Err(ImportError::TooManyCells(detail));
        }
        (self.cells, self.bytes) = (cells, bytes);
        sheet.rows.entry(row).or_default().put(column, value);
        Ok(())
    }

    /// Remembers that something was done to a cell of the last sheet.
    pub fn mend(&mut self, row: u32, column: u32, mended: Mended) {
        if let Some(sheet) = self.sheets.last_mut()
            && mended != Mended::No
        {
            sheet.mended.push((row, column, mended));
        }
    }

    /// Counts bytes of text that are kept beside the cells, such as the texts that cells share.
    ///
    /// # Errors
    /// [`ImportError::TooManyCells`] when it is too much.
    pub fn keeps(&mut self, bytes: usize) -> Result<(), ImportError> {
        self.bytes += bytes;
        if self.bytes > BYTES {
            return Err(ImportError::TooManyCells(format!("«{}» has over {BYTES} bytes of text", self.name)));
        }
        Ok(())
    }

    /// Strikes a cell of the last sheet through, when it has content.
    pub fn strike(&mut self, row: u32, column: u32) {
        if let Some(row) = self.row(row) {
            row.strike(column);
        }
    }

    /// Hides a row of the last sheet, when it has content.
    pub fn hide_row(&mut self, row: u32) {
        if let Some(row) = self.row(row) {
            row.hide();
        }
    }

    /// Hides columns of the last sheet, from 0.
    pub fn hide_columns(&mut self, columns: RangeInclusive<u32>) {
        if let Some(sheet) = self.sheets.last_mut()
            && sheet.hidden_columns.len() < COLUMNS as usize
        {
            sheet.hidden_columns.push(columns);
        }
    }

    /// Merges cells of the last sheet into one. Values beneath it, which nobody can see, are taken away.
    ///
    /// # Errors
    /// [`ImportError::TooManyCells`] when the sheet has more merged areas than rows that may have content.
    pub fn merge(&mut self, range: MergedRange) -> Result<(), ImportError> {
        let Some(sheet) = self.sheets.last_mut() else { return Ok(()) };
        if !sheet.merged.add(range, COLUMNS - 1) {
            return Ok(());
        }
        if sheet.merged.covered() > MERGED {
            return Err(ImportError::TooManyCells(format!("sheet «{}» has over {MERGED} merged columns", sheet.name)));
        }
        let (columns, first) = (range.first_column..=range.last_column, (range.first_row, range.first_column));
        let mut beneath = Vec::new();
        for (number, row) in sheet.rows.range(range.first_row..=range.last_row) {
            let covered = row.keys().filter(|column| columns.contains(column) && (*number, **column) != first);
            beneath.extend(covered.map(|column| (*number, *column)));
        }
        for (number, column) in &beneath {
            let Some(row) = sheet.rows.get_mut(number) else { continue };
            row.take(*column);
            self.cells = self.cells.saturating_sub(1);
            if row.is_empty() {
                sheet.rows.remove(number);
            }
        }
        sheet.beneath.extend(beneath);
        Ok(())
    }

    fn row(&mut self, row: u32) -> Option<&mut Row> {
        self.sheets.last_mut()?.rows.get_mut(&row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> Book {
        let mut book = Book::named("bok.xlsx");
        book.begin_sheet("Ark1");
        book
    }

    #[test]
    fn a_far_cell_is_refused_and_nothing_is_kept_of_it() {
        let mut book = book();
        let refusal = book.put(200_000, 701, Value::Number("1".into())).map_err(|error| error.to_string());
        let line = "far-cell: sheet «Ark1» has content in ZZ200000, the last cell read is SF100000";
        assert_eq!(refusal, Err(line.to_owned()));
        assert_eq!((book.cells, book.sheets[0].rows.len()), (0, 0), "no cell and no row is kept");
    }

    #[test]
    fn one_text_in_every_cell_is_too_much() {
        let mut book = book();
        let text = Value::Text("å".repeat(501));
        let refused = (1..=100_000).find_map(|row| book.put(row, 0, text.clone()).err());
        assert_eq!(refused.map(|error| error.code()), Some("too-many-cells"));
        assert!(book.cells < 70_000, "64 MB of text are reached long before a million cells");
    }

    #[test]
    fn a_row_is_struck_through_when_all_that_stands_in_it_is() {
        let mut book = book();
        for column in 0..3 {
            book.put(2, column, Value::Bool(true)).unwrap();
        }
        book.strike(2, 0);
        book.strike(2, 7);
        assert_eq!(book.sheets[0].rows[&2].struck().collect::<Vec<_>>(), [0], "where nothing stands there is no line");
        assert!(!book.sheets[0].rows[&2].is_struck());
        book.strike(2, 2);
        book.strike(2, 1);
        assert!(book.sheets[0].rows[&2].is_struck());
        book.hide_row(2);
        assert!(book.sheets[0].rows[&2].is_hidden());
    }

    #[test]
    fn a_merged_area_says_its_value_of_the_rows_below_and_hides_what_lies_beneath() {
        let mut book = book();
        book.put(3, 1, Value::Text("Salten".into())).unwrap();
        book.put(4, 1, Value::Text("Ofoten".into())).unwrap();
        book.put(4, 2, Value::Bool(true)).unwrap();
        book.merge(MergedRange { first_row: 3, last_row: 5, first_column: 1, last_column: 1 }).unwrap();
        let sheet = &book.sheets[0];
        assert_eq!(sheet.merged_value(3, 1), None, "the first row has its own");
        for row in [4, 5] {
            assert_eq!(sheet.merged_value(row, 1), Some(&Value::Text("Salten".into())));
        }
        assert_eq!(sheet.merged_value(6, 1), None);
        assert_eq!(sheet.rows[&4].get(&1), None);
        assert_eq!((sheet.beneath(), book.cells), (&[(4, 1)][..], 2));
    }
}
