//! Files that are kept in the meeting file, and what each belongs to: a case, a row of a list, a behovsmelding, a meeting (R154). The
//! bytes stay in the file.

use std::fmt;

use chrono::NaiveDate;
use forum::{CaseNumber, NeedId};
use serde::{Deserialize, Serialize};

use crate::MeetingId;

/// What a file is kept with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "with", rename_all = "kebab-case", deny_unknown_fields)]
pub enum KeptWith {
    /// A case, whose papers name it.
    Case {
        /// Its number.
        case: CaseNumber,
    },
    /// A row of a list of the year.
    Row {
        /// Its number.
        row: u32,
    },
    /// A behovsmelding.
    Need {
        /// Its id.
        need: NeedId,
    },
    /// A meeting, whose notice names it.
    Meeting {
        /// Its id.
        meeting: MeetingId,
    },
}

impl fmt::Display for KeptWith {
    /// «case 4/23», «row 3».
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KeptWith::Case { case } => write!(f, "case {case}"),
            KeptWith::Row { row } => write!(f, "row {row}"),
            KeptWith::Need { need } => write!(f, "behovsmelding {need}"),
            KeptWith::Meeting { meeting } => write!(f, "meeting {meeting}"),
        }
    }
}

/// A file that is kept with a behovsmelding or a meeting, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KeptFile {
    /// What it is kept with.
    pub with: KeptWith,
    /// Its name, without a folder.
    pub name: String,
    /// The day it was taken in.
    pub added: NaiveDate,
    /// The SHA-256 of its bytes in hexadecimal.
    pub sha256: String,
    /// How many bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub size: u64,
}
