//! How one scheme is shared: what is set aside, its pots, who comes first, its limits, and what a behovsmelding must say.

use forum::{Kroner, SchemeId};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::call::Round;
use super::default::is_default;
use super::pots::Pots;
use super::set_aside::SetAside;
use super::split::Split;
use crate::outcome::Severity;

/// How one scheme is shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SchemeModel {
    /// Which scheme.
    pub scheme: SchemeId,
    /// What is kept of the frame before the rest is shared.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(as = "Vec<super::set_aside::SetAsideText>"))]
    pub set_asides: Vec<SetAside>,
    /// How the rest is shared into pots.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pots: Pots,
    /// Who comes first in a pot: each tier is filled before the next gets anything. The last one is `all`.
    pub tiers: Vec<Tier>,
    /// Who weighs more than what is applied for (R60).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weights: Vec<TierWeight>,
    /// The regions that come first this year, with the reason (R60).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub priority_regions: Vec<PriorityRegion>,
    /// What one need gets at most, besides what is applied for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need_at_most: Option<Kroner>,
    /// How an award is split.
    #[serde(default, skip_serializing_if = "is_default")]
    pub split: Split,
    /// How many measures an owner can work with at the same time (R56).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures_at_once: Option<u32>,
    /// How many years money may be promised for, the first included (R80, R81).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years_at_most: Option<u32>,
    /// What a behovsmelding must say in this scheme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
    /// The round that shares the 30 % part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<Round>,
}

/// Needs that share at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// Measures already under way (R62).
    Ongoing,
    /// Owners with special challenges (R55).
    SpecialChallenges,
    /// The regions that come first this year (R60).
    PriorityRegion,
    /// By the network's own rank: all with rank 1, then all with rank 2, and so on (R37).
    NetworkRank,
    /// Everybody who is left.
    All,
}

impl Tier {
    /// The name in files: `ongoing`, `special-challenges`, `priority-region`, `network-rank` or `all`.
    pub fn as_str(self) -> &'static str {
        match self {
            Tier::Ongoing => "ongoing",
            Tier::SpecialChallenges => "special-challenges",
            Tier::PriorityRegion => "priority-region",
            Tier::NetworkRank => "network-rank",
            Tier::All => "all",
        }
    }
}

/// A weight for those who would belong to a tier, whether or not the tiers are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct TierWeight {
    /// For whom: `ongoing`, `special-challenges` or `priority-region`.
    pub to: Tier,
    /// What they weigh for each krone applied for; others weigh 1.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub weight: Decimal,
}

/// A region that comes first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct PriorityRegion {
    /// Which.
    pub region: String,
    /// Why.
    pub reason: String,
}

/// Something a behovsmelding must say in a scheme, and how serious it is when it does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// What.
    pub that: Checked,
    /// How serious.
    pub severity: Severity,
}

/// What can be checked in a behovsmelding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Checked {
    /// PPT takes part (R99).
    PpsTakesPart,
    /// How Statped was involved is described (R96).
    StatpedDescribed,
    /// How *laget rundt barnet og eleven* takes part is described (R98).
    TeamDescribed,
    /// How private owners were offered to take part is described (R100).
    PrivateOwnersOffered,
    /// Statped is the partner itself only with a reason (R103).
    StatpedPartnerReasoned,
    /// The measure is about special needs and inclusive practice: the scheme pays for nothing else (R9).
    SpecialNeedsOnly,
}
