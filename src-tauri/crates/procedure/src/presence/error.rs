//! Why a move is refused.

use forum::SeatId;
use strum::{IntoStaticStr, VariantNames};

use crate::PersonId;
use crate::coded::coded;

/// Why a move is refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum PresenceError {
    /// The meeting has no such seat.
    #[error("there is no seat {0}")]
    UnknownSeat(SeatId),
    /// The representative is here already.
    #[error("seat {0} is here already")]
    AlreadyHere(SeatId),
    /// Nobody is here for the seat.
    #[error("nobody is here for seat {0}")]
    NotHere(SeatId),
    /// Nobody holds the seat, so nobody can come for it but a *vara*.
    #[error("seat {0} is vacant")]
    SeatVacant(SeatId),
    /// Somebody sits in the seat, who must give it back first.
    #[error("somebody sits in seat {0}")]
    SeatTaken(SeatId),
    /// The person is no *vara* of the seat.
    #[error("{person} is no deputy of seat {seat}")]
    NotItsDeputy {
        /// Which seat.
        seat: SeatId,
        /// Who.
        person: PersonId,
    },
    /// The person sits in another seat of the same body.
    #[error("{person} sits in seat {seat}")]
    SitsElsewhere {
        /// Who.
        person: PersonId,
        /// In which seat.
        seat: SeatId,
    },
    /// It concerns one case, and none is being treated.
    #[error("no case is being treated for seat {0} to step out of")]
    NoCase(SeatId),
    /// Has left the room already.
    #[error("seat {0} is out of the room already")]
    AlreadyOut(SeatId),
    /// Has not left the room.
    #[error("seat {0} is not out of the room")]
    NotOut(SeatId),
    /// No *vara* sits in the seat.
    #[error("no deputy sits in seat {0}")]
    NoDeputyHere(SeatId),
    /// A *vara* for the case gives the seat back instead of stepping out.
    #[error("a deputy sits in seat {0} for this case")]
    DeputyForCase(SeatId),
}

coded!(PresenceError);
