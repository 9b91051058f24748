//! What is worth knowing of a day of the year: told, and never moved (R150, R151). Steps of the *årshjul* and planned meetings are
//! told of by the same rules.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Dates, Milestone};
use crate::plan::holidays::{NoWorkingDay, no_working_day};
use crate::{BodyId, MeetingId, PlannedMeeting};

/// What has a day in the year.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Dated {
    /// A step of the *årshjul*.
    Milestone {
        /// Which.
        milestone: u32,
    },
    /// A planned meeting.
    Meeting {
        /// Which.
        meeting: MeetingId,
    },
}

/// Something worth knowing of the day of a step or a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "warning", rename_all = "kebab-case")]
pub enum DayWarning {
    /// Its first or last day is a holiday or in a weekend.
    NotWorking {
        /// Which day.
        day: NaiveDate,
        /// Why.
        why: NoWorkingDay,
    },
    /// It begins before what it needs first is over.
    BeforeWhatItNeeds {
        /// What it needs.
        first: u32,
        /// The last day of that.
        ends: NaiveDate,
    },
    /// Another body has a step or a meeting on the same day, or a meeting has another's hours: those who sit in both cannot be in both.
    SameDay {
        /// The steps of other bodies.
        milestones: Vec<u32>,
        /// The meetings.
        meetings: Vec<MeetingId>,
    },
    /// Its first or last day is in week 53, which most years do not have: planned by weeks, it has no such day the year after.
    Week53 {
        /// Which day.
        day: NaiveDate,
        /// The year whose week it is.
        year: i32,
    },
    /// The notice of the meeting it stands for must be out before what it needs first is over (R126).
    BeforeTheNotice {
        /// Which meeting.
        meeting: MeetingId,
        /// The last day for its notice.
        due: NaiveDate,
        /// What it needs.
        first: u32,
    },
    /// It stands for a meeting whose notice was sent too late for this day.
    NoticeTooLate {
        /// Which meeting.
        meeting: MeetingId,
        /// The last day for its notice.
        due: NaiveDate,
    },
    /// The same step stands on another day too: two rules that clash (R149, R150).
    SaidTwice {
        /// The other.
        other: u32,
        /// Its day.
        day: NaiveDate,
    },
}

impl DayWarning {
    /// The other steps and meetings that it speaks of.
    pub fn others(&self) -> Vec<Dated> {
        let step = |id: &u32| Dated::Milestone { milestone: *id };
        match self {
            DayWarning::NotWorking { .. } | DayWarning::NoticeTooLate { .. } | DayWarning::Week53 { .. } => Vec::new(),
            DayWarning::BeforeWhatItNeeds { first, .. } | DayWarning::BeforeTheNotice { first, .. } => {
                vec![step(first)]
            }
            DayWarning::SameDay { milestones, meetings } => {
                let meetings = meetings.iter().map(|id| Dated::Meeting { meeting: id.clone() });
                milestones.iter().map(step).chain(meetings).collect()
            }
            DayWarning::SaidTwice { other, .. } => vec![step(other)],
        }
    }
}

impl Dates<'_> {
    /// What is worth knowing of a step, beside the others and the meetings of the year. What is done is not warned of.
    pub fn of_step(&self, step: &Milestone) -> Vec<DayWarning> {
        if step.done.is_some() {
            return Vec::new();
        }
        let first = step.after.and_then(|id| self.steps.iter().find(|known| known.id == id));
        let first = first.filter(|first| first.done.is_none());
        let mut told = of_days(&[step.from, step.last_day()]);
        told.extend(
            first
                .filter(|first| step.from < first.last_day())
                .map(|first| DayWarning::BeforeWhatItNeeds { first: first.id, ends: first.last_day() }),
        );
        told.extend(step.body.as_ref().filter(|_| step.until.is_none()).and_then(|body| {
            let of_another = |meeting: &&&PlannedMeeting| !meeting.bodies.contains(body);
            let meetings = self.meetings.iter().filter(|meeting| meeting.date == Some(step.from)).filter(of_another);
            same_day(self.steps_of_others(step.from, std::slice::from_ref(body)), meetings)
        }));
        told.extend(self.notices(step, first));
        let says_the_same = |other: &&Milestone| {
            let same = other.what.to_lowercase() == step.what.to_lowercase() && other.body == step.body;
            other.id != step.id && same && other.from != step.from
        };
        let twice = self.steps.iter().filter(says_the_same);
        told.extend(twice.map(|other| DayWarning::SaidTwice { other: other.id, day: other.from }));
        told
    }

    /// What is worth knowing of a meeting's day. Two meetings of which it is said that one ends before the other begins do not clash.
    pub fn of_meeting(&self, meeting: &PlannedMeeting) -> Vec<DayWarning> {
        let Some(day) = meeting.date else { return Vec::new() };
        let mut told = of_days(&[day]);
        let others = self.meetings.iter().filter(|other| other.id != meeting.id && at_once(meeting, other, day));
        told.extend(same_day(self.steps_of_others(day, &meeting.bodies), others));
        told
    }

    /// A deadline of nobody's clashes with nothing; what a body does on a day clashes with what another does.
    fn steps_of_others(&self, day: NaiveDate, bodies: &[BodyId]) -> Vec<u32> {
        let of_another = |other: &&Milestone| {
            let is_another = other.body.as_ref().is_some_and(|known| !bodies.contains(known));
            other.from == day && other.until.is_none() && other.done.is_none() && is_another
        };
        self.steps.iter().filter(of_another).map(|other| other.id).collect()
    }

    /// A step on a day when its body meets stands for that meeting.
    fn notices(&self, step: &Milestone, first: Option<&Milestone>) -> Vec<DayWarning> {
        let Some(body) = &step.body else { return Vec::new() };
        let mut told = Vec::new();
        for meeting in self.meetings.iter().filter(|meeting| stands_for(step, meeting)) {
            let Some(due) = step.from.checked_sub_days(Days::new(u64::from(self.days_of_notice(body)))) else {
                continue;
            };
            if let Some(first) = first.filter(|first| first.last_day() > due) {
                told.push(DayWarning::BeforeTheNotice { meeting: meeting.id.clone(), due, first: first.id });
            }
            if meeting.notice_sent.is_some_and(|sent| sent > due) {
                told.push(DayWarning::NoticeTooLate { meeting: meeting.id.clone(), due });
            }
        }
        told
    }

    fn days_of_notice(&self, body: &BodyId) -> u32 {
        let known = self.bodies.iter().find(|known| known.id == *body);
        known.map_or(crate::plan::DAYS_OF_NOTICE, |body| body.days_of_notice)
    }
}

/// True when the step's body meets on its day: they are one and the same.
pub(super) fn stands_for(step: &Milestone, meeting: &PlannedMeeting) -> bool {
    meeting.date == Some(step.from) && step.body.as_ref().is_some_and(|body| meeting.bodies.contains(body))
}

/// What a day is by itself. Both ends of a period are told of, a single day once.
fn of_days(days: &[NaiveDate]) -> Vec<DayWarning> {
    let mut days = days.to_vec();
    days.dedup();
    let not_working = |day: &NaiveDate| no_working_day(*day).map(|why| DayWarning::NotWorking { day: *day, why });
    let mut told: Vec<DayWarning> = days.iter().filter_map(not_working).collect();
    let in_53 = days.into_iter().find(|day| day.iso_week().week() == 53);
    told.extend(in_53.map(|day| DayWarning::Week53 { day, year: day.iso_week().year() }));
    told
}

fn same_day<'a>(milestones: Vec<u32>, meetings: impl Iterator<Item = &'a &'a PlannedMeeting>) -> Option<DayWarning> {
    let meetings: Vec<MeetingId> = meetings.map(|meeting| meeting.id.clone()).collect();
    (!milestones.is_empty() || !meetings.is_empty()).then_some(DayWarning::SameDay { milestones, meetings })
}

/// Both are on the day, and it is not said that one ends before the other begins.
fn at_once(one: &PlannedMeeting, other: &PlannedMeeting, day: NaiveDate) -> bool {
    let before = |first: &PlannedMeeting, second: &PlannedMeeting| {
        first.ends.zip(second.starts).is_some_and(|(ends, starts)| ends <= starts)
    };
    other.date == Some(day) && !before(one, other) && !before(other, one)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::annual::testing::{day, meeting, step};
    use crate::plan::holidays::Holiday;

    fn of_step(step: &Milestone, steps: &[Milestone], meetings: &[PlannedMeeting]) -> Vec<DayWarning> {
        Dates { steps, meetings: meetings.iter().collect(), bodies: &[] }.of_step(step)
    }

    #[test]
    fn the_payment_of_2022_falls_on_good_friday_and_17_may_is_told() {
        let alone = |step: &Milestone| of_step(step, std::slice::from_ref(step), &[]);
        let payment = step(1, "Utbetaling", day(2022, 4, 15), None, None);
        let good_friday = NoWorkingDay::Holiday(Holiday::GoodFriday);
        assert_eq!(alone(&payment), [DayWarning::NotWorking { day: day(2022, 4, 15), why: good_friday }]);
        let period = Milestone { until: Some(day(2024, 5, 17)), ..step(1, "Samtaler", day(2024, 5, 12), None, None) };
        let sunday = DayWarning::NotWorking { day: day(2024, 5, 12), why: NoWorkingDay::Sunday };
        let constitution = NoWorkingDay::Holiday(Holiday::ConstitutionDay);
        let last = DayWarning::NotWorking { day: day(2024, 5, 17), why: constitution };
        assert_eq!(alone(&period), [sunday, last], "both ends of a period");
        let done = Milestone { done: Some(day(2022, 4, 13)), ..payment };
        assert_eq!(alone(&done), [], "what is done is not warned of");
    }

    #[test]
    fn a_day_of_week_53_is_told_with_the_year_whose_week_it_is() {
        let of = |from| {
            let step = step(1, "Årsskifte", from, None, None);
            of_step(&step, std::slice::from_ref(&step), &[])
        };
        let week = |day| DayWarning::Week53 { day, year: 2026 };
        assert_eq!(of(day(2026, 12, 30)), [week(day(2026, 12, 30))]);
        let new_year = NoWorkingDay::Holiday(Holiday::NewYearsDay);
        let first = day(2027, 1, 1);
        assert_eq!(
            of(first),
            [DayWarning::NotWorking { day: first, why: new_year }, week(first)],
            "2026 lasts so long"
        );
        assert_eq!(of(day(2027, 1, 4)), [], "week 1 of 2027");
        assert_eq!(of(day(2025, 12, 31)), [], "2025 has 52 weeks");
        let held = meeting("m1", "forum", day(2026, 12, 29), None);
        let dates = Dates { steps: &[], meetings: vec![&held], bodies: &[] };
        assert_eq!(dates.of_meeting(&held), [week(day(2026, 12, 29))], "a meeting too");
    }

    #[test]
    fn a_step_before_what_it_needs_and_two_rules_that_clash() {
        let all = [
            step(1, "Frist for innstilling", day(2022, 3, 15), None, None),
            step(2, "frist for innstilling", day(2022, 2, 1), None, None),
            step(3, "Utbetaling", day(2022, 3, 14), None, Some(1)),
        ];
        let of = |place: usize| of_step(&all[place], &all, &[]);
        assert_eq!(of(0), [DayWarning::SaidTwice { other: 2, day: day(2022, 2, 1) }], "R149 and R150");
        assert_eq!(of(2), [DayWarning::BeforeWhatItNeeds { first: 1, ends: day(2022, 3, 15) }]);
    }

    #[test]
    fn two_bodies_on_one_day_and_a_proposal_that_comes_after_the_notice() {
        let all = [
            step(1, "AU lager forslag", day(2025, 3, 5), Some("au"), None),
            step(2, "Innstillingsmøte", day(2025, 3, 13), Some("forum"), Some(1)),
            step(3, "AU-møte", day(2025, 3, 13), Some("au"), None),
        ];
        let forum = [meeting("m1", "forum", day(2025, 3, 13), Some(day(2025, 3, 3)))];
        let due = day(2025, 2, 27);
        let told = of_step(&all[1], &all, &forum);
        let expected = [
            DayWarning::SameDay { milestones: vec![3], meetings: vec![] },
            DayWarning::BeforeTheNotice { meeting: MeetingId::new("m1"), due, first: 1 },
            DayWarning::NoticeTooLate { meeting: MeetingId::new("m1"), due },
        ];
        assert_eq!(told, expected);
        let au = of_step(&all[2], &all, &forum);
        assert_eq!(au, [DayWarning::SameDay { milestones: vec![2], meetings: vec![MeetingId::new("m1")] }]);
        let done = Milestone { done: Some(day(2025, 3, 12)), ..all[2].clone() };
        let held = of_step(&all[1], &[all[0].clone(), all[1].clone(), done], &[]);
        assert_eq!(held, [], "what is done clashes with nothing");
    }

    #[test]
    fn meetings_clash_on_a_day_unless_their_hours_say_otherwise() {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
        let at = |id: &str, day, starts, ends| PlannedMeeting { starts, ends, ..meeting(id, id, day, None) };
        let (ascension, june) = (day(2022, 5, 26), day(2022, 6, 23));
        let open = PlannedMeeting { date: None, ..meeting("open", "open", june, None) };
        let plan = [
            at("ascension", ascension, None, None),
            at("forum", june, hour(9), hour(15)),
            at("au", june, hour(14), hour(16)),
            at("after", june, hour(16), None),
            open,
        ];
        let dates = Dates { steps: &[], meetings: plan.iter().collect(), bodies: &[] };
        let with = |id: &str| DayWarning::SameDay { milestones: vec![], meetings: vec![MeetingId::new(id)] };
        let why = NoWorkingDay::Holiday(Holiday::AscensionDay);
        let expected = [
            vec![DayWarning::NotWorking { day: ascension, why }],
            vec![with("au")],
            vec![with("forum")],
            vec![],
            vec![],
        ];
        let told: Vec<_> = plan.iter().map(|meeting| dates.of_meeting(meeting)).collect();
        assert_eq!(told, expected, "a meeting after the others, and one without a date, clash with nobody");
    }
}
