//! Several proposals, one after another, until one has the majority.

use super::{HeldVote, VoteQuestion};
use crate::ProposalId;

/// What comes next in a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// This one is put to the vote.
    Vote(ProposalId),
    /// This one has the majority; the rest are not voted on.
    Carried(ProposalId),
    /// All were voted on, and none has the majority.
    NoneCarried,
}

/// What comes next, after the votes that were held on the proposals. A proposal that was voted on again goes by its last vote.
pub fn next_in_series(proposals: &[ProposalId], held: &[&HeldVote]) -> Next {
    let last_on = |proposal: &ProposalId| {
        let on = |vote: &&&HeldVote| match &vote.opened.setting.question {
            VoteQuestion::One { proposal: on } => on == proposal,
            VoteQuestion::Two { .. } => false,
        };
        held.iter().rev().find(on)
    };
    let carried = proposals.iter().find(|proposal| last_on(proposal).is_some_and(|vote| vote.outcome().is_carried()));
    let next = proposals.iter().find(|proposal| last_on(proposal).is_none());
    match (carried, next) {
        (Some(proposal), _) => Next::Carried(proposal.clone()),
        (None, Some(proposal)) => Next::Vote(proposal.clone()),
        (None, None) => Next::NoneCarried,
    }
}
