//! Why a step of a vote is refused.

use forum::SeatId;
use strum::{IntoStaticStr, VariantNames};

use crate::Quorum;
use crate::coded::coded;
use crate::{CandidateId, ProposalId};

/// Why a step of a vote is refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum VoteError {
    /// Nobody who may vote is here.
    #[error("nobody who may vote is here")]
    RollEmpty,
    /// Too few are here to decide.
    #[error("{} are here who may decide, and {} must be", .0.present, .0.needed.unwrap_or(0))]
    WithoutQuorum(Quorum),
    /// A proposal stands against itself.
    #[error("proposal {0} stands against itself")]
    AgainstItself(ProposalId),
    /// The votes are not taken in that way in this vote.
    #[error("this vote is taken in another way")]
    AnotherWay,
    /// The seat may not vote in this.
    #[error("seat {0} may not vote in this")]
    MayNotVote(SeatId),
    /// The seat has left while the vote is open.
    #[error("seat {0} has left")]
    HasLeft(SeatId),
    /// The seat has voted; a secret ballot is final.
    #[error("seat {0} has voted")]
    HasVoted(SeatId),
    /// The ballot has the id of another seat's ballot.
    #[error("the ballot has the id of another ballot")]
    BallotOfAnother,
    /// The ballot says what may not stand on it: crosses where a proposal is voted on, an answer where somebody is elected.
    #[error("that is not what is asked on this ballot")]
    AnotherBallot,
    /// The ballot has a cross for somebody who does not stand.
    #[error("{0} is not on this ballot")]
    NotACandidate(CandidateId),
    /// The ballot has more crosses than there are posts.
    #[error("{crosses} crosses on a ballot with room for {most}")]
    TooManyCrosses {
        /// Crosses.
        crosses: u32,
        /// How many there is room for.
        most: u32,
    },
    /// The vote that a ballot is for has ended.
    #[error("vote {0} has ended")]
    VoteIsOver(u32),
    /// The vote that a ballot is for has not opened.
    #[error("vote {0} has not opened")]
    VoteNotYet(u32),
    /// Votes are taken from the file into a vote that has some already.
    #[error("the vote has votes already")]
    VotesThere,
    /// What the file kept of the vote is not what was voted: taken in another way, or more ballots than voters.
    #[error("the votes that were kept do not tally")]
    KeptVotesDoNotTally,
    /// More hands than people who may vote and are still here.
    #[error("{hands} hands are counted, but {here} may vote and are here")]
    TooManyHands {
        /// Hands counted.
        hands: u64,
        /// Who may vote and are here.
        here: u32,
    },
    /// So few have cast a secret ballot, while others may still, that the count would tell how they voted.
    #[error("{given} have voted and {waiting} may still: the count would tell how they voted")]
    TooFewForSecrecy {
        /// How many have voted.
        given: u32,
        /// How many are here and have not.
        waiting: u32,
    },
    /// Nobody has voted, or nothing is counted.
    #[error("no votes are given")]
    NothingGiven,
    /// A vote is broken off, or counted again, without a reason.
    #[error("a reason is missing")]
    VoteReasonMissing,
    /// Only hands and paper are counted again.
    #[error("the answers of this vote need no second counting")]
    NothingToRecount,
    /// A second counting finds another number of votes than were given.
    #[error("{given} votes were given, and {recounted} are counted now")]
    RecountOfOthers {
        /// How many voted.
        given: u64,
        /// How many are counted.
        recounted: u64,
    },
    /// Consensus is tried before a vote opens (R134).
    #[error("a vote opens only after consensus was tried")]
    ConsensusFirst,
    /// What is said for the minutes is empty.
    #[error("nothing is said")]
    StatementEmpty,
    /// Who did not take part cannot dissent.
    #[error("seat {0} did not take part in the decision")]
    DidNotTakePart(SeatId),
}

coded!(VoteError);
