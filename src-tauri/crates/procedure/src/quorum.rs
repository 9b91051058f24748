//! Quorum: how many must be here for the body to decide.
//!
//! The sources are silent (REQUIREMENTS Z), so the rule is data. The house's default is half of the seats with a vote, vacant ones
//! too, and exactly half is enough. Who is out as *inhabil* is not here (OUTSIDE 4).

use serde::{Deserialize, Serialize};

use crate::{BodyId, Seating, Share};

/// What quorum is reckoned of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QuorumOf {
    /// The seats with a vote, vacant ones too.
    #[default]
    VotingSeats,
    /// Those of them that somebody holds.
    FilledSeats,
}

/// How many of them must be here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QuorumNeeds {
    /// A share of them.
    Share(Share),
    /// So many, whatever the number of seats.
    Number(u32),
    /// The county asks for none.
    Nothing,
}

/// A county's rule of quorum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuorumRule {
    /// Of what.
    pub of: QuorumOf,
    /// How many.
    pub needs: QuorumNeeds,
}

impl Default for QuorumRule {
    fn default() -> QuorumRule {
        QuorumRule { of: QuorumOf::VotingSeats, needs: QuorumNeeds::Share(Share::HALF) }
    }
}

/// Quorum as it stands, with the numbers that people ask for: «9 av 18, det trengs 9».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quorum {
    /// How many seats it is reckoned of.
    pub seats: u32,
    /// How many must be here; none when the county asks for none.
    pub needed: Option<u32>,
    /// How many are here who may decide.
    pub present: u32,
}

impl Quorum {
    /// Enough are here.
    pub fn holds(self) -> bool {
        self.needed.is_none_or(|needed| self.present >= needed)
    }
}

impl QuorumRule {
    /// Quorum of `seats` seats with `present` who may decide.
    ///
    /// ```
    /// use procedure::QuorumRule;
    /// let half = QuorumRule::default();
    /// assert!(half.reckon(18, 9).holds());
    /// assert!(!half.reckon(19, 9).holds());
    /// ```
    pub fn reckon(self, seats: u32, present: u32) -> Quorum {
        let needed = match self.needs {
            QuorumNeeds::Share(share) => Some(share.needed(seats)),
            QuorumNeeds::Number(number) => Some(number),
            QuorumNeeds::Nothing => None,
        };
        Quorum { seats, needed, present }
    }

    /// How many seats the rule is reckoned of: in one body, or in all that meet.
    pub fn seats(self, seating: &Seating, body: Option<&BodyId>) -> u32 {
        let seats = seating.voting(body).filter(|entry| match self.of {
            QuorumOf::VotingSeats => true,
            QuorumOf::FilledSeats => entry.held_by != crate::HeldBy::Nobody,
        });
        crate::count_of(seats)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{forum_of, member, state_administrator};
    use crate::{HeldBy, Reach, Seating};

    /// Worked by hand: seats, present, needed, and whether it holds.
    #[test]
    fn boundary_cases_worked_by_hand() {
        let half = QuorumNeeds::Share(Share::HALF);
        let more = QuorumNeeds::Share(Share::MORE_THAN_HALF);
        let thirds = QuorumNeeds::Share(Share::TWO_THIRDS);
        let three_quarters = QuorumNeeds::Share(Share::new(3, 4, Reach::AtLeast).unwrap_or(Share::ALL));
        for (needs, seats, present, needed, holds) in [
            (half, 18, 9, Some(9), true),
            (half, 18, 8, Some(9), false),
            (half, 19, 10, Some(10), true),
            (half, 19, 9, Some(10), false),
            (half, 1, 1, Some(1), true),
            (half, 1, 0, Some(1), false),
            (half, 0, 0, Some(1), false),
            (more, 18, 9, Some(10), false),
            (more, 18, 10, Some(10), true),
            (more, 19, 10, Some(10), true),
            (thirds, 9, 6, Some(6), true),
            (thirds, 10, 6, Some(7), false),
            (thirds, 10, 7, Some(7), true),
            (three_quarters, 8, 6, Some(6), true),
            (three_quarters, 9, 6, Some(7), false),
            (QuorumNeeds::Number(10), 18, 10, Some(10), true),
            (QuorumNeeds::Number(10), 18, 9, Some(10), false),
            (QuorumNeeds::Nothing, 18, 0, None, true),
        ] {
            let rule = QuorumRule { of: QuorumOf::VotingSeats, needs };
            let quorum = rule.reckon(seats, present);
            assert_eq!((quorum.needed, quorum.holds()), (needed, holds), "{needs:?} of {seats} with {present}");
        }
    }

    #[test]
    fn vacant_seats_count_and_statsforvalterens_do_not() {
        let mut vacant = member("v");
        vacant.held_by = HeldBy::Nobody;
        let forum = Seating::new(vec![member("a"), member("b"), vacant, state_administrator("sf")]);
        let seats = |of| forum.as_ref().map(|forum| QuorumRule { of, ..QuorumRule::default() }.seats(forum, None));
        assert_eq!(seats(QuorumOf::VotingSeats), Ok(3));
        assert_eq!(seats(QuorumOf::FilledSeats), Ok(2));
        assert_eq!(QuorumRule::default().seats(&forum_of(&["a", "b"]), None), 2);
    }
}
