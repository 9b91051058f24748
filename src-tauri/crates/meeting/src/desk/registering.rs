//! What a draft is reckoned from: frames, rules, participants, promises, søknader, assessments. Every change is tried on the
//! meeting in memory first: what the rules cannot reckon is refused, and nothing is written.

use chrono::{DateTime, Utc};
use forum::{
    AssessedAt, Assessment, Commitment, Criteria, Criterion, Frame, FrameStatus, Kroner, NeedId, SchemeId,
    UniversityPart,
};
use store::{StoreError, Tables};

use super::{Desk, Done, details, tidy};
use crate::command::{Refusal, RefusalCode, RegisterCommand};
use crate::state::State;
use crate::state::procedure;
use crate::view::HistoryItem;
use crate::view::model_trial;

/// What a command writes.
type Rows = Box<dyn FnOnce(&Tables<'_>) -> Result<(), StoreError>>;

impl Desk {
    /// Tries the change, writes it, and reads the meeting again.
    pub(super) fn register(&mut self, command: &RegisterCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        procedure::draft_is_open(&self.state)?;
        let mut candidate = self.state.clone();
        let (code, about, rows) = change(&mut candidate, command)?;
        candidate.allocate()?;
        candidate.check_drafts()?;
        let label = HistoryItem::about(code, about);
        self.write(command.clone(), Some(&label), at, rows)?;
        Ok(Done::Rebuilt { before: self.reread()? })
    }
}

/// Makes the change in memory; gives the undo label's code, what it is about, and the rows to write.
fn change(state: &mut State, command: &RegisterCommand) -> Result<(&'static str, String, Rows), Refusal> {
    let done: (&'static str, String, Rows) = match command.clone() {
        RegisterCommand::SetFrame { frame } => {
            let about = scheme_in_year(state, &frame.scheme, frame.year)?;
            set_frame(state, &frame)?;
            ("set-frame", about, Box::new(move |tables| tables.frames().put(&frame)))
        }
        RegisterCommand::CopyFrame { scheme, from, to } => {
            let about = scheme_in_year(state, &scheme, to)?;
            let frame = copied(state, &scheme, from, to)?;
            set_frame(state, &frame)?;
            ("copy-frame", about, Box::new(move |tables| tables.frames().put(&frame)))
        }
        RegisterCommand::SetModel { model } => {
            let read = model_trial::read(&model).map_err(|faults| {
                let first =
                    faults.first().map(|fault| format!("{}: {}", fault.place, fault.detail)).unwrap_or_default();
                Refusal::new(RefusalCode::ModelFaulty, &first).with("detail", &first)
            })?;
            let content =
                serde_json::to_value(&read).map_err(|error| Refusal::new(RefusalCode::ModelNotUnderstood, error))?;
            let about = read.name.nb.clone();
            state.model = read;
            ("set-model", about, Box::new(move |tables| tables.model().put(&content)))
        }
        RegisterCommand::SetParticipant { participant } => {
            let about = named(&participant.name)?;
            participant.years.iter().try_for_each(|year| scheme_of(state, &year.scheme).map(drop))?;
            match state.participants.iter_mut().find(|known| known.name == participant.name) {
                Some(known) => known.clone_from(&participant),
                None => state.participants.push(participant.clone()),
            }
            ("set-participant", about, Box::new(move |tables| tables.participants().put(&participant)))
        }
        RegisterCommand::RemoveParticipant { name } => {
            let known = state.participants.len();
            state.participants.retain(|participant| participant.name != name);
            if state.participants.len() == known {
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
            state.commitments.push(commitment.clone());
            ("add-commitment", about, Box::new(move |tables| tables.commitments().add(&commitment).map(drop)))
        }
        RegisterCommand::SetUnspent { funds } => {
            let about = named(&funds.owner)?;
            scheme_of(state, &funds.scheme)?;
            not_negative(funds.amount)?;
            let same = |known: &forum::UnspentFunds| {
                known.owner == funds.owner && known.scheme == funds.scheme && known.year == funds.year
            };
            state.unspent.retain(|known| !same(known));
            if funds.amount.is_zero() {
                let rows: Rows =
                    Box::new(move |tables| tables.unspent().remove(&funds.owner, &funds.scheme, funds.year));
                return Ok(("set-unspent", about, rows));
            }
            state.unspent.push(funds.clone());
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
            let known = state.needs.iter_mut().find(|known| known.id == need);
            let known = known.ok_or_else(|| unknown_need(&need))?;
            known.details = details::tidied(details)?;
            let (about, changed) = (known.owner.name.clone(), known.clone());
            ("set-details", about, Box::new(move |tables| tables.needs().put(&changed)))
        }
    };
    Ok(done)
}

/// Puts an assessment in the place of the one at its level, and lets the need be as eligible as it says: the working group's
/// word goes before the network's.
fn assess(state: &mut State, assessment: Assessment) -> Result<(&'static str, String, Rows), Refusal> {
    if tidy(&assessment.reason)?.is_empty() || tidy(&assessment.assessed_by)?.is_empty() {
        return Err(Refusal::new(RefusalCode::ReasonMissing, "an assessment says why, and who assessed"));
    }
    let same = |known: &Assessment| {
        known.need == assessment.need && known.criterion == assessment.criterion && known.at == assessment.at
    };
    state.assessments.retain(|known| !same(known));
    state.assessments.push(assessment.clone());
    let of_criterion = |at: AssessedAt| {
        let mut found = state.assessments.iter();
        found.find(|known| known.need == assessment.need && known.criterion == assessment.criterion && known.at == at)
    };
    let last_word = of_criterion(AssessedAt::WorkingGroup).or_else(|| of_criterion(AssessedAt::Network));
    let met = last_word.is_some_and(|known| known.met);
    let need = state.needs.iter_mut().find(|need| need.id == assessment.need);
    let need = need.ok_or_else(|| unknown_need(&assessment.need))?;
    need.criteria = with(need.criteria, assessment.criterion, met);
    let (about, changed) = (need.owner.name.clone(), need.clone());
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

fn set_frame(state: &mut State, frame: &Frame) -> Result<(), Refusal> {
    for part in &frame.parts {
        named(&part.name)?;
        if part.amount.abs().get() > Kroner::LIMIT {
            return Err(Refusal::new(RefusalCode::AmountOutOfReach, "the part is out of reach"));
        }
    }
    if frame.amount().is_negative() {
        return Err(Refusal::new(RefusalCode::NegativeAmount, "a frame is not below zero"));
    }
    state.frames.retain(|known| known.scheme != frame.scheme || known.year != frame.year);
    if !frame.parts.is_empty() {
        state.frames.push(frame.clone());
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
    let found = state.schemes.iter().find(|known| known.id == *scheme);
    found.map(|known| known.short_name.clone()).ok_or_else(|| {
        Refusal::new(RefusalCode::UnknownScheme, format!("there is no scheme {scheme}")).with("scheme", scheme)
    })
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

pub(super) fn named(name: &str) -> Result<String, Refusal> {
    let name = tidy(name)?;
    if name.is_empty() {
        return Err(Refusal::new(RefusalCode::NameMissing, "a name is missing"));
    }
    Ok(name)
}

pub(super) fn not_negative(amount: Kroner) -> Result<(), Refusal> {
    if amount.is_negative() || amount.get() > Kroner::LIMIT {
        return Err(Refusal::new(RefusalCode::NegativeAmount, "the amount is below zero or out of reach"));
    }
    Ok(())
}

fn unknown_need(need: &NeedId) -> Refusal {
    Refusal::new(RefusalCode::UnknownNeed, format!("there is no behovsmelding {need}")).with("need", need)
}
