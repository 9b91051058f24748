//! What the leader has set by hand in a draft, beside what the rule gives, and the ways to change it. Locks come first: what is
//! locked is moved neither by the rule nor by a typed amount.

mod groups;
mod needs;

use std::collections::BTreeMap;

use forum::{Kroner, Need, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::{AllocateError, Basis};

pub use groups::{free_group, lock_group, set_group, unlock_group};
pub use needs::{follow_rule, follow_rule_everywhere, lock, set_amount, unlock};

/// What happens to the other amounts when one is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Others {
    /// The others stay as they are; the difference shows as *rest*.
    Hold,
    /// What is not locked and not set by hand moves by the rule.
    Spread,
}

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

/// Why an adjustment was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdjustError {
    /// No such need in a scheme in force.
    #[error("there is no need {0}")]
    UnknownNeed(NeedId),
    /// The need is locked.
    #[error("need {0} is locked")]
    Locked(NeedId),
    /// Less than nothing.
    #[error("need {need} cannot be set to {}, below zero", amount.get())]
    Negative {
        /// Which need.
        need: NeedId,
        /// What was asked for.
        amount: Kroner,
    },
    /// The amount, or the sum of what is set in the scheme, is beyond [`Kroner::LIMIT`].
    #[error("need {need} cannot be set to {}: out of reach", amount.get())]
    AboveLimit {
        /// Which need.
        need: NeedId,
        /// What was asked for.
        amount: Kroner,
    },
    /// No such region or pot in a scheme in force.
    #[error("scheme {}: there is no «{}»", .0.scheme, .0.name)]
    UnknownGroup(Group),
    /// The group is locked.
    #[error("scheme {}: «{}» is locked", .0.scheme, .0.name)]
    GroupLocked(Group),
    /// The amount of a group is below zero or out of reach.
    #[error("scheme {}: «{}» cannot be set to {}", group.scheme, group.name, amount.get())]
    GroupOutOfReach {
        /// Which group.
        group: Group,
        /// What was asked for.
        amount: Kroner,
    },
    /// The draft cannot be reckoned, so that nothing can be kept where it stands.
    #[error(transparent)]
    Allocate(#[from] AllocateError),
}

coded! {
    /// A short, stable name for messages in several languages.
    AdjustError
    UnknownNeed "adjust-unknown-need" "No such need in a scheme in force.";
    Locked "adjust-locked" "The need is locked.";
    Negative "adjust-negative" "Less than nothing.";
    AboveLimit "adjust-above-limit" "The amount, or the sum of what is set in the scheme, is beyond what is kept exact.";
    UnknownGroup "adjust-unknown-group" "No such region or pot in a scheme in force.";
    GroupLocked "adjust-group-locked" "The group is locked.";
    GroupOutOfReach "adjust-group-out-of-reach" "The amount of a group is below zero or out of reach.";
    + AdjustError::Allocate(error) => error.code();
}

fn is_only_held(adjustment: &Adjustment) -> bool {
    adjustment.by == AdjustedBy::Held && !adjustment.locked
}

fn needs_of<'a>(basis: &Basis<'a>, scheme: &SchemeId) -> impl Iterator<Item = &'a Need> {
    basis.needs.iter().filter(move |need| need.scheme == *scheme)
}

fn drop_held(basis: &Basis, adjustments: &mut Adjustments, scheme: &SchemeId) {
    for need in needs_of(basis, scheme) {
        if adjustments.needs.get(&need.id).is_some_and(is_only_held) {
            adjustments.needs.remove(&need.id);
        }
    }
    adjustments.groups.retain(|group, adjustment| group.scheme != *scheme || !is_only_held(adjustment));
}

fn hold_pot(changed: &mut Adjustments, scheme: &SchemeId, name: &str, amount: Kroner) {
    let group = Group { scheme: scheme.clone(), level: GroupLevel::Pot, name: name.to_owned() };
    changed.groups.entry(group).or_insert(Adjustment { amount, by: AdjustedBy::Held, locked: false });
}
