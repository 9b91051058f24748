//! What the lists and the *årshjul* give a new year: the steps on the same days, who the contacts are, plans that go on, and what others
//! still owe; and what was to be followed up and is not done. Files stay in the old year, and so do the behovsmeldinger that rows were about.

use chrono::Datelike;
use procedure::annual::Milestone;
use procedure::lists::{ListRow, RowColumn, RowFile, RowStatus, YearList};
use procedure::plan::same_day;
use procedure::{AgendaItem, CaseText};

use crate::state::State;
use crate::state::year::Year;

/// What is carried, and what is not.
pub(super) struct Kept {
    /// The steps, on the same day of the new year, not done.
    pub milestones: Vec<Milestone>,
    /// The rows.
    pub rows: Vec<ListRow>,
    /// Steps whose day the new year does not have: 29 February. No date is moved (R151).
    pub without_day: Vec<String>,
    /// Files of carried rows.
    pub files: Vec<String>,
}

/// What of a year that ended is kept in the next.
pub(super) fn kept(year: &Year, next: i32) -> Kept {
    let mut without_day = Vec::new();
    let mut milestones = Vec::new();
    for step in &year.milestones {
        let from = same_day(step.from, step.from.year() + 1);
        let until = step.until.map(|until| same_day(until, until.year() + 1)).transpose();
        match (from, until) {
            (Ok(from), Ok(until)) => milestones.push(Milestone { from, until, done: None, ..step.clone() }),
            (Err(_), _) | (_, Err(_)) => without_day.push(step.what.clone()),
        }
    }
    let carried: Vec<u32> = milestones.iter().map(|step| step.id).collect();
    for step in &mut milestones {
        step.after = step.after.filter(|after| carried.contains(after));
    }
    let mut rows: Vec<ListRow> = year.rows.iter().filter(|row| goes_on(row, next)).cloned().collect();
    let of_kept = |file: &&RowFile| rows.iter().any(|row| row.id == file.row);
    let files = year.row_files.iter().filter(of_kept).map(|file| file.name.clone()).collect();
    for row in &mut rows {
        row.values.remove(&RowColumn::Need);
    }
    Kept { milestones, rows, without_day, files }
}

/// Whether a row is of the next year too.
fn goes_on(row: &ListRow, next: i32) -> bool {
    match row.list {
        YearList::Reports | YearList::Agreements | YearList::Actions => row.status.waits(),
        YearList::Contacts => row.status != RowStatus::Replaced,
        YearList::NetworkPlans | YearList::LongTermPlans => {
            let over = row.day(RowColumn::Until).is_some_and(|until| until.year() < next);
            !over && row.status != RowStatus::Replaced && row.status != RowStatus::Dropped
        }
        YearList::JointMeasures | YearList::SharedFunding | YearList::CallsPublished | YearList::Evaluations => false,
    }
}

/// What is to be followed up after cases that are done, and is not done itself.
pub(super) fn follow_up_open(state: &State, carried: &[AgendaItem]) -> Vec<String> {
    let year = &state.year;
    let is_carried = |text: &&CaseText| carried.iter().any(|item| item.carried_from == Some(text.case));
    let is_done =
        |text: &&CaseText| year.case_plans.iter().any(|plan| plan.case == text.case && plan.followed_up.is_some());
    let open = year.texts.iter().filter(|text| text.responsible.is_some() || text.follow_up.is_some());
    open.filter(|text| !is_carried(text) && !is_done(text)).map(|text| text.case.to_string()).collect()
}
