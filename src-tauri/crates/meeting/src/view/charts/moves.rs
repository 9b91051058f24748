//! Before and after: the working draft against another draft, a version that was put forward, or itself before the last change. The
//! biggest moves first.

use std::collections::BTreeMap;

use allocation::Allocation;
use forum::{Kroner, Need, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use super::regions::{meant, needs, place};
use super::{ChartLabel, ChartPart, ChartRow, ChartRows, Drawn, NotDrawn};
use crate::state::State;

/// What the working draft is compared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "with", rename_all = "kebab-case")]
pub enum ComparedWith {
    /// Itself, before the last change.
    LastChange,
    /// Another draft.
    Draft {
        /// Its name.
        draft: String,
    },
    /// A version that was put forward.
    Version {
        /// The hash of what was frozen.
        hash: String,
    },
}

/// What the rows of a comparison on the wall are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MovedBy {
    /// Region by region.
    Region,
    /// Behovsmelding by behovsmelding.
    Need,
}

/// Where an amount stands: the place that sorts it, a stable key, what it is called and its measure.
type Line = (usize, String, String, Option<String>);

pub(super) fn moves(
    state: &State,
    scheme: Option<&SchemeId>,
    with: &ComparedWith,
    by: MovedBy,
    moved: &BTreeMap<NeedId, Kroner>,
) -> Result<Drawn, NotDrawn> {
    let needs = needs(state);
    let mut sides: BTreeMap<Line, (Kroner, Kroner, Kroner)> = BTreeMap::new();
    for (line, need, amount) in lines(state, &needs, meant(state, scheme), by) {
        let just_moved = need.and_then(|need| moved.get(need)).copied().unwrap_or_default();
        let (before, after, now) = sides.entry(line).or_default();
        *after += amount;
        *now += just_moved;
        if matches!(with, ComparedWith::LastChange) {
            *before += amount - just_moved;
        }
    }
    match with {
        ComparedWith::LastChange => {}
        ComparedWith::Draft { draft } => {
            let other = other(state, draft).ok_or(NotDrawn::NothingToCompare)?;
            let meant = other.schemes.iter().filter(|known| scheme.is_none_or(|id| known.scheme == *id));
            for (line, _, amount) in lines(state, &needs, meant, by) {
                sides.entry(line).or_default().0 += amount;
            }
        }
        ComparedWith::Version { hash } => {
            let frozen = state.frozen_drafts.iter().find(|known| known.version.hash == *hash);
            for (id, amount) in &*frozen.ok_or(NotDrawn::NothingToCompare)?.amounts {
                let need = needs.get(id).copied();
                if need.is_none_or(|need| scheme.is_none_or(|scheme| need.scheme == *scheme)) {
                    sides.entry(of_need(state, id, need, by)).or_default().0 += *amount;
                }
            }
        }
    }
    let rows = sides.into_iter().map(|((_, key, label, detail), (before, after, moved))| ChartRow {
        key,
        label: ChartLabel::text(&label),
        detail,
        amounts: vec![Some(before), Some(after)],
        percents: Vec::new(),
        by: Some(after - before),
        moved,
    });
    let mut rows: Vec<ChartRow> = rows.collect();
    if by == MovedBy::Need {
        rows.retain(|row| row.by != Some(Kroner::ZERO));
    }
    // Those that moved as much keep the meeting's order.
    rows.sort_by_key(|row| std::cmp::Reverse(row.by.map(Kroner::abs)));
    if rows.iter().all(|row| row.by == Some(Kroner::ZERO)) {
        return Err(NotDrawn::NothingMoved);
    }
    let rows = ChartRows::of(vec![ChartPart::Before, ChartPart::After], Vec::new(), rows);
    let by = rows.rows.iter().filter_map(|row| row.by).sum();
    Ok(Drawn::Rows(ChartRows { by: Some(by), ..rows }))
}

/// The lines of some schemes, *anslag* (R22) included, each with where it stands and its behovsmelding.
fn lines<'a>(
    state: &'a State,
    needs: &'a BTreeMap<&NeedId, &Need>,
    schemes: impl Iterator<Item = &'a allocation::SchemeAllocation> + 'a,
    by: MovedBy,
) -> impl Iterator<Item = (Line, Option<&'a NeedId>, Kroner)> + 'a {
    schemes.flat_map(move |known| {
        let of_needs = known.needs.iter().map(move |line| {
            (of_need(state, &line.need, needs.get(&line.need).copied(), by), Some(&line.need), line.amount)
        });
        let estimates = known.pots.iter().filter(|pot| pot.is_estimate).map(move |pot| {
            let line = match by {
                MovedBy::Region => of_region(state, &pot.region),
                MovedBy::Need => (usize::MAX, format!("{} {}", known.scheme, pot.name), pot.name.clone(), None),
            };
            (line, None, pot.given)
        });
        of_needs.chain(estimates)
    })
}

fn of_need(state: &State, id: &NeedId, need: Option<&Need>, by: MovedBy) -> Line {
    match (by, need) {
        (MovedBy::Region, need) => of_region(state, need.map_or("", |need| &need.region)),
        (MovedBy::Need, Some(need)) => {
            let place = place(state, &need.region).0;
            (place, id.to_string(), need.owner.name.clone(), Some(need.measure.clone()))
        }
        (MovedBy::Need, None) => (usize::MAX, id.to_string(), id.to_string(), None),
    }
}

fn of_region(state: &State, region: &str) -> Line {
    let (place, region) = place(state, region);
    (place, region.clone(), region, None)
}

/// What another draft comes to, when it can be reckoned.
fn other(state: &State, name: &str) -> Option<Allocation> {
    match name == state.draft {
        true => state.reckoned().ok().cloned(),
        false => state.reckon(state.draft_named(name).ok()?).ok(),
    }
}
