//! What a division answers: who gets what, at which level, and who tied for the last units.

use forum::Kroner;
use num_bigint::BigUint;
use num_integer::Integer;
use serde::Serialize;

use super::level::StoppedBy;

/// What one claim gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Award {
    /// Of which claim.
    pub id: String,
    /// Whole kroner.
    pub amount: Kroner,
    /// The exact share, cut to whole units.
    #[serde(skip)]
    pub share: Kroner,
    /// Whether floor or cap stopped it.
    #[serde(skip)]
    pub stopped_by: StoppedBy,
    /// `amount` less `share`: nothing or one unit; with Sainte-Laguë now and then another small number of units.
    #[serde(skip)]
    pub rounding: Kroner,
}

/// Claims that had the same right to the last units; the smaller ids got them. Both lists are in the order of the ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Those that got a unit.
    pub winners: Vec<String>,
    /// Those that did not.
    pub losers: Vec<String>,
}

/// An exact level: kroner for a weight of one, as a reduced fraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// Above the line.
    pub numerator: BigUint,
    /// Below the line, never zero.
    pub denominator: BigUint,
}

impl Level {
    pub(super) fn reduced(numerator: BigUint, denominator: BigUint) -> Level {
        let common = numerator.gcd(&denominator);
        Level { numerator: numerator / &common, denominator: denominator / common }
    }

    /// The level with at most `decimals` decimals, cut and not rounded: `0.734821`.
    pub fn cut(&self, decimals: u32) -> String {
        let (whole, rest) = self.numerator.div_rem(&self.denominator);
        let fraction = rest * BigUint::from(10_u8).pow(decimals) / &self.denominator;
        let fraction = fraction.to_string();
        let zeros = "0".repeat((decimals as usize).saturating_sub(fraction.len()));
        let text = format!("{whole}.{zeros}{fraction}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// The result of a division; as JSON only `awards` and `unallocated`. The awards and `unallocated` come to the amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Divided {
    /// In the order of the claims.
    pub awards: Vec<Award>,
    /// *Udisponert*: what the caps left over, and what is below one unit.
    pub unallocated: Kroner,
    /// The lowest level at which everything is handed out; none without claims.
    #[serde(skip)]
    pub level: Option<Level>,
    /// Who tied for the last units.
    #[serde(skip)]
    pub tie: Option<Tie>,
}
