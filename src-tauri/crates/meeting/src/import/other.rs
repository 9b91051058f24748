//! Bringing in what a county shares by: key figures, last year's amounts, frames, søknader. With a problem in the file nothing
//! is changed; what is brought in can be taken back.

use std::collections::HashMap;
use std::path::Path;

use documents::import::{Answers, FigureSource, ImportError, Note, Question, Read, Recognition};
use forum::{Application, Frame, Participant};
use serde::{Deserialize, Serialize};

use super::reading::{ToKeep, context, notes_of_remembered, read_file, with_remembered};
use super::taking_in::{take_in, word_of};
use super::told::{ImportLeftOut, ImportProblem, left_out, problems};
use crate::command::{Refusal, RefusalCode};
use crate::desk::Desk;
use crate::state::{State, procedure};

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
    /// How many participants, frames or søknader; none when there is a problem or an open question.
    pub rows: usize,
    /// What must be put right in the file first.
    pub problems: Vec<ImportProblem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<ImportLeftOut>,
    /// How many subtotal lines agree with the rows they cover.
    pub checked: usize,
    /// What the table was recognised as.
    pub recognised: Recognition,
    /// What is not answered yet.
    pub questions: Vec<Question>,
    /// What was passed over, joined or changed on the way in.
    pub notes: Vec<Note>,
}

/// What was read.
enum Rows {
    Participants(Vec<Participant>),
    Frames(Vec<Frame>),
    Applications(Vec<Application>),
}

/// What a file brings, and what is to be kept of the answers.
struct Brought {
    report: OtherReport,
    rows: Rows,
    keep: ToKeep,
}

/// What an import would bring, and what it asks; nothing is changed.
pub(crate) fn preview(
    desk: &Desk,
    kind: ImportKind,
    workbook: &Path,
    answers: &Answers,
) -> Result<OtherReport, Refusal> {
    read(desk, kind, workbook, answers).map(|brought| brought.report)
}

/// Imports. A participant that is known keeps what the file says nothing of; frames and søknader take the place of those of the
/// same scheme and year, or number. With a problem or an open question nothing is changed, and the report says so.
pub(crate) fn import(
    desk: &mut Desk,
    kind: ImportKind,
    workbook: &Path,
    answers: &Answers,
) -> Result<OtherReport, Refusal> {
    procedure::draft_is_open(&desk.state)?;
    let Brought { report, rows, keep } = read(desk, kind, workbook, answers)?;
    if report.rows == 0 {
        return Ok(report);
    }
    let cannot = |error: serde_json::Error| Refusal::new(RefusalCode::CannotWrite, error);
    match rows {
        Rows::Participants(read) => {
            let merged = all_merged(&desk.state, read);
            let body = serde_json::to_value(&merged).map_err(cannot)?;
            take_in(desk, word_of(kind)?, body, |tables| {
                merged.iter().try_for_each(|one| tables.participants().put(one))?;
                keep.write(tables)
            })?;
        }
        Rows::Frames(frames) => {
            let body = serde_json::to_value(&frames).map_err(cannot)?;
            take_in(desk, word_of(kind)?, body, |tables| {
                frames.iter().try_for_each(|one| tables.frames().put(one))?;
                keep.write(tables)
            })?;
        }
        Rows::Applications(all) => {
            let body = serde_json::to_value(&all).map_err(cannot)?;
            take_in(desk, word_of(kind)?, body, |tables| {
                all.iter().try_for_each(|one| tables.applications().put(one))?;
                keep.write(tables)
            })?;
        }
    }
    Ok(report)
}

fn read(desk: &Desk, kind: ImportKind, workbook: &Path, answers: &Answers) -> Result<Brought, Refusal> {
    use documents::import::{read_applications, read_frames, read_participants, read_shares};
    let (name, bytes) = read_file(workbook)?;
    let state = &desk.state;
    let context = context(state);
    let source = FigureSource { name: &name, counted: None };
    let participants = Rows::Participants;
    match kind {
        ImportKind::Participants => {
            let read = |answers: &Answers| read_participants(&name, &bytes, &context, answers, &source);
            brought(state, kind, answers, read, participants)
        }
        ImportKind::Shares => {
            brought(state, kind, answers, |answers| read_shares(&name, &bytes, &context, answers), participants)
        }
        ImportKind::Frames => {
            brought(state, kind, answers, |answers| read_frames(&name, &bytes, &context, answers), Rows::Frames)
        }
        ImportKind::Applications => {
            let read = |answers: &Answers| read_applications(&name, &bytes, &context, answers);
            brought(state, kind, answers, read, Rows::Applications)
        }
    }
}

fn brought<T>(
    state: &State,
    kind: ImportKind,
    answers: &Answers,
    read: impl Fn(&Answers) -> Result<Read<T>, ImportError>,
    rows: impl Fn(Vec<T>) -> Rows,
) -> Result<Brought, Refusal> {
    let (read, _) = with_remembered(state, answers, read, |read| &read.recognised)?;
    let mut notes = read.notes;
    notes.extend(notes_of_remembered(&read.keep, answers));
    let keep = ToKeep::of(state, &read.recognised.form, read.keep);
    let report = OtherReport {
        kind,
        rows: read.rows.len(),
        problems: problems(&read.problems),
        left_out: left_out(&read.left_out),
        checked: read.checked,
        recognised: read.recognised,
        questions: read.questions,
        notes,
    };
    Ok(Brought { report, rows: rows(read.rows), keep })
}

/// Participants as they were read, each with what is known of the one with its name.
fn all_merged(state: &State, read: Vec<Participant>) -> Vec<Participant> {
    let known: HashMap<&str, &Participant> =
        state.participants.iter().map(|known| (known.name.as_str(), known)).collect();
    let with_known = |read: Participant| match known.get(read.name.as_str()) {
        Some(known) => with(known, read),
        None => read,
    };
    read.into_iter().map(with_known).collect()
}

/// A participant as it was read, with what the file says nothing of as it is known.
fn with(known: &Participant, read: Participant) -> Participant {
    let mut merged = known.clone();
    if !read.key_figures.is_empty() {
        (merged.kind, merged.region) = (read.kind, read.region);
        merged.recipient = read.recipient.or(merged.recipient);
    }
    for figure in read.key_figures {
        match merged.key_figures.iter_mut().find(|known| known.figure == figure.figure) {
            Some(known) => *known = figure,
            None => merged.key_figures.push(figure),
        }
    }
    for year in read.years {
        match merged.years.iter_mut().find(|known| known.scheme == year.scheme && known.year == year.year) {
            Some(known) => *known = year,
            None => merged.years.push(year),
        }
    }
    merged
}
