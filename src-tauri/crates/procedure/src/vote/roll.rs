//! The roll: who may take part in a decision, settled once, and why the others may not.

use forum::SeatId;
use serde::{Deserialize, Serialize};

use super::Matter;
use crate::{BodyId, Presence, Seating, Sitting, Ties, WhyOut};

/// Why a seat does not take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WhyNotOnRoll {
    /// It has no vote; *statsforvalterens* never has, whoever leads (R135).
    NoVote,
    /// Nobody holds it.
    Vacant,
    /// Nobody is here for it.
    Absent,
    /// Who sits in it is out of the room.
    OutOfTheRoom,
    /// Who sits in it is *inhabil* in the matter.
    Inhabil,
}

/// A seat that does not take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotOnRoll {
    /// Which.
    pub seat: SeatId,
    /// Why.
    pub why: WhyNotOnRoll,
}

/// Who may take part in a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "RollOfVote"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RollOfVote"))]
pub struct Roll {
    seats: Vec<SeatId>,
    others: Vec<NotOnRoll>,
}

impl Roll {
    /// Settles the roll of a matter: present, with a vote, in the room and not *inhabil*. Of one body, or of all that meet.
    pub fn settle(seating: &Seating, body: Option<&BodyId>, presence: &Presence, ties: &Ties, matter: &Matter) -> Roll {
        let mut roll = Roll::default();
        for entry in seating.of_body(body) {
            let seat = entry.seat.id.clone();
            let why = match presence.sitting(entry, Some(matter.case)) {
                _ if !entry.seat.may_vote() => WhyNotOnRoll::NoVote,
                Sitting::Vacant => WhyNotOnRoll::Vacant,
                Sitting::Absent => WhyNotOnRoll::Absent,
                Sitting::SteppedOut { why: WhyOut::Inhabil, .. } => WhyNotOnRoll::Inhabil,
                Sitting::SteppedOut { why: WhyOut::Other, .. } => WhyNotOnRoll::OutOfTheRoom,
                Sitting::Here { sitter } if ties.is_inhabil(&seat, &sitter, matter.case, &matter.lines) => {
                    WhyNotOnRoll::Inhabil
                }
                Sitting::Here { .. } => {
                    roll.seats.push(seat);
                    continue;
                }
            };
            roll.others.push(NotOnRoll { seat, why });
        }
        roll
    }

    /// The seats on it, in the forum's order.
    pub fn seats(&self) -> &[SeatId] {
        &self.seats
    }

    /// The others, and why they are not on it.
    pub fn others(&self) -> &[NotOnRoll] {
        &self.others
    }

    /// How many are on it.
    pub fn entitled(&self) -> u32 {
        crate::count_of(self.seats.iter())
    }

    /// True when the seat is on it.
    pub fn contains(&self, seat: &SeatId) -> bool {
        self.seats.contains(seat)
    }
}
