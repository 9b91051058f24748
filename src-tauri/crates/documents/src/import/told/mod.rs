//! What an import tells beside its rows: what the table was recognised as, what is asked, what was passed over or changed.

mod answers;
mod asking;
mod codes;
mod expected;
mod field;
mod note;
mod notes;
mod place;
mod problem;
mod question;
mod recognised;

pub use answers::{Answers, Remembered};
pub use asking::Asking;
pub use expected::{Expected, ExpectedCode};
pub use field::Field;
pub use note::{Note, NoteCode};
pub use notes::Notes;
pub use place::{Place, RowPlace};
pub use problem::{LeftOut, LeftOutReason, Problem};
pub use question::{Choice, ChoiceCode, Lasts, Question, QuestionCode};
pub use recognised::{
    Certainty, FieldChoice, PreviewRow, RecognisedColumn, RecognisedSheet, Recognition, SheetUse, Unit,
};

/// What a text puts in its places, by the names the text uses; amounts and numbers are written already.
pub type Values = std::collections::BTreeMap<String, String>;

/// Values by their names.
pub(crate) fn values<const N: usize>(named: [(&str, &str); N]) -> Values {
    named.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
