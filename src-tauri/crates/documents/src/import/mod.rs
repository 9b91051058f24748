//! Import of what a secretariat keeps in a workbook (`.xlsx`) or a CSV file: behovsmeldinger, key figures, last year's
//! amounts, frames and søknader.
//!
//! The way of a file: bytes -> sparse [`grid`] of [`cells`] -> columns by their headings
//! ([`headings`], [`layout`]) -> rows of the table, region headings and subtotals ([`walk`]) -> a value for each row
//! ([`needs`] with [`asked`], [`participants`], [`shares`], [`frames`], [`applications`]) -> subtotals checked ([`subtotals`]).
//! Nothing is guessed: what has no single reading is a [`Problem`], and an import with problems must not be applied.

mod amounts;
mod applications;
mod asked;
mod cells;
mod error;
mod frames;
mod headings;
mod layout;
mod names;
mod needs;
mod numbers;
mod participants;
mod shares;
mod subtotals;
mod values;
mod walk;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use forum::{Application, Frame, Kroner, Need, Participant, Scheme, SchemeId};
use serde::Serialize;

use cells::Told;
use cells::grid;
pub use error::ImportError;
pub use headings::Asked;
use headings::Headings;

/// The largest file that is read, and the largest that a workbook may be when it is unpacked, in bytes.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// What the meeting knows before the file is read.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The budget year: «Beløp eier 2023» is this year's amount only in 2023, and «Beløp 2024» is then a later year.
    pub year: i32,
    /// The schemes a behovsmelding can be reported in; those that are not in force in the year are not recognised.
    pub schemes: &'a [Scheme],
    /// The regions or networks of the county. Others are taken as written; these also in another spelling of case.
    pub regions: &'a [String],
    /// What the county's model asks of a behovsmelding.
    pub asked: Asked<'a>,
}

/// What a file of anything but behovsmeldinger holds. With problems there is nothing to apply, so it is empty then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Read<T> {
    /// What the rows say, in the order of the file; nothing when there are problems.
    pub rows: Vec<T>,
    /// Everything that must be put right in the file first, in the order of the file.
    pub problems: Vec<Problem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<LeftOut>,
    /// How many subtotal lines were found and agree with the rows they cover.
    pub checked: usize,
}

impl<T> Read<T> {
    fn of(rows: Vec<T>, walked: walk::Walked) -> Self {
        let walk::Walked { problems, left_out, checked } = walked;
        let rows = if problems.is_empty() { rows } else { Vec::new() };
        Read { rows, problems, left_out, checked }
    }

    /// True when nothing stands in the way of applying the import.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
}

/// Where key figures come from, which their file does not say.
#[derive(Clone, Copy, Debug)]
pub struct FigureSource<'a> {
    /// «GSI», «BASIL».
    pub name: &'a str,
    /// The day they were counted, when it is known.
    pub counted: Option<NaiveDate>,
}

/// What a file holds. To be applied only when [`Imported::problems`] is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// The behovsmeldinger, in the order of the file; rows with a problem are not among them.
    pub needs: Vec<Need>,
    /// What is applied for by scheme.
    pub totals: BTreeMap<SchemeId, Totals>,
    /// Everything that must be put right in the file first, in the order of the file.
    pub problems: Vec<Problem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<LeftOut>,
    /// How many subtotal lines were found and agree with the rows they cover.
    pub checked: usize,
}

impl Imported {
    /// True when nothing stands in the way of applying the import.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
}

/// What is applied for in one scheme, in whole kroner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Owner and university together.
    pub applied: Kroner,
    /// To owners, coordinators included.
    pub owner: Kroner,
    /// To universities (*UH*).
    pub university: Kroner,
}

/// One thing to put right in the file, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The sheet; for a CSV file the name of the file.
    pub sheet: String,
    /// The row as the spreadsheet numbers it, from 1.
    pub row: u32,
    /// The column's letter, `A` to `SF`, for a CSV file counted likewise; empty where a whole column is missing.
    pub column: String,
    /// What stands there, at most some lines long; digits that may be a fødselsnummer are hidden.
    pub value: String,
    /// A short, stable name, such as `amount-ambiguous`.
    pub code: &'static str,
    /// What is expected instead, in bokmål.
    pub expected: String,
}

/// A sheet nothing was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Its name.
    pub sheet: String,
    /// Why.
    pub reason: LeftOutReason,
}

/// Why nothing was read from a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOutReason {
    /// The sheet is hidden, so nobody sees what would be imported from it.
    Hidden,
    /// No row in it has the headings of the table that is read.
    NoNeeds,
}

/// Reads the behovsmeldinger of a file.
///
/// `name` is the file's name without folders; what the file is, is decided by its `bytes`. Every problem is listed, not
/// only the first.
///
/// # Errors
/// [`ImportError`] when nothing can be read at all: not a workbook, encrypted, damaged, too large, no headings.
pub fn read_needs(name: &str, bytes: &[u8], context: &Context) -> Result<Imported, ImportError> {
    let headings = Headings { table: &headings::NEEDS, context };
    needs::read_book(&cells::read(name, bytes, &Told::default())?, headings)
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
    source: &FigureSource,
) -> Result<Read<Participant>, ImportError> {
    let headings = Headings { table: &headings::KEY_FIGURES, context };
    participants::read_book(&cells::read(name, bytes, &Told::default())?, headings, source)
}

/// Reads what owners were given in earlier years, in whole kroner: one row for each owner in each scheme, the year in
/// the heading («Tildelt 2024»), several years in several columns (R21).
///
/// An owner takes no part where its row says «Deltar» Nei or has a dash for the amount. Of a scheme in which it has no
/// row nothing is said. Each owner comes once, with its kind by its name.
///
/// # Errors
/// As [`read_needs`].
pub fn read_shares(name: &str, bytes: &[u8], context: &Context) -> Result<Read<Participant>, ImportError> {
    let headings = Headings { table: &headings::SHARES, context };
    shares::read_book(&cells::read(name, bytes, &Told::default())?, headings)
}

/// Reads frames (*rammer*) in whole kroner: one row for each scheme and year. A supplement of zero is no part of its
/// frame.
///
/// # Errors
/// As [`read_needs`].
pub fn read_frames(name: &str, bytes: &[u8], context: &Context) -> Result<Read<Frame>, ImportError> {
    let headings = Headings { table: &headings::FRAMES, context };
    frames::read_book(&cells::read(name, bytes, &Told::default())?, headings)
}

/// Reads søknader to the 30 % part of regional ordning: one row each, for students or a sum in whole kroner (R85-R95).
///
/// # Errors
/// As [`read_needs`].
pub fn read_applications(name: &str, bytes: &[u8], context: &Context) -> Result<Read<Application>, ImportError> {
    let headings = Headings { table: &headings::APPLICATIONS, context };
    applications::read_book(&cells::read(name, bytes, &Told::default())?, headings)
}
