//! What was decided in which year to be paid in which.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use forum::{Kroner, SchemeId};
use serde::{Deserialize, Serialize};

use super::later::later_years;
use crate::outcome::Allocation;
use crate::prepare::Basis;

/// Decision year by payment year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Matrix {
    /// Of which scheme; none: of all.
    pub scheme: Option<SchemeId>,
    /// The payment years, in order: the columns.
    pub years: Vec<i32>,
    /// Year by year of decision; the draft's row last.
    pub rows: Vec<MatrixRow>,
    /// The sum of each column.
    pub totals: Vec<Kroner>,
    /// The sum of all.
    pub total: Kroner,
}

/// What one year decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatrixRow {
    /// The year of decision.
    pub decided: i32,
    /// It is this draft and not yet decided.
    pub is_draft: bool,
    /// What is paid in each of the matrix' years.
    pub amounts: Vec<Kroner>,
    /// The sum of the row.
    pub total: Kroner,
}

/// Decision year by payment year, of one scheme or of all that are in the draft; `allocation` was reckoned with the same basis.
/// Commitments that add up to nothing keep their cell, so that a correction can be seen to have emptied it.
pub fn matrix(scheme: Option<&SchemeId>, basis: &Basis, allocation: &Allocation) -> Matrix {
    let schemes: Vec<_> =
        allocation.schemes.iter().filter(|found| scheme.is_none_or(|id| found.scheme == *id)).collect();
    let ids: HashSet<&SchemeId> = schemes.iter().map(|found| &found.scheme).collect();
    let mut cells: BTreeMap<(bool, i32), BTreeMap<i32, Kroner>> = BTreeMap::new();
    for line in basis.commitments.iter().filter(|line| ids.contains(&line.scheme)) {
        *cells.entry((false, line.decided)).or_default().entry(line.year).or_default() += line.amount;
    }
    let draft = cells.entry((true, basis.year)).or_default();
    *draft.entry(basis.year).or_default() += schemes.iter().map(|found| found.allocated).sum();
    for later in later_years(basis, allocation).into_iter().filter(|later| ids.contains(later.scheme)) {
        *draft.entry(later.year).or_default() += later.bound.amount;
    }
    let years: BTreeSet<i32> = cells.values().flat_map(|row| row.keys().copied()).collect();
    let rows: Vec<MatrixRow> = cells
        .into_iter()
        .map(|((is_draft, decided), row)| MatrixRow {
            decided,
            is_draft,
            amounts: years.iter().map(|year| row.get(year).copied().unwrap_or_default()).collect(),
            total: row.values().sum(),
        })
        .collect();
    let totals = (0..years.len()).map(|column| rows.iter().map(|row| row.amounts[column]).sum()).collect();
    let total = rows.iter().map(|row| row.total).sum();
    Matrix { scheme: scheme.cloned(), years: years.into_iter().collect(), rows, totals, total }
}
