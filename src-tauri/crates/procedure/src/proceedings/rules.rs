//! The rules that a county holds its meetings by: data, since the sources are silent (REQUIREMENTS Y and Z).

use serde::{Deserialize, Serialize};

use crate::{CastingVote, ConsensusFirst, HabilitetRule, MajorityRule, QuorumRule};

/// The rules of a meeting. The defaults: simple majority, a tie falls, no casting vote, half of the seats are a quorum, consensus is
/// tried first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingRules {
    /// How many must be here.
    pub quorum: QuorumRule,
    /// Which majority, unless a vote says another.
    pub majority: MajorityRule,
    /// Whether a tie is settled by the leader's vote.
    pub casting: CastingVote,
    /// Whether consensus is tried before a vote.
    pub consensus: ConsensusFirst,
    /// Who decides habilitet questions.
    pub habilitet: HabilitetRule,
}
