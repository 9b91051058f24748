//! What is still missing before a meeting, each with the place where it is given. A list to go by: it refuses nothing.

use forum::{CaseKind, SeatRole};
use procedure::{Body, BodyKind, GroupCovered};
use serde::{Deserialize, Serialize};

use super::ahead::covered;
use crate::state::State;
use crate::state::year::Held;

/// What is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MissingCode {
    /// There are no seats.
    Seats,
    /// Fora that have seats of which none leads.
    Leader,
    /// Groups that a body must have, and has too few seats of (R107).
    Groups,
    /// No meeting is planned.
    Meeting,
    /// Meetings without a date.
    Date,
    /// Meetings without an agenda.
    Agenda,
    /// Cases to be decided without a *forslag til vedtak*.
    CaseTexts,
    /// No frame is registered.
    Frames,
    /// There is nothing to share out to.
    Needs,
    /// No seat has a *vara*.
    Deputies,
}

/// One thing that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MissingLine {
    /// What.
    pub code: MissingCode,
    /// How many, where it is of several.
    pub count: u32,
}

/// What is missing, what stops a meeting first.
pub(super) fn missing(state: &State) -> Vec<MissingLine> {
    let year = &state.year;
    let next: Vec<&Held> = year.all().filter(|held| held.is_ahead()).collect();
    let deputies = year.holders.iter().any(|holder| !holder.deputies.is_empty());
    let seats = !state.seats.is_empty();
    let once = usize::from;
    let undecided: usize = next.iter().map(|held| without_text(state, held)).sum();
    let counted = [
        (MissingCode::Seats, once(!seats)),
        (MissingCode::Leader, if seats { leaderless(state) } else { 0 }),
        (MissingCode::Groups, if seats { groups_without_seats(state) } else { 0 }),
        (MissingCode::Meeting, once(year.all().next().is_none())),
        (MissingCode::Date, next.iter().filter(|held| held.record.planned.date.is_none()).count()),
        (MissingCode::Agenda, next.iter().filter(|held| held.agenda.is_empty()).count()),
        (MissingCode::CaseTexts, undecided),
        (MissingCode::Frames, once(state.frames.is_empty())),
        (MissingCode::Needs, once(state.needs.is_empty() && state.participants.is_empty())),
        (MissingCode::Deputies, once(seats && !deputies)),
    ];
    lines(&counted)
}

/// The groups that have too few seats, by the compositions that are written.
fn groups_without_seats(state: &State) -> usize {
    let lacks = |group: &&GroupCovered| group.too_few > 0 || !group.missing_regions.is_empty();
    covered(state).iter().map(|body| body.groups.iter().filter(lacks).count()).sum()
}

/// The fora that have seats of which none leads; each elects its own (R109).
fn leaderless(state: &State) -> usize {
    let fora = state.year.bodies.iter().filter(|body| body.kind == BodyKind::Forum);
    let is_led = |body: &&Body| {
        let own =
            procedure::seating(&state.seats, &state.year.holders, &state.year.bodies, std::slice::from_ref(&body.id));
        own.is_ok_and(|own| {
            own.seats().is_empty() || own.seats().iter().any(|entry| entry.seat.role == SeatRole::Leader)
        })
    };
    fora.filter(|body| !is_led(body)).count()
}

/// What is missing in one meeting.
pub(super) fn missing_in(state: &State, held: &Held) -> Vec<MissingLine> {
    let counted = [
        (MissingCode::Date, usize::from(held.record.planned.date.is_none())),
        (MissingCode::Agenda, usize::from(held.agenda.is_empty())),
        (MissingCode::CaseTexts, without_text(state, held)),
    ];
    lines(&counted)
}

fn lines(counted: &[(MissingCode, usize)]) -> Vec<MissingLine> {
    let lacking = counted.iter().filter(|(_, count)| *count > 0);
    lacking.map(|(code, count)| MissingLine { code: *code, count: u32::try_from(*count).unwrap_or(u32::MAX) }).collect()
}

fn without_text(state: &State, held: &Held) -> usize {
    let listed = |number| held.agenda.iter().any(|entry| entry.case == number);
    let cases = state.info.cases.iter().filter(|case| listed(case.number) && case.kind == CaseKind::Decision);
    cases.filter(|case| case.proposed_decision.as_deref().is_none_or(str::is_empty)).count()
}
