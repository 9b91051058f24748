//! A counter-proposal in numbers: what one frozen draft gives beside another, region by region and line by line, with the sums that
//! both come to. Shown before the vote at the desk and on the wall, and after it as before and after (issue 11 part 5).

use std::collections::{BTreeMap, BTreeSet};

use forum::{Kroner, NeedId};
use procedure::ProposalId;
use serde::{Deserialize, Serialize};

use crate::command::{Refusal, RefusalCode};
use crate::state::State;

/// What one draft that was put forward gives beside another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Difference {
    /// What they give together.
    pub total: Shifted,
    /// Region by region in the meeting's order, those that get another sum only.
    pub regions: Vec<RegionShifted>,
    /// Line by line, those that get another amount only, the biggest difference first.
    pub lines: Vec<LineShifted>,
}

/// An amount in the one and in the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Shifted {
    /// In the first.
    pub before: Kroner,
    /// In the second.
    pub after: Kroner,
    /// The second less the first.
    pub by: Kroner,
}

/// A region that gets another sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegionShifted {
    /// Its name.
    pub region: String,
    /// Its sums.
    pub shifted: Shifted,
}

/// A line that gets another amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineShifted {
    /// Which.
    pub need: NeedId,
    /// Whose it is.
    pub owner: String,
    /// The measure.
    pub measure: String,
    /// Its amounts.
    pub shifted: Shifted,
}

impl Shifted {
    fn of(before: Kroner, after: Kroner) -> Shifted {
        Shifted { before, after, by: after - before }
    }
}

/// The difference between two drafts that were put forward. Refused when one of them is no draft of the file.
pub(crate) fn difference(state: &State, first: &ProposalId, second: &ProposalId) -> Result<Difference, Refusal> {
    let amounts = |proposal: &ProposalId| {
        let frozen = state.frozen_drafts.iter().find(|frozen| frozen.version.hash == proposal.as_str());
        frozen.map(|frozen| &*frozen.amounts).ok_or_else(|| {
            Refusal::new(RefusalCode::NotThere, format!("{proposal} is no frozen draft")).with("what", proposal)
        })
    };
    Ok(between(state, amounts(first)?, amounts(second)?))
}

fn between(state: &State, first: &BTreeMap<NeedId, Kroner>, second: &BTreeMap<NeedId, Kroner>) -> Difference {
    let of = |amounts: &BTreeMap<NeedId, Kroner>, need: &NeedId| amounts.get(need).copied().unwrap_or_default();
    let needs: BTreeSet<&NeedId> = first.keys().chain(second.keys()).collect();
    let mut regions: BTreeMap<&str, Shifted> = BTreeMap::new();
    let mut lines = Vec::new();
    for id in needs {
        let known = state.needs.iter().find(|need| need.id == *id);
        let shifted = Shifted::of(of(first, id), of(second, id));
        let sums = regions.entry(known.map_or("", |need| need.region.as_str())).or_default();
        *sums = Shifted::of(sums.before + shifted.before, sums.after + shifted.after);
        if !shifted.by.is_zero() {
            let owner = known.map_or_else(String::new, |need| need.owner.name.clone());
            let measure = known.map_or_else(String::new, |need| need.measure.clone());
            lines.push(LineShifted { need: id.clone(), owner, measure, shifted });
        }
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.shifted.by.abs()));
    let place = |region: &str| state.regions.iter().position(|known| known == region).unwrap_or(usize::MAX);
    let mut shifted: Vec<RegionShifted> = regions
        .into_iter()
        .filter(|(_, sums)| !sums.by.is_zero())
        .map(|(region, sums)| RegionShifted { region: region.to_owned(), shifted: sums })
        .collect();
    shifted.sort_by_key(|sums| place(&sums.region));
    Difference {
        total: Shifted::of(first.values().copied().sum(), second.values().copied().sum()),
        regions: shifted,
        lines,
    }
}
