//! What the county asks of a behovsmelding, in words and in lines of money, and what those who write and judge one should look
//! at. Lists of the model, so that a county can ask of its own (R177).

use forum::{Kroner, Names, Need, SchemeId};
use serde::{Deserialize, Serialize};

use super::check::Faults;
use super::{AllocationModel, FaultReason, Listed};
use crate::Severity;

/// Something that a behovsmelding is asked to say in words or by ticking (R43-R47, R58, R79, R97).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    #[serde(default, skip_serializing_if = "super::is_default")]
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
        let whom = match self.of {
            AskedOf::All => true,
            AskedOf::Ongoing => need.ongoing,
            AskedOf::New => !need.ongoing,
        };
        whom && holds_in(&self.schemes, &need.scheme)
    }
}

/// Of which needs a question is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub paid_of: PaidOf,
    /// It is what a coordinator costs, so the lines of it come to what is applied for to one (R74, R75).
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub is_coordinator: bool,
}

/// Of whose side a use may be paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[serde(deny_unknown_fields)]
pub struct AttentionPoint {
    /// What to look at.
    pub name: Names,
    /// In which schemes; in all when none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<SchemeId>,
}

impl AllocationModel {
    /// What a need is asked, in the model's order.
    pub fn asked_of<'m>(&'m self, need: &'m Need) -> impl Iterator<Item = &'m Question> {
        self.questions.iter().filter(|question| question.is_asked_of(need))
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

impl AllocationModel {
    /// Whether the three lists can be followed.
    pub(super) fn check_asked(&self, faults: &mut Faults) {
        faults.each_once("questions", "id", self.questions.iter().map(|question| &question.id));
        for (n, question) in self.questions.iter().enumerate() {
            let place = format!("questions[{n}]");
            faults.names(&format!("{place}.name"), &question.name);
            self.check_schemes(&place, &question.schemes, faults);
            let choices = format!("{place}.choices");
            faults.unless(question.choices.len() != 1, &choices, || FaultReason::OneChoice);
            faults.each_once(&choices, "id", question.choices.iter().map(|choice| &choice.id));
            for (m, choice) in question.choices.iter().enumerate() {
                faults.names(&format!("{choices}[{m}].name"), &choice.name);
            }
        }
        faults.each_once("uses", "id", self.uses.iter().map(|used| &used.id));
        for (n, used) in self.uses.iter().enumerate() {
            faults.names(&format!("uses[{n}].name"), &used.name);
            self.check_schemes(&format!("uses[{n}]"), &used.schemes, faults);
        }
        for (n, point) in self.attention.iter().enumerate() {
            faults.names(&format!("attention[{n}].name"), &point.name);
            self.check_schemes(&format!("attention[{n}]"), &point.schemes, faults);
        }
    }

    fn check_schemes(&self, place: &str, schemes: &[SchemeId], faults: &mut Faults) {
        let place = format!("{place}.schemes");
        faults.each_once(&place, "", schemes.iter().map(SchemeId::as_str));
        for (n, scheme) in schemes.iter().enumerate() {
            let unknown = || FaultReason::NoSuchScheme(scheme.clone());
            faults.unless(self.scheme(scheme).is_some(), &format!("{place}[{n}]"), unknown);
        }
    }
}

/// A list that names no schemes holds in all.
fn holds_in(schemes: &[SchemeId], scheme: &SchemeId) -> bool {
    schemes.is_empty() || schemes.contains(scheme)
}
