//! Why a step in a habilitet question is refused.

use forum::SeatId;
use strum::{IntoStaticStr, VariantNames};

use super::TieId;
use crate::coded::coded;

/// Why a step in a habilitet question is refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum HabilitetError {
    /// The meeting has no such seat.
    #[error("there is no seat {0}")]
    TieOfUnknownSeat(SeatId),
    /// A tie is raised without saying why.
    #[error("the tie of seat {0} is raised without a reason")]
    TieWithoutReason(SeatId),
    /// The same tie waits already, or was decided.
    #[error("that tie of seat {seat} is raised already")]
    TieRaisedAlready {
        /// Whose.
        seat: SeatId,
        /// As which.
        tie: TieId,
    },
    /// There is no such tie.
    #[error("there is no tie {}", .0.0)]
    UnknownTie(TieId),
    /// The tie is decided; what has come to light since is raised as a new one.
    #[error("tie {} is decided", .0.0)]
    TieDecided(TieId),
    /// No tie that waits is meant.
    #[error("no tie that waits is meant")]
    NoTieMeant,
    /// Without those who are tied there is no quorum, and the county's rule lets nobody else decide.
    #[error("{present} may decide the question, and {needed} must")]
    TooFewToDecideTies {
        /// How many may decide.
        present: u32,
        /// How many must.
        needed: u32,
    },
    /// Nobody who may decide is here.
    #[error("nobody who may decide the question is here")]
    NobodyToDecideTies,
    /// More votes than deciders.
    #[error("{given} votes are counted, but {deciders} decide the question")]
    TieVotesAboveDeciders {
        /// Votes counted.
        given: u64,
        /// Who decide.
        deciders: u32,
    },
    /// The count says something else than the outcome.
    #[error("the count does not give that outcome")]
    TieOutcomeAgainstCount,
    /// Ties of the case wait to be decided, before anything is decided in it.
    #[error("{0} ties of the case wait to be decided")]
    TiesWait(u32),
}

coded!(HabilitetError);
