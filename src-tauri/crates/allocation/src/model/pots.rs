//! Pots: how a scheme's money is shared between regions, networks or owners before the needs share it (R21-R30).

use forum::{Kroner, Names};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::fraction::Fraction;

/// How a scheme is shared into pots. Left out, there is one pot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Pots {
    /// Who has a pot.
    pub per: PotsPer,
    /// What makes the shares.
    #[serde(default)]
    pub by: PotsBy,
    /// The shares that key figures make; together 100 %.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<FigureShare>,
    /// What the pots share at most, in percent of the frame: «inntil 90 %» (R24, R26). The rest is not placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub at_most: Option<Decimal>,
    /// What each pot gets at least, if so much is applied for in it (R54).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<Kroner>,
    /// What becomes of the money that a pot's needs cannot take.
    #[serde(default)]
    pub spill: Spill,
}

impl Pots {
    /// There is more than one pot, so pots have names and amounts of their own.
    pub fn is_split(&self) -> bool {
        self.per != PotsPer::One
    }
}

/// Who has a pot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum PotsPer {
    /// One pot for the whole scheme.
    #[default]
    One,
    /// Each region or network; a need belongs to its region's.
    Region,
    /// Each owner; a need belongs to its owner's.
    Owner,
}

/// What makes the shares of the pots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum PotsBy {
    /// What is applied for by those who meet the criteria.
    #[default]
    Applied,
    /// Last year's amounts (R21).
    LastYear,
    /// Key figures with weights (R23, R27, R28).
    KeyFigures,
}

/// What becomes of the money that a pot's needs cannot take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Spill {
    /// It stays, *udisponert*.
    #[default]
    Stays,
    /// It goes to the other pots by their shares.
    ToOthers,
}

/// One share of the formula: so many percent of the money by this sum of key figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct FigureShare {
    /// What it is called: «Lærerårsverk».
    pub name: Names,
    /// How many percent of the money; a decimal or a fraction such as `100/3`.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub percent: Fraction,
    /// The key figures that are added.
    pub plus: Vec<String>,
    /// Those that are taken out, such as *yrkesfaglærere* (R25).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub less: Vec<String>,
}
