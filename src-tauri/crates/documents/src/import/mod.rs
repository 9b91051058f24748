//! Import of what a secretariat keeps in a workbook (`.xlsx`) or a CSV file: behovsmeldinger, key figures, last year's
//! amounts, frames and søknader.
//!
//! The way of a file: bytes -> sparse [`grid`] of [`cells`] -> columns by their headings
//! ([`headings`], [`layout`]) -> rows of the table, region headings and subtotals ([`walk`]) -> a value for each row
//! ([`needs`] with [`asked`], [`participants`], [`shares`], [`frames`], [`applications`]) -> subtotals checked ([`subtotals`]).
//! Nothing is guessed: what must be put right in the file is a [`Problem`], what the one who imports can tell is a [`Question`],
//! and with either there is nothing to apply. Nothing is silent: what was passed over or changed is a [`Note`].

mod amounts;
mod applications;
mod asked;
mod cells;
mod context;
mod error;
mod frames;
mod headings;
mod layout;
mod names;
mod needs;
mod numbers;
mod one_amount;
mod outcome;
mod participants;
mod recipients;
mod shares;
mod subtotals;
mod told;
mod values;
mod walk;

use std::borrow::Cow;
use std::collections::BTreeMap;

use forum::{Application, Frame, Participant, Work};

use cells::grid::Book;
use cells::{Encoding, Told, grid};
pub use context::{Context, FigureSource};
pub use error::ImportError;
pub use headings::Asked;
use headings::Headings;
pub use names::plain;
pub use outcome::{Imported, Read, Totals};
pub use told::{
    Answers, Asking, Certainty, Choice, ChoiceCode, Expected, ExpectedCode, Field, FieldChoice, Lasts, LeftOut,
    LeftOutReason, Note, NoteCode, Place, PreviewRow, Problem, Question, QuestionCode, RecognisedColumn,
    RecognisedSheet, Recognition, Remembered, RowPlace, SheetUse, Unit, Values,
};

/// The largest file that is read, and the largest that a workbook may be when it is unpacked, in bytes.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Reads the behovsmeldinger of a file.
///
/// `name` is the file's name without folders; what the file is, is decided by its `bytes`. Every problem is listed, not
/// only the first, and every question that `answers` leaves open.
///
/// # Errors
/// [`ImportError`] when nothing can be read at all: not a workbook, encrypted, damaged, too large, no headings; or when an answer
/// fits no question, a pointed heading no column.
pub fn read_needs(name: &str, bytes: &[u8], context: &Context, answers: &Answers) -> Result<Imported, ImportError> {
    let headings = Headings { table: &headings::NEEDS, context };
    let (book, answers) = opened(name, bytes, headings, answers)?;
    needs::read_book(&book, headings, &answers)
}

/// Reads key figures (*nøkkeltall*): one row for each network or owner.
///
/// The figures are `teacher-fte`, `vocational-fte`, `schools`, `pupils`, `kindergarten-fte`, `kindergartens` and
/// `children`, those of them that the file has a column for, with a decimal comma. A column «Deltar i …» says who takes
/// part in that scheme in the budget year; in schemes without one everybody does (R29). Sums below the rows are passed
/// over.
///
/// # Errors
/// As [`read_needs`].
pub fn read_participants(
    name: &str,
    bytes: &[u8],
    context: &Context,
    answers: &Answers,
    source: &FigureSource,
) -> Result<Read<Participant>, ImportError> {
    let headings = Headings { table: &headings::KEY_FIGURES, context };
    let (book, answers) = opened(name, bytes, headings, answers)?;
    participants::read_book(&book, headings, &answers, source)
}

/// Reads what owners were given in earlier years, in whole kroner: one row for each owner in each scheme, the year in
/// the heading («Tildelt 2024»), several years in several columns (R21).
///
/// An owner takes no part where its row says «Deltar» Nei or has a dash for the amount. Of a scheme in which it has no
/// row nothing is said. Each owner comes once, with its kind by its name.
///
/// # Errors
/// As [`read_needs`].
pub fn read_shares(
    name: &str,
    bytes: &[u8],
    context: &Context,
    answers: &Answers,
) -> Result<Read<Participant>, ImportError> {
    let headings = Headings { table: &headings::SHARES, context };
    let (book, answers) = opened(name, bytes, headings, answers)?;
    shares::read_book(&book, headings, &answers)
}

/// Reads frames (*rammer*) in whole kroner: one row for each scheme and year. A supplement of zero is no part of its
/// frame.
///
/// # Errors
/// As [`read_needs`].
pub fn read_frames(name: &str, bytes: &[u8], context: &Context, answers: &Answers) -> Result<Read<Frame>, ImportError> {
    let headings = Headings { table: &headings::FRAMES, context };
    let (book, answers) = opened(name, bytes, headings, answers)?;
    frames::read_book(&book, headings, &answers)
}

/// Reads søknader to the 30 % part of regional ordning: one row each, for students or a sum in whole kroner (R85-R95).
///
/// # Errors
/// As [`read_needs`].
pub fn read_applications(
    name: &str,
    bytes: &[u8],
    context: &Context,
    answers: &Answers,
) -> Result<Read<Application>, ImportError> {
    let headings = Headings { table: &headings::APPLICATIONS, context };
    let (book, answers) = opened(name, bytes, headings, answers)?;
    applications::read_book(&book, headings, &answers)
}

/// A row's line, from 1, and its cells by column, from 0, as they are shown.
pub(crate) type ShownRow = (u32, BTreeMap<u32, String>);

/// The rows of the first sheet of a file that have something in them, by line from 1: each cell by its column from 0, as it is shown.
/// For lists that have one form, and nothing to ask.
pub(crate) fn cells_of(name: &str, bytes: &[u8]) -> Result<Vec<ShownRow>, ImportError> {
    let book = book(name, bytes, &Answers::default(), Work::UNWATCHED)?;
    let rows = book.sheets.into_iter().next().map(|sheet| sheet.rows).unwrap_or_default();
    let shown = |row: &grid::Row| row.iter().map(|(column, value)| (*column, value.shown())).collect();
    Ok(rows.iter().map(|(line, row)| (*line, shown(row))).collect())
}

/// The cells of a file, and the answers with those that are remembered of its form. The file is read once, but for one that was
/// read in another encoding than was answered before.
fn opened<'a>(
    name: &str,
    bytes: &[u8],
    headings: Headings,
    answers: &'a Answers,
) -> Result<(Book, Cow<'a, Answers>), ImportError> {
    let work = headings.context.work;
    let cells = book(name, bytes, answers, work)?;
    if answers.forms.is_empty() {
        return Ok((cells, Cow::Borrowed(answers)));
    }
    let Some(remembered) = answers.forms.get(&walk::form_of(&cells, headings, answers)) else {
        return Ok((cells, Cow::Borrowed(answers)));
    };
    let answers = Answers { remembered: remembered.clone(), ..answers.clone() };
    let says_encoding = answers.remembered.choices.contains_key("encoding");
    let cells = if says_encoding { book(name, bytes, &answers, work)? } else { cells };
    Ok((cells, Cow::Owned(answers)))
}

/// The cells of a file, in the encoding that was answered where it is not certain.
fn book(name: &str, bytes: &[u8], answers: &Answers, work: Work) -> Result<Book, ImportError> {
    let book = cells::read(name, bytes, &Told::default(), work)?;
    let Some(asked) = book.text.as_ref().map(|text| &text.encoding).filter(|encoding| !encoding.certain) else {
        return Ok(book);
    };
    let answered =
        [&answers.choices, &answers.remembered.choices].into_iter().find_map(|choices| choices.get("encoding"));
    let is_offered = |encoding: &Encoding| asked.alternatives.iter().any(|one| one.encoding == *encoding);
    let Some(encoding) = answered.and_then(|id| Encoding::from_id(id)).filter(is_offered) else { return Ok(book) };
    let mut read = cells::read(name, bytes, &Told { encoding: Some(encoding), separator: None }, work)?;
    // It stays a question, which is answered.
    if let Some(text) = &mut read.text {
        text.encoding.alternatives.clone_from(&asked.alternatives);
    }
    Ok(read)
}
