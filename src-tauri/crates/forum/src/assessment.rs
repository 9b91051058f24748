//! How a behovsmelding is assessed against the criteria, and the amounts it carries on its way.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Criterion, Kroner, NeedId};

/// Who assesses (R52).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AssessedAt {
    /// The *kompetansenettverk*.
    Network,
    /// The *arbeidsutvalg* or *arbeidsgruppe*. Its word goes before the network's.
    WorkingGroup,
}

/// One sub-point of a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssessedPoint {
    /// Which, as the model calls it.
    pub point: String,
    /// It is met.
    pub met: bool,
}

/// One criterion of one need, assessed at one level, with the reason (R34, R48-R52).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assessment {
    /// Of which need.
    pub need: NeedId,
    /// Where.
    pub at: AssessedAt,
    /// Which criterion.
    pub criterion: Criterion,
    /// It is met.
    pub met: bool,
    /// Why.
    pub reason: String,
    /// Its sub-points, in the model's order.
    pub points: Vec<AssessedPoint>,
    /// Who checked: an organisation and a role, no person's name.
    pub assessed_by: String,
    /// On which day.
    pub on: NaiveDate,
}

/// Where an amount stands on its way (R38): six amounts, none overwritten. *Meldt* is what was applied for, *innstilt* is what
/// the forum decided; the other four are written down here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AmountStage {
    /// *Nettverkets forslag*.
    Network,
    /// *AU-forslag*.
    WorkingGroup,
    /// *Vedtatt* by the statsforvalter.
    Decided,
    /// *Utbetalt*.
    Paid,
}

/// What a need carries at one stage: each stage keeps its own place in the order, amount and comment (R37), and none has to say
/// all three.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageAmount {
    /// Which need.
    pub need: NeedId,
    /// At which stage.
    pub stage: AmountStage,
    /// Which in the order of priority, from 1.
    #[serde(default)]
    pub rank: Option<u32>,
    /// What the need was to get, in whole kroner.
    pub amount: Option<Kroner>,
    /// A word on it.
    pub comment: Option<String>,
}

impl StageAmount {
    /// Whether the stage has neither place, amount nor comment.
    pub fn says_nothing(&self) -> bool {
        self.rank.is_none() && self.amount.is_none() && self.comment.is_none()
    }
}
