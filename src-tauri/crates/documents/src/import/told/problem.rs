//! What must be put right in the file, and the sheets nothing was read from.

use serde::Serialize;

use super::Expected;

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
    /// What is expected instead.
    pub expected: Expected,
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
    /// No row in it has the headings of the table that is read.
    NoNeeds,
    /// An answer leaves it out.
    Answered,
}
