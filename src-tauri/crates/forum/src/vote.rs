//! Deciding: consensus first, then a vote. Who may vote, how votes are counted, and what a count means.
//!
//! Sources: R133-R136, REQUIREMENTS Y (threshold and tie), DESIGN 5.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Seat, SeatId};

/// What a voter answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Choice {
    /// *For*.
    For,
    /// *Mot*.
    Against,
    /// *Blank*: given, but for neither side.
    Blank,
}

/// Which majority a proposal needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Majority {
    /// More than half of the votes given, blank ones included.
    #[default]
    Simple,
    /// More than half of those entitled to vote.
    Absolute,
    /// At least two thirds of the votes given.
    TwoThirds,
}

/// How a vote is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum VoteMethod {
    /// Hands are counted.
    ShowOfHands,
    /// Each seat is called and answers aloud.
    RollCall,
}

/// The rules of a vote: data, because the sources are silent (REQUIREMENTS Z).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteRules {
    /// Which majority.
    pub majority: Majority,
    /// At least this many must be on the roll, when a quorum is set.
    pub quorum: Option<u32>,
}

/// What the meeting knows of a seat when a vote opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attendance {
    /// Which seat.
    pub seat: SeatId,
    /// Somebody sits in it.
    pub present: bool,
    /// The seat is *inhabil* in this case: why, as the forum decided.
    pub recused: Option<String>,
}

/// The seats that may vote, settled when the vote opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Roll(Vec<SeatId>);

impl Roll {
    /// Present, with a vote, and not recused; *statsforvalterens* seats never.
    pub fn settle(seats: &[Seat], attendance: &[Attendance]) -> Roll {
        let stands = |seat: &&Seat| {
            seat.may_vote() && attendance.iter().any(|a| a.seat == seat.id && a.present && a.recused.is_none())
        };
        Roll(seats.iter().filter(stands).map(|seat| seat.id.clone()).collect())
    }

    /// A roll that was settled earlier.
    pub fn of(seats: &[SeatId]) -> Roll {
        Roll(seats.to_vec())
    }

    /// The seats on it, in the forum's order.
    pub fn seats(&self) -> &[SeatId] {
        &self.0
    }

    /// How many are entitled.
    pub fn entitled(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// True when the seat stands on it.
    pub fn contains(&self, seat: &SeatId) -> bool {
        self.0.contains(seat)
    }
}

/// Votes counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Count {
    /// Votes for.
    pub yes: u32,
    /// Votes against.
    pub no: u32,
    /// Blank votes.
    pub blank: u32,
}

impl Count {
    /// All votes given, blank ones included.
    pub fn given(self) -> u64 {
        u64::from(self.yes) + u64::from(self.no) + u64::from(self.blank)
    }
}

/// Why a count is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CountError {
    /// More hands than entitled seats.
    #[error("{given} votes are counted, but {entitled} may vote")]
    TooMany {
        /// Votes counted.
        given: u64,
        /// Seats on the roll.
        entitled: u32,
    },
    /// A seat that is not on the roll was called.
    #[error("seat {0} is not on the roll")]
    NotOnRoll(SeatId),
    /// Nobody voted.
    #[error("no votes are given")]
    NoVotes,
}

/// What the votes are: hands counted, or answers by seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "method", rename_all = "kebab-case")]
pub enum Votes {
    /// Hands counted.
    ShowOfHands {
        /// The counts.
        count: Count,
    },
    /// Answers by seat.
    RollCall {
        /// What each seat answered.
        answers: BTreeMap<SeatId, Choice>,
    },
}

impl Votes {
    /// Counts the votes against the roll.
    pub fn count(&self, roll: &Roll) -> Result<Count, CountError> {
        let count = match self {
            Votes::ShowOfHands { count } => *count,
            Votes::RollCall { answers } => {
                let mut count = Count::default();
                for (seat, choice) in answers {
                    if !roll.contains(seat) {
                        return Err(CountError::NotOnRoll(seat.clone()));
                    }
                    match choice {
                        Choice::For => count.yes += 1,
                        Choice::Against => count.no += 1,
                        Choice::Blank => count.blank += 1,
                    }
                }
                count
            }
        };
        match count.given() {
            0 => Err(CountError::NoVotes),
            given if given > u64::from(roll.entitled()) => {
                Err(CountError::TooMany { given, entitled: roll.entitled() })
            }
            _ => Ok(count),
        }
    }
}

/// What a count means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum VoteResult {
    /// Adopted.
    Adopted,
    /// Not adopted; a tie falls.
    Fallen,
    /// Too few on the roll to decide.
    NoQuorum,
}

impl VoteRules {
    /// What the count means by these rules; exact at the boundary.
    pub fn result(&self, count: Count, roll: &Roll) -> VoteResult {
        if self.quorum.is_some_and(|quorum| roll.entitled() < quorum) {
            return VoteResult::NoQuorum;
        }
        let yes = u64::from(count.yes);
        let enough = match self.majority {
            Majority::Simple => yes * 2 > count.given(),
            Majority::Absolute => yes * 2 > u64::from(roll.entitled()),
            Majority::TwoThirds => count.given() > 0 && yes * 3 >= count.given() * 2,
        };
        if enough { VoteResult::Adopted } else { VoteResult::Fallen }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SeatGroup, SeatRole};

    fn seat(id: &str, group: SeatGroup) -> Seat {
        Seat {
            id: SeatId::new(id),
            group,
            organisation: id.into(),
            region: None,
            role: SeatRole::Representative,
            has_vote: true,
        }
    }

    fn present(id: &str) -> Attendance {
        Attendance { seat: SeatId::new(id), present: true, recused: None }
    }

    fn roll(size: usize) -> Roll {
        Roll((0..size).map(|n| SeatId::new(n.to_string())).collect())
    }

    fn result(majority: Majority, yes: u32, no: u32, blank: u32, entitled: usize) -> VoteResult {
        VoteRules { majority, quorum: None }.result(Count { yes, no, blank }, &roll(entitled))
    }

    #[test]
    fn two_thirds_of_nine_is_six() {
        assert_eq!(result(Majority::TwoThirds, 6, 3, 0, 9), VoteResult::Adopted);
        assert_eq!(result(Majority::TwoThirds, 5, 4, 0, 9), VoteResult::Fallen);
    }

    #[test]
    fn a_tie_falls() {
        assert_eq!(result(Majority::Simple, 8, 8, 0, 16), VoteResult::Fallen);
        assert_eq!(result(Majority::Simple, 9, 7, 0, 16), VoteResult::Adopted);
    }

    #[test]
    fn blank_votes_are_given_votes() {
        assert_eq!(result(Majority::Simple, 8, 7, 1, 16), VoteResult::Fallen, "8 is not more than half of 16");
        assert_eq!(result(Majority::Simple, 11, 4, 1, 16), VoteResult::Adopted);
    }

    #[test]
    fn an_absolute_majority_counts_those_who_stay_silent() {
        assert_eq!(result(Majority::Absolute, 9, 0, 0, 18), VoteResult::Fallen);
        assert_eq!(result(Majority::Absolute, 10, 0, 0, 18), VoteResult::Adopted);
    }

    #[test]
    fn too_few_on_the_roll_decide_nothing() {
        let rules = VoteRules { majority: Majority::Simple, quorum: Some(10) };
        assert_eq!(rules.result(Count { yes: 9, no: 0, blank: 0 }, &roll(9)), VoteResult::NoQuorum);
        assert_eq!(rules.result(Count { yes: 10, no: 0, blank: 0 }, &roll(10)), VoteResult::Adopted);
    }

    #[test]
    fn the_roll_holds_those_present_who_may_vote_and_are_not_recused() {
        let member = || SeatGroup::Member("UH".into());
        let seats =
            [seat("a", member()), seat("b", member()), seat("c", member()), seat("sf", SeatGroup::StateAdministrator)];
        let mut recused = present("b");
        recused.recused = Some("leder styret i eieren".into());
        let roll = Roll::settle(&seats, &[present("a"), recused, present("sf")]);
        assert_eq!(roll.seats(), [SeatId::new("a")], "b is recused, c is away, sf has no vote by law");
    }

    #[test]
    fn more_hands_than_seats_are_refused() {
        let votes = Votes::ShowOfHands { count: Count { yes: 12, no: 5, blank: 0 } };
        assert_eq!(votes.count(&roll(16)), Err(CountError::TooMany { given: 17, entitled: 16 }));
    }

    #[test]
    fn a_seat_outside_the_roll_cannot_answer() {
        let votes = Votes::RollCall { answers: BTreeMap::from([(SeatId::new("sf"), Choice::For)]) };
        assert_eq!(votes.count(&roll(3)), Err(CountError::NotOnRoll(SeatId::new("sf"))));
    }
}
