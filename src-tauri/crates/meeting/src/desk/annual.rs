//! The year around the meetings is written: the *årshjul* and the lists. It touches no draft, and can be written after a decision too.

use chrono::{DateTime, NaiveDate, Utc};
use forum::Language;
use procedure::annual::{Milestone, check_milestone};
use procedure::lists::{FillList, ListRow, Measure, RowColumn, RowValue, check_row, to_fill};

use super::committing::{Rows, Written};
use super::details::text;
use super::texts::named;
use super::{Desk, Done};
use crate::calendars::year_preset;
use crate::command::{AnnualCommand, Refusal, RefusalCode};
use crate::state::State;
use crate::view::HistoryItem;

type Change = Result<(HistoryItem, Rows), Refusal>;

impl Desk {
    /// Writes something of the year around the meetings.
    pub(super) fn keep_year(&mut self, command: &AnnualCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let (label, rows) = change(&self.state, command)?;
        let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
        Ok(Done::Rebuilt { before })
    }
}

fn change(state: &State, command: &AnnualCommand) -> Change {
    match command.clone() {
        AnnualCommand::SetMilestone { milestone } => {
            let milestone = checked(state, milestone)?;
            let label = HistoryItem::about("set-milestone", &milestone.what);
            Ok((label, Box::new(move |tables| tables.milestones().put(&milestone))))
        }
        AnnualCommand::FinishMilestone { milestone, done } => finished(state, milestone, done),
        AnnualCommand::RemoveMilestone { milestone } => removed(state, milestone),
        AnnualCommand::LoadMilestones { preset, year } => loaded(state, &preset, year),
        AnnualCommand::SetRow { row } => {
            let row = row_checked(state, row)?;
            let label = HistoryItem::about("set-row", &row.what);
            Ok((label, Box::new(move |tables| tables.list_rows().put(&row))))
        }
        AnnualCommand::RemoveRow { row } => row_removed(state, row),
        AnnualCommand::FillList { fill } => filled(state, &fill),
    }
}

/// The step as it is kept: tidied, with a number.
fn checked(state: &State, step: Milestone) -> Result<Milestone, Refusal> {
    let known = &state.year.milestones;
    if step.id != 0 {
        milestone(state, step.id)?;
    }
    step.body.iter().try_for_each(|body| state.year.body(body).map(drop))?;
    let id = if step.id == 0 { last_milestone(state).saturating_add(1) } else { step.id };
    let step = Milestone { id, what: named(&step.what)?, owner: text(step.owner)?, note: text(step.note)?, ..step };
    check_milestone(&step, known)?;
    Ok(step)
}

fn milestone(state: &State, id: u32) -> Result<&Milestone, Refusal> {
    let found = state.year.milestones.iter().find(|known| known.id == id);
    found.ok_or_else(|| {
        Refusal::new(RefusalCode::NoSuchMilestone, format!("there is no milestone {id}")).with("milestone", id)
    })
}

fn last_milestone(state: &State) -> u32 {
    state.year.milestones.iter().map(|known| known.id).max().unwrap_or(0)
}

fn finished(state: &State, id: u32, done: Option<NaiveDate>) -> Change {
    let step = Milestone { done, ..milestone(state, id)?.clone() };
    let label = HistoryItem::about("finish-milestone", &step.what);
    Ok((label, Box::new(move |tables| tables.milestones().put(&step))))
}

fn removed(state: &State, id: u32) -> Change {
    let label = HistoryItem::about("remove-milestone", &milestone(state, id)?.what);
    let followers = state.year.milestones.iter().filter(|known| known.after == Some(id));
    let freed: Vec<Milestone> = followers.map(|known| Milestone { after: None, ..known.clone() }).collect();
    let rows: Rows = Box::new(move |tables| {
        freed.iter().try_for_each(|step| tables.milestones().put(step))?;
        tables.milestones().remove(id)
    });
    Ok((label, rows))
}

fn loaded(state: &State, preset: &str, year: i32) -> Change {
    let preset = year_preset(preset)?;
    let known = &state.year.milestones;
    let steps = preset.in_year(year, &state.year.bodies, last_milestone(state))?;
    let is_known = |step: &Milestone| known.iter().find(|known| known.what == step.what && known.from == step.from);
    // A step that is there already is what the others need, in place of the one that is not written.
    let meant = |id: u32| {
        let step = steps.iter().find(|step| step.id == id);
        step.map(|step| is_known(step).map_or(step.id, |known| known.id))
    };
    let new = steps.iter().filter(|step| is_known(step).is_none());
    let new: Vec<Milestone> = new.map(|step| Milestone { after: step.after.and_then(meant), ..step.clone() }).collect();
    if new.is_empty() {
        return Err(Refusal::new(RefusalCode::NothingToFill, "every step is there already"));
    }
    let count = u32::try_from(new.len()).ok();
    let label = HistoryItem { count, ..HistoryItem::about("load-milestones", preset.name.get(Language::Nb)) };
    Ok((label, Box::new(move |tables| new.iter().try_for_each(|step| tables.milestones().put(step)))))
}

/// The row as it is kept: tidied, without empty texts, with a number.
pub(crate) fn row_checked(state: &State, row: ListRow) -> Result<ListRow, Refusal> {
    if row.id != 0 {
        let known = row_known(state, row.id)?;
        // A row stays in its list: its columns are the list's.
        if known.list != row.list {
            return Err(
                Refusal::new(RefusalCode::NotThere, format!("row {} is of another list", row.id)).with("what", row.id)
            );
        }
    }
    let what = named(&row.what)?;
    let mut values = std::collections::BTreeMap::new();
    for (column, value) in row.values {
        match value {
            RowValue::Text(said) => values.extend(text(Some(said))?.map(|said| (column, RowValue::Text(said)))),
            RowValue::Shares(shares) if shares.is_empty() => {}
            other @ (RowValue::Day(_)
            | RowValue::Count(_)
            | RowValue::Kroner(_)
            | RowValue::Shares(_)
            | RowValue::Need(_)) => {
                values.insert(column, other);
            }
        }
    }
    let row = ListRow { what, values, ..row };
    check_row(&row)?;
    if let Some(RowValue::Shares(shares)) = row.values.get(&RowColumn::Split) {
        shares.iter().try_for_each(|share| state.scheme(&share.scheme).map(drop))?;
    }
    let known = state.year.rows.iter().find(|known| known.id == row.id);
    // A measure that was withdrawn after the row was written may stay in it; a new row is about one that is there.
    if let Some(need) = row.need().filter(|need| known.and_then(ListRow::need) != Some(need)) {
        state.need(need)?;
    }
    let id = if row.id == 0 { last_row(state).saturating_add(1) } else { row.id };
    Ok(ListRow { id, ..row })
}

pub(crate) fn last_row(state: &State) -> u32 {
    state.year.rows.iter().map(|known| known.id).max().unwrap_or(0)
}

/// The row with this number.
pub(super) fn row_known(state: &State, id: u32) -> Result<&ListRow, Refusal> {
    let found = state.year.rows.iter().find(|known| known.id == id);
    found.ok_or_else(|| Refusal::new(RefusalCode::NotThere, format!("there is no row {id}")).with("what", id))
}

fn row_removed(state: &State, id: u32) -> Change {
    let label = HistoryItem::about("remove-row", &row_known(state, id)?.what);
    let files = state.year.row_files.iter().filter(|file| file.row == id).count();
    if files > 0 {
        return Err(Refusal::new(RefusalCode::RowHasFiles, format!("row {id} has {files} files")).with("count", files));
    }
    Ok((label, Box::new(move |tables| tables.list_rows().remove(id))))
}

fn filled(state: &State, fill: &FillList) -> Change {
    let networks: Vec<String> = match state.participants.is_empty() {
        true => state.regions.clone(),
        false => state.participants.iter().map(|participant| participant.name.clone()).collect(),
    };
    let rows = to_fill(fill, state.info.year, &measures(&state.of_version_at_hand()), &networks, &state.year.rows);
    if rows.is_empty() {
        return Err(Refusal::new(RefusalCode::NothingToFill, "the list lacks no row"));
    }
    let numbered = (last_row(state).saturating_add(1)..).zip(rows).map(|(id, row)| ListRow { id, ..row });
    let rows: Vec<ListRow> = numbered.collect();
    let count = u32::try_from(rows.len()).ok();
    let label = HistoryItem { count, ..HistoryItem::named("fill-list") };
    Ok((label, Box::new(move |tables| rows.iter().try_for_each(|row| tables.list_rows().put(row)))))
}

/// The measures that the draft gives money, in the order of the behovsmeldinger.
fn measures(state: &State) -> Vec<Measure> {
    let allocation = state.shown();
    let given = state.needs.iter().filter(|need| {
        let line = allocation.schemes.iter().flat_map(|scheme| &scheme.needs).find(|line| line.need == need.id);
        line.is_some_and(|line| line.amount.get() > 0)
    });
    let of = |need: &forum::Need| Measure {
        need: need.id.clone(),
        what: need.measure.clone(),
        owner: need.owner.name.clone(),
        region: need.region.clone(),
        universities: need
            .university
            .split([',', ';', '/'])
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
    };
    given.map(of).collect()
}
