//! Why a file is refused as a whole. What is wrong in a single cell is a [`super::Problem`] instead.

use forum::Stopped;

/// A refusal: one line, first a stable code, then what and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// Nothing in the file.
    #[error("empty-file: {0}")]
    Empty(String),
    /// The file itself is over [`super::LARGEST_FILE`].
    #[error("file-too-large: {0}")]
    TooLarge(String),
    /// Neither a workbook nor a text table.
    #[error("not-a-workbook: {0}")]
    NotAWorkbook(String),
    /// A spreadsheet, but not of a kind that is read (`.xls`, `.xlsb`, `.ods`).
    #[error("unsupported-workbook: {0}")]
    Unsupported(String),
    /// Protected by a password.
    #[error("encrypted: {0}")]
    Encrypted(String),
    /// A workbook whose parts cannot be read.
    #[error("damaged-workbook: {0}")]
    Damaged(String),
    /// Over [`super::LARGEST_FILE`] when unpacked.
    #[error("too-large-unpacked: {0}")]
    TooLargeUnpacked(String),
    /// Made to grow out of proportion when unpacked or read.
    #[error("zip-bomb: {0}")]
    ZipBomb(String),
    /// A cell far outside any table that people keep.
    #[error("far-cell: sheet «{sheet}» has content in {cell}, the last cell read is {limit}")]
    FarCell {
        /// The sheet.
        sheet: String,
        /// Which: `ZZ200000`.
        cell: String,
        /// The last that is read.
        limit: String,
    },
    /// More cells than any table that people keep.
    #[error("too-many-cells: {0}")]
    TooManyCells(String),
    /// A text file in no encoding that can be told.
    #[error("unknown-encoding: {0}")]
    Encoding(String),
    /// A CSV file whose quotes do not pair.
    #[error("damaged-csv: {0}")]
    DamagedCsv(String),
    /// No sheet has the headings of the table that is read.
    #[error("no-headings: {0}")]
    NoHeadings(String),
    /// Whoever waited for the reading stopped it.
    #[error("stopped: {0}")]
    Stopped(#[from] Stopped),
    /// An answer to a question that the file does not raise, or that is none of its choices.
    #[error("unknown-answer: «{answer}» {why}")]
    UnknownAnswer {
        /// What was answered: the question, and the choice when the question is there.
        answer: String,
        /// What there is.
        why: String,
    },
    /// A heading that no sheet has, or a field that the table has not, is pointed at.
    #[error("unknown-field: «{field}» {why}")]
    UnknownField {
        /// The field, or the heading or letter.
        field: String,
        /// What there is.
        why: String,
    },
}

impl ImportError {
    /// The code at the start of the line.
    pub fn code(&self) -> &'static str {
        match self {
            ImportError::Empty(_) => "empty-file",
            ImportError::TooLarge(_) => "file-too-large",
            ImportError::NotAWorkbook(_) => "not-a-workbook",
            ImportError::Unsupported(_) => "unsupported-workbook",
            ImportError::Encrypted(_) => "encrypted",
            ImportError::Damaged(_) => "damaged-workbook",
            ImportError::TooLargeUnpacked(_) => "too-large-unpacked",
            ImportError::ZipBomb(_) => "zip-bomb",
            ImportError::FarCell { .. } => "far-cell",
            ImportError::TooManyCells(_) => "too-many-cells",
            ImportError::Encoding(_) => "unknown-encoding",
            ImportError::DamagedCsv(_) => "damaged-csv",
            ImportError::NoHeadings(_) => "no-headings",
            ImportError::Stopped(_) => "stopped",
            ImportError::UnknownAnswer { .. } => "unknown-answer",
            ImportError::UnknownField { .. } => "unknown-field",
        }
    }
}
