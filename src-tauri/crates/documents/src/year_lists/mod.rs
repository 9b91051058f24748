//! A list of the year as a table, both ways: written out as CSV, and read back as it was. The headings and the statuses are those of
//! the page, in bokmål; nynorsk and English are read too.

mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::{RowListError, read_year_list};
pub use write::year_list;

/// The heading of the row's number: a row with one that is known is that row.
const NUMBER: &str = "row-number";
/// The heading of what the row is about.
const WHAT: &str = "row-what";
/// The heading of its status.
const STATUS: &str = "row-status";
/// Parts what each *ordning* pays.
const BETWEEN: &str = ", ";
