//! Planned times of an agenda, and spent against planned.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// When an item is planned: none after the first item that has no length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlannedTime {
    /// From when.
    pub from: Option<NaiveDateTime>,
    /// How many minutes.
    pub minutes: Option<u32>,
}

/// What an item took beside what it was planned to take, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeSpent {
    /// Planned.
    pub planned: Option<u32>,
    /// Spent, in whole minutes begun.
    pub spent: u32,
    /// How many minutes over the plan.
    pub over: u32,
}

/// The planned times of an agenda that starts at `start`; a break is an item like another.
pub fn timetable(start: NaiveDateTime, minutes: &[Option<u32>]) -> Vec<PlannedTime> {
    let mut from = Some(start);
    let mut planned = Vec::new();
    for minutes in minutes {
        planned.push(PlannedTime { from, minutes: *minutes });
        let length = minutes.map(|minutes| TimeDelta::minutes(i64::from(minutes)));
        from = from.and_then(|from| from.checked_add_signed(length?));
    }
    planned
}

/// What an item took. A clock that was set back spends nothing.
pub fn time_spent(planned: Option<u32>, spent: TimeDelta) -> TimeSpent {
    let seconds = u64::try_from(spent.num_seconds()).unwrap_or(0);
    let spent = u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX);
    TimeSpent { planned, spent, over: planned.map_or(0, |planned| spent.saturating_sub(planned)) }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn planned_times_follow_from_the_lengths() {
        let at = |hour, minute| NaiveDate::from_ymd_opt(2024, 12, 6).and_then(|day| day.and_hms_opt(hour, minute, 0));
        let times = timetable(at(9, 0).unwrap_or_default(), &[Some(10), Some(45), None, Some(5)]);
        let from: Vec<_> = times.iter().map(|planned| planned.from).collect();
        assert_eq!(from, [at(9, 0), at(9, 10), at(9, 55), None]);
    }

    #[test]
    fn spent_stands_beside_planned() {
        let told = |planned, seconds| {
            let TimeSpent { spent, over, .. } = time_spent(planned, TimeDelta::seconds(seconds));
            (spent, over)
        };
        assert_eq!(told(Some(10), 600), (10, 0));
        assert_eq!(told(Some(10), 661), (12, 2));
        assert_eq!(told(None, 90), (2, 0));
        assert_eq!(told(Some(10), -3_600), (0, 0));
    }
}
