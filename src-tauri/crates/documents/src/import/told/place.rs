//! Where something stands in a file.

use serde::{Deserialize, Serialize};

/// A cell, a row, a column or a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportPlace"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The sheet; for a CSV file the name of the file; empty where the file as a whole is meant.
    pub sheet: String,
    /// The row as the spreadsheet numbers it, from 1; 0 where a whole column or sheet is meant.
    pub row: u32,
    /// The column's letter; empty where a whole row or sheet is meant.
    pub column: String,
    /// What stands there, as far as it helps to find it; digits that may be a fødselsnummer are hidden.
    pub value: String,
}

/// Where a row that was read stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportRowPlace"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowPlace {
    /// The sheet; for a CSV file the name of the file.
    pub sheet: String,
    /// The row as the spreadsheet numbers it, from 1.
    pub row: u32,
    /// True when the row has a number of its own in the file; false when the import counted one up for it, and for tables
    /// without numbers.
    pub numbered: bool,
}
