//! What clashes in a year: each clash once, by day, of steps of the *årshjul* and planned meetings alike (R149-R151).

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::warned::stands_for;
use super::{Dated, DayWarning, Milestone};
use crate::{Body, PlannedMeeting};

/// The dates of a year, laid beside each other.
#[derive(Clone, Debug)]
pub struct Dates<'a> {
    /// The steps of the *årshjul*.
    pub steps: &'a [Milestone],
    /// The meetings that are not opened yet: what is held clashes with nothing any more.
    pub meetings: Vec<&'a PlannedMeeting>,
    /// The bodies, which know how long before a meeting its notice is out.
    pub bodies: &'a [Body],
}

/// Something that clashes: with a day, another step, a meeting or its notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// What it is of.
    pub about: Dated,
    /// The day it is on.
    pub day: NaiveDate,
    /// What is worth knowing of it.
    pub warning: DayWarning,
}

impl Dates<'_> {
    /// What clashes, by day, steps before meetings. Those that clash with each other are one clash, and a step that stands for a
    /// meeting of its body says nothing that the meeting says.
    pub fn clashes(&self) -> Vec<Clash> {
        let of_steps = self.steps.iter().flat_map(|step| {
            let about = Dated::Milestone { milestone: step.id };
            self.of_step(step).into_iter().map(move |warning| Clash::of(about.clone(), step.from, warning))
        });
        let of_meetings = self.meetings.iter().flat_map(|meeting| {
            let about = Dated::Meeting { meeting: meeting.id.clone() };
            let day = meeting.date.unwrap_or_default();
            self.of_meeting(meeting).into_iter().map(move |warning| Clash::of(about.clone(), day, warning))
        });
        let mut all: Vec<Clash> = of_steps.chain(of_meetings).collect();
        all.sort_by_key(|clash| clash.day);
        // Of those that clash on a day, the one that speaks of most says it for all.
        let mut widest: Vec<&Clash> = all.iter().collect();
        widest.sort_by_key(|clash| Reverse(clash.warning.others().len()));
        let mut told: Vec<&Clash> = Vec::new();
        for clash in widest {
            if !told.iter().any(|known| self.says(known, clash)) {
                told.push(clash);
            }
        }
        all.iter().filter(|clash| told.iter().any(|known| std::ptr::eq(*known, *clash))).cloned().collect()
    }

    /// True when one clash says what the other does.
    fn says(&self, one: &Clash, other: &Clash) -> bool {
        match (&one.warning, &other.warning) {
            (DayWarning::SaidTwice { .. }, DayWarning::SaidTwice { .. }) => {
                one.warning.others().contains(&other.about) && other.warning.others().contains(&one.about)
            }
            (DayWarning::SameDay { .. }, DayWarning::SameDay { .. }) => {
                one.day == other.day && self.meet(one).is_superset(&self.meet(other))
            }
            _ => false,
        }
    }

    /// Those that clash on a day; a step that stands for a meeting is that meeting.
    fn meet(&self, clash: &Clash) -> BTreeSet<Dated> {
        let all = clash.warning.others().into_iter().chain([clash.about.clone()]);
        all.flat_map(|dated| self.held_as(dated)).collect()
    }

    fn held_as(&self, dated: Dated) -> Vec<Dated> {
        let Dated::Milestone { milestone } = &dated else { return vec![dated] };
        let Some(step) = self.steps.iter().find(|step| step.id == *milestone) else { return vec![dated] };
        let meetings = self.meetings.iter().filter(|meeting| stands_for(step, meeting));
        let meetings: Vec<Dated> = meetings.map(|meeting| Dated::Meeting { meeting: meeting.id.clone() }).collect();
        if meetings.is_empty() { vec![dated] } else { meetings }
    }
}

impl Clash {
    fn of(about: Dated, its_day: NaiveDate, warning: DayWarning) -> Clash {
        let day = match &warning {
            DayWarning::NotWorking { day, .. } | DayWarning::Week53 { day, .. } => *day,
            DayWarning::BeforeWhatItNeeds { .. }
            | DayWarning::SameDay { .. }
            | DayWarning::BeforeTheNotice { .. }
            | DayWarning::NoticeTooLate { .. }
            | DayWarning::SaidTwice { .. } => its_day,
        };
        Clash { about, day, warning }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MeetingId;
    use crate::annual::testing::{day, meeting, step};

    fn of_step(milestone: u32) -> Dated {
        Dated::Milestone { milestone }
    }

    fn of_meeting(id: &str) -> Dated {
        Dated::Meeting { meeting: MeetingId::new(id) }
    }

    fn told(steps: &[Milestone], meetings: &[PlannedMeeting]) -> Vec<(Dated, Vec<Dated>)> {
        let dates = Dates { steps, meetings: meetings.iter().collect(), bodies: &[] };
        dates.clashes().into_iter().map(|clash| (clash.about, clash.warning.others())).collect()
    }

    #[test]
    fn two_bodies_on_one_day_are_told_of_once_whatever_stands_for_them() {
        let march = day(2025, 3, 13);
        let steps = [step(2, "Innstillingsmøte", march, Some("forum"), None), step(3, "AU", march, Some("au"), None)];
        let meetings = [meeting("m1", "forum", march, None), meeting("m2", "au", march, None)];
        assert_eq!(told(&steps, &[]), [(of_step(2), vec![of_step(3)])], "two steps");
        assert_eq!(told(&[], &meetings), [(of_meeting("m1"), vec![of_meeting("m2")])], "two meetings");
        let both = told(&steps, &meetings);
        assert_eq!(both, [(of_step(2), vec![of_step(3), of_meeting("m2")])], "two steps that stand for two meetings");
    }

    #[test]
    fn three_on_one_day_are_one_clash_and_two_pairs_at_other_hours_are_two() {
        let march = day(2025, 3, 13);
        let steps = ["forum", "au", "skole"].map(|body| step(0, body, march, Some(body), None));
        let steps: Vec<_> = (1..).zip(steps).map(|(id, step)| Milestone { id, ..step }).collect();
        assert_eq!(told(&steps, &[]), [(of_step(1), vec![of_step(2), of_step(3)])]);
        let hour = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0);
        let at = |id: &str, starts, ends| PlannedMeeting {
            starts: hour(starts),
            ends: hour(ends),
            ..meeting(id, "forum", march, None)
        };
        let pairs = [at("a", 9, 11), at("b", 10, 11), at("c", 13, 15), at("d", 14, 15)];
        let expected = [(of_meeting("a"), vec![of_meeting("b")]), (of_meeting("c"), vec![of_meeting("d")])];
        assert_eq!(told(&[], &pairs), expected);
    }

    #[test]
    fn they_stand_by_day_and_the_same_step_on_two_days_once() {
        let steps = [
            step(1, "Frist", day(2023, 3, 29), None, None),
            step(2, "Frist", day(2023, 3, 22), None, None),
            step(3, "Fest", day(2023, 5, 17), None, None),
            step(4, "Utbetaling", day(2023, 3, 20), None, Some(2)),
        ];
        let meetings = [meeting("m1", "forum", day(2023, 5, 1), None)];
        let expected = [
            (of_step(4), vec![of_step(2)]),
            (of_step(2), vec![of_step(1)]),
            (of_meeting("m1"), vec![]),
            (of_step(3), vec![]),
        ];
        assert_eq!(told(&steps, &meetings), expected);
    }
}
