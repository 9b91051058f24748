//! What a behovsmelding says besides its amounts and criteria: what some schemes ask and others do not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Kroner;

/// What a measure is about, where a scheme pays for one theme only (R9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// *Spesialpedagogikk og inkluderende praksis*.
    SpecialNeeds,
    /// Anything else.
    Other,
}

/// What some behovsmeldinger must say and others need not. Nothing said is not the same as no.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct NeedDetails {
    /// Why the owner has special challenges (R55).
    pub challenges_reason: Option<String>,
    /// It is agreed with *oppfølgingsordningen* (R57).
    pub follow_up_agreed: Option<bool>,
    /// Why the measure is so complex that it needs a coordinator (R73).
    pub coordinator_reason: Option<String>,
    /// Why all of it goes to the university: where the behovsmelding says so (R66).
    pub all_to_university: Option<String>,
    /// What it is about.
    pub theme: Option<Theme>,
    /// How Statped was involved (R96).
    pub statped_role: Option<String>,
    /// Why Statped is the partner itself (R103).
    pub statped_partner: Option<String>,
    /// How PPT and the rest of *laget rundt barnet og eleven* take part (R98).
    pub team_around_child: Option<String>,
    /// How private owners were offered to take part (R100).
    pub private_owners_offered: Option<String>,
    /// What the county's model asks besides: an answer for each question's id (R43-R47, R58, R79, R97).
    pub answers: BTreeMap<String, Answer>,
    /// What the money is for, line by line; none when it is not said (R53, R72).
    pub uses: Vec<UseLine>,
    /// The universities that share what is applied for to them; none when there is only the one the need names (R76).
    pub universities: Vec<UniversityPart>,
    /// A mark that measures alike in several regions have in common, so that merging them can be suggested (R63).
    pub alike: Option<String>,
}

/// The answer to a question of the county's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Answer {
    /// In words.
    Text(String),
    /// What was ticked of the question's choices, by their ids (R98).
    Chosen(Vec<String>),
}

impl Answer {
    /// Nothing is written and nothing ticked.
    pub fn is_empty(&self) -> bool {
        match self {
            Answer::Text(text) => text.trim().is_empty(),
            Answer::Chosen(chosen) => chosen.is_empty(),
        }
    }
}

/// One line of what the money is for. The lines of a need come to what it applies for, or a finding says that they do not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UseLine {
    /// For what, by its id in the county's list of uses.
    pub used_for: String,
    /// Of the owner's side.
    pub owner: Kroner,
    /// Of the university's.
    pub university: Kroner,
}

/// What one of several universities has in a sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UniversityPart {
    /// Its name.
    pub name: String,
    /// Whole kroner.
    pub amount: Kroner,
}
