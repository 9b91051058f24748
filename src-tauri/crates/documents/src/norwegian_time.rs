//! The time on a Norwegian clock. The record keeps moments in UTC; what people read is the time that hung on the wall.
//!
//! Summer time goes from the last Sunday of March to the last of October, both at one o'clock UTC (directive 2000/84/EC, which Norway
//! follows), so that the same paper has the same times wherever it is printed.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};

/// What a clock in Norway shows at this moment.
///
/// ```
/// use chrono::{DateTime, Utc};
/// let winter: DateTime<Utc> = "2024-12-06T08:00:00Z".parse()?;
/// let summer: DateTime<Utc> = "2024-06-06T08:00:00Z".parse()?;
/// let clock = |at| documents::norwegian_time(at).format("%H.%M").to_string();
/// assert_eq!((clock(winter), clock(summer)), ("09.00".into(), "10.00".into()));
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn norwegian_time(at: DateTime<Utc>) -> NaiveDateTime {
    let utc = at.naive_utc();
    let is_summer = summer(utc.year()).is_some_and(|(from, until)| from <= utc && utc < until);
    let ahead = TimeDelta::hours(if is_summer { 2 } else { 1 });
    utc.checked_add_signed(ahead).unwrap_or(utc)
}

/// From when to when it is summer time in a year, in UTC.
fn summer(year: i32) -> Option<(NaiveDateTime, NaiveDateTime)> {
    Some((last_sunday(year, 3)?, last_sunday(year, 10)?))
}

/// One o'clock on the last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDateTime> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    let sunday = last.checked_sub_days(Days::new(u64::from(last.weekday().num_days_from_sunday())))?;
    sunday.and_hms_opt(1, 0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_changes_on_the_last_sundays_of_march_and_october() {
        for (utc, clock) in [
            ("2024-03-31T00:59:59Z", "2024-03-31 01:59:59"),
            ("2024-03-31T01:00:00Z", "2024-03-31 03:00:00"),
            ("2024-10-27T00:59:59Z", "2024-10-27 02:59:59"),
            ("2024-10-27T01:00:00Z", "2024-10-27 02:00:00"),
            ("2026-03-29T01:00:00Z", "2026-03-29 03:00:00"),
            ("2027-10-31T01:00:00Z", "2027-10-31 02:00:00"),
            ("2024-12-31T23:30:00Z", "2025-01-01 00:30:00"),
        ] {
            let at: DateTime<Utc> = utc.parse().unwrap();
            assert_eq!(norwegian_time(at).to_string(), clock, "{utc}");
        }
    }
}
