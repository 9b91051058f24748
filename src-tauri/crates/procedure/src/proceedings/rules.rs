//! The rules that a county holds its meetings by: data, since the sources are silent (REQUIREMENTS Y and Z).

use forum::CaseSeries;
use forum::vote::VoteRules;
use serde::{Deserialize, Serialize};

use crate::{CastingVote, ConsensusFirst, HabilitetRule, MajorityRule, QuorumNeeds, QuorumRule};

/// The rules of a meeting. The defaults: simple majority, a tie falls, no casting vote, half of the seats are a quorum, consensus is
/// tried first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
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
    /// The letters before its case numbers, which then have a run of their own.
    pub case_series: CaseSeries,
}

impl From<VoteRules> for MeetingRules {
    /// The rules of a file that knew a majority and, where it was set, a number of seats only.
    fn from(rules: VoteRules) -> MeetingRules {
        let number = |seats| QuorumRule { needs: QuorumNeeds::Number(seats), ..QuorumRule::default() };
        MeetingRules {
            quorum: rules.quorum.map_or_else(QuorumRule::default, number),
            majority: MajorityRule::from(rules.majority),
            ..MeetingRules::default()
        }
    }
}
