//! A county's published calendar, made into the steps of a year. A day stands as the source has it, also when it is a holiday.

use chrono::{NaiveDate, Weekday};
use forum::Names;
use serde::Deserialize;

use super::Milestone;
use crate::plan::{DayOfWeek, PlanError, day};
use crate::{Body, BodyKind};

/// A county's calendar.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearPreset {
    /// Its id: that of the county's preset.
    pub id: String,
    /// «Årshjul for samarbeidsforumene i Innlandet 2022».
    pub name: Names,
    /// Its steps, in order.
    pub milestones: Vec<PresetMilestone>,
}

/// A step of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PresetMilestone {
    /// What.
    pub what: String,
    /// Its day, or the first of its period.
    pub from: PresetDay,
    /// The last day of its period.
    #[serde(default)]
    pub until: Option<PresetDay>,
    /// Who sees to it.
    #[serde(default)]
    pub owner: Option<String>,
    /// What kind of body's step it is.
    #[serde(default)]
    pub body: Option<BodyKind>,
    /// The place in the list, from 1, of the step that must be done first.
    #[serde(default)]
    pub after: Option<u32>,
    /// Where it stands in the source.
    pub note: String,
}

/// A day that comes every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum PresetDay {
    /// A day of a month.
    Day {
        /// Which month.
        month: u32,
        /// Which day.
        day: u32,
        /// How many years before the budget year.
        #[serde(default)]
        years_before: i32,
    },
    /// A weekday of an ISO week (R127).
    Week {
        /// Which week.
        week: u32,
        /// Which day of it.
        weekday: DayOfWeek,
    },
}

impl PresetDay {
    /// The day in a year.
    ///
    /// # Errors
    /// When the year has no such day or week.
    pub fn in_year(self, year: i32) -> Result<NaiveDate, PlanError> {
        match self {
            PresetDay::Day { month, day: of_month, years_before } => day(year - years_before, month, of_month),
            PresetDay::Week { week, weekday } => {
                let date = NaiveDate::from_isoywd_opt(year, week, Weekday::from(weekday));
                date.ok_or(PlanError::NoSuchWeek { year, week })
            }
        }
    }
}

impl YearPreset {
    /// Its steps in a year, numbered on from those there are. A body is the first of its kind; where there is none, nobody's.
    ///
    /// # Errors
    /// When the year has no such day or week.
    pub fn in_year(&self, year: i32, bodies: &[Body], last: u32) -> Result<Vec<Milestone>, PlanError> {
        let made = (1..).zip(&self.milestones).map(|(place, step): (u32, &PresetMilestone)| {
            let of_kind = |kind: BodyKind| bodies.iter().find(|body| body.kind == kind).map(|body| body.id.clone());
            Ok(Milestone {
                id: last.saturating_add(place),
                what: step.what.clone(),
                from: step.from.in_year(year)?,
                until: step.until.map(|until| until.in_year(year)).transpose()?,
                owner: step.owner.clone(),
                body: step.body.and_then(of_kind),
                after: step.after.map(|place| last.saturating_add(place)),
                done: None,
                note: Some(step.note.clone()),
            })
        });
        made.collect()
    }
}
