//! How a case is planned to be treated: a process item without a vedtak (R130), alternatives to what is proposed, guests, a break
//! after it, and whether what follows from it is done (R131).

use chrono::NaiveDate;
use forum::CaseNumber;
use serde::{Deserialize, Serialize};

/// How a case is planned to be treated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CasePlan {
    /// Which case.
    pub case: CaseNumber,
    /// How it is worked on: «grupper på fire, så plenum». A case with a method or questions is a process item and ends in no vedtak.
    #[serde(default)]
    pub method: Option<String>,
    /// The questions that are talked about.
    #[serde(default)]
    pub questions: Vec<String>,
    /// What may be decided in place of the proposed vedtak, each a whole text.
    #[serde(default)]
    pub alternatives: Vec<String>,
    /// Who comes to this case only, and has no vote: a role or an organisation.
    #[serde(default)]
    pub guests: Vec<String>,
    /// A break of so many minutes is planned after it.
    #[serde(default)]
    pub break_after: Option<u32>,
    /// The day that what follows from it was done.
    #[serde(default)]
    pub followed_up: Option<NaiveDate>,
}

impl CasePlan {
    /// A plan that says nothing.
    pub fn of(case: CaseNumber) -> CasePlan {
        CasePlan {
            case,
            method: None,
            questions: Vec::new(),
            alternatives: Vec::new(),
            guests: Vec::new(),
            break_after: None,
            followed_up: None,
        }
    }

    /// It is worked on by a method and questions, and ends in no vedtak (R130).
    pub fn is_process(&self) -> bool {
        self.method.is_some() || !self.questions.is_empty()
    }

    /// The plan has nothing to say.
    pub fn says_nothing(&self) -> bool {
        *self == CasePlan::of(self.case)
    }
}
