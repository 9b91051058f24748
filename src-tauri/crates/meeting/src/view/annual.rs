//! The year around the meetings, as the faces show it: the *årshjul* with what is worth knowing of its days, and the lists with how each
//! row stands.

use chrono::{Datelike, NaiveDate};
use forum::Names;
use procedure::annual::{DayWarning, Milestone, MilestoneState};
use procedure::lists::{ColumnKind, ListRow, RowColumn, RowFile, RowState, RowStatus, YearList, row_state, sorted};
use procedure::plan::holidays::{NoWorkingDay, no_working_day};
use serde::{Deserialize, Serialize};

use super::clashes::{YearClash, clashes, dates};
use crate::calendars::year_presets;
use crate::command::Refusal;
use crate::state::State;

/// The *årshjul*, seen from a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnnualView {
    /// The day it is seen from.
    pub today: NaiveDate,
    /// The budget year.
    pub year: i32,
    /// The steps, by day.
    pub milestones: Vec<MilestoneView>,
    /// What clashes in the year, of steps and meetings, by day; those that clash with each other are one clash.
    pub clashes: Vec<YearClash>,
    /// The counties' calendars that can be loaded.
    pub presets: Vec<PresetOffered>,
}

/// A calendar or a composition to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PresetOffered {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Names,
}

/// A step of the *årshjul*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MilestoneView {
    /// As it is written.
    pub milestone: Milestone,
    /// The ISO week of its first day.
    pub week: u32,
    /// How it stands.
    pub state: MilestoneState,
    /// Why its first day is no working day, when it is none.
    pub no_working_day: Option<NoWorkingDay>,
    /// What is worth knowing of its days.
    pub warnings: Vec<DayWarning>,
}

impl AnnualView {
    /// The *årshjul* of a meeting file, seen from a day.
    pub(crate) fn of(state: &State, today: NaiveDate) -> Result<AnnualView, Refusal> {
        let presets = year_presets()?.into_iter().map(|preset| PresetOffered { id: preset.id, name: preset.name });
        Ok(AnnualView {
            today,
            year: state.info.year,
            milestones: milestones(state, today),
            clashes: clashes(state),
            presets: presets.collect(),
        })
    }
}

/// The steps by day, with what is worth knowing of each.
pub(super) fn milestones(state: &State, today: NaiveDate) -> Vec<MilestoneView> {
    let dates = dates(state);
    let mut steps: Vec<&Milestone> = state.year.milestones.iter().collect();
    steps.sort_by_key(|step| (step.from, step.id));
    let seen = |step: &Milestone| MilestoneView {
        milestone: step.clone(),
        week: step.from.iso_week().week(),
        state: step.state(today),
        no_working_day: no_working_day(step.from),
        warnings: dates.of_step(step),
    };
    steps.into_iter().map(seen).collect()
}

/// The lists of the year, seen from a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListsView {
    /// The day they are seen from.
    pub today: NaiveDate,
    /// Every list, in order.
    pub lists: Vec<ListView>,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListView {
    /// Which.
    pub list: YearList,
    /// Its columns, with the kind of value in each.
    pub columns: Vec<(RowColumn, ColumnKind)>,
    /// The statuses its rows can have.
    pub statuses: Vec<RowStatus>,
    /// It can be filled with what it lacks.
    pub fills: bool,
    /// How many rows have each status (R165); those that none has are left out.
    pub counts: Vec<StatusCount>,
    /// How many are overdue.
    pub overdue: u32,
    /// Its rows, overdue ones first.
    pub rows: Vec<RowView>,
}

/// How many rows have a status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StatusCount {
    /// Which status.
    pub status: RowStatus,
    /// How many.
    pub count: u32,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowView {
    /// As it is written.
    pub row: ListRow,
    /// How it stands.
    pub state: RowState,
    /// Its measure was withdrawn: the behovsmelding is no longer there.
    pub withdrawn: bool,
    /// The files that are kept with it.
    pub files: Vec<RowFile>,
}

impl ListsView {
    /// The lists of a meeting file, seen from a day.
    pub(crate) fn of(state: &State, today: NaiveDate) -> ListsView {
        ListsView { today, lists: YearList::ALL.iter().map(|list| ListView::of(state, *list, today)).collect() }
    }
}

impl ListView {
    /// One list, seen from a day.
    pub(crate) fn of(state: &State, list: YearList, today: NaiveDate) -> ListView {
        let rows: Vec<ListRow> = state.year.rows.iter().filter(|row| row.list == list).cloned().collect();
        let count = |status: &RowStatus| StatusCount {
            status: *status,
            count: u32::try_from(rows.iter().filter(|row| row.status == *status).count()).unwrap_or(u32::MAX),
        };
        let rows: Vec<RowView> = sorted(&rows, today).into_iter().map(|row| seen(state, row, today)).collect();
        let overdue = rows.iter().filter(|row| row.state == RowState::Overdue).count();
        ListView {
            list,
            columns: list.columns().iter().map(|column| (*column, column.kind())).collect(),
            statuses: list.statuses().to_vec(),
            fills: fills(list),
            counts: list.statuses().iter().map(count).filter(|counted| counted.count > 0).collect(),
            overdue: u32::try_from(overdue).unwrap_or(u32::MAX),
            rows,
        }
    }
}

fn seen(state: &State, row: &ListRow, today: NaiveDate) -> RowView {
    RowView {
        row: row.clone(),
        state: row_state(row, today),
        withdrawn: row.need().is_some_and(|need| state.need(need).is_err()),
        files: state.year.row_files.iter().filter(|file| file.row == row.id).cloned().collect(),
    }
}

fn fills(list: YearList) -> bool {
    match list {
        YearList::Reports | YearList::Agreements | YearList::NetworkPlans | YearList::Contacts => true,
        YearList::LongTermPlans
        | YearList::Actions
        | YearList::JointMeasures
        | YearList::SharedFunding
        | YearList::CallsPublished
        | YearList::Evaluations => false,
    }
}
