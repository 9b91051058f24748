//! What is on record of a meeting, in the order it happened.

use chrono::{DateTime, Utc};
use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    Afterwards, BallotTaken, BrokenOff, CandidateId, CaseStatus, Consensus, CountedBallots, Deciders, ElectionRule,
    HeldVote, LotShown, MoveKind, ProposalId, RoundTold, Statement, TieId, Treatment, VoteEnd,
};

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposed {
    /// Its id.
    pub proposal: ProposalId,
    /// Whose; none for the secretariat's.
    pub by: Option<SeatId>,
    /// In words.
    pub text: String,
}

/// One thing on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecordEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// In which case; none between cases.
    pub case: Option<CaseNumber>,
    /// What.
    pub what: Happened,
}

impl RecordEntry {
    /// The same entry; a vote may have been counted again since.
    pub fn is_same_but_for_recounts(&self, later: &RecordEntry) -> bool {
        let (Some(vote), Some(counted)) = (self.what.held(), later.what.held()) else { return self == later };
        let common = vote.countings.len().min(counted.countings.len());
        let as_it_was = HeldVote { countings: vote.countings[..common].to_vec(), ..vote.clone() };
        let as_it_is = HeldVote { countings: counted.countings[..common].to_vec(), ..counted.clone() };
        (self.at, self.case, as_it_was) == (later.at, later.case, as_it_is)
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr, VariantNames, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "happened", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Happened {
    /// A case was taken up.
    CaseOpened {
        /// Who leads it.
        led_by: Option<SeatId>,
    },
    /// Another leads it.
    CaseLed {
        /// Who.
        by: SeatId,
    },
    /// It was done with.
    CaseClosed {
        /// How.
        status: CaseStatus,
    },
    /// Somebody came, went, or changed seats.
    Moved {
        /// Which seat.
        seat: SeatId,
        /// What.
        what: MoveKind,
    },
    /// A tie was raised.
    TieRaised {
        /// Which.
        tie: TieId,
    },
    /// A tie was taken back.
    TieWithdrawn {
        /// Which.
        tie: TieId,
    },
    /// Ties were decided.
    TiesTreated {
        /// Which.
        ties: Vec<TieId>,
        /// What was decided.
        treatment: Treatment,
        /// By whom, and whether all took part because the others were too few.
        deciders: Deciders,
        /// Where that rule comes from.
        source: String,
    },
    /// A tie was found out after a vote.
    TieFoundAfterwards {
        /// Which vote.
        number: u32,
        /// Whose.
        seat: SeatId,
        /// What was found out.
        why: String,
        /// What the vote was without the seat.
        found: Afterwards,
    },
    /// A proposal was put forward.
    Proposed {
        /// Which.
        proposed: Proposed,
    },
    /// Consensus was tried and not reached.
    ConsensusTried,
    /// The body agreed.
    Agreed {
        /// On what.
        consensus: Box<Consensus>,
    },
    /// A vote was held.
    VoteHeld {
        /// As it was held.
        vote: Box<HeldVote>,
    },
    /// A vote was broken off.
    VoteBrokenOff {
        /// As it was.
        vote: Box<BrokenOff>,
    },
    /// A member wanted something said.
    Said {
        /// What.
        statement: Statement,
    },
    /// An election was opened.
    ElectionOpened {
        /// By which rule.
        rule: ElectionRule,
        /// Who stands.
        candidates: Vec<CandidateId>,
    },
    /// A second ballot was opened.
    BallotOpened {
        /// How many may vote.
        entitled: u32,
    },
    /// A ballot was counted.
    BallotCounted {
        /// What was counted.
        counted: CountedBallots,
        /// What it came to.
        told: RoundTold,
        /// How it was taken by laptop; none of one that tellers counted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        by_laptop: Option<BallotTaken>,
    },
    /// A ballot by laptop was broken off.
    BallotBrokenOff {
        /// First, second … vote of the meeting.
        number: u32,
        /// Why.
        why: String,
    },
    /// A lot was drawn.
    LotDrawn {
        /// Which.
        lot: LotShown,
    },
    /// The meeting was closed.
    MeetingClosed,
}

impl Happened {
    /// The vote that was held, if it was one.
    pub fn held(&self) -> Option<&HeldVote> {
        if let Happened::VoteHeld { vote } = self { Some(vote) } else { None }
    }

    pub(super) fn held_mut(&mut self) -> Option<&mut HeldVote> {
        if let Happened::VoteHeld { vote } = self { Some(vote) } else { None }
    }

    /// The number of the vote or the ballot that was held with what was given in it, if one was.
    pub fn held_number(&self) -> Option<u32> {
        if let Happened::BallotCounted { by_laptop, .. } = self {
            return by_laptop.as_ref().map(|taken| taken.number);
        }
        self.held().map(|vote| vote.opened.number)
    }

    /// How the vote ended, if one did.
    pub fn ended(&self) -> Option<VoteEnd> {
        if let Happened::VoteBrokenOff { vote } = self {
            return Some(VoteEnd::BrokenOff { vote: (**vote).clone() });
        }
        self.held().map(|vote| VoteEnd::Held { vote: vote.clone() })
    }

    /// The words for all that can happen.
    pub const WORDS: &'static [&'static str] = <Happened as VariantNames>::VARIANTS;

    /// The word for what happened.
    pub fn word(&self) -> &'static str {
        self.into()
    }
}
