//! Bringing in what a county shares by: key figures, last year's amounts, frames, søknader. With a problem in the file or an open
//! question nothing is changed; what is brought in can be taken back.

use std::path::Path;

use documents::import::{Answers, FigureSource, ImportError, Note, Question, Read, Recognition, RowPlace};
use forum::{Participant, Work};
use serde::{Deserialize, Serialize};

use super::again::{Rows, RowsTold, Share, TableRow, divided, shares_of};
use super::reading::{context, notes_of_remembered, read_file, with_remembered};
use super::taking_in::{take_in, word_of};
use super::told::{ImportLeftOut, ImportProblem, RowChanged, RowGone, RowKept, RowTold, left_out, problems};
use crate::command::Refusal;
use crate::desk::Desk;
use crate::state::procedure;

/// What a file is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ImportKind {
    /// Networks and owners with their key figures.
    Participants,
    /// Last year's amounts.
    Shares,
    /// Frames, of one year or several.
    Frames,
    /// *Søknader* to the 30 % part.
    Applications,
}

/// What such an import brings, or would bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OtherReport {
    /// What the file was read for.
    pub kind: ImportKind,
    /// How many participants, shares, frames or søknader; none when there is a problem or an open question.
    pub rows: usize,
    /// How many of them were in the meeting already.
    pub replaced: usize,
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
    pub added: Vec<RowTold>,
    /// Those that change, field by field; also what elsewhere in the meeting follows a name that was chosen.
    pub changed: Vec<RowChanged>,
    /// Those of an earlier edition that the file does not have.
    pub gone: Vec<RowGone>,
    /// Where the meeting says something else than the file and keeps it.
    pub kept: Vec<RowKept>,
}

/// What an import would bring, and what it asks; nothing is changed.
pub(crate) fn preview(
    desk: &Desk,
    kind: ImportKind,
    workbook: &Path,
    answers: &Answers,
    work: Work,
) -> Result<OtherReport, Refusal> {
    let file = read_file(workbook)?;
    Ok(match kind {
        ImportKind::Participants => Brought::<Participant>::of(desk, kind, &file, answers, work)?.report,
        ImportKind::Shares => Brought::<Share>::of(desk, kind, &file, answers, work)?.report,
        ImportKind::Frames => Brought::<forum::Frame>::of(desk, kind, &file, answers, work)?.report,
        ImportKind::Applications => Brought::<forum::Application>::of(desk, kind, &file, answers, work)?.report,
    })
}

/// Imports. What the meeting has is changed where the file changed it; what the forum set itself stays. With a problem or an
/// open question nothing is changed, and the report says so.
pub(crate) fn import(
    desk: &mut Desk,
    kind: ImportKind,
    workbook: &Path,
    answers: &Answers,
    work: Work,
) -> Result<OtherReport, Refusal> {
    procedure::ground_is_open(&desk.state)?;
    let file = read_file(workbook)?;
    match kind {
        ImportKind::Participants => {
            Brought::<Participant>::of(desk, kind, &file, answers, work)?.take(desk, answers, work)
        }
        ImportKind::Shares => Brought::<Share>::of(desk, kind, &file, answers, work)?.take(desk, answers, work),
        ImportKind::Frames => Brought::<forum::Frame>::of(desk, kind, &file, answers, work)?.take(desk, answers, work),
        ImportKind::Applications => {
            Brought::<forum::Application>::of(desk, kind, &file, answers, work)?.take(desk, answers, work)
        }
    }
}

/// A row as its table is read.
trait Readable: TableRow {
    /// What the reader gives for it.
    type Read;

    /// Reads the table.
    fn read(
        name: &str,
        bytes: &[u8],
        context: &documents::import::Context,
        answers: &Answers,
    ) -> Result<Read<Self::Read>, ImportError>;

    /// The rows of one that was read.
    fn rows_of(read: Self::Read, meeting: i32) -> Vec<Self>;
}

macro_rules! read_as_is {
    ($row:ty, |$name:ident, $bytes:ident, $context:ident, $answers:ident| $read:expr) => {
        impl Readable for $row {
            type Read = $row;

            fn read(
                $name: &str,
                $bytes: &[u8],
                $context: &documents::import::Context,
                $answers: &Answers,
            ) -> Result<Read<$row>, ImportError> {
                $read
            }

            fn rows_of(read: $row, _: i32) -> Vec<$row> {
                vec![read]
            }
        }
    };
}

read_as_is!(Participant, |name, bytes, context, answers| {
    let source = FigureSource { name, counted: None };
    documents::import::read_participants(name, bytes, context, answers, &source)
});
read_as_is!(forum::Frame, |name, bytes, context, answers| {
    documents::import::read_frames(name, bytes, context, answers)
});
read_as_is!(forum::Application, |name, bytes, context, answers| {
    documents::import::read_applications(name, bytes, context, answers)
});

impl Readable for Share {
    type Read = Participant;

    fn read(
        name: &str,
        bytes: &[u8],
        context: &documents::import::Context,
        answers: &Answers,
    ) -> Result<Read<Participant>, ImportError> {
        documents::import::read_shares(name, bytes, context, answers)
    }

    fn rows_of(read: Participant, _: i32) -> Vec<Share> {
        // All that the file says is of a year that it names.
        shares_of(&read, i32::MAX)
    }
}

/// What a file brings.
struct Brought<T> {
    report: OtherReport,
    /// None with a problem or a question of the file's own.
    rows: Option<Rows<T>>,
}

impl<T: Readable> Brought<T> {
    fn of(
        desk: &Desk,
        kind: ImportKind,
        (name, bytes): &(String, Vec<u8>),
        answers: &Answers,
        work: Work,
    ) -> Result<Self, Refusal> {
        let state = &desk.state;
        let (own, of_file) = divided(answers);
        let of_file = with_remembered(state, of_file);
        let read = T::read(name, bytes, &context(state, work), &of_file)?;
        let mut report = OtherReport {
            kind,
            rows: 0,
            replaced: 0,
            problems: problems(&read.problems),
            left_out: left_out(&read.left_out),
            checked: read.checked,
            recognised: read.recognised,
            questions: read.questions,
            notes: read.notes,
            added: Vec::new(),
            changed: Vec::new(),
            gone: Vec::new(),
            kept: Vec::new(),
        };
        report.notes.extend(notes_of_remembered(&read.keep, &of_file));
        if !report.problems.is_empty() || !report.questions.is_empty() {
            return Ok(Brought { report, rows: None });
        }
        let of_one = |(one, place): (T::Read, RowPlace)| {
            T::rows_of(one, state.info.year).into_iter().map(move |row| (row, place.clone()))
        };
        let rows: Vec<(T, RowPlace)> = read.rows.into_iter().zip(read.places).flat_map(of_one).collect();
        let Recognition { sheets, file, form, .. } = &report.recognised;
        let own = Answers { remembered: read.remembered, ..own };
        let mut rows = Rows::of(desk, &word_of(kind)?, (rows, sheets, file), &own, (read.keep, form))?;
        let RowsTold { rows: count, replaced, added, changed, gone, kept, questions, notes } =
            std::mem::take(&mut rows.told);
        rows.told.questions.clone_from(&questions);
        report.notes.extend(notes);
        let report = OtherReport { rows: count, replaced, added, changed, gone, kept, questions, ..report };
        Ok(Brought { report, rows: Some(rows) })
    }

    fn take(self, desk: &mut Desk, answers: &Answers, work: Work) -> Result<OtherReport, Refusal> {
        let Brought { report, rows } = self;
        if let Some(rows) = rows.filter(Rows::changes_something) {
            let body = rows.body(&report, answers)?;
            take_in(desk, word_of(report.kind)?, body, work, |tables| rows.write(tables))?;
        }
        Ok(report)
    }
}
