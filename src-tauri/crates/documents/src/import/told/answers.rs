//! What the one who imports has answered, and where columns are pointed by hand.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Answers to the questions of an import, by the ids that [`super::Question`] and [`super::Choice`] have.
///
/// An answer to a question that the file does not raise, or with a choice it does not have, refuses the import; so does a
/// heading that no sheet has or a field that the table has not. What is only remembered from the same form before
/// ([`Answers::remembered`]) is passed over where it does not fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportAnswers"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Answers {
    /// Choice by question: `unit:E` -> `thousand`.
    pub choices: BTreeMap<String, String>,
    /// Field by heading, as it is written, or by the column's letter: `Omsøkt` -> `owner-amount`, or `ignore`.
    pub fields: BTreeMap<String, String>,
    /// What was answered when a file of the same form came before.
    #[cfg_attr(feature = "ts", ts(skip))]
    pub remembered: Remembered,
    /// What was answered when files came before, by their forms: of its own form a reading takes it for `remembered`.
    #[serde(skip)]
    pub forms: BTreeMap<String, Remembered>,
}

/// Answers kept with a form ([`super::Recognition::form`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportRemembered"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Remembered {
    /// Choice by question.
    pub choices: BTreeMap<String, String>,
    /// Field by heading or letter.
    pub fields: BTreeMap<String, String>,
}
