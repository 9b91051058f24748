//! A joint meeting of several bodies: each votes for itself, or all together. One person with two seats has one vote in each
//! (R104, R145).

use serde::{Deserialize, Serialize};

use super::HeldVote;
use crate::ProposalId;
use crate::{BodyId, Seating};

/// How a joint meeting votes in a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum JointVote {
    /// Each body votes for itself, and each must carry.
    #[default]
    EachForItself,
    /// All seats vote as one.
    Together,
}

/// What the votes of several bodies on one question come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum JointOutcome {
    /// Some have not voted yet.
    Waits {
        /// Which.
        bodies: Vec<BodyId>,
    },
    /// All carried the same proposal.
    Carried {
        /// Which.
        proposal: ProposalId,
    },
    /// They did not: each body's own outcome stands.
    Differs,
}

impl JointVote {
    /// The votes that one question takes: one for each body, or one for all.
    pub fn votes(self, seating: &Seating) -> Vec<Option<BodyId>> {
        match self {
            JointVote::EachForItself => seating.bodies().into_iter().cloned().map(Some).collect(),
            JointVote::Together => vec![None],
        }
    }
}

/// What the bodies' votes on one question come to: the last of each body counts.
pub fn joint_outcome(seating: &Seating, held: &[&HeldVote]) -> JointOutcome {
    let last = |body: &BodyId| held.iter().rev().find(|vote| vote.opened.setting.body.as_ref() == Some(body));
    let bodies = seating.bodies();
    let waits: Vec<BodyId> = bodies.iter().filter(|body| last(body).is_none()).map(|body| (*body).clone()).collect();
    if !waits.is_empty() {
        return JointOutcome::Waits { bodies: waits };
    }
    let mut carried = bodies.iter().map(|body| last(body).and_then(|vote| vote.carried()));
    match carried.next().flatten() {
        Some(proposal) if carried.all(|other| other == Some(proposal)) => {
            JointOutcome::Carried { proposal: proposal.clone() }
        }
        Some(_) | None => JointOutcome::Differs,
    }
}
