//! What is worth knowing of the days of the *årshjul*: told, and never moved (R150, R151).

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Milestone;
use crate::plan::holidays::{NoWorkingDay, no_working_day};
use crate::{Body, BodyId, MeetingId, PlannedMeeting};

/// Something worth knowing of a step's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "warning", rename_all = "kebab-case")]
pub enum MilestoneWarning {
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
    /// Another body has a step or a meeting on the same day.
    SameDay {
        /// The steps of other bodies.
        milestones: Vec<u32>,
        /// The meetings of other bodies.
        meetings: Vec<MeetingId>,
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

/// What is worth knowing of a step, beside the others and the meetings of the year. What is done is not warned of.
pub fn warnings(
    step: &Milestone,
    all: &[Milestone],
    meetings: &[&PlannedMeeting],
    bodies: &[Body],
) -> Vec<MilestoneWarning> {
    if step.done.is_some() {
        return Vec::new();
    }
    let first = step.after.and_then(|id| all.iter().find(|known| known.id == id)).filter(|first| first.done.is_none());
    let mut told = not_working(step);
    told.extend(
        first
            .filter(|first| step.from < first.last_day())
            .map(|first| MilestoneWarning::BeforeWhatItNeeds { first: first.id, ends: first.last_day() }),
    );
    told.extend(same_day(step, all, meetings));
    told.extend(notices(step, first, meetings, bodies));
    let says_the_same = |other: &&Milestone| {
        let same = other.what.to_lowercase() == step.what.to_lowercase() && other.body == step.body;
        other.id != step.id && same && other.from != step.from
    };
    told.extend(
        all.iter().filter(says_the_same).map(|other| MilestoneWarning::SaidTwice { other: other.id, day: other.from }),
    );
    told
}

/// Both ends of a period are told of, a single day once.
fn not_working(step: &Milestone) -> Vec<MilestoneWarning> {
    let mut days = vec![step.from, step.last_day()];
    days.dedup();
    let told = |day: NaiveDate| no_working_day(day).map(|why| MilestoneWarning::NotWorking { day, why });
    days.into_iter().filter_map(told).collect()
}

/// A deadline of nobody's clashes with nothing; what a body does on a day clashes with what another does.
fn same_day(step: &Milestone, all: &[Milestone], meetings: &[&PlannedMeeting]) -> Option<MilestoneWarning> {
    let body = step.body.as_ref().filter(|_| step.until.is_none())?;
    let of_another = |other: &&Milestone| {
        let is_another = other.body.as_ref().is_some_and(|known| known != body);
        other.from == step.from && other.until.is_none() && is_another
    };
    let without = |meeting: &&&PlannedMeeting| meeting.date == Some(step.from) && !meeting.bodies.contains(body);
    let milestones: Vec<u32> = all.iter().filter(of_another).map(|other| other.id).collect();
    let meetings: Vec<MeetingId> = meetings.iter().filter(without).map(|meeting| meeting.id.clone()).collect();
    (!milestones.is_empty() || !meetings.is_empty()).then_some(MilestoneWarning::SameDay { milestones, meetings })
}

/// A step on a day when its body meets stands for that meeting.
fn notices(
    step: &Milestone,
    first: Option<&Milestone>,
    meetings: &[&PlannedMeeting],
    bodies: &[Body],
) -> Vec<MilestoneWarning> {
    let Some(body) = &step.body else { return Vec::new() };
    let held = meetings.iter().filter(|meeting| meeting.date == Some(step.from) && meeting.bodies.contains(body));
    let mut told = Vec::new();
    for meeting in held {
        let Some(due) = step.from.checked_sub_days(Days::new(u64::from(days_of_notice(body, bodies)))) else {
            continue;
        };
        if let Some(first) = first.filter(|first| first.last_day() > due) {
            told.push(MilestoneWarning::BeforeTheNotice { meeting: meeting.id.clone(), due, first: first.id });
        }
        if meeting.notice_sent.is_some_and(|sent| sent > due) {
            told.push(MilestoneWarning::NoticeTooLate { meeting: meeting.id.clone(), due });
        }
    }
    told
}

fn days_of_notice(body: &BodyId, bodies: &[Body]) -> u32 {
    bodies.iter().find(|known| known.id == *body).map_or(crate::plan::DAYS_OF_NOTICE, |body| body.days_of_notice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::holidays::Holiday;
    use crate::{MeetingForm, MinutesLanguage};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        crate::plan::day(year, month, day).unwrap_or_default()
    }

    fn step(id: u32, what: &str, from: NaiveDate, body: Option<&str>, after: Option<u32>) -> Milestone {
        let body = body.map(BodyId::new);
        Milestone { id, what: what.into(), from, until: None, owner: None, body, after, done: None, note: None }
    }

    fn meeting(id: &str, body: &str, date: NaiveDate, notice_sent: Option<NaiveDate>) -> PlannedMeeting {
        PlannedMeeting {
            id: MeetingId::new(id),
            bodies: vec![BodyId::new(body)],
            date: Some(date),
            starts: None,
            ends: None,
            place: None,
            form: MeetingForm::Physical,
            language: MinutesLanguage::Nb,
            notice_sent,
            what: None,
            responsible: None,
        }
    }

    #[test]
    fn the_payment_of_2022_falls_on_good_friday_and_17_may_is_told() {
        let alone = |step: &Milestone| warnings(step, std::slice::from_ref(step), &[], &[]);
        let payment = step(1, "Utbetaling", day(2022, 4, 15), None, None);
        let good_friday = NoWorkingDay::Holiday(Holiday::GoodFriday);
        assert_eq!(alone(&payment), [MilestoneWarning::NotWorking { day: day(2022, 4, 15), why: good_friday }]);
        let period = Milestone { until: Some(day(2024, 5, 17)), ..step(1, "Samtaler", day(2024, 5, 12), None, None) };
        let sunday = MilestoneWarning::NotWorking { day: day(2024, 5, 12), why: NoWorkingDay::Sunday };
        let constitution = NoWorkingDay::Holiday(Holiday::ConstitutionDay);
        let last = MilestoneWarning::NotWorking { day: day(2024, 5, 17), why: constitution };
        assert_eq!(alone(&period), [sunday, last], "both ends of a period");
        let done = Milestone { done: Some(day(2022, 4, 13)), ..payment };
        assert_eq!(alone(&done), [], "what is done is not warned of");
    }

    #[test]
    fn a_step_before_what_it_needs_and_two_rules_that_clash() {
        let all = [
            step(1, "Frist for innstilling", day(2022, 3, 15), None, None),
            step(2, "frist for innstilling", day(2022, 2, 1), None, None),
            step(3, "Utbetaling", day(2022, 3, 14), None, Some(1)),
        ];
        let of = |place: usize| warnings(&all[place], &all, &[], &[]);
        assert_eq!(of(0), [MilestoneWarning::SaidTwice { other: 2, day: day(2022, 2, 1) }], "R149 and R150");
        assert_eq!(of(2), [MilestoneWarning::BeforeWhatItNeeds { first: 1, ends: day(2022, 3, 15) }]);
    }

    #[test]
    fn two_bodies_on_one_day_and_a_proposal_that_comes_after_the_notice() {
        let all = [
            step(1, "AU lager forslag", day(2025, 3, 5), Some("au"), None),
            step(2, "Innstillingsmøte", day(2025, 3, 13), Some("forum"), Some(1)),
            step(3, "AU-møte", day(2025, 3, 13), Some("au"), None),
        ];
        let forum = meeting("m1", "forum", day(2025, 3, 13), Some(day(2025, 3, 3)));
        let due = day(2025, 2, 27);
        let told = warnings(&all[1], &all, &[&forum], &[]);
        let expected = [
            MilestoneWarning::SameDay { milestones: vec![3], meetings: vec![] },
            MilestoneWarning::BeforeTheNotice { meeting: MeetingId::new("m1"), due, first: 1 },
            MilestoneWarning::NoticeTooLate { meeting: MeetingId::new("m1"), due },
        ];
        assert_eq!(told, expected);
        let au = warnings(&all[2], &all, &[&forum], &[]);
        assert_eq!(au, [MilestoneWarning::SameDay { milestones: vec![2], meetings: vec![MeetingId::new("m1")] }]);
    }
}
