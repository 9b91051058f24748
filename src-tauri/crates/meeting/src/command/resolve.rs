//! Proposals, agreement, votes and elections in a case. Done in the meeting that is open.

use std::collections::BTreeSet;

use forum::vote::{Choice, Count};
use forum::{NeedId, SeatId};
use procedure::{
    BodyId, CandidateId, CountedBallots, ElectionRule, MajorityRule, Mark, ProposalId, StatementKind, VoteQuestion, Way,
};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// Proposals, agreement, votes and elections in a case. Done in the meeting that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "ResolveCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum ResolveCommand {
    /// Puts a proposal in words forward.
    PutForward {
        /// Its id: «a», «b».
        proposal: ProposalId,
        /// Whose; none for the secretariat's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        by: Option<SeatId>,
        /// In words.
        text: String,
    },
    /// Freezes the working draft and puts it forward; its proposal has the hash of the version as its id.
    PutDraftForward {
        /// Whose; none for the secretariat's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        by: Option<SeatId>,
    },
    /// Records that consensus was tried and not reached (R134).
    ConsensusTried,
    /// The body agrees on a proposal (R133).
    Agree {
        /// Which: its id, or a draft's name.
        proposal: ProposalId,
        /// About which lines; none for all of them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        lines: Option<Vec<NeedId>>,
        /// Which body, in a joint meeting; none for all together.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        body: Option<BodyId>,
    },
    /// Opens a vote, and settles who may vote.
    PutToVote {
        /// On what.
        question: VoteQuestion,
        /// How it is taken.
        way: Way,
        /// About which lines; none for all of them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        lines: Option<Vec<NeedId>>,
        /// Which body, in a joint meeting; none for all together.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        body: Option<BodyId>,
        /// Which majority; none for the body's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        rule: Option<MajorityRule>,
        /// The vote that it repeats.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        repeats: Option<u32>,
    },
    /// A seat answers in the roll call; none takes an answer back.
    GiveAnswer {
        /// Which seat.
        seat: SeatId,
        /// What.
        choice: Option<Choice>,
    },
    /// Casts the ballot of a seat whose laptop has failed, in a vote or an election by laptop: whoever sits in it chooses at the desk. It is final as
    /// any other, and no entry of the journal is made of it.
    CastAtDesk {
        /// Which seat.
        seat: SeatId,
        /// What.
        choice: Mark,
    },
    /// Writes the hands that are counted.
    CountHands {
        /// The count.
        count: Count,
    },
    /// Writes the secret ballots on paper: who handed one in, and how many of each kind there are.
    HandInBallots {
        /// Who handed one in.
        voted: BTreeSet<SeatId>,
        /// How many of each kind.
        count: Count,
    },
    /// Closes the vote, or the ballot of an election by laptop.
    EndVote {
        /// How whoever leads raised a hand; matters where hands tie and the body has a casting vote.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        hand_of_leader: Option<Choice>,
    },
    /// Breaks the vote, or the ballot of an election by laptop, off; of what was given nothing is left.
    BreakOffVote {
        /// Why.
        why: String,
    },
    /// Counts the votes of a vote in the case again.
    Recount {
        /// Which vote of the meeting.
        vote: u32,
        /// What is counted now.
        count: Count,
        /// Why it is counted again.
        why: String,
    },
    /// A member wants something said in the minutes.
    Say {
        /// Who.
        seat: SeatId,
        /// Which kind.
        kind: StatementKind,
        /// In their words.
        text: String,
    },
    /// Opens the election of the case, and its first ballot.
    OpenElection {
        /// By which rule.
        rule: ElectionRule,
        /// Who stands.
        candidates: Vec<CandidateId>,
        /// Which body, in a joint meeting; none for all together.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        body: Option<BodyId>,
        /// How the first ballot is taken by laptop; none when tellers count it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        way: Option<Way>,
    },
    /// Opens the ballot that comes next, for those who are here now: the second, or one that was broken off.
    OpenSecondBallot {
        /// How it is taken by laptop; none when tellers count it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        way: Option<Way>,
    },
    /// Writes the tellers' count of a ballot.
    CountBallots {
        /// What they counted.
        counted: CountedBallots,
    },
    /// Draws the lot that is due. It is on the disk before it is told.
    DrawLot,
}
