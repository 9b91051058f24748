//! Why a paper is not made.

use forum::{Kroner, Stopped};

use crate::pdf::PdfError;

/// Why nothing was printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PaperError {
    /// Two sums that must be equal are not.
    #[error("{place}: the parts are {parts} kroner, but the sum says {sum}")]
    Tally {
        /// Which sum.
        place: String,
        /// What the parts come to.
        parts: Kroner,
        /// What the sum says.
        sum: Kroner,
    },
    /// Whoever waited for the paper stopped it.
    #[error("{0}")]
    Stopped(#[from] Stopped),
    /// A row of a table was lost on its way to the pages, or the file could not be made: the program is broken.
    #[error("{0}")]
    Failed(String),
}

impl From<PdfError> for PaperError {
    fn from(error: PdfError) -> Self {
        match error {
            PdfError::Failed(what) => PaperError::Failed(what),
            PdfError::Stopped(stopped) => PaperError::Stopped(stopped),
        }
    }
}

/// Refuses two sums that differ.
pub(crate) fn equal(parts: Kroner, sum: Kroner, place: impl Fn() -> String) -> Result<(), PaperError> {
    if parts == sum { Ok(()) } else { Err(PaperError::Tally { place: place(), parts, sum }) }
}
