//! How an award is split between owner or network, coordinator and university, and what the owner adds (R64-R79).

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The limits of the split. Left out, an award is split as was applied for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// What the owner or network gets at most, in percent of the grant (R64). The rest goes to the university.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub network_at_most: Option<Decimal>,
    /// What a coordinator gets at most, in percent of `coordinator_of` (R65).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub coordinator_at_most: Option<Decimal>,
    /// Of what; the county chose.
    #[serde(default)]
    pub coordinator_of: PartBase,
    /// What the owner adds of its own money, in percent of `own_contribution_of` (R77, R78).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub own_contribution: Option<Decimal>,
    /// Of what; the county chose.
    #[serde(default)]
    pub own_contribution_of: ContributionBase,
    /// Who the owner's side is paid to.
    #[serde(default)]
    pub paid_to: PaidTo,
}

/// What a limit within an award is a percentage of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum PartBase {
    /// The whole grant to owner and university.
    #[default]
    Grant,
    /// The owner's or network's part.
    OwnerPart,
}

/// What the own contribution is a percentage of. The sources disagree (REQUIREMENTS W), so a county says it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum ContributionBase {
    /// The money granted to the owner (R77).
    #[default]
    OwnerPart,
    /// The whole grant.
    Grant,
    /// What a coordinator could get at most: in Innlandet «20 % nevnt over» (R78).
    CoordinatorLimit,
}

/// Who the owner's side is paid to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum PaidTo {
    /// The owner that reported the need.
    #[default]
    Owner,
    /// The recipient that the network chose: its *vertskommune*, fylkeskommunen, a school (R68-R70).
    Host,
}
