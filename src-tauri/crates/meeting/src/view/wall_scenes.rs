//! The wall around the cases: welcome, one behovsmelding, the list of speakers, a break, and thanks with what was decided.
//!
//! Made from an allow-list, as the case is: organisations, never persons; no note and no assessment.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use forum::{CaseItem, CaseKind, CaseNumber, Kroner, Need, NeedId, Scheme};
use procedure::{FloorKind, MeetingForm, ProposalId, Speaker};
use serde::{Deserialize, Serialize};

use super::WallSpeaker;
use crate::state::State;
use crate::state::year::Held;

/// The beginning: what meeting this is, where, when, and what is on its agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallWelcome {
    /// The day.
    pub date: Option<NaiveDate>,
    /// When it begins.
    pub starts: Option<NaiveTime>,
    /// When it is planned to end.
    pub ends: Option<NaiveTime>,
    /// Where.
    pub place: Option<String>,
    /// In a room, on screens, or both.
    pub form: MeetingForm,
    /// The agenda, in order.
    pub agenda: Vec<WallAgenda>,
}

/// A case on the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallAgenda {
    /// Its number.
    pub number: CaseNumber,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: CaseKind,
    /// How many minutes are planned for it.
    pub minutes: Option<u32>,
}

/// One behovsmelding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallNeed {
    /// Which.
    pub need: NeedId,
    /// Its number as people say it.
    pub number: u32,
    /// Its scheme.
    pub scheme: Scheme,
    /// Its region.
    pub region: String,
    /// Whose it is.
    pub owner: String,
    /// What is to be done.
    pub measure: String,
    /// The university partner; empty when none is named.
    pub university: String,
    /// How many kindergartens or schools take part.
    pub units: Option<u32>,
    /// Already under way.
    pub ongoing: bool,
    /// The draft's name.
    pub draft: String,
    /// Applied for: to the owner.
    pub applied_owner: Kroner,
    /// Applied for: to the university.
    pub applied_university: Kroner,
    /// Given: to the owner; none while the draft cannot be reckoned.
    pub given_owner: Option<Kroner>,
    /// Given: to the university.
    pub given_university: Option<Kroner>,
    /// How much the last change moved it.
    pub moved: Kroner,
}

/// Who speaks and who waits, and how long the case has been treated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallSpeakers {
    /// The case.
    pub number: CaseNumber,
    /// Its title.
    pub title: String,
    /// Who has the floor, and since when.
    pub speaking: Option<WallSpeaker>,
    /// Who waits, in the order in which they get it.
    pub waiting: Vec<WallWaiting>,
    /// *Strek* is set.
    pub list_closed: bool,
}

/// One who waits for the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallWaiting {
    /// The organisation, or the guest as they are named.
    pub named: String,
    /// For a speech, a reply or a point of order.
    pub kind: FloorKind,
}

/// The end: what was decided, and when the next meeting is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallThanks {
    /// The cases in which something was decided, in the order of the agenda.
    pub decided: Vec<WallDecided>,
    /// The day of the next meeting, when it is set.
    pub next: Option<NaiveDate>,
}

/// What was decided in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallDecided {
    /// Its number.
    pub number: CaseNumber,
    /// Its title.
    pub title: String,
    /// What was decided, in words; of a draft its name.
    pub texts: Vec<String>,
    /// When, of a draft that was decided without a meeting that is led.
    pub at: Option<DateTime<Utc>>,
}

impl WallWelcome {
    /// Of the meeting that is open, else the one at hand.
    pub(crate) fn of(state: &State) -> WallWelcome {
        let held = at_hand(state);
        let planned = held.map(|held| &held.record.planned);
        let on_agenda = |item: &CaseItem, minutes: Option<u32>| WallAgenda {
            number: item.number,
            title: item.title.clone(),
            kind: item.kind,
            minutes,
        };
        let entries = held.map(|held| held.agenda.as_slice()).unwrap_or_default();
        let agenda = entries.iter().filter_map(|entry| Some(on_agenda(state.case(entry.case).ok()?, entry.minutes)));
        WallWelcome {
            date: planned.map_or(state.info.date, |planned| planned.date),
            starts: planned.and_then(|planned| planned.starts),
            ends: planned.and_then(|planned| planned.ends),
            place: planned.map_or_else(|| state.info.place.clone(), |planned| planned.place.clone()),
            form: planned.map(|planned| planned.form).unwrap_or_default(),
            agenda: match held {
                Some(_) => agenda.collect(),
                None => state.info.cases.iter().map(|item| on_agenda(item, None)).collect(),
            },
        }
    }
}

impl WallNeed {
    /// One of the meeting's; nothing of one that is no more.
    pub(crate) fn of(state: &State, id: &NeedId, moved: Kroner) -> Option<WallNeed> {
        let need: &Need = state.need(id).ok()?;
        let line = state.shown().schemes.iter().flat_map(|scheme| &scheme.needs).find(|line| line.need == *id);
        Some(WallNeed {
            need: need.id.clone(),
            number: need.number,
            scheme: state.scheme(&need.scheme).ok()?.clone(),
            region: need.region.clone(),
            owner: need.owner.name.clone(),
            measure: need.measure.clone(),
            university: need.university.clone(),
            units: need.units,
            ongoing: need.ongoing,
            draft: state.draft.clone(),
            applied_owner: need.applied.owner,
            applied_university: need.applied.university,
            given_owner: line.map(|line| line.owner_part),
            given_university: line.map(|line| line.university_part),
            moved,
        })
    }
}

impl WallSpeakers {
    /// Of the case that is being treated; nothing between cases.
    pub(crate) fn of(state: &State) -> Option<WallSpeakers> {
        let held = state.year.open().ok()?;
        let number = held.open_case().ok()?;
        let speakers = held.speakers.get(&number);
        let waiting = speakers.map(|list| list.order()).unwrap_or_default();
        let named = |speaker: &Speaker| match speaker {
            Speaker::Seat { seat } => state.seat_name(seat),
            Speaker::Guest { named } => named.clone(),
        };
        Some(WallSpeakers {
            number,
            title: state.case(number).ok()?.title.clone(),
            speaking: speakers
                .and_then(|list| list.speaking())
                .map(|spoke| WallSpeaker { named: named(&spoke.speaker), since: spoke.from }),
            waiting: waiting
                .into_iter()
                .map(|waiting| WallWaiting { named: named(&waiting.speaker), kind: waiting.kind })
                .collect(),
            list_closed: speakers.is_some_and(|list| list.list_is_closed()),
        })
    }
}

impl WallThanks {
    /// Of the meeting that is open, else the one at hand.
    pub(crate) fn of(state: &State) -> WallThanks {
        let held = at_hand(state);
        let led = held.and_then(|held| held.proceedings.as_ref().ok()).map(|proceedings| {
            let cases = proceedings.cases().iter().filter_map(|case| {
                let decided = proceedings.decided_in(case.number);
                let replaced = state.replaced_in(proceedings, case.number);
                let stands = |id: &ProposalId| decided.contains(&id) && !replaced.contains(id);
                let texts = case.proposals.iter().filter(|proposed| stands(&proposed.proposal));
                let texts: Vec<String> = texts.map(|proposed| proposed.text.clone()).collect();
                let title = state.case(case.number).ok()?.title.clone();
                (!texts.is_empty()).then_some(WallDecided { number: case.number, title, texts, at: None })
            });
            cases.collect::<Vec<_>>()
        });
        let mut decided = led.unwrap_or_default();
        // A draft may also be decided without a meeting that is led.
        if let Some(record) = &state.decision.decision
            && !decided.iter().any(|known| known.number == record.version.case)
            && let Ok(item) = state.case(record.version.case)
        {
            let texts = vec![record.version.draft.clone()];
            let at = Some(record.decided_at);
            decided.push(WallDecided { number: item.number, title: item.title.clone(), texts, at });
        }
        let this = held.and_then(|held| held.record.planned.date).or(state.info.date);
        let after = state.year.all().filter_map(|other| other.record.planned.date).filter(|date| Some(*date) > this);
        WallThanks { decided, next: after.min() }
    }
}

/// The meeting that is open, else the one at hand.
fn at_hand(state: &State) -> Option<&Held> {
    state.year.open().ok().or_else(|| state.year.meant(None).ok())
}
