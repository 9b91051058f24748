//! What an import says of itself to the faces: what it brings, what it asks, and what becomes of what was there.

mod rows;

use std::collections::BTreeMap;

use allocation::GroupLevel;
use documents::Texts;
use documents::import::{Expected, LeftOut, LeftOutReason, Note, NoteCode, Problem, Question, Recognition};
use forum::{Kroner, Language, Need, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

pub use crate::view::FieldChanged;
pub use rows::{RowChanged, RowGone, RowKept, RowTold};

/// What an import brings, or would bring.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImportReport {
    /// How many behovsmeldinger the file has; none when there is a problem or an open question: then nothing is changed.
    pub imported: usize,
    /// How many of them were in the meeting already.
    pub replaced: usize,
    /// What is applied for in the file, by scheme.
    pub totals: BTreeMap<SchemeId, ImportTotals>,
    /// What must be put right in the file first.
    pub problems: Vec<ImportProblem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<ImportLeftOut>,
    /// How many subtotal lines agree with the rows they cover.
    pub checked: usize,
    /// What the table was recognised as.
    pub recognised: Recognition,
    /// What is not answered yet. The meeting asks when all is answered that the file itself leaves open.
    pub questions: Vec<Question>,
    /// What was passed over, joined or changed on the way in.
    pub notes: Vec<Note>,
    /// The new ones.
    pub added: Vec<NeedTold>,
    /// Those that change, field by field.
    pub changed: Vec<NeedChanged>,
    /// Those of an earlier edition that the file does not have.
    pub gone: Vec<NeedGone>,
    /// Where the meeting says something else than the file and keeps it.
    pub kept: Vec<OwnKept>,
    /// Amounts of groups that lose their last behovsmelding.
    pub let_go: Vec<LetGo>,
}

/// A behovsmelding, told by what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NeedTold {
    /// Its id in the meeting.
    pub need: NeedId,
    /// Its number as people say it.
    pub number: u32,
    /// The owner's name.
    pub owner: String,
    /// The measure.
    pub measure: String,
}

impl From<&Need> for NeedTold {
    fn from(need: &Need) -> NeedTold {
        NeedTold {
            need: need.id.clone(),
            number: need.number,
            owner: need.owner.name.clone(),
            measure: need.measure.clone(),
        }
    }
}

/// A behovsmelding that is changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NeedChanged {
    /// Which, as it was.
    pub need: NeedTold,
    /// What is changed.
    pub fields: Vec<FieldChanged>,
}

/// A behovsmelding of an earlier edition that the file does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NeedGone {
    /// Which.
    pub need: NeedTold,
    /// What the forum itself has set on it.
    pub set: Vec<OwnSet>,
    /// What becomes of it.
    pub became: GoneBecame,
}

/// Something that the forum itself sets on a behovsmelding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OwnSet {
    /// An amount, in any draft.
    Amount,
    /// A lock on its amount, in any draft.
    Lock,
    /// An internal note.
    Note,
    /// An assessment against the criteria.
    Assessment,
    /// A place, an amount or a comment on its way.
    Stage,
}

/// What becomes of a behovsmelding that the file does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GoneBecame {
    /// It is asked.
    Asked,
    /// It stays in the meeting.
    Kept,
    /// It is taken out, with all that is set for it.
    Removed,
}

/// A field in which the meeting says something else than the file, and keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnKept {
    /// Of which behovsmelding.
    pub need: NeedTold,
    /// Which field, as in [`FieldChanged`].
    pub field: String,
    /// What the meeting says.
    pub ours: String,
    /// What the file says.
    pub theirs: String,
}

/// An amount that was set for a group of a draft, and is let go of since the group has no behovsmelding left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LetGo {
    /// In which draft.
    pub draft: String,
    /// Of which scheme.
    pub scheme: SchemeId,
    /// What kind of group.
    pub level: GroupLevel,
    /// Its name.
    pub name: String,
    /// What was set for it.
    pub amount: Kroner,
}

/// What is applied for in one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImportTotals {
    /// Owner and university together.
    pub applied: Kroner,
    /// To owners.
    pub owner: Kroner,
    /// To universities.
    pub university: Kroner,
}

/// One thing to put right, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImportProblem {
    /// The sheet, or the CSV file's name.
    pub sheet: String,
    /// The row, from 1.
    pub row: u32,
    /// The column's letter.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// A stable name of the problem.
    pub code: String,
    /// What is expected instead.
    pub expects: Expected,
    /// The same as a sentence: in bokmål, until it is put in other words.
    pub expected: String,
}

impl ImportProblem {
    /// Says what is expected in the language of the texts.
    pub fn put_in_words(&mut self, texts: &Texts) {
        self.expected = self.expects.in_words(texts);
    }
}

/// A sheet nothing was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImportLeftOut {
    /// Its name.
    pub sheet: String,
    /// `hidden`, `no-needs` or `answered`.
    pub reason: String,
}

/// What must be put right, as the faces see it.
pub(super) fn problems(found: &[Problem]) -> Vec<ImportProblem> {
    if found.is_empty() {
        return Vec::new();
    }
    let texts = Texts::new(Language::Nb);
    let told = |problem: &Problem| ImportProblem {
        sheet: problem.sheet.clone(),
        row: problem.row,
        column: problem.column.clone(),
        value: problem.value.clone(),
        code: problem.code.to_owned(),
        expects: problem.expected.clone(),
        expected: problem.expected.in_words(&texts),
    };
    found.iter().map(told).collect()
}

/// The sheets nothing was read from, as the faces see them.
pub(super) fn left_out(found: &[LeftOut]) -> Vec<ImportLeftOut> {
    let told = |left_out: &LeftOut| ImportLeftOut {
        sheet: left_out.sheet.clone(),
        reason: match left_out.reason {
            LeftOutReason::Hidden => "hidden".to_owned(),
            LeftOutReason::NoNeeds => "no-needs".to_owned(),
            LeftOutReason::Answered => "answered".to_owned(),
        },
    };
    found.iter().map(told).collect()
}

/// How many rows were passed over on the way in, for the journal.
pub(super) fn skipped(notes: &[Note]) -> usize {
    let skipping = [
        NoteCode::SumSkipped,
        NoteCode::RemarkSkipped,
        NoteCode::UnfilledSkipped,
        NoteCode::StruckLeftOut,
        NoteCode::AboveFrameLeftOut,
    ];
    count_of(notes, |code| skipping.contains(&code))
}

/// How many rows were joined to something by what was chosen or recognised, for the journal.
pub(super) fn joined(notes: &[Note]) -> usize {
    let joining = [NoteCode::NameChosen, NoteCode::EditionRecognised, NoteCode::MergedFilled, NoteCode::MergedAmount];
    count_of(notes, |code| joining.contains(&code))
}

fn count_of(notes: &[Note], counts: impl Fn(NoteCode) -> bool) -> usize {
    notes.iter().filter(|note| counts(note.code)).map(|note| note.places.len()).sum()
}
