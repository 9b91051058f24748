//! Pages with shapes on them, made into a PDF that fits the archive (PDF/A-2a) and everybody (PDF/UA-1).
//!
//! Knows no innstilling, no block and no table: a page is [`page`]'s shapes, each with what it means to a reader. printpdf draws
//! ([`draw`]), lopdf finishes ([`conformance`]). Lengths are whole thousandths of a point, so that the same content always gives
//! the same page.

mod about;
mod conformance;
mod draw;
pub(crate) mod font;
mod ink;
mod letters;
pub(crate) mod page;

use chrono::NaiveDate;
use forum::Work;

pub(crate) use about::{About, PdfError};
pub(crate) use font::{Face, Faces};
pub(crate) use ink::{Ink, Paint};
pub(crate) use letters::clusters;
use page::{Page, Tree};

/// Makes the file: same pages, same bytes. `printed_at` is the day it says it was made.
pub(crate) fn make(
    pages: &[Page],
    tree: &Tree,
    about: &About,
    faces: &Faces,
    printed_at: NaiveDate,
    work: Work,
) -> Result<Vec<u8>, PdfError> {
    let drawn = draw::draw(&about.title, pages, tree, faces, work)?;
    conformance::finish(drawn, tree, about, printed_at, work)
}
