//! The county's *tildelingsmodell*: how its frames become amounts, as data that can be read, checked and versioned (R30, R177).
//! A county that shares in another way writes another model, not another program.

mod asked;
mod check;
mod fraction;
mod pots;
mod read;
mod round;
#[cfg(feature = "schema")]
mod schema;
mod set_aside;
mod split;

use forum::{Criterion, Kroner, Names, SchemeId};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Method, Severity};

pub use asked::{AllowedUse, AskedOf, AttentionPoint, PaidOf, Question};
pub use check::{FaultReason, ModelFault};
pub use fraction::{Fraction, FractionError};
pub use pots::{FigureShare, Pots, PotsBy, PotsPer, Spill};
pub use read::LONGEST_MODEL;
pub use round::{Round, RoundOrder, Study};
#[cfg(feature = "schema")]
pub use schema::model_schema;
pub use set_aside::{SetAside, SetAsideKind, Size};
pub use split::{ContributionBase, PaidTo, PartBase, Split};

/// The version of the format that this program writes. Earlier ones are read too: version 1 knew set-asides and tiers only,
/// version 2 asked nothing of a behovsmelding in the county's own words.
pub const MODEL_VERSION: u32 = 3;

/// A county's model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AllocationModel {
    /// Of the format: 1 to [`MODEL_VERSION`].
    pub version: u32,
    /// What the county calls it.
    pub name: Names,
    /// Awards are whole multiples of this many kroner.
    pub unit: Kroner,
    /// How shares are rounded to the unit.
    pub method: Method,
    /// Sub-points of the three criteria, for those who assess.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<CriterionPoints>,
    /// What behovsmeldinger are asked to say besides (R43-R47, R58, R79, R97).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// What the money may be used for (R53).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<AllowedUse>,
    /// What to look at when behovsmeldinger are written and judged this year (R59, R102).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attention: Vec<AttentionPoint>,
    /// Scheme by scheme.
    pub schemes: Vec<SchemeModel>,
}

/// The sub-points of a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CriterionPoints {
    /// Of which criterion.
    pub criterion: Criterion,
    /// The points, in order.
    pub points: Vec<Listed>,
}

/// One of a list that people tick: a sub-point of a criterion, a choice of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// Its id where it is ticked.
    pub id: String,
    /// What it says.
    pub name: Names,
}

/// How one scheme is shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SchemeModel {
    /// Which scheme.
    pub scheme: SchemeId,
    /// What is kept of the frame before the rest is shared.
    #[serde(default)]
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
#[serde(deny_unknown_fields)]
pub struct TierWeight {
    /// For whom: `ongoing`, `special-challenges` or `priority-region`.
    pub to: Tier,
    /// What they weigh for each krone applied for; others weigh 1.
    pub weight: Decimal,
}

/// A region that comes first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl AllocationModel {
    /// How a scheme is shared, if the model knows it.
    pub fn scheme(&self, id: &SchemeId) -> Option<&SchemeModel> {
        self.schemes.iter().find(|scheme| &scheme.scheme == id)
    }
}
