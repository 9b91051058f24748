//! What a cell says, and what was done to it on its way in.

use forum::has_hidden_marks;

use super::grid::Value;

/// Whether a text is struck through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Struck {
    /// As its cell is.
    #[default]
    AsCell,
    /// All of it is.
    All,
    /// Some of it is not.
    NotAll,
}

/// What was done to a value so that it can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mended {
    /// Nothing that anybody need know of.
    #[default]
    No,
    /// Marks that nobody can see were taken from a text, or its letters were put together.
    Text,
    /// The last digits of a number, which a spreadsheet does not show, were cut off.
    Number,
}

/// A value with what is to be known of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellRead {
    /// The value; nothing where only blanks are left of it.
    pub value: Option<Value>,
    /// Whether it is struck through by itself.
    pub struck: Struck,
    /// What was done to it.
    pub mended: Mended,
}

impl CellRead {
    /// A text as it stands in the file.
    pub fn text(raw: &str) -> CellRead {
        let mended = if has_hidden_marks(raw) { Mended::Text } else { Mended::No };
        CellRead { value: Value::text(raw), mended, ..CellRead::default() }
    }

    /// A value that is as it was.
    pub fn value(value: Value) -> CellRead {
        CellRead { value: Some(value), ..CellRead::default() }
    }
}
