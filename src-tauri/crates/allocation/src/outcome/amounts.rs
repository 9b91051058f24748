//! What a draft comes to: amounts scheme by scheme, pot by pot and line by line, as data.

use std::sync::Arc;

use forum::{CaseNumber, FrameStatus, Kroner, Names, NeedId, Percent, SchemeId};
use serde::{Deserialize, Serialize};

use super::finding::Finding;
use crate::divide::Method;
use crate::draft::Group;

/// How an amount came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// By the rule.
    ByRule,
    /// Set by hand.
    ByHand,
    /// Kept where it stood.
    Held,
}

/// What one need comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NeedAllocation {
    /// Which need.
    pub need: NeedId,
    /// All criteria are met.
    pub eligible: bool,
    /// Applied for, owner and university together.
    pub applied: Kroner,
    /// Given: `owner_part` + `university_part`.
    pub amount: Kroner,
    /// To the owner's side, the coordinator included.
    pub owner_part: Kroner,
    /// Of the owner's part: to a coordinator.
    pub coordinator_part: Kroner,
    /// To the university.
    pub university_part: Kroner,
    /// What the owner adds of its own money (*egenandel*); not part of `amount` (R77).
    #[serde(default)]
    pub own_contribution: Kroner,
    /// The pot it shares, when the scheme has more than one; none when it has no pot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pot: Option<Arc<str>>,
    /// How the amount came about.
    pub standing: Standing,
    /// Locked.
    pub locked: bool,
}

/// A part of the frame kept for a purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SetAsideAmount {
    /// Its id in the model.
    pub id: String,
    /// What it is for, in the model's words.
    pub name: Names,
    /// Whole kroner.
    pub amount: Kroner,
    /// The percentage it was reckoned from, with its base; none when it was given in kroner.
    pub percent: Option<Percent>,
    /// The base in kroner, so that a reader can reckon again (R20).
    pub base: Option<Kroner>,
    /// What the base is, when it is not the frame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_name: Option<String>,
    /// Its ceiling: percent of the frame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Percent>,
    /// Its ceiling in kroner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Kroner>,
    /// The case that decided it (R19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseNumber>,
    /// Who gets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
}

impl SetAsideAmount {
    /// What is left up to the ceiling; negative when it is passed (R18).
    pub fn room(&self) -> Option<Kroner> {
        self.ceiling.map(|ceiling| ceiling - self.amount)
    }
}

/// A pot: what a region, a network or an owner shares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PotAmount {
    /// Its name.
    pub name: String,
    /// The region it lies in; empty for the one pot of a scheme.
    #[serde(default)]
    pub region: String,
    /// Whole kroner.
    pub amount: Kroner,
    /// Given to its needs; the whole amount when it has none and is an *anslag* (R22).
    #[serde(default)]
    pub given: Kroner,
    /// It has no needs: the amount is an *anslag* for its network or owner, counted as allocated (R22).
    #[serde(default)]
    pub is_estimate: bool,
    /// Last year's amount, where that makes the share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_year: Option<Kroner>,
    /// Of the amount to the owner or network at most, when the scheme has a limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_at_most: Option<Kroner>,
    /// How it came about.
    #[serde(default = "by_rule")]
    pub standing: Standing,
    /// Locked.
    #[serde(default)]
    pub locked: bool,
}

fn by_rule() -> Standing {
    Standing::ByRule
}

/// What was set for a group of lines, and how much of it could be placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupAmount {
    /// Which group.
    pub group: Group,
    /// What was set.
    pub target: Kroner,
    /// What its lines come to.
    pub given: Kroner,
    /// The difference: cannot be placed when positive, is given too much when negative.
    pub unplaced: Kroner,
    /// Set by hand or held.
    pub standing: Standing,
    /// Locked.
    pub locked: bool,
}

/// What one scheme comes to: `committed` + `set_aside` + `allocated` + `unallocated` = `frame`, always.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SchemeAllocation {
    /// Which scheme.
    #[serde(rename = "id")]
    pub scheme: SchemeId,
    /// The frame of the year.
    pub frame: Kroner,
    /// Estimate or final; none when no frame is registered.
    pub frame_status: Option<FrameStatus>,
    /// Bound by earlier years.
    pub committed: Kroner,
    /// Sum of `set_asides`.
    pub set_aside: Kroner,
    /// What is kept for purposes.
    pub set_asides: Vec<SetAsideAmount>,
    /// Above the part of the frame that the model lets be shared (R24); it is part of `unallocated`.
    #[serde(default)]
    pub not_shared: Kroner,
    /// Applied for in all.
    pub applied: Kroner,
    /// Given to needs, and to pots without needs (R22).
    pub allocated: Kroner,
    /// *Udisponert* or *rest*: negative when more is given than there is.
    pub unallocated: Kroner,
    /// How its shares were rounded: the model's method, or Sainte-Laguë once an amount differs from the rule's. None in a version
    /// that an earlier program froze.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// The pots that are shared.
    pub pots: Vec<PotAmount>,
    /// What was set for the scheme, its regions and pots.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupAmount>,
    /// Every need of the scheme, in number order.
    pub needs: Vec<NeedAllocation>,
}

/// What a draft comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Allocation {
    /// Scheme by scheme, in the meeting's order.
    pub schemes: Vec<SchemeAllocation>,
    /// What the rules say of it, the most serious first. Drafts of one meeting share those that are the same.
    pub findings: Vec<Arc<Finding>>,
}
