//! What is written out, and how an earlier one of the same kind is known.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde_json::Value;

/// A kind of file. One is written over only by another of the same kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A document for people and archives.
    Pdf,
    /// A *tildelingsmodell* as JSON.
    Model,
    /// What a representative has written at home, as JSON.
    Post,
    /// A review copy. Whether an earlier one is of this meeting is asked by the store.
    ReviewCopy,
    /// A list of seats as CSV.
    SeatList,
    /// A list of the year as CSV.
    YearList,
    /// A calendar.
    Calendar,
    /// An empty workbook to fill in: never in place of one that may be filled in.
    Template,
    /// A new meeting file: never in place of anything.
    Meeting,
    /// What was attached to a case, of whatever kind: never in place of anything.
    Attachment,
}

/// A model is a few pages.
const LARGEST_MODEL: u64 = 1_000_000;

impl Kind {
    /// True when the file holds an earlier one of this kind, or nothing at all.
    pub(super) fn is_in(self, path: &Path) -> io::Result<bool> {
        let begins = |with: &[u8]| -> io::Result<bool> {
            let mut first = Vec::new();
            File::open(path)?.take(with.len() as u64).read_to_end(&mut first)?;
            Ok(first == with || first.is_empty())
        };
        match self {
            Kind::Pdf => begins(b"%PDF-"),
            Kind::ReviewCopy => begins(b"SQLite format 3\0"),
            Kind::SeatList => begins("\u{feff}Plass;".as_bytes()),
            Kind::YearList => begins("\u{feff}Nr;Hva;".as_bytes()),
            Kind::Calendar => begins(b"BEGIN:VCALENDAR"),
            Kind::Template | Kind::Meeting | Kind::Attachment => Ok(false),
            Kind::Post => {
                let mut text = Vec::new();
                File::open(path)?.take(LARGEST_MODEL).read_to_end(&mut text)?;
                let post = serde_json::from_slice::<Value>(&text).ok();
                Ok(text.is_empty() || post.is_some_and(|post| post["post"].is_number() && post["asks"].is_array()))
            }
            Kind::Model => {
                let mut text = Vec::new();
                File::open(path)?.take(LARGEST_MODEL).read_to_end(&mut text)?;
                let model = serde_json::from_slice::<Value>(&text).ok();
                Ok(text.is_empty()
                    || model.is_some_and(|model| model["schemes"].is_array() && model["unit"].is_number()))
            }
        }
    }

    /// True for what is named like a meeting file.
    pub(super) fn is_a_meeting_file(self) -> bool {
        matches!(self, Kind::ReviewCopy | Kind::Meeting)
    }
}
