//! From blocks to pages to a PDF: a small typesetter for papers with tables of money.
//!
//! [`block`] says what can stand on a paper, [`layout`] places it, [`draw`] hands it to printpdf and
//! [`crate::conformance`] makes the file fit for the archive and for a screen reader.
//! Lengths are whole thousandths of a point, so that the same content always gives the same page.

use chrono::NaiveDate;
use forum::{Kroner, Language, NeedId};

pub(crate) mod block;
pub(crate) mod draw;
pub(crate) mod font;
pub(crate) mod layout;
pub(crate) mod page;
pub(crate) mod table;
mod table_layout;
mod wrap;

/// Why nothing was printed. The texts are `refusal-<code>` in the locales; see [`PrintError::code`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// Two sums that must be equal are not.
    #[error("print-tally: {place}: the parts are {parts} kroner, but the sum says {sum}")]
    Tally {
        /// Which sum.
        place: String,
        /// What the parts come to.
        parts: Kroner,
        /// What the sum says.
        sum: Kroner,
    },
    /// An amount is given to a behovsmelding that is not there.
    #[error("print-need-missing: {0} has an amount, but is not among the behovsmeldinger")]
    NeedMissing(NeedId),
    /// A behovsmelding has no amount.
    #[error("print-amount-missing: {0} is a behovsmelding, but the draft does not know it")]
    AmountMissing(NeedId),
    /// The fonts or the file could not be made: the program is broken.
    #[error("print-failed: {0}")]
    Failed(String),
}

impl PrintError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            PrintError::Tally { .. } => "print-tally",
            PrintError::NeedMissing(_) => "print-need-missing",
            PrintError::AmountMissing(_) => "print-amount-missing",
            PrintError::Failed(_) => "print-failed",
        }
    }
}

/// A paper before it is placed on pages.
#[derive(Debug)]
pub(crate) struct Document {
    /// Its title in the file's metadata.
    pub title: String,
    /// Who it comes from.
    pub author: String,
    /// What it is about, in one line.
    pub subject: String,
    /// The language of its words.
    pub language: Language,
    /// On top of every page but the first.
    pub running_head: String,
    /// «Utkast – ikke vedtatt», at the top of every page but the first, when it is not decided.
    pub stamp: Option<String>,
    /// At the foot of every page, left.
    pub footer: String,
    /// «Side 3 av 9», from the two numbers.
    pub page_label: fn(&crate::Texts, usize, usize) -> String,
    /// What stands on it.
    pub blocks: Vec<block::Block>,
}

/// Places the document, proves that its tables tally on every page, and makes the file.
pub(crate) fn print(document: &Document, printed_at: NaiveDate) -> Result<Vec<u8>, PrintError> {
    let faces = font::Faces::load()?;
    let paper = layout::place(document, &faces)?;
    table::prove(document, &paper)?;
    let drawn = draw::draw(document, &paper, &faces);
    crate::conformance::finish(drawn, &paper.tree, document, printed_at)
}
