//! A row of a list, and how it stands.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use forum::{Kroner, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use super::{RowColumn, RowStatus, YearList};

/// What one *ordning* pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SchemeShare {
    /// Which *ordning*.
    pub scheme: SchemeId,
    /// Whole kroner.
    pub amount: Kroner,
}

/// A value in a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RowValue {
    /// A text.
    Text(String),
    /// A day.
    Day(NaiveDate),
    /// A whole number.
    Count(u32),
    /// Whole kroner.
    Kroner(Kroner),
    /// Kroner by *ordning*.
    Shares(Vec<SchemeShare>),
    /// A behovsmelding.
    Need(NeedId),
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListRow {
    /// Its number in the file; 0 for one that is not written yet.
    pub id: u32,
    /// Of which list.
    pub list: YearList,
    /// What it is about.
    pub what: String,
    /// How it stands.
    pub status: RowStatus,
    /// What else is written, by column.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, RowValue>"))]
    pub values: BTreeMap<RowColumn, RowValue>,
}

/// A file that is kept with a row, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowFile {
    /// With which row.
    pub row: u32,
    /// Its name.
    pub name: String,
    /// The day it was taken in.
    pub added: NaiveDate,
    /// The SHA-256 of its bytes in hexadecimal.
    pub sha256: String,
    /// How many bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub size: u64,
}

/// How a row stands, seen from a day; what is worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RowState {
    /// It waits, and its day is past.
    Overdue,
    /// It waits.
    Waits,
    /// Nothing more is to come.
    Done,
}

impl ListRow {
    /// The text in a column.
    pub fn text(&self, column: RowColumn) -> Option<&str> {
        match self.values.get(&column) {
            Some(RowValue::Text(text)) => Some(text),
            Some(
                RowValue::Day(_) | RowValue::Count(_) | RowValue::Kroner(_) | RowValue::Shares(_) | RowValue::Need(_),
            )
            | None => None,
        }
    }

    /// The day in a column.
    pub fn day(&self, column: RowColumn) -> Option<NaiveDate> {
        match self.values.get(&column) {
            Some(RowValue::Day(day)) => Some(*day),
            Some(
                RowValue::Text(_) | RowValue::Count(_) | RowValue::Kroner(_) | RowValue::Shares(_) | RowValue::Need(_),
            )
            | None => None,
        }
    }

    /// Which behovsmelding's measure it is about.
    pub fn need(&self) -> Option<&NeedId> {
        match self.values.get(&RowColumn::Need) {
            Some(RowValue::Need(need)) => Some(need),
            Some(
                RowValue::Text(_) | RowValue::Day(_) | RowValue::Count(_) | RowValue::Kroner(_) | RowValue::Shares(_),
            )
            | None => None,
        }
    }
}

/// How a row stands, seen from a day. On its day it is not overdue yet.
pub fn row_state(row: &ListRow, today: NaiveDate) -> RowState {
    match (row.status.waits(), row.day(RowColumn::Due)) {
        (false, _) => RowState::Done,
        (true, Some(due)) if due < today => RowState::Overdue,
        (true, Some(_) | None) => RowState::Waits,
    }
}

/// Rows as they are shown: overdue ones first, then those that wait, each by its day; then what is done, by what it is about.
pub fn sorted(rows: &[ListRow], today: NaiveDate) -> Vec<&ListRow> {
    let mut rows: Vec<&ListRow> = rows.iter().collect();
    let by_day = |row: &ListRow| match row_state(row, today) {
        RowState::Overdue | RowState::Waits => row.day(RowColumn::Due).unwrap_or(NaiveDate::MAX),
        RowState::Done => NaiveDate::MAX,
    };
    rows.sort_by(|one, other| {
        let state = row_state(one, today).cmp(&row_state(other, today));
        let then = || by_day(one).cmp(&by_day(other));
        let named = || one.what.cmp(&other.what).then(one.id.cmp(&other.id));
        match state.then_with(then) {
            Ordering::Equal => named(),
            decided @ (Ordering::Less | Ordering::Greater) => decided,
        }
    });
    rows
}
