//! Several meetings of the plan at once: one weekday in some weeks of a year (R127).

use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::{PlanError, meeting_days};
use crate::{BodyId, MeetingForm, MeetingId, MinutesLanguage, PlannedMeeting};

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DayOfWeek {
    /// *Mandag*.
    Monday,
    /// *Tirsdag*.
    Tuesday,
    /// *Onsdag*.
    Wednesday,
    /// *Torsdag*.
    Thursday,
    /// *Fredag*.
    Friday,
    /// *Lørdag*.
    Saturday,
    /// *Søndag*.
    Sunday,
}

impl From<DayOfWeek> for Weekday {
    fn from(day: DayOfWeek) -> Weekday {
        match day {
            DayOfWeek::Monday => Weekday::Mon,
            DayOfWeek::Tuesday => Weekday::Tue,
            DayOfWeek::Wednesday => Weekday::Wed,
            DayOfWeek::Thursday => Weekday::Thu,
            DayOfWeek::Friday => Weekday::Fri,
            DayOfWeek::Saturday => Weekday::Sat,
            DayOfWeek::Sunday => Weekday::Sun,
        }
    }
}

/// Meetings of the same kind, in some weeks of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingSeries {
    /// Who meets.
    pub bodies: Vec<BodyId>,
    /// In which year, as ISO weeks count it.
    pub year: i32,
    /// In which ISO weeks.
    pub weeks: Vec<u32>,
    /// On which day of the week.
    pub weekday: DayOfWeek,
    /// When they begin.
    #[serde(default)]
    pub starts: Option<NaiveTime>,
    /// When they are planned to end.
    #[serde(default)]
    pub ends: Option<NaiveTime>,
    /// Where.
    #[serde(default)]
    pub place: Option<String>,
    /// In a room, on screens, or both.
    #[serde(default)]
    pub form: MeetingForm,
    /// The language of their minutes.
    #[serde(default)]
    pub language: MinutesLanguage,
}

/// The meetings of a series, in order. Each is named after its day; where that is taken, after its first body too. A holiday is told
/// elsewhere and never moved (R151).
///
/// # Errors
/// When the year has no such week, or a week stands twice.
pub fn series(asked: &MeetingSeries, taken: &[&MeetingId]) -> Result<Vec<PlannedMeeting>, PlanError> {
    let days = meeting_days(asked.year, &asked.weeks, asked.weekday.into())?;
    let is_taken = |id: &MeetingId| taken.contains(&id);
    let planned = days.into_iter().map(|date| {
        let body = asked.bodies.first().map(BodyId::as_str).unwrap_or_default();
        let named = [date.to_string(), format!("{body}-{date}")].map(MeetingId::new);
        let numbered = (2..).map(|nth: u32| MeetingId::new(format!("{body}-{date}-{nth}")));
        let id = named.into_iter().chain(numbered).find(|id| !is_taken(id)).unwrap_or_else(|| MeetingId::new("m"));
        PlannedMeeting {
            id,
            bodies: asked.bodies.clone(),
            date: Some(date),
            starts: asked.starts,
            ends: asked.ends,
            place: asked.place.clone(),
            form: asked.form,
            language: asked.language,
            notice_sent: None,
            held_without: false,
            what: None,
            responsible: None,
        }
    });
    Ok(planned.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_of_innlandet_in_2022_and_a_second_body_on_the_same_days() {
        let asked = |body: &str| MeetingSeries {
            bodies: vec![BodyId::new(body)],
            year: 2022,
            weeks: vec![3, 10, 25, 38, 46],
            weekday: DayOfWeek::Thursday,
            starts: None,
            ends: None,
            place: None,
            form: MeetingForm::Physical,
            language: MinutesLanguage::Nb,
        };
        let ids = |meetings: &[PlannedMeeting]| -> Vec<String> {
            meetings.iter().map(|meeting| meeting.id.to_string()).collect()
        };
        let first = series(&asked("barnehage"), &[]).unwrap_or_default();
        assert_eq!(ids(&first), ["2022-01-20", "2022-03-10", "2022-06-23", "2022-09-22", "2022-11-17"]);
        let taken: Vec<&MeetingId> = first.iter().map(|meeting| &meeting.id).collect();
        let second = series(&asked("skole"), &taken).unwrap_or_default();
        assert_eq!(ids(&second)[0], "skole-2022-01-20", "no id is given twice");
        let week = MeetingSeries { weeks: vec![53], ..asked("skole") };
        assert_eq!(series(&week, &[]), Err(PlanError::NoSuchWeek { year: 2022, week: 53 }));
    }
}
