//! New meetings: from a county's rules, or as a whole example.

use std::path::Path;

use forum::Language;
use store::{MeetingFile, Setup};

use crate::import::read_needs;
use crate::state::State;
use crate::{Clock, Meeting, Refusal, example};

/// The name of a new meeting's draft.
const FIRST_DRAFT: &str = "Utkast A";

/// Makes a meeting file with the rules of a preset: schemes, frames, regions, cases, model. Never over another file.
pub fn new_from_preset(id: &str, path: &Path, clock: Clock) -> Result<Meeting, Refusal> {
    let setup = from_preset(id)?;
    Meeting::of(MeetingFile::create(path, &setup, clock())?, clock)
}

/// Makes a whole example meeting. Never over another file.
pub fn new_from_example(id: &str, path: &Path, clock: Clock) -> Result<Meeting, Refusal> {
    let (example, seats, csv) = example::example(id)?;
    let mut setup = from_preset(&example.preset)?;
    let read = read_needs("behovsmeldinger.csv", csv, setup.meeting.year, &setup.schemes, &setup.regions)?;
    if let Some(problem) = read.problems.first() {
        return Err(Refusal::new("asset-damaged", format!("{problem:?}")));
    }
    setup.needs = State::in_order(read.needs, &setup.schemes, &setup.regions);
    setup.seats = seats;
    setup.meeting.constructed = Some(example.constructed.get(Language::Nb).to_owned());
    Meeting::of(MeetingFile::create(path, &setup, clock())?, clock)
}

fn from_preset(id: &str) -> Result<Setup, Refusal> {
    let (preset, model) = example::preset(id)?;
    Ok(Setup {
        meeting: store::Meeting {
            forum: preset.forum,
            secretariat: preset.secretariat,
            county: None,
            year: preset.year,
            date: preset.date,
            constructed: None,
            vote_rules: preset.vote_rules,
        },
        schemes: preset.schemes,
        frames: preset.frames,
        regions: preset.regions,
        model: serde_json::to_value(&model).map_err(|error| Refusal::new("asset-damaged", error))?,
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
    })
}
