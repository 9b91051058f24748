//! New meetings: from a county's rules, or as a whole example.

use std::path::Path;

use allocation::AllocationModel;
use chrono::{DateTime, Utc};
use documents::import::{
    Answers, Asked, Context, FigureSource, ImportError, Read, read_applications, read_participants, read_shares,
};
use forum::{Language, Participant, Work};
use store::{MeetingFile, Setup};

use crate::command::{Refusal, RefusalCode};
use crate::files::example;
use crate::files::example::{Example, Preset, Said, Sheet, SheetFile};
use crate::import::read_needs;
use crate::state::State;

/// The name of a new meeting's draft.
const FIRST_DRAFT: &str = "Utkast A";

/// Makes a meeting file with the rules of a preset: schemes, frames, regions, cases, model. Never over another file.
pub(crate) fn from_preset(id: &str, path: &Path, at: DateTime<Utc>) -> Result<MeetingFile, Refusal> {
    let (preset, model) = example::preset(id)?;
    let setup = setup(preset, &model)?;
    Ok(MeetingFile::create(path, &setup, at)?)
}

/// Makes a whole example meeting. Never over another file.
pub(crate) fn from_example(id: &str, path: &Path, at: DateTime<Utc>) -> Result<MeetingFile, Refusal> {
    let (example, seats, sheets) = example::example(id)?;
    let (preset, mut model) = example::preset(&example.preset)?;
    for entry in &example.rounds {
        if let Some(scheme) = model.schemes.iter_mut().find(|scheme| scheme.scheme == entry.scheme) {
            scheme.round = Some(entry.round.clone());
        }
    }
    let mut setup = setup(preset, &model)?;
    setup.meeting.date = Some(example.date);
    setup.seats = seats;
    setup.meeting.constructed = Some(example.constructed.get(Language::Nb).to_owned());
    setup.frames.extend_from_slice(&example.frames);
    sheets.iter().try_for_each(|sheet| bring_in(&mut setup, &example, &model, *sheet))?;
    example.participation.into_iter().try_for_each(|said| take_part(&mut setup.participants, said))?;
    Ok(MeetingFile::create(path, &setup, at)?)
}

/// Brings in a table in the same way as a secretariat's.
fn bring_in(
    setup: &mut Setup,
    example: &Example,
    model: &AllocationModel,
    (sheet, name, bytes): SheetFile,
) -> Result<(), Refusal> {
    let asked = Asked::of(model);
    let context = Context {
        year: setup.meeting.year,
        schemes: &setup.schemes,
        regions: &setup.regions,
        asked,
        work: Work::UNWATCHED,
    };
    match sheet {
        Sheet::Needs => {
            let read = read_needs(name, bytes, &context)?;
            if let Some(problem) = read.problems.first() {
                return Err(damaged(name, problem));
            }
            if let Some(question) = read.questions.first() {
                return Err(damaged(name, question));
            }
            setup.needs = State::in_order(read.needs, &setup.schemes, &setup.regions);
        }
        Sheet::KeyFigures => {
            let source = FigureSource { name: &example.figure_source, counted: None };
            setup.participants = clean(name, read_participants(name, bytes, &context, &Answers::default(), &source))?;
        }
        Sheet::LastYear => setup.participants = clean(name, read_shares(name, bytes, &context, &Answers::default()))?,
        Sheet::Applications => {
            setup.applications = clean(name, read_applications(name, bytes, &context, &Answers::default()))?
        }
    }
    Ok(())
}

/// The rows of a table without problems.
fn clean<T>(name: &str, read: Result<Read<T>, ImportError>) -> Result<Vec<T>, Refusal> {
    let read = read.map_err(|error| damaged(name, error))?;
    match (read.problems.first(), read.questions.first()) {
        (Some(problem), _) => Err(damaged(name, problem)),
        (None, Some(question)) => Err(damaged(name, question)),
        (None, None) => Ok(read.rows),
    }
}

fn damaged(name: &str, what: impl std::fmt::Debug) -> Refusal {
    Refusal::new(RefusalCode::AssetDamaged, format!("{name}: {what:?}"))
}

/// Writes down who takes part.
fn take_part(participants: &mut [Participant], said: Said) -> Result<(), Refusal> {
    let Some(known) = participants.iter_mut().find(|known| known.name == said.participant) else {
        return Err(damaged("participation", said.participant));
    };
    known.years.retain(|entry| (&entry.scheme, entry.year) != (&said.entry.scheme, said.entry.year));
    known.years.push(said.entry);
    Ok(())
}

fn setup(preset: Preset, model: &AllocationModel) -> Result<Setup, Refusal> {
    Ok(Setup {
        meeting: store::Meeting {
            forum: preset.forum,
            secretariat: preset.secretariat,
            county: None,
            year: preset.year,
            date: None,
            place: None,
            constructed: None,
            vote_rules: preset.vote_rules,
        },
        schemes: preset.schemes,
        frames: preset.frames,
        regions: preset.regions,
        model: serde_json::to_value(model).map_err(|error| Refusal::new(RefusalCode::AssetDamaged, error))?,
        needs: Vec::new(),
        seats: Vec::new(),
        cases: preset.cases,
        draft: FIRST_DRAFT.to_owned(),
        participants: Vec::new(),
        commitments: Vec::new(),
        unspent: Vec::new(),
        bases: Vec::new(),
        applications: Vec::new(),
        assessments: Vec::new(),
        stages: Vec::new(),
        plan: store::YearPlan::default(),
    })
}
