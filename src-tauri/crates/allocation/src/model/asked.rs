//! What the county asks of a behovsmelding, in words and in lines of money, and what those who write and judge one should look
//! at. Lists of the model, so that a county can ask of its own (R177).

use forum::{Kroner, Names, Need, SchemeId};
use serde::{Deserialize, Serialize};

use crate::outcome::Severity;

/// One of a list that people tick: a sub-point of a criterion, a choice of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// Its id where it is ticked.
    pub id: String,
    /// What it says.
    pub name: Names,
}

/// Something that a behovsmelding is asked to say in words or by ticking (R43-R47, R58, R79, R97).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id in the answers.
    pub id: String,
    /// What it asks.
    pub name: Names,
    /// In which schemes; in all when none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<SchemeId>,
    /// Of which needs: a measure under way can be asked for less, or for more (R39, R46).
    #[serde(default, skip_serializing_if = "super::default::is_default")]
    pub of: AskedOf,
    /// What can be ticked; none: it is answered in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Listed>,
    /// How serious it is when it is not answered; none: it may be left open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unanswered: Option<Severity>,
}

impl Question {
    /// Whether it is asked of a need.
    pub fn is_asked_of(&self, need: &Need) -> bool {
        self.is_asked_in(&need.scheme, need.ongoing)
    }

    /// Whether it is asked in a scheme, of measures under way or of new ones.
    pub(super) fn is_asked_in(&self, scheme: &SchemeId, ongoing: bool) -> bool {
        let whom = match self.of {
            AskedOf::All => true,
            AskedOf::Ongoing => ongoing,
            AskedOf::New => !ongoing,
        };
        whom && holds_in(&self.schemes, scheme)
    }
}

/// Of which needs a question is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum AskedOf {
    /// All of them.
    #[default]
    All,
    /// Measures already under way.
    Ongoing,
    /// New measures.
    New,
}

/// Something the money may be used for (R53). A county that lists uses allows no others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AllowedUse {
    /// Its id in the lines.
    pub id: String,
    /// What it is.
    pub name: Names,
    /// In which schemes; in all when none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<SchemeId>,
    /// Of whose side it is paid: *frikjøp* only of the owner's (R72).
    #[serde(default, skip_serializing_if = "super::default::is_default")]
    pub paid_of: PaidOf,
    /// It is what a coordinator costs, so the lines of it come to what is applied for to one (R74, R75).
    #[serde(default, skip_serializing_if = "super::default::is_default")]
    pub is_coordinator: bool,
}

/// Of whose side a use may be paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum PaidOf {
    /// Of both.
    #[default]
    Both,
    /// Of the owner's only.
    Owner,
    /// Of the university's only.
    University,
}

impl PaidOf {
    /// What of a line is paid of the side that may not pay it.
    pub(crate) fn out_of_place(self, owner: Kroner, university: Kroner) -> Kroner {
        match self {
            PaidOf::Both => Kroner::ZERO,
            PaidOf::Owner => university,
            PaidOf::University => owner,
        }
    }
}

/// Something to look at when a behovsmelding is written and when it is judged (*oppmerksomhetspunkt*, R59, R102).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AttentionPoint {
    /// What to look at.
    pub name: Names,
    /// In which schemes; in all when none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<SchemeId>,
}

/// A list that names no schemes holds in all.
pub(super) fn holds_in(schemes: &[SchemeId], scheme: &SchemeId) -> bool {
    schemes.is_empty() || schemes.contains(scheme)
}
