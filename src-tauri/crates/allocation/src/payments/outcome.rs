//! Payments as data: line by line, recipient by recipient, scheme by scheme.

use forum::{Kroner, NeedId, Recipient, SchemeId};
use serde::{Deserialize, Serialize};

/// Which part of an award a line pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PaymentPart {
    /// The owner's side, the coordinator included.
    Owner,
    /// The university.
    University,
    /// What an earlier year decided for this one.
    Earlier,
}

/// What is worth knowing of a payment line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PaymentCode {
    /// Paid to the recipient that the network chose, not to the owner itself (R68-R70).
    ToHost,
    /// The model pays to the network's recipient, but none is found; the owner stands in its place.
    HostMissing,
    /// The behovsmelding names no university.
    UniversityMissing,
    /// An earlier decision does not say what of it goes to universities; that much stands on the owner's side.
    SplitUnknown,
    /// Corrections come to more than what was promised: the line is negative.
    Negative,
    /// The need is not in the meeting, so its recipient is not known.
    NeedMissing,
}

/// One payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentLine {
    /// To whom; an empty name when it is not known.
    pub recipient: Recipient,
    /// In which scheme.
    pub scheme: SchemeId,
    /// In which budget year.
    pub year: i32,
    /// Which part.
    pub part: PaymentPart,
    /// For which need; none in a line of an earlier decision.
    pub need: Option<NeedId>,
    /// The numbers of the *tilsagn* of an earlier decision; empty otherwise.
    pub commitments: Vec<u32>,
    /// Whose measure.
    pub owner: String,
    /// Which measure.
    pub measure: String,
    /// Whole kroner.
    pub amount: Kroner,
    /// Of the amount: to a coordinator.
    pub coordinator_part: Kroner,
    /// What the owner adds of its own; not part of the amount.
    pub own_contribution: Kroner,
    /// What is worth knowing.
    pub codes: Vec<PaymentCode>,
}

/// What one recipient is paid in one scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SchemePayment {
    /// In which scheme.
    pub scheme: SchemeId,
    /// Whole kroner.
    pub amount: Kroner,
}

/// What one recipient is paid in all: `owner` + `university` + `earlier` = `total`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecipientSum {
    /// Who.
    pub recipient: Recipient,
    /// As owner, or for owners.
    pub owner: Kroner,
    /// As university.
    pub university: Kroner,
    /// By earlier decisions.
    pub earlier: Kroner,
    /// All of it.
    pub total: Kroner,
    /// Scheme by scheme, in the draft's order; those that pay it nothing are left out.
    pub schemes: Vec<SchemePayment>,
}

/// What one scheme pays: `owner` + `university` + `estimates` = `awarded`, and `owner` + `university` + `earlier` = `total`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SchemePayments {
    /// Which.
    pub scheme: SchemeId,
    /// To owners or their recipients.
    pub owner: Kroner,
    /// To universities.
    pub university: Kroner,
    /// Of the owner's side: to coordinators.
    pub coordinator: Kroner,
    /// What owners add of their own, beside the payments.
    pub own_contribution: Kroner,
    /// By earlier decisions.
    pub earlier: Kroner,
    /// The payments in all.
    pub total: Kroner,
    /// The sum of the *anslag*, which give no payment lines (R22).
    pub estimates: Kroner,
    /// What the draft awards.
    pub awarded: Kroner,
    /// The *anslag* by themselves: the pot's name and its amount.
    pub pots: Vec<(String, Kroner)>,
}

/// All payments of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Payments {
    /// Line by line: scheme by scheme, needs by number with the owner first, then earlier decisions by their first number.
    pub lines: Vec<PaymentLine>,
    /// Recipient by recipient, by name; the faces sort in their language.
    pub recipients: Vec<RecipientSum>,
    /// Scheme by scheme.
    pub schemes: Vec<SchemePayments>,
}
