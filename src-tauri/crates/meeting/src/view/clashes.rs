//! What clashes in the year, with what each step and meeting is called: the front page, the *årshjul*, its paper and the command line
//! tell the same of it.

use chrono::NaiveDate;
use procedure::BodyId;
use procedure::annual::{Dated, Dates, DayWarning};
use serde::{Deserialize, Serialize};

use crate::state::State;

/// Something in the year that clashes: with a day, another step, a meeting or its notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearClash {
    /// Which step or meeting, which says where it is seen to.
    pub about: Dated,
    /// What it is: the step, or who meets.
    pub what: String,
    /// The day it is on.
    pub day: NaiveDate,
    /// What is worth knowing of it.
    pub warning: DayWarning,
    /// The others that the warning speaks of.
    pub others: Vec<NamedDate>,
}

/// A step or a meeting, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamedDate {
    /// Which.
    pub about: Dated,
    /// What it is: the step, or who meets.
    pub what: String,
}

impl YearClash {
    /// What it is, with its day where the warning does not say it.
    pub fn headed(&self) -> String {
        match &self.warning {
            DayWarning::SameDay { .. } => format!("{} {}", self.what, forum::norwegian_date(self.day)),
            DayWarning::NotWorking { .. }
            | DayWarning::BeforeWhatItNeeds { .. }
            | DayWarning::Week53 { .. }
            | DayWarning::BeforeTheNotice { .. }
            | DayWarning::NoticeTooLate { .. }
            | DayWarning::SaidTwice { .. } => self.what.clone(),
        }
    }

    /// What another that the warning speaks of is called.
    pub fn named(&self, about: &Dated) -> String {
        let other = self.others.iter().find(|other| other.about == *about);
        other.map(|other| other.what.clone()).unwrap_or_default()
    }
}

/// The dates of a meeting file, laid beside each other.
pub(super) fn dates(state: &State) -> Dates<'_> {
    let waiting = state.year.all().filter(|held| held.waits());
    Dates {
        steps: &state.year.milestones,
        meetings: waiting.map(|held| &held.record.planned).collect(),
        bodies: &state.year.bodies,
    }
}

/// What clashes in the year, by day; those that clash with each other are one clash.
pub(crate) fn clashes(state: &State) -> Vec<YearClash> {
    let told = dates(state).clashes().into_iter().map(|clash| {
        let other = |about: Dated| NamedDate { what: dated_named(state, &about), about };
        YearClash {
            what: dated_named(state, &clash.about),
            others: clash.warning.others().into_iter().map(other).collect(),
            about: clash.about,
            day: clash.day,
            warning: clash.warning,
        }
    });
    told.collect()
}

/// The step, or who meets.
pub(crate) fn dated_named(state: &State, about: &Dated) -> String {
    match about {
        Dated::Milestone { milestone } => {
            let step = state.year.milestones.iter().find(|step| step.id == *milestone);
            step.map(|step| step.what.clone()).unwrap_or_default()
        }
        Dated::Meeting { meeting } => {
            let held = state.year.meeting(meeting);
            held.map_or_else(|_| meeting.to_string(), |held| bodies_named(state, &held.record.planned.bodies))
        }
    }
}

/// Who meets, by name.
pub(crate) fn bodies_named(state: &State, bodies: &[BodyId]) -> String {
    let named = |id: &BodyId| state.year.body(id).map_or_else(|_| id.to_string(), |body| body.name.clone());
    bodies.iter().map(named).collect::<Vec<_>>().join(", ")
}
