//! The minutes (*protokoll*) on paper and as text to copy out: who was there and when, each case with its treatment, its votes in
//! numbers and its decision, and who signs.
//!
//! [`MinutesPaper`] is what it is made of; the sentences come from `meeting_words`, so that screen and paper say the same. `write`
//! puts the parts together.

mod approval;
mod attendance;
mod case;
mod content;
mod decision;
mod entries;
mod habilitet;
mod roll_call;
mod sections;
#[cfg(test)]
mod tests;
mod write;

use forum::{Language, Work};

pub use content::{CaseOnPaper, FollowUp, MinutesPaper, MinutesRecord, SetAsideOnPaper, VersionOnPaper};

use crate::paper;
use crate::unprintable::unprintable_in;
use crate::{PrintError, Texts, Unprintable};

/// The minutes as PDF/A-2a and PDF/UA-1: same content, same bytes. What is not closed is printed as «Utkast til protokoll».
pub fn protokoll(content: &MinutesPaper<'_>, language: Language) -> Result<Vec<u8>, PrintError> {
    let document = write::document(content, &Texts::new(language));
    Ok(paper::print(&document, content.printed_at, Work::UNWATCHED)?)
}

/// The same minutes as plain text to copy out: paragraphs, and tables with tabs between their cells.
pub fn protokoll_text(content: &MinutesPaper<'_>, language: Language) -> String {
    paper::plain_text(&write::document(content, &Texts::new(language)))
}

/// The letters in the minutes that no font of the paper has; nothing when all can be drawn.
pub fn protokoll_unprintable(content: &MinutesPaper<'_>, language: Language) -> Result<Vec<Unprintable>, PrintError> {
    let texts = Texts::new(language);
    Ok(unprintable_in(&write::document(content, &texts), &texts)?)
}
