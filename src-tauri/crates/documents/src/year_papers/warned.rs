//! What is worth knowing of a day of the year, in words: the same on the paper and on the command line.

use forum::norwegian_date;
use procedure::annual::{Dated, DayWarning};
use procedure::plan::holidays::NoWorkingDay;

use crate::Texts;

/// A warning in words; steps and meetings are named by the caller.
pub fn day_warning_in_words(warning: &DayWarning, named: impl Fn(&Dated) -> String, texts: &Texts) -> String {
    let step = |id: &u32| named(&Dated::Milestone { milestone: *id });
    match warning {
        DayWarning::NotWorking { day, why } => {
            let why = no_working_day_in_words(*why, texts);
            texts.get("annual-warn-not-working", &[("date", &norwegian_date(*day)), ("day", &why)])
        }
        DayWarning::Week53 { day, year } => {
            texts.get("annual-warn-week53", &[("date", &norwegian_date(*day)), ("year", &year.to_string())])
        }
        DayWarning::BeforeWhatItNeeds { first, ends } => {
            texts.get("annual-warn-before-what-it-needs", &[("first", &step(first)), ("date", &norwegian_date(*ends))])
        }
        DayWarning::SameDay { .. } => {
            let others = warning.others().iter().map(named).collect::<Vec<_>>().join(", ");
            texts.get("annual-warn-same-day", &[("others", &others)])
        }
        DayWarning::BeforeTheNotice { due, first, .. } => {
            texts.get("annual-warn-before-the-notice", &[("date", &norwegian_date(*due)), ("first", &step(first))])
        }
        DayWarning::NoticeTooLate { due, .. } => {
            texts.get("annual-warn-notice-too-late", &[("date", &norwegian_date(*due))])
        }
        DayWarning::SaidTwice { day, .. } => texts.get("annual-warn-said-twice", &[("date", &norwegian_date(*day))]),
    }
}

/// «Langfredag», «en søndag».
pub(crate) fn no_working_day_in_words(why: NoWorkingDay, texts: &Texts) -> String {
    match why {
        NoWorkingDay::Holiday(holiday) => texts.get(&format!("day-{}", holiday.as_str()), &[]),
        NoWorkingDay::Saturday => texts.get("day-saturday", &[]),
        NoWorkingDay::Sunday => texts.get("day-sunday", &[]),
    }
}
