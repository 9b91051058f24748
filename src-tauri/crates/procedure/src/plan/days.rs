//! Meeting days, from ISO weeks and a weekday (R127); and a day that is no day.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};
use strum::{IntoStaticStr, VariantNames};

use crate::coded::coded;

/// Why a day is not planned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum PlanError {
    /// The year has no such week.
    #[error("{year} has no week {week}")]
    NoSuchWeek {
        /// Which year.
        year: i32,
        /// Which week.
        week: u32,
    },
    /// A week stands twice.
    #[error("week {0} stands twice")]
    WeekTwice(u32),
    /// The year has no such day: 29 February outside a leap year.
    #[error("{year} has no {day:02}.{month:02}")]
    NoSuchDay {
        /// Which year.
        year: i32,
        /// Which month.
        month: u32,
        /// Which day.
        day: u32,
    },
}

coded!(PlanError);

/// The days of a year's meetings: one weekday of each week, in order.
///
/// ```
/// use chrono::Weekday;
/// use procedure::plan::meeting_days;
/// let days = meeting_days(2022, &[3, 10, 25, 38, 46], Weekday::Thu)?;
/// let days: Vec<_> = days.iter().map(|day| day.format("%d.%m").to_string()).collect();
/// assert_eq!(days, ["20.01", "10.03", "23.06", "22.09", "17.11"]);
/// # Ok::<(), procedure::plan::PlanError>(())
/// ```
pub fn meeting_days(year: i32, weeks: &[u32], weekday: Weekday) -> Result<Vec<NaiveDate>, PlanError> {
    let mut seen = BTreeSet::new();
    let mut days = Vec::new();
    for week in weeks {
        if !seen.insert(week) {
            return Err(PlanError::WeekTwice(*week));
        }
        let day = NaiveDate::from_isoywd_opt(year, *week, weekday);
        days.push(day.ok_or(PlanError::NoSuchWeek { year, week: *week })?);
    }
    days.sort();
    Ok(days)
}

/// A day, or that the year has none such.
pub fn day(year: i32, month: u32, day: u32) -> Result<NaiveDate, PlanError> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or(PlanError::NoSuchDay { year, month, day })
}

/// The same day of another year. 29 February has none in most years, and is refused there: no date is moved silently (R151).
pub fn same_day(date: NaiveDate, year: i32) -> Result<NaiveDate, PlanError> {
    day(year, date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn week_53_is_only_in_years_that_have_it() {
        let no_week = |year, week| Err(PlanError::NoSuchWeek { year, week });
        assert_eq!(meeting_days(2022, &[53], Weekday::Thu), no_week(2022, 53));
        assert_eq!(meeting_days(2022, &[0], Weekday::Thu), no_week(2022, 0));
        assert_eq!(meeting_days(2026, &[53], Weekday::Thu), day(2026, 12, 31).map(|day| vec![day]));
        assert_eq!(meeting_days(2022, &[3, 10, 3], Weekday::Thu), Err(PlanError::WeekTwice(3)));
    }

    #[test]
    fn a_meeting_on_29_february_is_held_in_a_leap_year_and_refused_in_another() {
        let leap = day(2024, 2, 29);
        assert_eq!(meeting_days(2024, &[9], Weekday::Thu), leap.clone().map(|day| vec![day]));
        let refused = |year| Err(PlanError::NoSuchDay { year, month: 2, day: 29 });
        assert_eq!(day(2023, 2, 29), refused(2023));
        assert_eq!(day(2100, 2, 29), refused(2100), "a hundred is no leap year");
        assert_eq!(leap.clone().and_then(|leap| same_day(leap, 2026)), refused(2026));
        assert_eq!(leap.and_then(|leap| same_day(leap, 2028)), day(2028, 2, 29));
    }
}
