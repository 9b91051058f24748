//! Money over several years: *tilsagn* that bind later years, unspent funds from earlier ones, and the bases that a share of
//! a later year is shown of.

use serde::{Deserialize, Serialize};

use crate::{CaseNumber, Kroner, SchemeId, UniversityPart};

/// A promise of money for one measure in one later year (*tilsagn*), always subject to the state budget (R80, R82).
///
/// What was promised is never overwritten: a change of length or amount is another line with another decision, negative when
/// less is promised (R84).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Commitment {
    /// Its number in the meeting, from 1.
    pub number: u32,
    /// In which scheme.
    pub scheme: SchemeId,
    /// Which region or network.
    pub region: String,
    /// Whose measure.
    pub owner: String,
    /// Which measure (*tiltak*).
    pub measure: String,
    /// The year it was decided (*vedtaksår*).
    pub decided: i32,
    /// The year it is paid (*utbetalingsår*).
    pub year: i32,
    /// Whole kroner; negative in a line that corrects an earlier one.
    pub amount: Kroner,
    /// Of the amount: to universities, the rest to the owner. None when the decision does not say.
    pub universities: Option<Vec<UniversityPart>>,
    /// The case that decided it.
    pub case: Option<CaseNumber>,
    /// A word on it.
    pub note: Option<String>,
}

/// Money from an earlier year that was not spent (*restmidler*, R10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnspentFunds {
    /// Who has it: an owner's name.
    pub owner: String,
    /// In which scheme.
    pub scheme: SchemeId,
    /// From which year.
    pub year: i32,
    /// Whole kroner.
    pub amount: Kroner,
}

/// The base that the bound share of a later year is shown of. It is named by people and never guessed (R83).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamedBase {
    /// Of which scheme.
    pub scheme: SchemeId,
    /// Of which later year.
    pub year: i32,
    /// What it is: «rammen for 2023», «forventet ramme 2024».
    pub name: String,
    /// Whole kroner.
    pub amount: Kroner,
}
