//! What a vote is opened with.

use chrono::{DateTime, Utc};
use forum::SeatId;
use serde::{Deserialize, Serialize};

use super::{Matter, Roll, Secrecy, VoteQuestion, Way, secrecy};
use crate::{BodyId, CastingVote, MajorityRule, Quorum, RuleTold};

/// What a vote is opened with, beside its roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteSetting {
    /// On what.
    pub question: VoteQuestion,
    /// In which matter.
    pub matter: Matter,
    /// Which body votes by itself; none when all who meet vote together.
    pub body: Option<BodyId>,
    /// How it is taken.
    pub way: Way,
    /// Which majority.
    pub rule: MajorityRule,
    /// Whether a tie is settled by the leader's vote.
    pub casting: CastingVote,
    /// Who leads the case.
    pub led_by: Option<SeatId>,
    /// The vote that it repeats, by number; both stay.
    pub repeats: Option<u32>,
}

/// What a vote was opened with; it never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteOpened {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// As it was asked for.
    pub setting: VoteSetting,
    /// Who may vote.
    pub roll: Roll,
    /// Quorum when it opened.
    pub quorum: Quorum,
    /// When.
    pub at: DateTime<Utc>,
}

impl VoteOpened {
    /// The rule with its numbers, as if everybody votes for or against.
    pub fn rule_told(&self) -> RuleTold {
        self.setting.rule.told_before(self.roll.entitled())
    }

    /// What must be said of its secrecy before it opens; none of a vote that is not secret.
    pub fn secrecy(&self) -> Option<Secrecy> {
        match self.setting.way {
            Way::Secret | Way::SecretByLaptop => Some(secrecy(self.roll.entitled())),
            Way::ShowOfHands | Way::RollCall | Way::NamedByLaptop => None,
        }
    }
}
