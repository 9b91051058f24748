//! What is voted on.

use forum::{CaseNumber, NeedId};
use serde::{Deserialize, Serialize};

use crate::ProposalId;

/// What is put to the vote. Of two proposals, a vote *for* is for the first and a vote *against* is for the second.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "question", rename_all = "kebab-case")]
pub enum VoteQuestion {
    /// For or against one proposal.
    One {
        /// Which.
        proposal: ProposalId,
    },
    /// Two proposals against each other.
    Two {
        /// A vote *for* is for this one.
        first: ProposalId,
        /// A vote *against* is for this one.
        second: ProposalId,
    },
}

impl VoteQuestion {
    /// The proposals in it.
    pub fn proposals(&self) -> Vec<&ProposalId> {
        match self {
            VoteQuestion::One { proposal } => vec![proposal],
            VoteQuestion::Two { first, second } => vec![first, second],
        }
    }
}

/// What a decision is about: a case, and the lines of a table when it has one. Who is *inhabil* in any of the lines is out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Matter {
    /// The case.
    pub case: CaseNumber,
    /// Its lines; every line for the whole table, none for a case without one.
    pub lines: Vec<NeedId>,
}

impl Matter {
    /// A case without lines.
    pub fn case(case: CaseNumber) -> Matter {
        Matter { case, lines: Vec::new() }
    }
}
