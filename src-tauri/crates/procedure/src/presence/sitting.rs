//! How a seat is filled at a moment.

use serde::{Deserialize, Serialize};

use super::WhyOut;
use crate::{HeldBy, PersonId, SeatInMeeting};

/// Who sits in a seat: its own representative or a *vara*. To be *inhabil* is of the one who sits, not of the seat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "sits", rename_all = "kebab-case")]
pub enum Sitter {
    /// The seat's own representative.
    Representative,
    /// A *vara*.
    Deputy {
        /// Who; none when the organisation sends somebody it has not named.
        person: Option<PersonId>,
    },
}

/// How a seat is filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Sitting {
    /// Nobody holds the seat.
    Vacant,
    /// Nobody is here for it.
    Absent,
    /// Somebody sits in it.
    Here {
        /// Who.
        sitter: Sitter,
    },
    /// Who sits in it has left the room for the case.
    SteppedOut {
        /// Who.
        sitter: Sitter,
        /// Why.
        why: WhyOut,
    },
}

impl Sitting {
    /// Who is in the house for the seat, also when out of the room for the case.
    pub fn sitter(&self) -> Option<&Sitter> {
        match self {
            Sitting::Here { sitter } | Sitting::SteppedOut { sitter, .. } => Some(sitter),
            Sitting::Vacant | Sitting::Absent => None,
        }
    }

    /// The person in the house for the seat, when it is known.
    pub(crate) fn person<'a>(&'a self, seat: &'a SeatInMeeting) -> Option<&'a PersonId> {
        match (self.sitter()?, &seat.held_by) {
            (Sitter::Deputy { person }, _) => person.as_ref(),
            (Sitter::Representative, HeldBy::Person(person)) => Some(person),
            (Sitter::Representative, HeldBy::Nobody | HeldBy::Unnamed) => None,
        }
    }
}
