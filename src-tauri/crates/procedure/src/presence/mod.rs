//! Who is here: every arrival and leaving with its time and case, and from them who sits where (R119, OUTSIDE 4).
//!
//! Moves count in the order in which they were recorded. Their times are told, never compared, so that a clock that is set back in
//! mid-meeting changes nothing.

mod error;
mod moves;
mod periods;
mod sitting;

use std::collections::BTreeMap;

use forum::{CaseNumber, SeatId};

use crate::{HeldBy, PersonId, SeatInMeeting, Seating};

pub use error::PresenceError;
pub use moves::{Move, MoveKind, Stays, WhyOut};
pub use periods::{Period, SatFrom, clock_went_back};
pub use sitting::{Sitter, Sitting};

/// Who sits where, as far as the moves go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    moves: Vec<Move>,
    seats: BTreeMap<SeatId, SeatNow>,
}

/// A seat as the moves left it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct SeatNow {
    /// Who sits in it through the meeting.
    sitter: Option<Sitter>,
    /// What is otherwise in one case.
    in_case: BTreeMap<CaseNumber, InCase>,
}

/// What is otherwise with a seat in one case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct InCase {
    /// Who left the room, and why; it holds for the one who left, not for one who takes the seat afterwards.
    out: Option<(Sitter, WhyOut)>,
    deputy: Option<Sitter>,
}

impl Presence {
    /// Nobody is here yet.
    pub fn new() -> Presence {
        Presence::default()
    }

    /// The presence that these moves make, or the first that is refused.
    pub fn after(seating: &Seating, moves: impl IntoIterator<Item = Move>) -> Result<Presence, PresenceError> {
        let mut presence = Presence::new();
        for moved in moves {
            presence.record(seating, moved)?;
        }
        Ok(presence)
    }

    /// Every move, in the order it was recorded.
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    /// How a seat is filled: in this case, or in the meeting between cases.
    pub fn sitting(&self, seat: &SeatInMeeting, case: Option<CaseNumber>) -> Sitting {
        let now = self.seats.get(&seat.seat.id);
        let in_case = case.and_then(|case| now?.in_case.get(&case));
        if let Some(deputy) = in_case.and_then(|in_case| in_case.deputy.clone()) {
            return Sitting::Here { sitter: deputy };
        }
        let out = in_case.and_then(|in_case| in_case.out.as_ref());
        match (now.and_then(|now| now.sitter.clone()), out) {
            (Some(sitter), Some((left, why))) if *left == sitter => Sitting::SteppedOut { sitter, why: *why },
            (Some(sitter), _) => Sitting::Here { sitter },
            (None, _) if seat.held_by == HeldBy::Nobody => Sitting::Vacant,
            (None, _) => Sitting::Absent,
        }
    }

    /// Records a move, or says why it cannot be. A refused move changes nothing.
    pub fn record(&mut self, seating: &Seating, moved: Move) -> Result<(), PresenceError> {
        let id = &moved.seat;
        let seat = seating.seat(id).ok_or_else(|| PresenceError::UnknownSeat(id.clone()))?;
        let changed = self.changed(seating, seat, &moved)?;
        self.seats.insert(id.clone(), changed);
        self.moves.push(moved);
        Ok(())
    }

    /// The seat as the move leaves it.
    fn changed(&self, seating: &Seating, seat: &SeatInMeeting, moved: &Move) -> Result<SeatNow, PresenceError> {
        let id = &seat.seat.id;
        let mut now = self.seats.get(id).cloned().unwrap_or_default();
        let sitting = self.sitting(seat, moved.case);
        match &moved.what {
            MoveKind::Arrives => {
                self.is_free(seat, &now, &sitting)?;
                let HeldBy::Person(person) = &seat.held_by else {
                    if seat.held_by == HeldBy::Nobody {
                        return Err(PresenceError::SeatVacant(id.clone()));
                    }
                    now.sitter = Some(Sitter::Representative);
                    return Ok(now);
                };
                self.sits_nowhere_else(seating, seat, person, moved.case)?;
                now.sitter = Some(Sitter::Representative);
            }
            MoveKind::Leaves => {
                now.sitter.take().ok_or_else(|| PresenceError::NotHere(id.clone()))?;
            }
            MoveKind::DeputyIn { deputy, stays } => {
                if let Some(deputy) = deputy {
                    self.may_deputise(seating, seat, deputy, moved.case)?;
                }
                let sitter = Sitter::Deputy { person: deputy.clone() };
                match stays {
                    Stays::Meeting => {
                        self.is_free(seat, &now, &sitting)?;
                        now.sitter = Some(sitter);
                    }
                    Stays::Case => {
                        let case = moved.case.ok_or_else(|| PresenceError::NoCase(id.clone()))?;
                        if let Sitting::Here { .. } = sitting {
                            return Err(PresenceError::SeatTaken(id.clone()));
                        }
                        now.in_case.entry(case).or_default().deputy = Some(sitter);
                    }
                }
            }
            MoveKind::DeputyOut => {
                let for_case = moved.case.and_then(|case| now.in_case.get_mut(&case)?.deputy.take());
                if for_case.is_none() {
                    match now.sitter.take() {
                        Some(Sitter::Deputy { .. }) => {}
                        Some(Sitter::Representative) | None => {
                            return Err(PresenceError::NoDeputyHere(id.clone()));
                        }
                    }
                }
            }
            MoveKind::StepsOut { why } => {
                let case = moved.case.ok_or_else(|| PresenceError::NoCase(id.clone()))?;
                match sitting {
                    Sitting::SteppedOut { .. } => return Err(PresenceError::AlreadyOut(id.clone())),
                    Sitting::Vacant | Sitting::Absent => return Err(PresenceError::NotHere(id.clone())),
                    Sitting::Here { .. } if now.in_case.get(&case).is_some_and(|now| now.deputy.is_some()) => {
                        return Err(PresenceError::DeputyForCase(id.clone()));
                    }
                    Sitting::Here { sitter } => now.in_case.entry(case).or_default().out = Some((sitter, *why)),
                }
            }
            MoveKind::Returns => {
                let case = moved.case.ok_or_else(|| PresenceError::NoCase(id.clone()))?;
                let in_case = now.in_case.entry(case).or_default();
                if in_case.deputy.is_some() {
                    return Err(PresenceError::SeatTaken(id.clone()));
                }
                match sitting {
                    Sitting::SteppedOut { .. } => in_case.out = None,
                    Sitting::Vacant | Sitting::Absent | Sitting::Here { .. } => {
                        return Err(PresenceError::NotOut(id.clone()));
                    }
                }
            }
        }
        Ok(now)
    }

    /// Nobody sits in the seat through the meeting, nor in the case that is treated.
    fn is_free(&self, seat: &SeatInMeeting, now: &SeatNow, sitting: &Sitting) -> Result<(), PresenceError> {
        let id = seat.seat.id.clone();
        match (&now.sitter, sitting) {
            (Some(Sitter::Representative), _) => Err(PresenceError::AlreadyHere(id)),
            (Some(Sitter::Deputy { .. }), _) | (None, Sitting::Here { .. }) => Err(PresenceError::SeatTaken(id)),
            (None, Sitting::Vacant | Sitting::Absent | Sitting::SteppedOut { .. }) => Ok(()),
        }
    }

    fn may_deputise(
        &self,
        seating: &Seating,
        seat: &SeatInMeeting,
        deputy: &PersonId,
        case: Option<CaseNumber>,
    ) -> Result<(), PresenceError> {
        if !seat.deputies.contains(deputy) {
            return Err(PresenceError::NotItsDeputy { seat: seat.seat.id.clone(), person: deputy.clone() });
        }
        self.sits_nowhere_else(seating, seat, deputy, case)
    }

    /// One person sits in one seat of a body; in a joint meeting in one of each.
    fn sits_nowhere_else(
        &self,
        seating: &Seating,
        seat: &SeatInMeeting,
        person: &PersonId,
        case: Option<CaseNumber>,
    ) -> Result<(), PresenceError> {
        let others = seating.of_body(Some(&seat.body)).filter(|other| other.seat.id != seat.seat.id);
        for other in others {
            let in_room = [self.sitting(other, None), self.sitting(other, case)];
            if in_room.iter().any(|sitting| sitting.person(other) == Some(person)) {
                let (person, seat) = (person.clone(), other.seat.id.clone());
                return Err(PresenceError::SitsElsewhere { person, seat });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
