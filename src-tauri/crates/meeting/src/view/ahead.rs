//! What lies ahead and what is to be followed up, seen from a day: whom to call, terms that end, how bodies are covered, cases that members propose, and the follow-up list.

use chrono::NaiveDate;
use forum::CaseNumber;
use procedure::{
    BodyId, CallAnswered, CaseProposal, Composition, Coverage, FollowUpLine, FormerHolder, HeldAbout, HeldBy,
    MeetingId, PersonId, ReportedTie, SeatToFill, TermEnds, coverage, follow_up, held_about, terms_that_end,
    whom_to_call_to,
};
use serde::{Deserialize, Serialize};

use super::PresetOffered;
use crate::command::{Refusal, RefusalCode};
use crate::compositions::composition_presets;
use crate::state::State;
use crate::state::untreated::untreated;
use crate::state::year::Held;

/// How long before it ends a term is told of.
const DAYS_AHEAD: u32 = 90;

/// What lies ahead, seen from a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AheadView {
    /// The day it is seen from.
    pub today: NaiveDate,
    /// What is to be followed up, over all meetings.
    pub follow_up: Vec<FollowUpLine>,
    /// Whom to call to each meeting that is not opened and lacks somebody.
    pub to_call: Vec<MeetingToFill>,
    /// Ties that were reported before meetings.
    pub reported_ties: Vec<ReportedTie>,
    /// What those who were asked to come have said.
    pub answers: Vec<CallAnswered>,
    /// Terms that have run out, or will in ninety days or before the next meeting of their body.
    pub terms: Vec<TermEnds>,
    /// Who held seats before, seat by seat in the order that they were replaced.
    pub former_holders: Vec<FormerHolder>,
    /// How each body is covered, in order.
    pub coverage: Vec<Coverage>,
    /// The rules that it is laid beside.
    pub compositions: Vec<Composition>,
    /// The counties' compositions that can be loaded.
    pub composition_presets: Vec<PresetOffered>,
    /// Cases that members proposed.
    pub case_proposals: Vec<CaseProposal>,
    /// What closed meetings left untreated, and nobody has carried on.
    pub to_carry: Vec<MeetingLeft>,
}

/// What a closed meeting left untreated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingLeft {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Its cases, in the order of the agenda.
    pub cases: Vec<CaseNumber>,
}

/// Whom to call to a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingToFill {
    /// Which meeting.
    pub meeting: MeetingId,
    /// The seats that lack somebody, in the forum's order.
    pub seats: Vec<SeatToFill>,
}

impl AheadView {
    /// What lies ahead of a meeting file, seen from a day.
    pub(crate) fn of(state: &State, today: NaiveDate) -> AheadView {
        let year = &state.year;
        let next = |body: &BodyId| {
            let to_come = year.all().filter(|held| held.is_ahead()).map(|held| &held.record.planned);
            to_come
                .filter(|planned| planned.bodies.contains(body))
                .filter_map(|planned| planned.date)
                .filter(|date| *date >= today)
                .min()
        };
        let presets = composition_presets().unwrap_or_default().into_iter();
        let presets = presets.map(|preset| PresetOffered { id: preset.id, name: preset.name });
        AheadView {
            today,
            follow_up: follow_up(&state.info.cases, (&year.texts, &year.case_plans), &year.rows, today),
            to_call: to_call(state),
            reported_ties: year.reported_ties.clone(),
            answers: year.calls.clone(),
            former_holders: year.former_holders.clone(),
            terms: terms_that_end((&year.holders, &year.bodies), today, DAYS_AHEAD, next),
            coverage: covered(state),
            compositions: year.compositions.clone(),
            composition_presets: presets.collect(),
            case_proposals: year.case_proposals.clone(),
            to_carry: to_carry(state),
        }
    }
}

fn to_carry(state: &State) -> Vec<MeetingLeft> {
    let closed = state.year.all().filter(|held| held.record.closed.is_some());
    let left = |held: &Held| {
        // A meeting that the rules do not carry out anew has nothing to say here.
        let items = untreated(state, held).unwrap_or_default();
        let cases = items.iter().filter_map(|item| item.carried_from).collect();
        MeetingLeft { meeting: held.record.planned.id.clone(), cases }
    };
    closed.map(left).filter(|left| !left.cases.is_empty()).collect()
}

fn to_call(state: &State) -> Vec<MeetingToFill> {
    let year = &state.year;
    let waiting = year.all().filter(|held| held.waits());
    let filled = waiting.filter_map(|held| {
        let meeting = held.record.planned.id.clone();
        let seating = held.proceedings.as_ref().ok()?.seating();
        let seats = whom_to_call_to(&meeting, seating, &year.absences, &year.reported_ties, &year.calls);
        (!seats.is_empty()).then_some(MeetingToFill { meeting, seats })
    });
    filled.collect()
}

/// The seats of each body, by who holds them; a seat of which nothing is written is of the first.
pub(super) fn covered(state: &State) -> Vec<Coverage> {
    let year = &state.year;
    let first = year.bodies.first().map(|body| &body.id);
    let body_of = |seat: &forum::Seat| {
        let holder = year.holders.iter().find(|holder| holder.seat == seat.id);
        holder.map(|holder| &holder.body).or(first)
    };
    let covered = year.bodies.iter().map(|body| {
        let seats: Vec<&forum::Seat> = state.seats.iter().filter(|seat| body_of(seat) == Some(&body.id)).collect();
        let rules = year.compositions.iter().find(|rules| rules.body == body.id);
        coverage(&body.id, &seats, &year.holders, &state.regions, rules)
    });
    covered.collect()
}

/// Everything that is held about one person: what is written before meetings, and where the record of meetings has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonHeld {
    /// Name, contact data, seats.
    pub about: HeldAbout,
    /// The seats that they held before.
    pub former: Vec<FormerHolder>,
    /// The meetings whose record names the person; closed minutes keep the name.
    pub meetings: Vec<MeetingId>,
    /// What the person said when asked to come.
    pub answers: Vec<CallAnswered>,
    /// Ties that were reported of the person as *vara*.
    pub ties: Vec<ReportedTie>,
}

/// What is held about a person. Refused when nobody has the id.
pub(crate) fn person_held(state: &State, id: &PersonId) -> Result<PersonHeld, Refusal> {
    let year = &state.year;
    let about = held_about(id, &year.people, &year.holders)
        .ok_or_else(|| Refusal::new(RefusalCode::NotThere, format!("there is no person {id}")).with("what", id))?;
    let names = |held: &&crate::state::year::Held| held.names_person(id);
    Ok(PersonHeld {
        about,
        former: year.former_holders.iter().filter(|held| held.held_by == HeldBy::Person(id.clone())).cloned().collect(),
        meetings: year.all().filter(names).map(|held| held.record.planned.id.clone()).collect(),
        answers: year.calls.iter().filter(|said| said.person == *id).cloned().collect(),
        ties: year.reported_ties.iter().filter(|tie| tie.deputy.as_ref() == Some(id)).cloned().collect(),
    })
}
