//! From blocks to pages: a small typesetter for papers with tables of money.
//!
//! [`block`] says what can stand on a paper, [`layout`] places it, [`prove`] reads the sums of what was placed again, and
//! [`crate::pdf`] draws it. Lengths are whole thousandths of a point, so that the same content always gives the same page.

pub(crate) mod block;
mod document;
mod error;
pub(crate) mod layout;
pub(crate) mod pen;
pub(crate) mod picture;
mod plain_text;
pub(crate) mod prove;
pub(crate) mod style;
pub(crate) mod table;
mod table_layout;
mod texts;
mod wrap;

use chrono::NaiveDate;
use forum::Work;

pub(crate) use document::Document;
pub(crate) use error::{PaperError, equal};
pub(crate) use plain_text::plain_text;
pub(crate) use texts::texts_of;

use crate::pdf::{self, Faces};

/// Places the document, proves that its tables tally on every page, and makes the file.
pub(crate) fn print(document: &Document, printed_at: NaiveDate, work: Work) -> Result<Vec<u8>, PaperError> {
    let faces = Faces::load()?;
    let paper = layout::place(document, &faces, work)?;
    prove::prove(document, &paper)?;
    Ok(pdf::make(&paper.pages, &paper.tree, &document.about, &faces, printed_at, work)?)
}
