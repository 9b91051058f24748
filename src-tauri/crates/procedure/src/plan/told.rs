//! What is worth knowing of a planned day: told, and never moved (R151).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::holidays::{NoWorkingDay, no_working_day};
use crate::{MeetingId, PlannedMeeting};

/// What is worth knowing of the day of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayTold {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Its day is a holiday or in a weekend.
    pub no_working_day: Option<NoWorkingDay>,
    /// Other meetings on the same day: those who sit in both cannot be in both, unless the hours say so.
    pub same_day: Vec<MeetingId>,
}

/// What is worth knowing of the days of the plan: the meetings whose day is no working day, or is another's too.
pub fn days_told(plan: &[&PlannedMeeting]) -> Vec<DayTold> {
    let told = plan.iter().filter_map(|meeting| {
        let date = meeting.date?;
        let same_day = plan.iter().filter(|other| other.id != meeting.id && clashes(meeting, other, date));
        let told = DayTold {
            meeting: meeting.id.clone(),
            no_working_day: no_working_day(date),
            same_day: same_day.map(|other| other.id.clone()).collect(),
        };
        (told.no_working_day.is_some() || !told.same_day.is_empty()).then_some(told)
    });
    told.collect()
}

/// Both are on the day, and it is not said that one ends before the other begins.
fn clashes(one: &PlannedMeeting, other: &PlannedMeeting, date: NaiveDate) -> bool {
    let before = |first: &PlannedMeeting, second: &PlannedMeeting| {
        first.ends.zip(second.starts).is_some_and(|(ends, starts)| ends <= starts)
    };
    other.date == Some(date) && !before(one, other) && !before(other, one)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::plan::holidays::Holiday;
    use crate::{BodyId, MeetingForm, MinutesLanguage};

    #[test]
    fn a_holiday_and_a_day_with_two_meetings_are_told() {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
        let planned = |id: &str, date: Option<(u32, u32)>, starts, ends| PlannedMeeting {
            id: MeetingId::new(id),
            bodies: vec![BodyId::new(id)],
            date: date.and_then(|(month, day)| NaiveDate::from_ymd_opt(2022, month, day)),
            starts,
            ends,
            place: None,
            form: MeetingForm::Physical,
            language: MinutesLanguage::Nb,
            notice_sent: None,
            what: None,
            responsible: None,
        };
        let plan = [
            planned("ascension", Some((5, 26)), None, None),
            planned("forum", Some((6, 23)), hour(9), hour(15)),
            planned("au", Some((6, 23)), hour(14), hour(16)),
            planned("after", Some((6, 23)), hour(16), None),
            planned("open", None, None, None),
        ];
        let told = days_told(&plan.iter().collect::<Vec<_>>());
        let told: Vec<_> = told
            .iter()
            .map(|day| (day.meeting.as_str(), day.no_working_day, day.same_day.iter().map(MeetingId::as_str).collect()))
            .collect();
        let holiday = Some(NoWorkingDay::Holiday(Holiday::AscensionDay));
        let expected: [(&str, _, Vec<&str>); 3] =
            [("ascension", holiday, vec![]), ("forum", None, vec!["au"]), ("au", None, vec!["forum"])];
        assert_eq!(told, expected, "a meeting after the others, and one without a date, clash with nobody");
    }
}
