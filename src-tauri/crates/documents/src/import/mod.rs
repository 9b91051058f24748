//! Import of behovsmeldinger from a workbook (`.xlsx`) or a CSV file, the way working groups keep them.
//!
//! The way of a file: bytes -> sparse [`grid`] of cells ([`workbook`] or [`csv_text`]) -> columns by their headings
//! ([`headings`], [`layout`]) -> rows as needs, region headings and subtotals ([`rows`]) -> subtotals checked ([`subtotals`]).
//! Nothing is guessed: what has no single reading is a [`Problem`], and an import with problems must not be applied.

mod amounts;
mod archive;
mod csv_text;
mod error;
mod grid;
mod headings;
mod layout;
mod names;
mod ole;
mod rows;
mod subtotals;
mod values;
mod workbook;

use std::collections::BTreeMap;

use forum::{Kroner, Need, Scheme, SchemeId};
use serde::Serialize;

pub use error::ImportError;

/// The largest file that is read, and the largest that a workbook may be when it is unpacked, in bytes.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// What the meeting knows before the file is read.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The budget year: «Beløp eier 2023» is this year's amount only in 2023, and «Beløp 2024» is then a later year.
    pub year: i32,
    /// The schemes a behovsmelding can be reported in; those that are not in force in the year are not recognised.
    pub schemes: &'a [Scheme],
    /// The regions or networks of the county. Others are taken as written; these also in another spelling of case.
    pub regions: &'a [String],
}

/// What a file holds. To be applied only when [`Imported::problems`] is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// The behovsmeldinger, in the order of the file; rows with a problem are not among them.
    pub needs: Vec<Need>,
    /// What is applied for by scheme.
    pub totals: BTreeMap<SchemeId, Totals>,
    /// Everything that must be put right in the file first, in the order of the file.
    pub problems: Vec<Problem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<LeftOut>,
    /// How many subtotal lines were found and agree with the rows they cover.
    pub checked: usize,
}

impl Imported {
    /// True when nothing stands in the way of applying the import.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
}

/// What is applied for in one scheme, in whole kroner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Owner and university together.
    pub applied: Kroner,
    /// To owners, coordinators included.
    pub owner: Kroner,
    /// To universities (*UH*).
    pub university: Kroner,
}

/// One thing to put right in the file, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The sheet; for a CSV file the name of the file.
    pub sheet: String,
    /// The row as the spreadsheet numbers it, from 1.
    pub row: u32,
    /// The column's letter, `A` to `SF`, for a CSV file counted likewise; empty where a whole column is missing.
    pub column: String,
    /// What stands there, at most some lines long; digits that may be a fødselsnummer are hidden.
    pub value: String,
    /// A short, stable name, such as `amount-ambiguous`.
    pub code: &'static str,
    /// What is expected instead, in bokmål.
    pub expected: String,
}

/// A sheet nothing was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Its name.
    pub sheet: String,
    /// Why.
    pub reason: LeftOutReason,
}

/// Why nothing was read from a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOutReason {
    /// The sheet is hidden, so nobody sees what would be imported from it.
    Hidden,
    /// No row in it has the headings of a table of behovsmeldinger.
    NoNeeds,
}

/// Reads the behovsmeldinger of a file.
///
/// `name` is the file's name without folders; what the file is, is decided by its `bytes`. Every problem is listed, not
/// only the first.
///
/// # Errors
/// [`ImportError`] when nothing can be read at all: not a workbook, encrypted, damaged, too large, no headings.
pub fn read_needs(name: &str, bytes: &[u8], context: &Context) -> Result<Imported, ImportError> {
    if bytes.is_empty() {
        return Err(ImportError::Empty(format!("«{name}» has no content")));
    }
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(ImportError::TooLarge(format!("«{name}» is {} bytes, the limit is {LARGEST_FILE}", bytes.len())));
    }
    let book = if archive::is_zip(bytes) {
        workbook::read(name, bytes)?
    } else if ole::is_compound(bytes) {
        return Err(ole::refusal(name, bytes));
    } else if workbook::has_workbook_name(name) {
        return Err(ImportError::NotAWorkbook(format!("«{name}» has the name of a workbook, but is not one")));
    } else {
        csv_text::read(name, bytes, context)?
    };
    rows::read_book(book, context)
}
