//! The søknadsrunde that shares the 30 % part: its rate, its order and its dates (R85-R95).

use chrono::NaiveDate;
use forum::{CaseNumber, Kroner, Names};
use serde::{Deserialize, Serialize};

/// A round of *søknader* that shares a set-aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Which set-aside of the scheme it shares: its id.
    pub set_aside: String,
    /// Kroner per student this year (R92).
    pub rate: Kroner,
    /// The case that decided the rate and the order (R91).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseNumber>,
    /// The first day to apply (R86).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<NaiveDate>,
    /// The last day to apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<NaiveDate>,
    /// Shared after this day (R87).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_after: Option<NaiveDate>,
    /// When there is not enough: who comes first, the first line weighing most (R88).
    pub order: Vec<RoundOrder>,
    /// The study types, the first coming first (R90).
    #[serde(default)]
    pub studies: Vec<Study>,
    /// Students per barnehage at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_kindergarten: Option<u32>,
}

/// A line of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RoundOrder {
    /// The study type, as `studies` lists them.
    Study,
    /// Most *dispensasjoner* in the kommune first.
    DispensationsInMunicipality,
    /// Most *dispensasjoner* in the barnehage first.
    DispensationsInKindergarten,
    /// Who has come furthest first (R89).
    Progress,
}

/// A study type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// Its id in applications.
    pub id: String,
    /// Its name.
    pub name: Names,
}
