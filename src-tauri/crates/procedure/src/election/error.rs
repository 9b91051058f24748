//! Why a step of an election is refused.

use strum::{IntoStaticStr, VariantNames};

use crate::CandidateId;
use crate::coded::coded;

/// Why a step of an election is refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum ElectionError {
    /// There is no post to fill.
    #[error("there is no post to fill")]
    NoPosts,
    /// There are no candidates.
    #[error("there are no candidates")]
    NoCandidates,
    /// A candidate stands twice.
    #[error("candidate {0} stands twice")]
    CandidateTwice(CandidateId),
    /// A cross for somebody who is not on the ballot.
    #[error("{0} is not on the ballot")]
    NotOnTheBallot(CandidateId),
    /// More ballots than people who may vote.
    #[error("{ballots} ballots are counted, but {entitled} may vote")]
    TooManyBallots {
        /// Ballots counted.
        ballots: u32,
        /// Who may vote.
        entitled: u32,
    },
    /// Nobody has voted.
    #[error("no ballots are given")]
    NoBallots,
    /// More blank ballots than ballots.
    #[error("{blank} of {ballots} ballots are blank")]
    TooManyBlank {
        /// Blank ones.
        blank: u32,
        /// All.
        ballots: u32,
    },
    /// A candidate has more crosses than there are ballots with crosses: one ballot has one cross for each.
    #[error("{candidate} has {crosses} crosses on {ballots} ballots")]
    CrossesAboveBallots {
        /// Who.
        candidate: CandidateId,
        /// Crosses.
        crosses: u32,
        /// Ballots that are not blank.
        ballots: u32,
    },
    /// More crosses than the ballots have room for, or fewer than ballots that are not blank.
    #[error("{crosses} crosses do not fit {ballots} ballots with room for {posts}")]
    CrossesDoNotFit {
        /// Crosses together.
        crosses: u64,
        /// Ballots that are not blank.
        ballots: u32,
        /// How many a ballot has room for.
        posts: u32,
    },
    /// The ballot is open already.
    #[error("the ballot is open already")]
    BallotOpen,
    /// No ballot is open.
    #[error("no ballot is open")]
    NoBallotOpen,
    /// Something else comes next: a second ballot, a lot, or nothing.
    #[error("that is not what comes next in the election")]
    NotNext,
    /// The lot is among others, or for another number of posts.
    #[error("the lot is not the one that is to be drawn")]
    AnotherLot,
}

coded!(ElectionError);
