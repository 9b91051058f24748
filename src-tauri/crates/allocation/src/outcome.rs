//! What a draft comes to: amounts, findings and explanations, as data. The faces and papers put them into words.

use std::collections::BTreeMap;

use forum::{Criterion, FrameStatus, Kroner, NeedId, Percent, SchemeId};
use serde::{Deserialize, Serialize};

/// One value in a finding or a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "type", content = "value", rename_all = "kebab-case")]
pub enum Value {
    /// Whole kroner.
    Kroner(Kroner),
    /// A percentage and what it is taken of.
    Percent(Percent),
    /// A decimal number, written with a decimal point.
    Number(String),
    /// How many.
    Count(u32),
    /// A name from the meeting: a region, an owner, a set-aside.
    Text(String),
    /// Criteria.
    Criteria(Vec<Criterion>),
}

/// Named values, in the order of their names.
pub type Values = BTreeMap<String, Value>;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A rule that says *må*: the draft cannot be decided on before it is mended or overridden with a reason.
    Block,
    /// A rule that says *skal vurderes*.
    Warn,
    /// Good to know.
    Info,
}

/// What a finding is about; the texts are `finding-<code>` in the locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum FindingCode {
    /// More is given than there is. Block. Values: `over`, `frame`.
    FrameExceeded,
    /// A need gets more than was applied for. Block (R17). Values: `amount`, `applied`.
    AboveApplied,
    /// A need gets money although a criterion is not met. Block (R48). Values: `amount`, `criteria`.
    CriteriaNotMet,
    /// A need is left out because a criterion is not met. Info (R48). Values: `criteria`, `applied`.
    LeftOut,
    /// A region gets nothing. Warn (R54). Values: `region`, `applied`.
    RegionWithoutMoney,
    /// A coordinator, but only one kommune takes part. Warn (R73). Values: `coordinator`.
    CoordinatorAlone,
    /// Nothing is left for new measures after those under way. Info (R62). Values: `ongoing`, `count`.
    NothingForNew,
    /// Part of the frame is not placed. Info. Values: `unallocated`.
    Unallocated,
    /// The frame is an estimate. Warn (R2). Values: `frame`.
    EstimatedFrame,
    /// There are needs, but no frame. Warn. Values: `applied`.
    FrameMissing,
}

/// Where a finding is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Place {
    /// In which scheme.
    pub scheme: Option<SchemeId>,
    /// In which region.
    pub region: Option<String>,
    /// At which need.
    pub need: Option<NeedId>,
}

/// What the rules say of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Finding {
    /// How serious.
    pub severity: Severity,
    /// What.
    pub code: FindingCode,
    /// Where.
    pub place: Place,
    /// The numbers.
    pub values: Values,
}

/// How an amount came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
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
    /// How the amount came about.
    pub standing: Standing,
    /// Locked.
    pub locked: bool,
}

/// A part of the frame kept for a purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SetAsideAmount {
    /// Its id in the model.
    pub id: String,
    /// What it is for, in the model's words (bokmål).
    pub name: String,
    /// Whole kroner.
    pub amount: Kroner,
    /// The percentage it was reckoned from, with its base; none when it was given in kroner.
    pub percent: Option<Percent>,
    /// The base in kroner, so that a reader can reckon again (R20).
    pub base: Option<Kroner>,
}

/// A pot that needs share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PotAmount {
    /// Its name.
    pub name: String,
    /// Whole kroner.
    pub amount: Kroner,
}

/// What one scheme comes to: `committed` + `set_aside` + `allocated` + `unallocated` = `frame`, always.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
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
    /// Applied for in all.
    pub applied: Kroner,
    /// Given to needs.
    pub allocated: Kroner,
    /// *Udisponert* or *rest*: negative when more is given than there is.
    pub unallocated: Kroner,
    /// The pots that are shared.
    pub pots: Vec<PotAmount>,
    /// Every need of the scheme, in number order.
    pub needs: Vec<NeedAllocation>,
}

/// What a draft comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Allocation {
    /// Scheme by scheme, in the meeting's order.
    pub schemes: Vec<SchemeAllocation>,
    /// What the rules say of it, the most serious first.
    pub findings: Vec<Finding>,
}

/// A step on the way from the frame to the krone; the texts are `step-<code>` in the locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum StepCode {
    /// The frame of the year. Values: `year`.
    Frame,
    /// Less what earlier years bound (negative).
    Committed,
    /// Less a set-aside (negative). Values: `name`, `percent`, `base`.
    SetAside,
    /// What the needs share: the sum of the steps above.
    Pot,
    /// Less what is set by hand, held or locked in the pot (negative). Values: `count`.
    Fixed,
    /// Less what went to those who come first (negative). Values: `count`.
    EarlierTier,
    /// What the needs of this tier share: the sum from [`StepCode::Pot`] on. Values: `tier` (`ongoing`,
    /// `special-challenges` or `all`), `count`.
    Tier,
    /// A criterion is not met, so nothing is given. Values: `criteria`.
    NotEligible,
    /// Applied for: the ceiling.
    Applied,
    /// The share before rounding, between nothing and the ceiling, cut to whole units. Values: `level`, `weight`.
    Share,
    /// The ceiling was reached: the whole of what was applied for is given.
    Ceiling,
    /// Up to the next unit, by the rounding method: zero or one unit, with Sainte-Laguë now and then another small number.
    /// Values: `method`; when the last unit fell among equals (the smallest id came first) also `tied`, the ids of the first
    /// twelve others, and `tied-count`, how many others there were.
    Rounding,
    /// Set by hand instead of by the rule. Values: `by-rule`.
    ByHand,
    /// Kept where it stood.
    Held,
    /// What the need gets.
    Amount,
    /// Of it to the owner. Values: `applied`.
    OwnerPart,
    /// Of the owner's part to a coordinator. Values: `applied`.
    CoordinatorPart,
    /// Of it to the university. Values: `applied`.
    UniversityPart,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
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
pub struct Explanation {
    /// Of which need.
    pub need: NeedId,
    /// The steps in order.
    pub steps: Vec<Step>,
}
