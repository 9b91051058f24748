//! Norwegian public holidays, computed: the fixed ones and those that follow Easter. General knowledge of the calendar, no source of
//! the counties' own; a deadline on one of them is told and never moved (R151).

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// A public holiday.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, Serialize, Deserialize, VariantArray,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Holiday {
    /// *Første nyttårsdag*.
    NewYearsDay,
    /// *Skjærtorsdag*.
    MaundyThursday,
    /// *Langfredag*.
    GoodFriday,
    /// *Første påskedag*.
    EasterSunday,
    /// *Andre påskedag*.
    EasterMonday,
    /// *Arbeidernes dag*.
    LabourDay,
    /// *Grunnlovsdagen*.
    ConstitutionDay,
    /// *Kristi himmelfartsdag*.
    AscensionDay,
    /// *Første pinsedag*.
    WhitSunday,
    /// *Andre pinsedag*.
    WhitMonday,
    /// *Første juledag*.
    ChristmasDay,
    /// *Andre juledag*.
    BoxingDay,
}

impl Holiday {
    /// Every holiday, in the order of an ordinary year.
    pub const ALL: &[Holiday] = Holiday::VARIANTS;

    /// The word its text is found by.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Its day in a year; none for a year outside the calendar.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let from_easter = |days| easter_sunday(year)?.checked_add_signed(TimeDelta::days(days));
        match self {
            Holiday::NewYearsDay => fixed(1, 1),
            Holiday::MaundyThursday => from_easter(-3),
            Holiday::GoodFriday => from_easter(-2),
            Holiday::EasterSunday => from_easter(0),
            Holiday::EasterMonday => from_easter(1),
            Holiday::LabourDay => fixed(5, 1),
            Holiday::ConstitutionDay => fixed(5, 17),
            Holiday::AscensionDay => from_easter(39),
            Holiday::WhitSunday => from_easter(49),
            Holiday::WhitMonday => from_easter(50),
            Holiday::ChristmasDay => fixed(12, 25),
            Holiday::BoxingDay => fixed(12, 26),
        }
    }
}

/// Why a day is no working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NoWorkingDay {
    /// A public holiday.
    Holiday(Holiday),
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// The holiday on this day, if it is one. When two fall on one day, as 17 May and Whit Sunday in 2043, the one of fixed date.
pub fn holiday_on(date: NaiveDate) -> Option<Holiday> {
    let on = |holiday: &&Holiday| holiday.in_year(date.year()) == Some(date);
    let fixed = |holiday: &&Holiday| {
        matches!(
            holiday,
            Holiday::NewYearsDay
                | Holiday::LabourDay
                | Holiday::ConstitutionDay
                | Holiday::ChristmasDay
                | Holiday::BoxingDay
        )
    };
    Holiday::ALL.iter().filter(on).find(fixed).or(Holiday::ALL.iter().find(on)).copied()
}

/// Why the day is no working day, if it is none.
pub fn no_working_day(date: NaiveDate) -> Option<NoWorkingDay> {
    if let Some(holiday) = holiday_on(date) {
        return Some(NoWorkingDay::Holiday(holiday));
    }
    match date.weekday() {
        Weekday::Sat => Some(NoWorkingDay::Saturday),
        Weekday::Sun => Some(NoWorkingDay::Sunday),
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => None,
    }
}

/// Easter Sunday of a year in the Gregorian calendar: the Sunday after the first full moon of the church from 21 March on.
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let in_moon_cycle = year.rem_euclid(19);
    let century = year.div_euclid(100);
    // Leap years that were left out, and the moon's own small correction.
    let left_out = century - century.div_euclid(4);
    let moon_moved = (8 * century + 13).div_euclid(25);
    let age = (19 * in_moon_cycle + left_out - moon_moved + 15).rem_euclid(30);
    // Two moons of a cycle would come a day too late.
    let age = age - i32::from(age == 29 || (age == 28 && in_moon_cycle > 10));
    let full_moon = NaiveDate::from_ymd_opt(year, 3, 21)?.checked_add_signed(TimeDelta::days(i64::from(age)))?;
    let to_sunday = 7 - i64::from(full_moon.weekday().num_days_from_sunday());
    full_moon.checked_add_signed(TimeDelta::days(to_sunday))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Easter Sunday, month and day, as almanacs have it.
    const EASTER: [(i32, u32, u32); 21] = [
        (2020, 4, 12),
        (2021, 4, 4),
        (2022, 4, 17),
        (2023, 4, 9),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2029, 4, 1),
        (2030, 4, 21),
        (2031, 4, 13),
        (2032, 3, 28),
        (2033, 4, 17),
        (2034, 4, 9),
        (2035, 3, 25),
        (2036, 4, 13),
        (2037, 4, 5),
        (2038, 4, 25),
        (2039, 4, 10),
        (2040, 4, 1),
    ];

    #[test]
    fn easter_falls_where_almanacs_have_it_from_2020_to_2040() {
        for (year, month, day) in EASTER {
            assert_eq!(Holiday::EasterSunday.in_year(year), NaiveDate::from_ymd_opt(year, month, day));
        }
    }

    #[test]
    fn the_holidays_of_2022_with_the_good_friday_that_was_a_day_of_payment() {
        let days: Vec<_> = Holiday::ALL.iter().filter_map(|holiday| holiday.in_year(2022)).collect();
        let days: Vec<_> = days.iter().map(|day| day.format("%d.%m").to_string()).collect();
        let almanac = [
            "01.01", "14.04", "15.04", "17.04", "18.04", "01.05", "17.05", "26.05", "05.06", "06.06", "25.12", "26.12",
        ];
        assert_eq!(days, almanac, "15 April 2022 is Good Friday, REQUIREMENTS X 8");
    }

    #[test]
    fn two_on_one_day_are_told_by_the_fixed_one() {
        let whit = NaiveDate::from_ymd_opt(2043, 5, 17).unwrap_or_default();
        assert_eq!(Holiday::WhitSunday.in_year(2043), Some(whit));
        assert_eq!(holiday_on(whit), Some(Holiday::ConstitutionDay));
    }

    #[test]
    fn weekends_and_holidays_of_the_sources_are_no_working_days() {
        let told = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).and_then(no_working_day);
        assert_eq!(told(2022, 1, 15), Some(NoWorkingDay::Saturday));
        assert_eq!(told(2023, 1, 15), Some(NoWorkingDay::Sunday));
        assert_eq!(told(2022, 4, 15), Some(NoWorkingDay::Holiday(Holiday::GoodFriday)));
        assert_eq!(told(2025, 3, 13), None);
    }
}
