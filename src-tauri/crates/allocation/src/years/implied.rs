//! The bases that a published amount and percentage imply, so that a figure of an earlier year can be tried.

use forum::Kroner;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::share_of_base::rounded_percent;

/// The bases that a published amount and percentage imply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImpliedBase {
    /// The published amount.
    pub amount: Kroner,
    /// The published percentage, with the decimals it was published with.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub percent: Decimal,
    /// The smallest base, to the nearest krone.
    pub from: Kroner,
    /// The largest base, to the nearest krone; none when every larger one does, as with 0 %.
    pub to: Option<Kroner>,
}

impl ImpliedBase {
    /// Whether the amount is the published percentage of `base`, rounded half up; reckoned exactly and not from the ends of
    /// the interval, which are rounded themselves.
    pub fn fits(&self, base: Kroner) -> bool {
        rounded_percent(self.amount, base, self.percent.scale()) == Some(self.percent)
    }
}

/// The bases that `percent` of them, rounded as it is written, could be `amount`: 6 968 000 at 83 % is 83 % of something from
/// 8 344 910 to 8 446 061. None for amounts or percentages that say nothing: below zero, nothing, or out of reach.
pub fn implied_base(amount: Kroner, percent: Decimal) -> Option<ImpliedBase> {
    if amount <= Kroner::ZERO || percent.is_sign_negative() || amount.get() > Kroner::LIMIT || percent.scale() > 6 {
        return None;
    }
    // The percentage in halves of its last digit: 83 % lies from 82.5 to 83.5 %, which is from 165 to 167 halves.
    let halves = 2 * percent.mantissa();
    let scaled = i128::from(amount.get()) * 200 * 10_i128.pow(percent.scale());
    let end = |halves: i128| i64::try_from((2 * scaled + halves) / (2 * halves)).ok().map(Kroner::new);
    let to = if halves > 1 { Some(end(halves - 1)?) } else { None };
    Some(ImpliedBase { amount, percent, from: end(halves + 1)?, to })
}
