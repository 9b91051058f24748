//! The *årshjul* and the meetings of the year as a calendar. What is done stays in it; a meeting without a day is left out.

use chrono::{DateTime, Utc};
use documents::{CalendarContent, CalendarEvent};
use procedure::annual::Milestone;

use crate::state::State;
use crate::state::year::Held;

/// How much of the file's identity stands in the ids of the events.
const TOLD_APART: usize = 16;

/// The calendar as an `.ics` file.
pub(crate) fn calendar(state: &State, identity: &str, at: DateTime<Utc>) -> Vec<u8> {
    let mut events: Vec<CalendarEvent> = state.year.milestones.iter().map(|step| step_event(state, step)).collect();
    events.extend(state.year.all().filter_map(|held| meeting_event(state, held)));
    events.sort_by(|one, other| (one.from, &one.id).cmp(&(other.from, &other.id)));
    let name = format!("{} {}", state.info.forum, state.info.year);
    let file = identity.get(..TOLD_APART).unwrap_or(identity);
    documents::calendar(&CalendarContent { name: &name, file, at, events })
}

fn step_event(state: &State, step: &Milestone) -> CalendarEvent {
    let body = step.body.as_ref().and_then(|id| state.year.body(id).ok()).map(|body| body.name.clone());
    let said = [step.owner.clone(), body, step.note.clone()];
    let note = said.into_iter().flatten().collect::<Vec<_>>().join("\n");
    CalendarEvent {
        id: format!("milestone-{}", step.id),
        what: step.what.clone(),
        from: step.from,
        until: step.last_day(),
        hours: None,
        place: None,
        note: Some(note).filter(|note| !note.is_empty()),
    }
}

fn meeting_event(state: &State, held: &Held) -> Option<CalendarEvent> {
    let planned = &held.record.planned;
    let date = planned.date?;
    let named = |id| state.year.body(id).ok().map(|body| body.name.clone());
    let bodies: Vec<String> = planned.bodies.iter().filter_map(named).collect();
    let what = planned.what.clone().unwrap_or_else(|| state.info.forum.clone());
    Some(CalendarEvent {
        id: format!("meeting-{}", planned.id),
        what: if bodies.is_empty() { what } else { bodies.join(", ") },
        from: date,
        until: date,
        hours: planned.starts.map(|starts| (starts, planned.ends)),
        place: planned.place.clone(),
        note: planned.what.clone(),
    })
}
