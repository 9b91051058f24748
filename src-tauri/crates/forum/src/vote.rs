//! What somebody votes and what votes come to, and votes as earlier programs held them, outside of any meeting: who could vote, and
//! what was asked for. How a meeting decides is `procedure`.
//!
//! Sources: R133-R136, DESIGN 5.

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

    /// The seats on it, in the forum's order.
    pub fn seats(&self) -> &[SeatId] {
        &self.0
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
}
