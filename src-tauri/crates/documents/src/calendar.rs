//! The *årshjul* and the meetings as a calendar that other programs read (RFC 5545). A step is an event of whole days; a meeting with
//! hours has them as a clock in Norway shows them.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use icalendar::{Calendar, CalendarDateTime, Component, Event, EventLike, EventStatus, Property};

/// The hours that a meeting without an end is taken to last.
const HOURS: i64 = 1;

/// What a calendar is made of.
#[derive(Clone, Debug)]
pub struct CalendarContent<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What tells it from calendars of other files, in each event's id.
    pub file: &'a str,
    /// When it is written.
    pub at: DateTime<Utc>,
    /// Its events, in order.
    pub events: Vec<CalendarEvent>,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// What tells it from the others: the same event keeps it, so that a calendar that is read again changes it.
    pub id: String,
    /// What.
    pub what: String,
    /// Its day, or its first.
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
    /// From when to when, on its first day; whole days without one.
    pub hours: Option<(NaiveTime, Option<NaiveTime>)>,
    /// Where.
    pub place: Option<String>,
    /// What else is worth knowing.
    pub note: Option<String>,
}

/// The calendar as an `.ics` file.
pub fn calendar(content: &CalendarContent<'_>) -> Vec<u8> {
    let mut calendar = Calendar::new();
    calendar.name(content.name);
    for event in &content.events {
        calendar.push(written(event, content));
    }
    calendar.to_string().into_bytes()
}

fn written(event: &CalendarEvent, content: &CalendarContent<'_>) -> Event {
    let mut written = Event::new();
    written.uid(&format!("{}@{}.innstilling", event.id, content.file)).timestamp(content.at).summary(&event.what);
    match event.hours {
        Some((starts, ends)) => {
            let starts = event.from.and_time(starts);
            let ends = ends.map_or(starts + TimeDelta::hours(HOURS), |ends| event.from.and_time(ends));
            written.starts(CalendarDateTime::Floating(starts)).ends(CalendarDateTime::Floating(ends));
        }
        None => {
            // A day ends where the next begins: the end of an event of whole days is the day after its last.
            let after = event.until.checked_add_days(Days::new(1)).unwrap_or(event.until);
            written.starts(event.from).ends(after);
            // A deadline takes nobody's time.
            written.append_property(Property::new("TRANSP", "TRANSPARENT"));
        }
    }
    if let Some(place) = &event.place {
        written.location(place);
    }
    if let Some(note) = &event.note {
        written.description(note);
    }
    written.status(EventStatus::Confirmed).done()
}
