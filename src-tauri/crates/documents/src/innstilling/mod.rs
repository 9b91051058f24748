//! The *innstilling* on paper: what the forum decided, how, and where every krone goes.
//!
//! The paper is built of blocks ([`crate::paper`]); what stands in it is here and in the files beside. [`Innstilling`] is what
//! it is made of, `write` puts its parts together.

mod absent;
mod annex;
mod answers;
mod attendance;
mod attention;
mod content;
mod deciding;
mod decision;
mod error;
mod frame;
mod front;
mod kept;
mod later;
mod numbers;
mod part;
mod pots;
mod recipients;
mod remarks;
mod round;
mod scheme;
mod split;
mod tally;
mod unprintable;
mod write;

#[cfg(test)]
mod tests;

use forum::{Language, Work};

use crate::paper;
use crate::text::Texts;
use crate::unprintable::Unprintable;

pub use content::{Innstilling, Overridden, RoundPart, SchemePart};
pub use deciding::{
    AgainstDecided, Attended, DecidedPart, Decision, EmptyTold, How, Kept, MajorityAsked, Presence, SetAside,
    SetAsideBy, Voted,
};
pub use error::PrintError;
pub(crate) use numbers::percent as percent_in_words;
#[cfg(test)]
pub(crate) use remarks::finding_key;

/// The paper as PDF/A-2a and PDF/UA-1: same content, same bytes.
///
/// Fails, and prints nothing, when a sum does not tally, an amount has no behovsmelding, or whoever waits stops it.
pub fn innstilling(content: &Innstilling<'_>, language: Language, work: Work) -> Result<Vec<u8>, PrintError> {
    let texts = Texts::new(language);
    let document = write::document(content, &texts)?;
    Ok(paper::print(&document, content.printed_at, work)?)
}

/// The letters that no font of the paper has, and where they stand in words of `language`; nothing when all can be drawn. To be
/// shown before and at printing: the paper has their numbers in their place.
///
/// Fails as [`innstilling()`] does.
pub fn unprintable(content: &Innstilling<'_>, language: Language) -> Result<Vec<Unprintable>, PrintError> {
    unprintable::find(content, &Texts::new(language))
}
