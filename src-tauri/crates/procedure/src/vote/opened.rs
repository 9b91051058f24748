//! What a vote is opened with.

use chrono::{DateTime, Utc};
use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};

use super::{BallotPaper, Matter, Roll, Secrecy, VoteQuestion, Way, secrecy};
use crate::{BodyId, CandidateId, CastingVote, MajorityRule, Quorum, RuleTold};

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
        told_secrecy(self.setting.way, &self.roll)
    }
}

/// What a ballot of an election by laptop was opened with; it never changes. It has its number among the votes of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotOpened {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// In which case.
    pub case: CaseNumber,
    /// How it is taken.
    pub way: Way,
    /// Who stands, in the order of the ballot.
    pub candidates: Vec<CandidateId>,
    /// How many posts are filled, and how many crosses there is room for.
    pub posts: u32,
    /// Who may vote.
    pub roll: Roll,
    /// Quorum when it opened.
    pub quorum: Quorum,
    /// When.
    pub at: DateTime<Utc>,
}

/// What an open vote was opened with: a vote on proposals, or a ballot of an election. What does not hang on which it is, is asked
/// here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// A vote on proposals.
    Vote(Box<VoteOpened>),
    /// A ballot of an election.
    Ballot(Box<BallotOpened>),
}

impl From<VoteOpened> for Opened {
    fn from(opened: VoteOpened) -> Opened {
        Opened::Vote(Box::new(opened))
    }
}

impl From<BallotOpened> for Opened {
    fn from(opened: BallotOpened) -> Opened {
        Opened::Ballot(Box::new(opened))
    }
}

impl Opened {
    /// First, second … vote of the meeting.
    pub fn number(&self) -> u32 {
        match self {
            Opened::Vote(opened) => opened.number,
            Opened::Ballot(opened) => opened.number,
        }
    }

    /// In which case.
    pub fn case(&self) -> CaseNumber {
        match self {
            Opened::Vote(opened) => opened.setting.matter.case,
            Opened::Ballot(opened) => opened.case,
        }
    }

    /// How it is taken.
    pub fn way(&self) -> Way {
        match self {
            Opened::Vote(opened) => opened.setting.way,
            Opened::Ballot(opened) => opened.way,
        }
    }

    /// Who may vote.
    pub fn roll(&self) -> &Roll {
        match self {
            Opened::Vote(opened) => &opened.roll,
            Opened::Ballot(opened) => &opened.roll,
        }
    }

    /// Quorum when it opened.
    pub fn quorum(&self) -> Quorum {
        match self {
            Opened::Vote(opened) => opened.quorum,
            Opened::Ballot(opened) => opened.quorum,
        }
    }

    /// What may stand on its ballots.
    pub fn paper(&self) -> BallotPaper {
        match self {
            Opened::Vote(_) => BallotPaper::Proposals,
            Opened::Ballot(opened) => {
                BallotPaper::Candidates { candidates: opened.candidates.clone(), most: opened.posts }
            }
        }
    }

    /// The vote on proposals, when it is one.
    pub fn vote(&self) -> Option<&VoteOpened> {
        match self {
            Opened::Vote(opened) => Some(opened),
            Opened::Ballot(_) => None,
        }
    }

    /// The ballot of an election, when it is one.
    pub fn ballot(&self) -> Option<&BallotOpened> {
        match self {
            Opened::Vote(_) => None,
            Opened::Ballot(opened) => Some(opened),
        }
    }

    /// What must be said of its secrecy before it opens; none of a vote that is not secret.
    pub fn secrecy(&self) -> Option<Secrecy> {
        told_secrecy(self.way(), self.roll())
    }
}

fn told_secrecy(way: Way, roll: &Roll) -> Option<Secrecy> {
    way.is_secret().then(|| secrecy(roll.entitled()))
}
