//! What was brought to the window, until the page takes it.

use std::path::PathBuf;

use serde::Serialize;

/// What was brought to the window.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Arrived {
    /// One file to open: a meeting or a review copy.
    Meeting {
        /// Where it lies.
        path: PathBuf,
    },
    /// One workbook or CSV file to import.
    Workbook {
        /// Where it lies.
        path: PathBuf,
    },
    /// One file of another kind: to attach to the case that is shown; else opening it says what it is not.
    Other {
        /// Where it lies.
        path: PathBuf,
    },
    /// More than one at a time: nothing is done with them.
    Several,
}
