//! Steps and meetings for the tests of this folder.

use chrono::NaiveDate;

use super::Milestone;
use crate::{BodyId, MeetingForm, MeetingId, MinutesLanguage, PlannedMeeting};

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    crate::plan::day(year, month, day).unwrap_or_default()
}

pub fn step(id: u32, what: &str, from: NaiveDate, body: Option<&str>, after: Option<u32>) -> Milestone {
    let body = body.map(BodyId::new);
    Milestone { id, what: what.into(), from, until: None, owner: None, body, after, done: None, note: None }
}

pub fn meeting(id: &str, body: &str, date: NaiveDate, notice_sent: Option<NaiveDate>) -> PlannedMeeting {
    PlannedMeeting {
        id: MeetingId::new(id),
        bodies: vec![BodyId::new(body)],
        date: Some(date),
        starts: None,
        ends: None,
        place: None,
        form: MeetingForm::Physical,
        language: MinutesLanguage::Nb,
        notice_sent,
        held_without: false,
        what: None,
        responsible: None,
    }
}
