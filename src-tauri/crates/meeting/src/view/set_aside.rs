//! The cases that set something aside: how far each has come in the meetings of the year (R19).

use allocation::SetAsideAmount;
use chrono::NaiveDate;
use forum::{CaseNumber, SchemeId};
use procedure::{CaseStatus, MeetingId};
use serde::{Deserialize, Serialize};

use crate::state::State;
use crate::state::year::Held;

/// A part of a frame that is set aside by a case, and how far that case has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SetAsideCase {
    /// In which scheme.
    pub scheme: SchemeId,
    /// Its id in the model.
    pub set_aside: String,
    /// The case that the model names.
    pub case: CaseNumber,
    /// The number it came again with, when it was carried over to another meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub again: Option<CaseNumber>,
    /// How far the case has come.
    pub stands: SetAsideStands,
    /// The meeting that has it on its agenda: the one that decided it, else the last.
    pub meeting: Option<MeetingId>,
    /// The day of that meeting, when it has one.
    pub date: Option<NaiveDate>,
}

/// How far a case that sets something aside has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SetAsideStands {
    /// No case of the file has the number: the vedtak may lie in another year's file, or the number is wrong.
    Unknown,
    /// The case is there, and on no agenda.
    NotOnAgenda,
    /// It waits for its meeting, or is being treated.
    Waiting,
    /// It was put off, and is on no agenda after that.
    PutOff,
    /// It is decided.
    Decided,
    /// It was treated, and nothing was decided in it.
    NotDecided,
    /// It was taken off the agenda.
    Withdrawn,
}

/// Every set-aside of the working draft that names a case.
pub(super) fn cases(state: &State) -> Vec<SetAsideCase> {
    let one = |scheme: &SchemeId, kept: &SetAsideAmount| kept.case.map(|case| of_case(state, scheme, &kept.id, case));
    let of_scheme = |part: &allocation::SchemeAllocation| {
        part.set_asides.iter().filter_map(|kept| one(&part.scheme, kept)).collect::<Vec<_>>()
    };
    state.shown().schemes.iter().flat_map(of_scheme).collect()
}

fn of_case(state: &State, scheme: &SchemeId, set_aside: &str, case: CaseNumber) -> SetAsideCase {
    // A case that was carried over is the same one under a new number.
    let is_it = |number: &CaseNumber| state.year.ever_was(*number).contains(&case);
    let on_agendas = state
        .year
        .all()
        .flat_map(|held| held.agenda.iter().map(|entry| entry.case).filter(is_it).map(move |number| (held, number)));
    let stands = |(held, number): &(&Held, CaseNumber)| stands_in(held, *number);
    // A decision holds, whatever came after it; else the last meeting tells, and in that the newest number.
    let order = |on: &(&Held, CaseNumber)| {
        (stands(on) == SetAsideStands::Decided, on.0.record.planned.date, state.year.ever_was(on.1).len())
    };
    let found = on_agendas.max_by_key(order);
    let is_known = state.info.cases.iter().any(|item| item.number == case);
    let nowhere = if is_known { SetAsideStands::NotOnAgenda } else { SetAsideStands::Unknown };
    SetAsideCase {
        scheme: scheme.clone(),
        set_aside: set_aside.to_owned(),
        case,
        again: found.map(|(_, number)| number).filter(|number| *number != case),
        stands: found.as_ref().map_or(nowhere, stands),
        meeting: found.map(|(held, _)| held.record.planned.id.clone()),
        date: found.and_then(|(held, _)| held.record.planned.date),
    }
}

fn stands_in(held: &Held, case: CaseNumber) -> SetAsideStands {
    let Ok(proceedings) = &held.proceedings else { return SetAsideStands::Waiting };
    if !proceedings.decided_in(case).is_empty() {
        return SetAsideStands::Decided;
    }
    match proceedings.cases().iter().find(|so_far| so_far.number == case).map(|so_far| so_far.status) {
        None | Some(CaseStatus::Waiting | CaseStatus::Open) => SetAsideStands::Waiting,
        Some(CaseStatus::PutOff) => SetAsideStands::PutOff,
        Some(CaseStatus::Treated) => SetAsideStands::NotDecided,
        Some(CaseStatus::Withdrawn) => SetAsideStands::Withdrawn,
    }
}
