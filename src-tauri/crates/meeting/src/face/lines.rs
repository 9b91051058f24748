//! Amounts line by line, as a laptop may see them: of the tables that the leader has shown, and of drafts that were put forward.

use forum::{Kroner, Names, NeedId, Scheme, SchemeId};
use serde::{Deserialize, Serialize};

use crate::state::State;
use crate::view::{Stage, WallSums};

/// A behovsmelding with its amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedLine {
    /// Which.
    pub need: NeedId,
    /// Its number in the scheme.
    pub number: u32,
    /// The region.
    pub region: String,
    /// Whose it is.
    pub owner: String,
    /// What the money is for.
    pub measure: String,
    /// Applied for.
    pub applied: Kroner,
    /// Given.
    pub amount: Kroner,
}

/// The table of a scheme, as the leader has shown it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedTable {
    /// Which scheme.
    pub scheme: SchemeId,
    /// What it is called.
    pub name: Names,
    /// Its short name.
    pub short_name: String,
    /// The draft's name.
    pub draft: String,
    /// Where it stands.
    pub stage: Stage,
    /// It is on the wall now, and follows the leader; else it is as it was when it was shown last.
    pub live: bool,
    /// The sums.
    pub sums: WallSums,
    /// Its lines, by region and number.
    pub lines: Vec<SharedLine>,
}

/// The tables that the leader has shown since the file was opened, in the order of the schemes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedDraft {
    /// The tables.
    pub tables: Vec<SharedTable>,
}

/// The table of a scheme in the working draft.
pub(crate) fn table_of(state: &State, scheme: &Scheme, sums: WallSums) -> SharedTable {
    SharedTable {
        scheme: scheme.id.clone(),
        name: scheme.name.clone(),
        short_name: scheme.short_name.clone(),
        draft: state.draft.clone(),
        stage: state.stage(),
        live: true,
        sums,
        lines: lines_of(state, &scheme.id),
    }
}

/// Every line of a draft that was frozen, in the order of the schemes.
pub(crate) fn frozen_lines(thawed: &State) -> Vec<SharedLine> {
    thawed.schemes.iter().flat_map(|scheme| lines_of(thawed, &scheme.id)).collect()
}

fn lines_of(state: &State, scheme: &SchemeId) -> Vec<SharedLine> {
    let line = |(need, line): (&forum::Need, &allocation::NeedAllocation)| SharedLine {
        need: need.id.clone(),
        number: need.number,
        region: need.region.clone(),
        owner: need.owner.name.clone(),
        measure: need.measure.clone(),
        applied: line.applied,
        amount: line.amount,
    };
    state.lines_of(scheme).map(line).collect()
}
