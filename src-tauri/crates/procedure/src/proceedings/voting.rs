//! The vote that is open, and who sat in its seats when it opened.

use std::collections::BTreeMap;

use forum::{CaseNumber, SeatId};

use crate::{OpenVote, Presence, Seating, Sitter, Sitting};

/// An open vote with those who sat in its seats. A *vara* who takes a seat in mid-vote has no vote in it: who may vote was settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Voting {
    pub(super) vote: OpenVote,
    sitters: BTreeMap<SeatId, Sitter>,
}

impl Voting {
    /// The vote as it opens.
    pub(super) fn new(vote: OpenVote, seating: &Seating, presence: &Presence) -> Voting {
        let case = vote.opened().case();
        let sitter = |seat: &SeatId| {
            let Sitting::Here { sitter } = presence.sitting(seating.seat(seat)?, Some(case)) else { return None };
            Some((seat.clone(), sitter))
        };
        let sitters = vote.opened().roll().seats().iter().filter_map(sitter).collect();
        Voting { vote, sitters }
    }

    pub(super) fn vote(&self) -> &OpenVote {
        &self.vote
    }

    /// Somebody moved: who is not in the seat any more has left the vote, who is back is back.
    pub(super) fn follow(&mut self, seating: &Seating, presence: &Presence, case: CaseNumber, seat: &SeatId) {
        let Some(entry) = seating.seat(seat) else { return };
        match presence.sitting(entry, Some(case)) {
            Sitting::Here { sitter } if self.sitters.get(seat) == Some(&sitter) => self.vote.comes_back(seat),
            Sitting::Here { .. } | Sitting::SteppedOut { .. } | Sitting::Absent | Sitting::Vacant => {
                self.vote.leaves(seat);
            }
        }
    }
}
