//! The notice (*innkalling*) on paper: when and where, the agenda with planned times, each case with its background and *forslag til
//! vedtak*, its attachments, and whether it is sent in time (R123-R126, R128).

mod agenda;
mod case;
mod content;
mod size;
#[cfg(test)]
mod tests;
mod write;

use forum::{Language, Work};

pub use content::{Attached, CaseInNotice, NoticeItem, NoticePaper};

use crate::paper;
use crate::unprintable::unprintable_in;
use crate::{PrintError, Texts, Unprintable};

/// The notice as PDF/A-2a and PDF/UA-1: same content, same bytes.
pub fn innkalling(content: &NoticePaper<'_>, language: Language) -> Result<Vec<u8>, PrintError> {
    let document = write::document(content, &Texts::new(language));
    Ok(paper::print(&document, content.printed_at, Work::UNWATCHED)?)
}

/// The same notice as plain text to copy out, as into an e-mail.
pub fn innkalling_text(content: &NoticePaper<'_>, language: Language) -> String {
    paper::plain_text(&write::document(content, &Texts::new(language)))
}

/// The letters in the notice that no font of the paper has; nothing when all can be drawn.
pub fn innkalling_unprintable(content: &NoticePaper<'_>, language: Language) -> Result<Vec<Unprintable>, PrintError> {
    let texts = Texts::new(language);
    Ok(unprintable_in(&write::document(content, &texts), &texts)?)
}
