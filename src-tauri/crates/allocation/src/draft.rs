//! What the leader has set by hand in a draft, beside what the rule gives.

use std::collections::BTreeMap;

use forum::{Kroner, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

/// Why an amount does not follow the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AdjustedBy {
    /// Somebody set it.
    Hand,
    /// It was kept where it stood while another was set with [`Others::Hold`], or it was locked there.
    Held,
}

/// One amount that does not follow the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Adjustment {
    /// Whole kroner.
    pub amount: Kroner,
    /// Why it stands.
    pub by: AdjustedBy,
    /// Locked: neither the rule nor a typed amount moves it.
    pub locked: bool,
}

impl Adjustment {
    /// An amount that somebody set.
    pub fn by_hand(amount: Kroner) -> Adjustment {
        Adjustment { amount, by: AdjustedBy::Hand, locked: false }
    }

    /// An amount that is kept where it stands while another is set.
    pub fn held(amount: Kroner) -> Adjustment {
        Adjustment { amount, by: AdjustedBy::Held, locked: false }
    }

    /// Nobody set or locked it: it stands only for the sake of another.
    pub(crate) fn is_only_held(&self) -> bool {
        self.by == AdjustedBy::Held && !self.locked
    }
}

/// Which kind of group an amount is set for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GroupLevel {
    /// Everything the scheme gives.
    Scheme,
    /// Everything a region gets in the scheme.
    Region,
    /// The pot of a network or owner.
    Pot,
}

/// A group of lines that an amount can be set for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Group {
    /// In which scheme.
    pub scheme: SchemeId,
    /// At which level.
    pub level: GroupLevel,
    /// The region's or pot's name; empty for the scheme.
    pub name: String,
}

/// The adjustments of a draft. A draft is the rule and these: nothing depends on the way they were reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adjustments {
    /// Amounts of single needs.
    pub needs: BTreeMap<NeedId, Adjustment>,
    /// Amounts of schemes, regions and pots.
    pub groups: BTreeMap<Group, Adjustment>,
}

impl Adjustments {
    /// Everything follows the rule.
    pub fn is_empty(&self) -> bool {
        self.needs.is_empty() && self.groups.is_empty()
    }
}

impl FromIterator<(NeedId, Adjustment)> for Adjustments {
    /// Adjustments of needs only.
    fn from_iter<I: IntoIterator<Item = (NeedId, Adjustment)>>(needs: I) -> Self {
        Adjustments { needs: needs.into_iter().collect(), groups: BTreeMap::new() }
    }
}
