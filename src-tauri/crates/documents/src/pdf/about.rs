//! What a file says of itself, and what goes wrong while it is made.

use forum::{Language, Stopped};

/// What the file says of itself: no user name, no path, no machine (R168).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct About {
    /// Its title.
    pub title: String,
    /// Who it comes from.
    pub author: String,
    /// What it is about, in one line.
    pub subject: String,
    /// The language of its words.
    pub language: Language,
}

/// Why no file was made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PdfError {
    /// The fonts or the file could not be made: the program is broken.
    #[error("{0}")]
    Failed(String),
    /// Whoever waited for it stopped it.
    #[error("{0}")]
    Stopped(#[from] Stopped),
}

impl From<lopdf::Error> for PdfError {
    fn from(error: lopdf::Error) -> Self {
        PdfError::Failed(error.to_string())
    }
}

impl From<std::io::Error> for PdfError {
    fn from(error: std::io::Error) -> Self {
        PdfError::Failed(error.to_string())
    }
}
