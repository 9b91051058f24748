//! Cases that members propose: they wait in an inbox until they become a case, or are not taken up (R129).

use chrono::NaiveDate;
use forum::CaseNumber;
use serde::{Deserialize, Serialize};

use crate::BodyId;

/// A case that a member proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseProposal {
    /// Its number in the inbox, from 1.
    pub id: u32,
    /// To which body.
    pub body: BodyId,
    /// What the case would be called.
    pub title: String,
    /// Who proposed it: an organisation or a group.
    pub proposed_by: String,
    /// The day it came.
    pub received: NaiveDate,
    /// Why it should be taken up.
    #[serde(default)]
    pub why: Option<String>,
    /// What became of it; none while it waits.
    #[serde(default)]
    pub became: Option<ProposalBecame>,
}

/// What became of a proposed case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "became", rename_all = "kebab-case")]
pub enum ProposalBecame {
    /// A case.
    Case {
        /// Which.
        number: CaseNumber,
    },
    /// It is not taken up.
    NotTakenUp {
        /// Why, as it is told to who proposed it.
        reason: String,
    },
}
