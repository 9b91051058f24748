//! What a table was recognised as, before a row of it is taken: sheets, headings, columns, units and years.

use forum::SchemeId;
use serde::{Deserialize, Serialize};

use super::Field;

/// What a file was recognised as.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportRecognition"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recognition {
    /// The file's name.
    pub file: String,
    /// The encoding of a text file: `UTF-8`, `windows-1252`, `macintosh`, `IBM865`; none for a workbook.
    pub encoding: Option<String>,
    /// What parts the cells of a text file; none for a workbook.
    pub separator: Option<String>,
    /// Every sheet, in the order of the file.
    pub sheets: Vec<RecognisedSheet>,
    /// The form of the file: its headings, in one spelling and with years told from the meeting's, so that next year's file of the
    /// same form has the same. Answers may be remembered by it.
    pub form: String,
    /// All fields that a column of such a table can be pointed at in this meeting.
    pub fields: Vec<FieldChoice>,
}

/// A sheet, or the one table of a text file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportSheet"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecognisedSheet {
    /// Its name.
    pub name: String,
    /// Whether it is read.
    pub used: SheetUse,
    /// The rows of the headings, from 1, often one; none where there are none.
    pub heading_rows: Vec<u32>,
    /// The scheme that all of the sheet is of, where its name or title says one.
    pub scheme: Option<SchemeId>,
    /// Its columns with a heading or content, in order.
    pub columns: Vec<RecognisedColumn>,
    /// The first rows below the headings, as text.
    pub preview: Vec<PreviewRow>,
}

/// Whether a sheet is read, or why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportSheetUse"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SheetUse {
    /// It is read.
    Read,
    /// The sheet is hidden, so nobody sees what would be imported from it.
    Hidden,
    /// No row in it has the headings of the table that is read.
    NoTable,
    /// An answer leaves it out.
    LeftOut,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportColumn"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecognisedColumn {
    /// Its letter.
    pub letter: String,
    /// Its heading as written; several rows of headings with a space between; empty when it has none.
    pub heading: String,
    /// The field it is, as [`FieldChoice::id`]; none when it is passed over.
    pub field: Option<String>,
    /// The unit of its amounts; none for what is no amount.
    pub unit: Option<Unit>,
    /// The year its amounts are of; none for what is of no year.
    pub year: Option<i32>,
    /// How certain this is.
    pub certainty: Certainty,
}

/// How certain it is what a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportCertainty"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The heading says it.
    Known,
    /// The one who imports has said it.
    Answered,
    /// A question about it is open.
    Asked,
    /// Nothing knows the heading; the column is passed over and named in a note.
    Unknown,
}

/// The unit of amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportUnit"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Whole kroner.
    Kroner,
    /// Thousands of kroner.
    Thousand,
    /// Millions of kroner.
    Million,
}

impl Unit {
    /// How many kroner one is.
    pub fn kroner(self) -> i64 {
        match self {
            Unit::Kroner => 1,
            Unit::Thousand => 1_000,
            Unit::Million => 1_000_000,
        }
    }
}

/// A row as it stands, to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportPreviewRow"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PreviewRow {
    /// Its number, from 1.
    pub row: u32,
    /// Its cells, as many as the sheet has [`RecognisedSheet::columns`]; digits that may be a fødselsnummer are hidden.
    pub cells: Vec<String>,
}

/// A field that a column can be pointed at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportFieldChoice"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldChoice {
    /// What is typed: `owner-amount`, `later-amount:2024`, `answer:team`, `use-owner:staff-release`, `takes-part-in:kl`.
    pub id: String,
    /// Which field; the texts are `import-field-<code>` in the locales.
    pub field: Field,
    /// What it is of, in words for the text's `of`: the year, the question, the use, the scheme; empty where the field is one alone.
    pub of: String,
}
