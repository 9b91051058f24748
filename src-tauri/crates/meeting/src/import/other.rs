//! Bringing in what a county shares by: key figures, last year's amounts, frames, søknader. With a problem in the file nothing
//! is changed; what is brought in can be taken back.

use std::path::Path;

use documents::import::{Answers, Asked, Context, FigureSource, Read};
use forum::{Application, Frame, Participant};
use serde::{Deserialize, Serialize};

use super::taking_in::{take_in, word_of};
use crate::command::{Refusal, RefusalCode};
use crate::desk::Desk;
use crate::import::{ImportLeftOut, ImportProblem, left_out, problems, read_file};
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
    /// How many participants, frames or søknader; none when there is a problem.
    pub rows: usize,
    /// What must be put right in the file first.
    pub problems: Vec<ImportProblem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<ImportLeftOut>,
    /// How many subtotal lines agree with the rows they cover.
    pub checked: usize,
}

/// What was read.
enum Rows {
    Participants(Vec<Participant>),
    Frames(Vec<Frame>),
    Applications(Vec<Application>),
}

/// What an import would bring; nothing is changed.
pub(crate) fn preview(desk: &Desk, kind: ImportKind, workbook: &Path) -> Result<OtherReport, Refusal> {
    read(desk, kind, workbook).map(|(report, _)| report)
}

/// Imports. A participant that is known keeps what the file says nothing of; frames and søknader take the place of those of the
/// same scheme and year, or number.
pub(crate) fn import(desk: &mut Desk, kind: ImportKind, workbook: &Path) -> Result<OtherReport, Refusal> {
    procedure::draft_is_open(&desk.state)?;
    let (report, rows) = read(desk, kind, workbook)?;
    if !report.problems.is_empty() || report.rows == 0 {
        return Ok(report);
    }
    let cannot = |error: serde_json::Error| Refusal::new(RefusalCode::CannotWrite, error);
    match rows {
        Rows::Participants(read) => {
            let merged: Vec<Participant> =
                read.into_iter().map(|read| merged(&desk.state.participants, read)).collect();
            let body = serde_json::to_value(&merged).map_err(cannot)?;
            take_in(desk, word_of(kind)?, body, |tables| {
                merged.iter().try_for_each(|one| tables.participants().put(one))
            })?;
        }
        Rows::Frames(frames) => {
            let body = serde_json::to_value(&frames).map_err(cannot)?;
            take_in(desk, word_of(kind)?, body, |tables| frames.iter().try_for_each(|one| tables.frames().put(one)))?;
        }
        Rows::Applications(all) => {
            let body = serde_json::to_value(&all).map_err(cannot)?;
            take_in(desk, word_of(kind)?, body, |tables| {
                all.iter().try_for_each(|one| tables.applications().put(one))
            })?;
        }
    }
    Ok(report)
}

fn read(desk: &Desk, kind: ImportKind, workbook: &Path) -> Result<(OtherReport, Rows), Refusal> {
    let (name, bytes) = read_file(workbook)?;
    let state = &desk.state;
    let asked = Asked::of(&state.model);
    let context = Context { year: state.info.year, schemes: &state.schemes, regions: &state.regions, asked };
    Ok(match kind {
        ImportKind::Participants => {
            let source = FigureSource { name: &name, counted: None };
            let read = documents::import::read_participants(&name, &bytes, &context, &Answers::default(), &source)?;
            (report(kind, &read), Rows::Participants(read.rows))
        }
        ImportKind::Shares => {
            let read = documents::import::read_shares(&name, &bytes, &context, &Answers::default())?;
            (report(kind, &read), Rows::Participants(read.rows))
        }
        ImportKind::Frames => {
            let read = documents::import::read_frames(&name, &bytes, &context, &Answers::default())?;
            (report(kind, &read), Rows::Frames(read.rows))
        }
        ImportKind::Applications => {
            let read = documents::import::read_applications(&name, &bytes, &context, &Answers::default())?;
            (report(kind, &read), Rows::Applications(read.rows))
        }
    })
}

fn report<T>(kind: ImportKind, read: &Read<T>) -> OtherReport {
    OtherReport {
        kind,
        rows: read.rows.len(),
        problems: problems(&read.problems),
        left_out: left_out(&read.left_out),
        checked: read.checked,
    }
}

/// A participant as it was read, with what the file says nothing of as it is known.
pub(crate) fn merged(known: &[Participant], read: Participant) -> Participant {
    let Some(known) = known.iter().find(|known| known.name == read.name) else { return read };
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
