//! What each body of a joint meeting decides of a proposal in numbers, where they decide different *ordninger* (R104).

use std::collections::BTreeSet;

use forum::{NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use crate::BodyId;

/// A body's part of a proposal in numbers, as it was when that was put forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remit {
    /// Which body.
    pub body: BodyId,
    /// The *ordninger* it decides, in the table's order.
    pub schemes: Vec<SchemeId>,
    /// Their lines, in the table's order; none where pots are shared by key figures.
    pub lines: Vec<NeedId>,
}

impl Remit {
    /// Whether all these lines are its to decide.
    pub fn has(&self, lines: &[NeedId]) -> bool {
        let its: BTreeSet<&NeedId> = self.lines.iter().collect();
        lines.iter().all(|line| its.contains(line))
    }

    /// Whether it is all decided, when its body decided something so many times, about these lines each time.
    pub fn is_done<'l>(&self, times: impl IntoIterator<Item = &'l [NeedId]>) -> bool {
        let mut times = times.into_iter().peekable();
        let any = times.peek().is_some();
        let decided: BTreeSet<&NeedId> = times.flatten().collect();
        any && self.lines.iter().all(|line| decided.contains(line))
    }
}
