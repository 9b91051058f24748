//! Amounts of the working draft set, freed, locked or unlocked: of one need, of several, or of a group of them.

use std::collections::{BTreeMap, BTreeSet};

use allocation::{Group, Others};
use forum::{Kroner, NeedId};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// What a group is to come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GroupSum {
    /// Which group.
    pub group: Group,
    /// Whole kroner, not negative.
    pub amount: Kroner,
}

/// Amounts of the working draft set, freed, locked or unlocked: of one need, of several, or of a group of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "AdjustCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum AdjustCommand {
    /// Sets the amount of a need in the working draft.
    SetAmount {
        /// Which need.
        need: NeedId,
        /// Whole kroner, not negative.
        amount: Kroner,
        /// What happens to the others.
        others: Others,
        /// Also when it is more than the scheme can ever have: whoever sends it was asked.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
        sure: bool,
    },
    /// Sets the amounts of several needs in the working draft, all or none: a pasted column.
    SetAmounts {
        /// Whole kroner, not negative, by need.
        amounts: BTreeMap<NeedId, Kroner>,
        /// What happens to the others.
        others: Others,
        /// Also when it is more than the scheme can ever have: whoever sends it was asked.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
        sure: bool,
    },
    /// Lets the need follow the rule again.
    FollowRule {
        /// Which need.
        need: NeedId,
    },
    /// Lets every need of the draft that is not locked follow the rule again.
    FollowRuleEverywhere,
    /// Locks the amount where it stands.
    Lock {
        /// Which need.
        need: NeedId,
    },
    /// Unlocks the amount.
    Unlock {
        /// Which need.
        need: NeedId,
    },
    /// Sets what a scheme, a region or a pot comes to; its lines move by the rule to make it up.
    SetGroup {
        /// Which group.
        group: Group,
        /// Whole kroner, not negative.
        amount: Kroner,
        /// What happens to the others.
        others: Others,
        /// Also when it is more than the scheme can ever have: whoever sends it was asked.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
        sure: bool,
    },
    /// Sets what several groups come to, all or none: pasted amounts of pots.
    SetGroups {
        /// What each comes to. Of one that is named twice the last amount stands.
        amounts: Vec<GroupSum>,
        /// What happens to the others.
        others: Others,
        /// Also when it is more than the scheme can ever have: whoever sends it was asked.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
        sure: bool,
    },
    /// Changes several amounts by one percentage, rounded once over all of them; all others stay as they are. What is locked stays too.
    ChangeByPercent {
        /// The percentage as it is typed: `-5 %`, `−2,5%`, `+3 %`.
        percent: String,
        /// Which needs.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<BTreeSet<NeedId>>"))]
        needs: BTreeSet<NeedId>,
        /// Which groups: all that lies in them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Group>>"))]
        groups: Vec<Group>,
    },
    /// Lets the group follow the rule again.
    FreeGroup {
        /// Which group.
        group: Group,
    },
    /// Locks what the group comes to.
    LockGroup {
        /// Which group.
        group: Group,
    },
    /// Unlocks the group.
    UnlockGroup {
        /// Which group.
        group: Group,
    },
}
