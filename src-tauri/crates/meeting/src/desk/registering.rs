//! What a draft is reckoned from: frames, rules, participants, promises, søknader, assessments. What the
//! rules cannot reckon after the change is refused, and nothing is written.

use chrono::{DateTime, Utc};
use forum::{
    AssessedAt, Assessment, Commitment, Criteria, Criterion, Frame, FrameStatus, Kroner, Need, SchemeId, UniversityPart,
};

use super::by_hand;
use super::committing::{Rows, Written};
use super::texts::{named, not_negative, tidy};
use super::{Desk, Done, details, fields};
use crate::command::{Refusal, RefusalCode, RegisterCommand};
use crate::state::State;
use crate::state::procedure;
use crate::view::model_trial;
use crate::view::{FieldChanged, HistoryItem};

impl Desk {
    /// Writes what drafts are reckoned from.
    pub(super) fn register(&mut self, command: &RegisterCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        procedure::ground_is_open(&self.state)?;
        let (code, about, rows) = change(&self.state, command)?;
        let label = HistoryItem { fields: fields_changed(&self.state, command)?, ..HistoryItem::about(code, about) };
        let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
        Ok(Done::Rebuilt { before })
    }
}

/// What is changed field by field, of what has many fields.
fn fields_changed(state: &State, command: &RegisterCommand) -> Result<Option<Vec<FieldChanged>>, Refusal> {
    let known = |name: &str| state.participants.iter().find(|known| known.name == name);
    Ok(match command {
        RegisterCommand::SetParticipant { participant } => {
            Some(fields::of_participant(known(&participant.name), Some(participant)))
        }
        RegisterCommand::RemoveParticipant { name } => Some(fields::of_participant(known(name), None)),
        RegisterCommand::SetDetails { need, details } => {
            Some(fields::of_details(&state.need(need)?.details, &details::tidied(details.clone())?))
        }
        RegisterCommand::SetFrame { .. }
        | RegisterCommand::CopyFrame { .. }
        | RegisterCommand::SetModel { .. }
        | RegisterCommand::AddCommitment { .. }
        | RegisterCommand::SetUnspent { .. }
        | RegisterCommand::NameBase { .. }
        | RegisterCommand::SetApplication { .. }
        | RegisterCommand::RemoveApplication { .. }
        | RegisterCommand::Assess { .. }
        | RegisterCommand::SetNeed { .. }
        | RegisterCommand::RemoveNeed { .. }
        | RegisterCommand::AddRegion { .. }
        | RegisterCommand::RemoveRegion { .. }
        | RegisterCommand::SetScheme { .. } => None,
    })
}

/// The undo label's code, what the command is about, and the rows to write.
fn change(state: &State, command: &RegisterCommand) -> Result<(&'static str, String, Rows), Refusal> {
    let done: (&'static str, String, Rows) = match command.clone() {
        RegisterCommand::SetFrame { frame } => {
            let about = scheme_in_year(state, &frame.scheme, frame.year)?;
            check_frame(&frame)?;
            ("set-frame", about, Box::new(move |tables| tables.frames().put(&frame)))
        }
        RegisterCommand::CopyFrame { scheme, from, to } => {
            let about = scheme_in_year(state, &scheme, to)?;
            let frame = copied(state, &scheme, from, to)?;
            check_frame(&frame)?;
            ("copy-frame", about, Box::new(move |tables| tables.frames().put(&frame)))
        }
        RegisterCommand::SetModel { model } => {
            let read = model_trial::read(&model).map_err(|faults| {
                let first = faults.into_iter().next().unwrap_or_default();
                Refusal::new(RefusalCode::ModelFaulty, format!("{}: {}", first.place, first.detail))
                    .with("place", first.place)
                    .with("fault", first.code)
            })?;
            let content =
                serde_json::to_value(&read).map_err(|error| Refusal::new(RefusalCode::ModelNotUnderstood, error))?;
            let about = read.name.nb.clone();
            ("set-model", about, Box::new(move |tables| tables.model().put(&content)))
        }
        RegisterCommand::SetParticipant { participant } => {
            let about = named(&participant.name)?;
            participant.years.iter().try_for_each(|year| scheme_of(state, &year.scheme).map(drop))?;
            ("set-participant", about, Box::new(move |tables| tables.participants().put(&participant)))
        }
        RegisterCommand::RemoveParticipant { name } => {
            if !state.participants.iter().any(|participant| participant.name == name) {
                return Err(
                    Refusal::new(RefusalCode::UnknownParticipant, format!("there is no «{name}»")).with("name", name)
                );
            }
            let about = name.clone();
            ("remove-participant", about, Box::new(move |tables| tables.participants().remove(&name)))
        }
        RegisterCommand::AddCommitment { mut commitment } => {
            let about = named(&commitment.owner)?;
            scheme_of(state, &commitment.scheme)?;
            if commitment.year <= commitment.decided {
                return Err(Refusal::new(
                    RefusalCode::CommitmentYear,
                    "a promise is paid in a later year than it is decided in",
                ));
            }
            commitment.universities = universities(&commitment)?;
            let last = state.commitments.iter().map(|known| known.number).max().unwrap_or(0);
            commitment.number = last.saturating_add(1);
            ("add-commitment", about, Box::new(move |tables| tables.commitments().add(&commitment).map(drop)))
        }
        RegisterCommand::SetUnspent { funds } => {
            let about = named(&funds.owner)?;
            scheme_of(state, &funds.scheme)?;
            not_negative(funds.amount)?;
            if funds.amount.is_zero() {
                let rows: Rows =
                    Box::new(move |tables| tables.unspent().remove(&funds.owner, &funds.scheme, funds.year));
                return Ok(("set-unspent", about, rows));
            }
            ("set-unspent", about, Box::new(move |tables| tables.unspent().put(&funds)))
        }
        RegisterCommand::NameBase { base } => {
            let about = scheme_in_year(state, &base.scheme, base.year)?;
            not_negative(base.amount)?;
            if base.amount.is_zero() {
                let rows: Rows = Box::new(move |tables| tables.bases().remove(&base.scheme, base.year));
                return Ok(("name-base", about, rows));
            }
            named(&base.name)?;
            ("name-base", about, Box::new(move |tables| tables.bases().put(&base)))
        }
        RegisterCommand::SetApplication { application } => {
            let about = named(&application.owner)?;
            not_negative(application.applied)?;
            ("set-application", about, Box::new(move |tables| tables.applications().put(&application)))
        }
        RegisterCommand::RemoveApplication { number } => {
            let known = state.applications.iter().find(|application| application.number == number);
            let about = known.map(|application| application.owner.clone()).ok_or_else(|| {
                Refusal::new(RefusalCode::UnknownApplication, format!("there is no søknad {number}"))
                    .with("number", number)
            })?;
            ("remove-application", about, Box::new(move |tables| tables.applications().remove(number)))
        }
        RegisterCommand::Assess { assessment } => assess(state, assessment)?,
        RegisterCommand::SetDetails { need, details } => {
            let known = state.need(&need)?;
            let changed = Need { details: details::tidied(details)?, ..known.clone() };
            let about = known.owner.name.clone();
            ("set-details", about, Box::new(move |tables| tables.needs().put(&changed)))
        }
        RegisterCommand::SetNeed { need } => by_hand::set_need(state, *need)?,
        RegisterCommand::RemoveNeed { need } => {
            let about = state.need(&need)?.owner.name.clone();
            ("remove-need", about, Box::new(move |tables| tables.needs().remove(&need)))
        }
        RegisterCommand::AddRegion { name } => {
            let name = named(&name)?;
            if state.regions.contains(&name) {
                let detail = format!("there is a region «{name}» already");
                return Err(Refusal::new(RefusalCode::NameTaken, detail).with("name", name));
            }
            ("add-region", name.clone(), Box::new(move |tables| tables.regions().put(&name)))
        }
        RegisterCommand::RemoveRegion { name } => {
            ("remove-region", name.clone(), Box::new(move |tables| tables.regions().remove(&name)))
        }
        RegisterCommand::SetScheme { scheme } => {
            let about = named(&scheme.short_name)?;
            ("set-scheme", about, Box::new(move |tables| tables.schemes().put(&scheme)))
        }
    };
    Ok(done)
}

/// Puts an assessment in the place of the one at its level, and lets the need be as eligible as it says: the working group's
/// word goes before the network's.
fn assess(state: &State, assessment: Assessment) -> Result<(&'static str, String, Rows), Refusal> {
    if tidy(&assessment.reason)?.is_empty() || tidy(&assessment.assessed_by)?.is_empty() {
        return Err(Refusal::new(RefusalCode::ReasonMissing, "an assessment says why, and who assessed"));
    }
    let need = state.need(&assessment.need)?;
    let at_level = |at: AssessedAt| {
        let of_criterion =
            |known: &&Assessment| known.need == assessment.need && known.criterion == assessment.criterion;
        match assessment.at == at {
            true => Some(&assessment),
            false => state.assessments.iter().filter(of_criterion).find(|known| known.at == at),
        }
    };
    let last_word = at_level(AssessedAt::WorkingGroup).or_else(|| at_level(AssessedAt::Network));
    let met = last_word.is_some_and(|known| known.met);
    let changed = Need { criteria: with(need.criteria, assessment.criterion, met), ..need.clone() };
    let about = need.owner.name.clone();
    let rows: Rows = Box::new(move |tables| {
        tables.assessments().put(&assessment)?;
        tables.needs().put(&changed)
    });
    Ok(("assess", about, rows))
}

fn with(criteria: Criteria, criterion: Criterion, met: bool) -> Criteria {
    match criterion {
        Criterion::LocalNeed => Criteria { local_need: met, ..criteria },
        Criterion::Collective => Criteria { collective: met, ..criteria },
        Criterion::Partnership => Criteria { partnership: met, ..criteria },
    }
}

fn check_frame(frame: &Frame) -> Result<(), Refusal> {
    for part in &frame.parts {
        named(&part.name)?;
        if part.amount.abs().get() > Kroner::LIMIT {
            return Err(Refusal::new(RefusalCode::AmountOutOfReach, "the part is out of reach"));
        }
    }
    if frame.amount().is_negative() {
        return Err(Refusal::new(RefusalCode::NegativeAmount, "a frame is not below zero"));
    }
    Ok(())
}

/// The frame of an earlier year as an estimate, without the letters it was given in (R4).
fn copied(state: &State, scheme: &SchemeId, from: i32, to: i32) -> Result<Frame, Refusal> {
    let found = state.frames.iter().find(|frame| frame.scheme == *scheme && frame.year == from);
    let frame = found.ok_or_else(|| {
        Refusal::new(RefusalCode::NoFrameToCopy, format!("{scheme} has no frame in {from}")).with("year", from)
    })?;
    let mut copied = Frame { year: to, ..frame.clone() };
    for part in &mut copied.parts {
        (part.status, part.date, part.reference) = (FrameStatus::Estimate, None, None);
    }
    Ok(copied)
}

/// The scheme's short name and the year, for the undo label.
fn scheme_in_year(state: &State, scheme: &SchemeId, year: i32) -> Result<String, Refusal> {
    if !(1900..=9999).contains(&year) {
        return Err(Refusal::new(RefusalCode::YearOutOfRange, format!("{year} is no year")).with("year", year));
    }
    Ok(format!("{} {year}", scheme_of(state, scheme)?))
}

fn scheme_of(state: &State, scheme: &SchemeId) -> Result<String, Refusal> {
    Ok(state.scheme(scheme)?.short_name.clone())
}

/// What of a promise goes to universities: each with a name, and together no more than the promise. In a line that corrects an
/// earlier one downwards, all of it is negative.
fn universities(commitment: &Commitment) -> Result<Option<Vec<UniversityPart>>, Refusal> {
    let Some(parts) = &commitment.universities else { return Ok(None) };
    let turned = |amount: Kroner| if commitment.amount.is_negative() { -amount } else { amount };
    let turn = |part: &UniversityPart| UniversityPart { name: part.name.clone(), amount: turned(part.amount) };
    let kept = details::universities(parts.iter().map(turn).collect())?;
    let (sum, whole) = (kept.iter().map(|part| part.amount).sum::<Kroner>(), turned(commitment.amount));
    if sum > whole {
        return Err(Refusal::new(RefusalCode::UniversitiesAboveAmount, format!("{sum} to universities of {whole}"))
            .with("sum", sum)
            .with("whole", whole));
    }
    Ok(Some(kept.iter().map(turn).collect()))
}
