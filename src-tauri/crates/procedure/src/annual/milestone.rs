//! A dated step of the year: what, when, who, and what must be done before it (R147).

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::BodyId;
use crate::coded::coded;

/// How many days before its day a step is told of as due.
const DAYS_AHEAD: u64 = 30;

/// A step of the *årshjul*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Its number in the file; 0 for one that is not written yet.
    pub id: u32,
    /// «Frist for behovsmeldinger».
    pub what: String,
    /// Its day, or the first of its period.
    pub from: NaiveDate,
    /// The last day of its period; none when it is one day.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// Who sees to it.
    #[serde(default)]
    pub owner: Option<String>,
    /// Whose step it is.
    #[serde(default)]
    pub body: Option<BodyId>,
    /// The step that must be done first.
    #[serde(default)]
    pub after: Option<u32>,
    /// The day it was done.
    #[serde(default)]
    pub done: Option<NaiveDate>,
    /// Where the date comes from, and what else is worth knowing.
    #[serde(default)]
    pub note: Option<String>,
}

/// How a step stands, seen from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MilestoneState {
    /// Its last day is past and it is not done.
    Late,
    /// It goes on, or comes within thirty days.
    Due,
    /// It comes later.
    Ahead,
    /// It is done.
    Done,
}

impl Milestone {
    /// Its last day.
    pub fn last_day(&self) -> NaiveDate {
        self.until.unwrap_or(self.from)
    }

    /// How it stands, seen from a day. On its last day it is not late yet.
    pub fn state(&self, today: NaiveDate) -> MilestoneState {
        let soon = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
        match self.done {
            Some(_) => MilestoneState::Done,
            None if self.last_day() < today => MilestoneState::Late,
            None if self.from <= soon => MilestoneState::Due,
            None => MilestoneState::Ahead,
        }
    }
}

/// Why a step is not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum MilestoneError {
    /// The period ends before it begins.
    #[error("the period ends before it begins")]
    PeriodBackwards,
    /// What it needs first is not there.
    #[error("there is no milestone {0}")]
    NoSuchMilestone(u32),
    /// What it needs first needs it in turn.
    #[error("«{0}» needs it first in turn")]
    MilestoneLoop(String),
}

coded!(MilestoneError);

/// Whether a step may be written beside those there are.
///
/// # Errors
/// When its period runs backwards, or what it needs first is not there or needs it in turn.
pub fn check_milestone(step: &Milestone, known: &[Milestone]) -> Result<(), MilestoneError> {
    if step.last_day() < step.from {
        return Err(MilestoneError::PeriodBackwards);
    }
    let mut next = step.after;
    // No way is longer than there are steps: one that is has come round.
    for _ in 0..=known.len() {
        let Some(id) = next else { return Ok(()) };
        if id == step.id {
            return Err(MilestoneError::MilestoneLoop(step.what.clone()));
        }
        let first = known.iter().find(|known| known.id == id).ok_or(MilestoneError::NoSuchMilestone(id))?;
        next = first.after;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::day;

    fn step(id: u32, (month, of_month): (u32, u32), after: Option<u32>) -> Milestone {
        let from = day(2025, month, of_month).unwrap_or_default();
        Milestone {
            id,
            what: format!("steg {id}"),
            from,
            until: None,
            owner: None,
            body: None,
            after,
            done: None,
            note: None,
        }
    }

    #[test]
    fn a_step_is_late_the_day_after_its_last_day() {
        let deadline = step(1, (2, 1), None);
        let seen = |month, of_month| day(2025, month, of_month).map(|today| deadline.state(today));
        assert_eq!(seen(1, 1), Ok(MilestoneState::Ahead));
        assert_eq!(seen(1, 2), Ok(MilestoneState::Due), "thirty days before");
        assert_eq!(seen(2, 1), Ok(MilestoneState::Due), "on the day itself");
        assert_eq!(seen(2, 2), Ok(MilestoneState::Late));
        let period = Milestone { until: day(2025, 2, 10).ok(), ..deadline.clone() };
        assert_eq!(day(2025, 2, 10).map(|today| period.state(today)), Ok(MilestoneState::Due), "the period goes on");
        let done = Milestone { done: day(2025, 3, 1).ok(), ..deadline };
        assert_eq!(day(2025, 4, 1).map(|today| done.state(today)), Ok(MilestoneState::Done));
    }

    #[test]
    fn no_step_needs_itself_whatever_way_round() {
        let known = [step(1, (2, 1), None), step(2, (2, 20), Some(1)), step(3, (3, 13), Some(2))];
        assert_eq!(check_milestone(&step(4, (4, 15), Some(3)), &known), Ok(()));
        let looped = check_milestone(&step(1, (2, 1), Some(3)), &known);
        assert_eq!(looped, Err(MilestoneError::MilestoneLoop("steg 1".into())));
        assert_eq!(
            check_milestone(&step(2, (2, 1), Some(2)), &known),
            Err(MilestoneError::MilestoneLoop("steg 2".into()))
        );
        assert_eq!(check_milestone(&step(4, (2, 1), Some(9)), &known), Err(MilestoneError::NoSuchMilestone(9)));
        let backwards = Milestone { until: day(2025, 1, 31).ok(), ..step(4, (2, 1), None) };
        assert_eq!(check_milestone(&backwards, &known), Err(MilestoneError::PeriodBackwards));
    }
}
