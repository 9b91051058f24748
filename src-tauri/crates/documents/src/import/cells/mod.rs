//! From bytes to cells: what a file is, and what stands in each of its cells. Knows nothing of headings and needs.
//!
//! A workbook: zip [`archive`] -> its parts and how they hang together ([`package`]) -> XML, streamed ([`xml`]) -> the
//! texts that cells share ([`strings`]) and how cells look ([`styles`]) -> the cells of a sheet ([`worksheet`]). A text
//! file: its letters ([`decode`] with [`encoding`], [`letters`] and [`lost_letters`]) -> its fields ([`separator`], [`csv_text`]). Both end in a sparse [`grid`].
//! What is kept is bounded in the grid, and what is unpacked in the archive, so that no file takes more than a fixed
//! memory.

mod archive;
mod cell_read;
mod csv_text;
mod decode;
mod encoding;
pub mod grid;
mod letters;
mod lost_letters;
mod number;
mod ole;
mod package;
mod rich_text;
mod separator;
mod strings;
mod styles;
mod workbook;
mod worksheet;
mod xml;

pub use cell_read::Mended;
pub use decode::{Alternative, EncodingRead};
pub use encoding::Encoding;
pub use number::{as_shown, has_tail};

use super::{ImportError, LARGEST_FILE};
use forum::{Stopped, Work, WorkStage};
use grid::Book;

/// What the one who imports said of a text file that does not say it itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Its encoding.
    pub encoding: Option<Encoding>,
    /// The sign that parts its fields.
    pub separator: Option<char>,
}

/// Rows between two times that it is told how many have come.
pub const TOLD_EVERY: usize = 256;

/// Tells how many rows have come, now and then.
fn row_read(work: Work, row: usize) -> Result<(), Stopped> {
    if row.is_multiple_of(TOLD_EVERY) { work.at(WorkStage::Reading, row, 0) } else { Ok(()) }
}

/// The cells of a file.
///
/// `name` is the file's name without folders; what the file is, is decided by its `bytes`.
///
/// # Errors
/// [`ImportError`] when nothing can be read at all.
pub fn read(name: &str, bytes: &[u8], told: &Told, work: Work) -> Result<Book, ImportError> {
    work.begins(WorkStage::Reading)?;
    if bytes.is_empty() {
        return Err(ImportError::Empty(format!("«{name}» has no content")));
    }
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(ImportError::TooLarge(format!("«{name}» is {} bytes, the limit is {LARGEST_FILE}", bytes.len())));
    }
    if archive::is_zip(bytes) {
        workbook::read(name, bytes, work)
    } else if ole::is_compound(bytes) {
        Err(ole::refusal(name, bytes))
    } else if workbook::has_workbook_name(name) {
        Err(ImportError::NotAWorkbook(format!("«{name}» has the name of a workbook, but is not one")))
    } else {
        csv_text::read(name, bytes, told, work)
    }
}
