//! What a count means by a rule.

use forum::vote::Count;
use serde::{Deserialize, Serialize};

use super::{CastingVote, Leader, MajorityRule, NoCastingVote};
use crate::Quorum;

/// What carried a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CarriedBy {
    /// The votes.
    Votes,
    /// Equal votes, and the leader's counted for two.
    CastingVote,
}

/// Why a proposal was not carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FellBecause {
    /// Fewer votes than the rule asks for.
    TooFew,
    /// As many for as against, and no casting vote: a tie falls. Why there was none stands with it.
    EqualVotes(NoCastingVote),
    /// As many for as against, and the leader was against.
    CastingVote,
}

/// What a count means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Outcome {
    /// Carried; of two proposals the first.
    Carried {
        /// By what.
        by: CarriedBy,
    },
    /// Of two proposals the second is carried.
    SecondCarried {
        /// By what.
        by: CarriedBy,
    },
    /// Not carried.
    Fallen {
        /// Why.
        because: FellBecause,
    },
    /// Too few were here to decide.
    NoQuorum,
}

impl Outcome {
    /// Something is decided by it.
    pub fn is_carried(self) -> bool {
        match self {
            Outcome::Carried { .. } | Outcome::SecondCarried { .. } => true,
            Outcome::Fallen { .. } | Outcome::NoQuorum => false,
        }
    }
}

impl Outcome {
    /// The same proposal is carried, or none by either: how it came to it may differ.
    pub fn is_same_decision(self, other: Outcome) -> bool {
        let carried = |outcome: Outcome| match outcome {
            Outcome::Carried { .. } => Some(true),
            Outcome::SecondCarried { .. } => Some(false),
            Outcome::Fallen { .. } | Outcome::NoQuorum => None,
        };
        carried(self) == carried(other)
    }
}

impl MajorityRule {
    /// What a count for and against one proposal means.
    pub fn outcome(self, count: Count, entitled: u32, quorum: Quorum, casting: CastingVote, leader: Leader) -> Outcome {
        if !quorum.holds() {
            return Outcome::NoQuorum;
        }
        if count.yes >= self.told(count, entitled).needed {
            return Outcome::Carried { by: CarriedBy::Votes };
        }
        if count.yes != count.no || count.yes == 0 {
            return Outcome::Fallen { because: FellBecause::TooFew };
        }
        match casting.side(self, leader) {
            Ok(true) => Outcome::Carried { by: CarriedBy::CastingVote },
            Ok(false) => Outcome::Fallen { because: FellBecause::CastingVote },
            Err(why) => Outcome::Fallen { because: FellBecause::EqualVotes(why) },
        }
    }

    /// What a count for one of two proposals means: `yes` for the first, `no` for the second.
    pub fn outcome_of_two(
        self,
        count: Count,
        entitled: u32,
        quorum: Quorum,
        casting: CastingVote,
        leader: Leader,
    ) -> Outcome {
        let by_votes = Outcome::SecondCarried { by: CarriedBy::Votes };
        if quorum.holds() && count.yes == count.no && count.no >= self.told(count, entitled).needed {
            // Only where exactly half is enough: both reach it, and neither is more wanted.
            return Outcome::Fallen { because: FellBecause::EqualVotes(NoCastingVote::NotBySuchARule) };
        }
        match self.outcome(count, entitled, quorum, casting, leader) {
            Outcome::Fallen { because: FellBecause::TooFew } if count.no >= self.told(count, entitled).needed => {
                by_votes
            }
            Outcome::Fallen { because: FellBecause::CastingVote } => {
                Outcome::SecondCarried { by: CarriedBy::CastingVote }
            }
            other => other,
        }
    }
}

#[cfg(test)]
mod tests;
