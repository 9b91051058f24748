//! What a round of *søknader* comes to, as data: who comes in which place and why, what each gets, and what is wrong (R85-R95).
//! The faces put the codes into words.

use forum::{ApplicationCategory, Kroner};
use serde::{Deserialize, Serialize};

use crate::model::RoundOrder;
use crate::outcome::{Severity, Values};

/// How far an application was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RoundResult {
    /// In full.
    Met,
    /// In part.
    Partly,
    /// Not at all.
    NotMet,
}

/// Why an application was not met in full, or stands last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RoundReason {
    /// It asks for nothing that can be given: no students where there is a rate, no sum where there is none.
    NothingAsked,
    /// The barnehage has as many students as one may have.
    OverKindergartenLimit,
    /// The money ended at this one.
    PotEmpty,
    /// The money ended before it; nobody overtakes within a call.
    AfterTheLine,
    /// Its study is not in the list of study types, so it stands after those that are.
    UnknownStudyLast,
}

/// What puts an application behind the one before it (R88).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BehindBy {
    /// The study type comes later in the list.
    Study,
    /// Fewer dispensations in the kommune.
    DispensationsInMunicipality,
    /// Fewer dispensations in the barnehage.
    DispensationsInKindergarten,
    /// The student has not come so far.
    Progress,
    /// Equal in the whole order, but received later: a tie.
    Received,
    /// Equal in the whole order and received on the same day: by number, a tie.
    Number,
}

impl From<RoundOrder> for BehindBy {
    fn from(line: RoundOrder) -> Self {
        match line {
            RoundOrder::Study => BehindBy::Study,
            RoundOrder::DispensationsInMunicipality => BehindBy::DispensationsInMunicipality,
            RoundOrder::DispensationsInKindergarten => BehindBy::DispensationsInKindergarten,
            RoundOrder::Progress => BehindBy::Progress,
        }
    }
}

/// What one application comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ApplicationAward {
    /// Its number in the round.
    pub number: u32,
    /// In which call.
    pub call: u32,
    /// For what.
    pub category: ApplicationCategory,
    /// Its place in its call, from 1.
    pub rank: u32,
    /// What puts it behind the one before it; none for the first.
    pub behind_by: Option<BehindBy>,
    /// The rank of the first of those that are equal to it in the whole order; none when nobody is.
    pub tie: Option<u32>,
    /// Students applied for; 0 outside *tilretteleggingsmidler*.
    pub students: u32,
    /// Of them: as many as the limit per barnehage left room for.
    pub students_within_limit: u32,
    /// Students that money was given for.
    pub students_met: u32,
    /// What is applied for: rate times students, or the sum.
    pub applied: Kroner,
    /// What is given.
    pub amount: Kroner,
    /// How far it was met.
    pub result: RoundResult,
    /// Why not in full, or why last.
    pub reasons: Vec<RoundReason>,
}

/// What one category comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CategoryTotal {
    /// Which.
    pub category: ApplicationCategory,
    /// How many apply.
    pub applications: u32,
    /// Students applied for.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub students: u64,
    /// Students that money is given for.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub students_met: u64,
    /// Applied for.
    pub applied: Kroner,
    /// Given.
    pub amount: Kroner,
}

/// What one call comes to: `available` = `amount` + `left`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CallTotal {
    /// Which, from 1.
    pub call: u32,
    /// How many apply.
    pub applications: u32,
    /// What there is: the pot, or what the call before left.
    pub available: Kroner,
    /// Applied for.
    pub applied: Kroner,
    /// Given.
    pub amount: Kroner,
    /// Left to the next call.
    pub left: Kroner,
}

/// The need of the whole round, «antall x sats», against the pot (R92).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoundNeed {
    /// Students applied for.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub students: u64,
    /// Students times the rate.
    pub for_students: Kroner,
    /// Sums applied for.
    pub sums: Kroner,
    /// Both.
    pub total: Kroner,
    /// The pot less the need: what would be left; negative when the pot is too small.
    pub room: Kroner,
    /// Whole students that the pot would pay for at this rate; none without a rate.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub students_in_pot: Option<u64>,
}

/// What a finding of a round is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RoundFindingCode {
    /// The money ends among applications that are equal in the whole order: the forum must choose. Values: `call`,
    /// `available`, `applied`.
    TieAtTheLine,
    /// The limit per barnehage falls among applications that are equal in the whole order. Values: `call`, `limit`.
    TieAtKindergartenLimit,
    /// There is nothing to share. No values.
    PotEmptyFromStart,
    /// More is applied for than there is (R92). Values: `applied`, `pot`, `over`.
    NeedAbovePot,
    /// The study is not in the list of study types, so it stands last. Values: `study`.
    UnknownStudy,
    /// The order asks for the study type, and none is given; it stands last. No values.
    StudyMissing,
    /// Received before the round opens. Values: `received`, `opens`.
    BeforeOpening,
    /// Received after the last day of the first call. Values: `received`, `closes`.
    AfterDeadline,
    /// It asks for nothing that can be given. Values: `students`, `sum`.
    NothingAsked,
    /// It asks for students and for a sum; the rate counts and the sum is passed over. Values: `sum`.
    SumPassedOver,
    /// The barnehage has no name, so its limit cannot be checked. No values.
    KindergartenMissing,
    /// More students than a barnehage may have. Values: `kindergarten`, `students`, `limit`, `cut`.
    OverKindergartenLimit,
}

impl RoundFindingCode {
    /// How serious it is.
    pub fn severity(self) -> Severity {
        match self {
            RoundFindingCode::StudyMissing
            | RoundFindingCode::SumPassedOver
            | RoundFindingCode::OverKindergartenLimit => Severity::Info,
            _ => Severity::Warn,
        }
    }
}

/// What the rules say of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoundFinding {
    /// How serious.
    pub severity: Severity,
    /// What.
    pub code: RoundFindingCode,
    /// At which applications: their numbers, in rank order; empty when it is about the whole round.
    pub applications: Vec<u32>,
    /// The numbers; days are text, `2023-09-20`.
    pub values: Values,
}

/// What a round comes to: `pot` = `amount` + `left`, and `amount` is the sum of the applications, of the categories and of the
/// calls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoundOutcome {
    /// Which set-aside of the scheme it shares.
    pub set_aside: String,
    /// Kroner per student.
    pub rate: Kroner,
    /// What there is to share.
    pub pot: Kroner,
    /// What is given.
    pub amount: Kroner,
    /// What is left after the last call.
    pub left: Kroner,
    /// What would be needed to meet all.
    pub need: RoundNeed,
    /// Call by call.
    pub calls: Vec<CallTotal>,
    /// The categories that somebody applies in.
    pub categories: Vec<CategoryTotal>,
    /// Every application, by call and rank.
    pub applications: Vec<ApplicationAward>,
    /// What the rules say of it, the most serious first.
    pub findings: Vec<RoundFinding>,
}
