//! A county's model as a whole: what it says of all schemes, and each scheme's rules.

use forum::{Criterion, Kroner, Names, Need, SchemeId};
use serde::{Deserialize, Serialize};

use super::asked::{AllowedUse, AttentionPoint, Listed, Question, holds_in};
use super::scheme::SchemeModel;
use crate::divide::Method;

/// The version of the format that this program writes. Earlier ones are read too: version 1 knew set-asides and tiers only,
/// version 2 asked nothing of a behovsmelding in the county's own words.
pub const MODEL_VERSION: u32 = 3;

/// A county's model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AllocationModel {
    /// Of the format: 1 to [`MODEL_VERSION`].
    pub version: u32,
    /// What the county calls it.
    pub name: Names,
    /// Awards are whole multiples of this many kroner.
    pub unit: Kroner,
    /// How shares are rounded to the unit.
    pub method: Method,
    /// Sub-points of the three criteria, for those who assess.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<CriterionPoints>,
    /// What behovsmeldinger are asked to say besides (R43-R47, R58, R79, R97).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// What the money may be used for (R53).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<AllowedUse>,
    /// What to look at when behovsmeldinger are written and judged this year (R59, R102).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attention: Vec<AttentionPoint>,
    /// Scheme by scheme.
    pub schemes: Vec<SchemeModel>,
}

/// The sub-points of a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct CriterionPoints {
    /// Of which criterion.
    pub criterion: Criterion,
    /// The points, in order.
    pub points: Vec<Listed>,
}

impl AllocationModel {
    /// How a scheme is shared, if the model knows it.
    pub fn scheme(&self, id: &SchemeId) -> Option<&SchemeModel> {
        self.schemes.iter().find(|scheme| &scheme.scheme == id)
    }

    /// What a need is asked, in the model's order.
    pub fn asked_of<'m>(&'m self, need: &'m Need) -> impl Iterator<Item = &'m Question> {
        self.questions.iter().filter(|question| question.is_asked_of(need))
    }

    /// What the measures under way of a scheme are asked, or its new ones.
    pub fn asked_in<'m>(&'m self, scheme: &'m SchemeId, ongoing: bool) -> impl Iterator<Item = &'m Question> {
        self.questions.iter().filter(move |question| question.is_asked_in(scheme, ongoing))
    }

    /// What a scheme's money may be used for; anything when there is none.
    pub fn uses_in<'m>(&'m self, scheme: &'m SchemeId) -> impl Iterator<Item = &'m AllowedUse> {
        self.uses.iter().filter(|used| holds_in(&used.schemes, scheme))
    }

    /// What to look at in a scheme.
    pub fn attention_in<'m>(&'m self, scheme: &'m SchemeId) -> impl Iterator<Item = &'m AttentionPoint> {
        self.attention.iter().filter(|point| holds_in(&point.schemes, scheme))
    }
}
