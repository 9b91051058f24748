//! The public holidays of twenty-one years against a published list, and the ISO weeks of thirteen.
//!
//! The list is that of the Python package `holidays` 0.109 for Norway, without its Sundays: made by others, from the law itself.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};
use procedure::plan::holidays::{Holiday, NoWorkingDay, holiday_on, no_working_day};
use procedure::plan::{PlanError, meeting_days};

/// Every public holiday of a year. In 2027 and 2032 the 17th of May is Whit Monday too, so there are eleven days.
const PUBLISHED: [(i32, &str); 21] = [
    (2020, "01.01 09.04 10.04 12.04 13.04 01.05 17.05 21.05 31.05 01.06 25.12 26.12"),
    (2021, "01.01 01.04 02.04 04.04 05.04 01.05 13.05 17.05 23.05 24.05 25.12 26.12"),
    (2022, "01.01 14.04 15.04 17.04 18.04 01.05 17.05 26.05 05.06 06.06 25.12 26.12"),
    (2023, "01.01 06.04 07.04 09.04 10.04 01.05 17.05 18.05 28.05 29.05 25.12 26.12"),
    (2024, "01.01 28.03 29.03 31.03 01.04 01.05 09.05 17.05 19.05 20.05 25.12 26.12"),
    (2025, "01.01 17.04 18.04 20.04 21.04 01.05 17.05 29.05 08.06 09.06 25.12 26.12"),
    (2026, "01.01 02.04 03.04 05.04 06.04 01.05 14.05 17.05 24.05 25.05 25.12 26.12"),
    (2027, "01.01 25.03 26.03 28.03 29.03 01.05 06.05 16.05 17.05 25.12 26.12"),
    (2028, "01.01 13.04 14.04 16.04 17.04 01.05 17.05 25.05 04.06 05.06 25.12 26.12"),
    (2029, "01.01 29.03 30.03 01.04 02.04 01.05 10.05 17.05 20.05 21.05 25.12 26.12"),
    (2030, "01.01 18.04 19.04 21.04 22.04 01.05 17.05 30.05 09.06 10.06 25.12 26.12"),
    (2031, "01.01 10.04 11.04 13.04 14.04 01.05 17.05 22.05 01.06 02.06 25.12 26.12"),
    (2032, "01.01 25.03 26.03 28.03 29.03 01.05 06.05 16.05 17.05 25.12 26.12"),
    (2033, "01.01 14.04 15.04 17.04 18.04 01.05 17.05 26.05 05.06 06.06 25.12 26.12"),
    (2034, "01.01 06.04 07.04 09.04 10.04 01.05 17.05 18.05 28.05 29.05 25.12 26.12"),
    (2035, "01.01 22.03 23.03 25.03 26.03 01.05 03.05 13.05 14.05 17.05 25.12 26.12"),
    (2036, "01.01 10.04 11.04 13.04 14.04 01.05 17.05 22.05 01.06 02.06 25.12 26.12"),
    (2037, "01.01 02.04 03.04 05.04 06.04 01.05 14.05 17.05 24.05 25.05 25.12 26.12"),
    (2038, "01.01 22.04 23.04 25.04 26.04 01.05 17.05 03.06 13.06 14.06 25.12 26.12"),
    (2039, "01.01 07.04 08.04 10.04 11.04 01.05 17.05 19.05 29.05 30.05 25.12 26.12"),
    (2040, "01.01 29.03 30.03 01.04 02.04 01.05 10.05 17.05 20.05 21.05 25.12 26.12"),
];

#[test]
fn the_holidays_of_2020_to_2040_are_those_of_the_published_list_and_no_others() {
    for (year, days) in PUBLISHED {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let of_year = first.iter_days().take_while(|day| day.year() == year);
        let found: Vec<String> =
            of_year.filter(|day| holiday_on(*day).is_some()).map(|day| day.format("%d.%m").to_string()).collect();
        assert_eq!(found.join(" "), days, "{year}");
    }
}

#[test]
fn each_holiday_has_one_day_a_year_and_every_day_is_told_or_a_working_day() {
    for year in 2020..=2040 {
        let days: BTreeSet<NaiveDate> = Holiday::ALL.iter().filter_map(|holiday| holiday.in_year(year)).collect();
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        for day in first.iter_days().take_while(|day| day.year() == year) {
            let told = match no_working_day(day) {
                Some(NoWorkingDay::Holiday(holiday)) => holiday.in_year(year) == Some(day),
                Some(NoWorkingDay::Saturday) => day.weekday() == Weekday::Sat && !days.contains(&day),
                Some(NoWorkingDay::Sunday) => day.weekday() == Weekday::Sun && !days.contains(&day),
                None => !days.contains(&day) && day.weekday() != Weekday::Sat && day.weekday() != Weekday::Sun,
            };
            assert!(told, "{day}");
        }
    }
}

/// The Monday of week 1, and how many weeks the year has. 2023 begins on a Sunday, which is in the last week of 2022.
const WEEKS: [(i32, &str, u32); 13] = [
    (2020, "2019-12-30", 53),
    (2021, "2021-01-04", 52),
    (2022, "2022-01-03", 52),
    (2023, "2023-01-02", 52),
    (2024, "2024-01-01", 52),
    (2025, "2024-12-30", 52),
    (2026, "2025-12-29", 53),
    (2027, "2027-01-04", 52),
    (2028, "2028-01-03", 52),
    (2029, "2029-01-01", 52),
    (2030, "2029-12-31", 52),
    (2031, "2030-12-30", 52),
    (2032, "2031-12-29", 53),
];

#[test]
fn every_week_of_2020_to_2032_begins_seven_days_after_the_one_before() {
    for (year, monday, last) in WEEKS {
        let monday: NaiveDate = monday.parse().unwrap();
        let weeks: Vec<u32> = (1..=last).collect();
        let mondays = meeting_days(year, &weeks, Weekday::Mon).unwrap();
        let expected: Vec<NaiveDate> = monday.iter_days().step_by(7).take(weeks.len()).collect();
        assert_eq!(mondays, expected, "{year}");
        let beyond = meeting_days(year, &[last + 1], Weekday::Mon);
        assert_eq!(beyond, Err(PlanError::NoSuchWeek { year, week: last + 1 }), "{year} has {last} weeks");
    }
}
