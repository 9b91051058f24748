//! The steps from the frame to the krone that an explanation tells. One table; the list in the docs is written from it.

use forum::{Kroner, NeedId};
use serde::{Deserialize, Serialize};

use super::value::Values;

macro_rules! steps {
    ($($code:ident, $values:literal, $text:literal;)+) => {
        /// A step on the way from the frame to the krone; the texts are `step-<code>` in the locales.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        pub enum StepCode {
            $(#[doc = concat!($text, " Values: ", $values, ".")] $code,)+
        }

        impl StepCode {
            /// All steps, in the order they are told.
            pub const ALL: &[StepCode] = &[$(StepCode::$code,)+];

            /// Its values, as the texts name them.
            pub fn values(self) -> &'static str {
                match self { $(StepCode::$code => $values,)+ }
            }

            /// What it means, in one English sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(StepCode::$code => $text,)+ }
            }
        }
    };
}

steps! {
    Frame, "year",
        "The frame of the year.";
    Committed, "none",
        "Less what earlier years bound (negative).";
    SetAside, "name, percent, base",
        "Less a set-aside (negative).";
    NotShared, "percent, base",
        "Less what is above the part of the frame that may be shared (negative, R24).";
    SchemeSet, "target",
        "Set for the whole scheme by hand instead of what there is (the difference).";
    Pot, "none",
        "What is shared in the scheme: the sum of the steps above.";
    OtherPots, "count",
        "Less what goes to the other pots or regions (negative).";
    NetworkPot, "name",
        "The need's pot, or the region that an amount was set for: the sum from `pot` on.";
    KeyFigure, "figure, value, total, percent",
        "One key figure's part of what all pots share, cut to whole units.";
    LastYear, "last-year, total",
        "Last year's part of what all pots share, cut to whole units.";
    PotApplied, "applied, total",
        "What is applied for in a pot, as a part of what is applied for in all, cut to whole units.";
    PotPriority, "weight",
        "What a region that comes first adds to its pot, or takes from the others (R60).";
    PotsSet, "count",
        "What the amounts set for other pots or regions leave more or less for this one.";
    PotFloor, "floor",
        "Up to the pot's floor (R54).";
    PotFloorLowered, "floor, floors, amount",
        "The floors come to more than there is: the pot gets its part of what there is by its floor.";
    PotCeiling, "ceiling",
        "Down to what the needs of the pot can take.";
    PotSpill, "count",
        "What pots at their floor or ceiling leave to the others, or take from them.";
    Fixed, "count",
        "Less what is set by hand, held or locked in the pot (negative).";
    EarlierTier, "count",
        "Less what went to those who come first (negative).";
    Tier, "tier (ongoing, special-challenges, priority-region, network-rank or all), rank, count",
        "What the needs of this tier share: the sum from the pot on.";
    NotEligible, "criteria",
        "A criterion is not met, so nothing is given.";
    NoPot, "pot",
        "It has no pot: its region or owner takes no part.";
    Applied, "none",
        "Applied for: the ceiling.";
    NeedLimit, "none",
        "What one need gets at most in the scheme: a lower ceiling.";
    Weighed, "weight, applied",
        "It weighs more than what is applied for.";
    Share, "level, weight",
        "The share before rounding, between nothing and the ceiling, cut to whole units.";
    Ceiling, "none",
        "The ceiling was reached: the whole of what was applied for is given.";
    Rounding, "method; when the last unit fell among equals (the smallest id came first) also tied, the ids of the first twelve others, and tied-count, how many others there were",
        "Up to the next unit, by the rounding method: zero or one unit, with Sainte-Laguë now and then another small number.";
    ByHand, "by-rule",
        "Set by hand instead of by the rule.";
    Held, "none",
        "Kept where it stood.";
    Amount, "none",
        "What the need gets.";
    OwnerPart, "applied; limit and percent when a limit cut it",
        "Of it to the owner.";
    CoordinatorPart, "applied; limit and percent when a limit cut it",
        "Of the owner's part to a coordinator.";
    UniversityPart, "applied",
        "Of it to the university.";
    OwnContribution, "percent, base",
        "What the owner adds of its own; not part of the amount.";
}

impl StepCode {
    /// The code as files and locales write it.
    pub fn as_str(self) -> String {
        serde_json::to_value(self).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// Which step.
    pub code: StepCode,
    /// What it comes to, in kroner.
    pub amount: Kroner,
    /// What it was reckoned from.
    pub values: Values,
}

/// Why a need gets what it gets: from the frame to the krone. It tallies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// Of which need.
    pub need: NeedId,
    /// The steps in order.
    pub steps: Vec<Step>,
}
