//! Who belongs to the body that meets: its seats in order, who holds each, and who may take it in their place.
//!
//! A person is an id here; names and addresses are kept elsewhere (R119, OUTSIDE 6). A joint meeting seats several bodies, and only
//! there one person may hold two seats (R104, R145).

use std::collections::{BTreeMap, BTreeSet};

use forum::{Seat, SeatId};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::coded::coded;
use crate::{BodyId, PersonId};

/// Who holds a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HeldBy {
    /// Nobody: the seat is vacant, and counts all the same when quorum is reckoned.
    Nobody,
    /// Its organisation, which has not told whom it sends.
    Unnamed,
    /// This person.
    Person(PersonId),
}

/// A seat with those who may sit in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeatInMeeting {
    /// The seat.
    pub seat: Seat,
    /// The body it is a seat of.
    pub body: BodyId,
    /// Who holds it.
    pub held_by: HeldBy,
    /// Its *varaer*, in the order in which they are called.
    pub deputies: Vec<PersonId>,
}

/// The seats of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Seating(Vec<SeatInMeeting>);

/// Why seats do not make a meeting.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum SeatingError {
    /// A seat stands twice.
    #[error("seat {0} stands twice")]
    SeatStandsTwice(SeatId),
    /// One person holds two seats of one body.
    #[error("{person} holds seat {first} and seat {second} of one body")]
    TwoSeatsInOneBody {
        /// Who.
        person: PersonId,
        /// The first seat.
        first: SeatId,
        /// The second.
        second: SeatId,
    },
    /// A seat has its own representative, or one person twice, as deputy.
    #[error("{person} stands twice for seat {seat}")]
    DeputyStandsTwice {
        /// Which seat.
        seat: SeatId,
        /// Who.
        person: PersonId,
    },
}

coded!(SeatingError);

impl Seating {
    /// The seats, in the forum's order; several bodies make a joint meeting.
    pub fn new(seats: Vec<SeatInMeeting>) -> Result<Seating, SeatingError> {
        let mut ids = BTreeSet::new();
        let mut holders: BTreeMap<(&BodyId, &PersonId), &SeatId> = BTreeMap::new();
        for entry in &seats {
            let seat = &entry.seat.id;
            if !ids.insert(seat) {
                return Err(SeatingError::SeatStandsTwice(seat.clone()));
            }
            let mut people: BTreeSet<&PersonId> = BTreeSet::new();
            if let HeldBy::Person(person) = &entry.held_by {
                people.insert(person);
                if let Some(first) = holders.insert((&entry.body, person), seat) {
                    let (person, first, second) = (person.clone(), first.clone(), seat.clone());
                    return Err(SeatingError::TwoSeatsInOneBody { person, first, second });
                }
            }
            if let Some(person) = entry.deputies.iter().find(|person| !people.insert(person)) {
                return Err(SeatingError::DeputyStandsTwice { seat: seat.clone(), person: person.clone() });
            }
        }
        Ok(Seating(seats))
    }

    /// Every seat, in order.
    pub fn seats(&self) -> &[SeatInMeeting] {
        &self.0
    }

    /// One seat.
    pub fn seat(&self, id: &SeatId) -> Option<&SeatInMeeting> {
        self.0.iter().find(|entry| entry.seat.id == *id)
    }

    /// The bodies that meet, each once, in order; more than one in a joint meeting.
    pub fn bodies(&self) -> Vec<&BodyId> {
        let mut bodies: Vec<&BodyId> = Vec::new();
        for entry in &self.0 {
            if !bodies.contains(&&entry.body) {
                bodies.push(&entry.body);
            }
        }
        bodies
    }

    /// The seats that a person holds; in a joint meeting one of each body, with one vote in each.
    pub fn held_by(&self, person: &PersonId) -> Vec<&SeatId> {
        let holds = |entry: &&SeatInMeeting| entry.held_by == HeldBy::Person(person.clone());
        self.0.iter().filter(holds).map(|entry| &entry.seat.id).collect()
    }

    /// The seats that may vote, vacant ones too: of one body, or of all that meet.
    pub fn voting<'s>(&'s self, body: Option<&'s BodyId>) -> impl Iterator<Item = &'s SeatInMeeting> {
        self.of_body(body).filter(|entry| entry.seat.may_vote())
    }

    /// The seats of one body, or of all that meet.
    pub fn of_body<'s>(&'s self, body: Option<&'s BodyId>) -> impl Iterator<Item = &'s SeatInMeeting> {
        self.0.iter().filter(move |entry| body.is_none_or(|body| entry.body == *body))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{member, seat_in};

    #[test]
    fn a_seat_stands_once_and_a_person_has_one_seat_in_a_body() {
        let twice = Seating::new(vec![member("a"), member("a")]);
        assert_eq!(twice, Err(SeatingError::SeatStandsTwice(SeatId::new("a"))));
        let held =
            |id: &str, body: &str| SeatInMeeting { held_by: HeldBy::Person(PersonId::new("p1")), ..seat_in(id, body) };
        let refused = Seating::new(vec![held("a", "barnehage"), held("b", "barnehage")]);
        assert_eq!(refused.map_err(|error| error.code()), Err("two-seats-in-one-body"));
        let joint = Seating::new(vec![held("a", "barnehage"), held("b", "skole")]);
        assert!(joint.is_ok_and(|seating| seating.bodies().len() == 2), "in a joint meeting one person may have two");
    }

    #[test]
    fn nobody_is_the_deputy_of_their_own_seat() {
        let own = SeatInMeeting {
            held_by: HeldBy::Person(PersonId::new("p1")),
            deputies: vec![PersonId::new("p2"), PersonId::new("p1")],
            ..member("a")
        };
        assert_eq!(Seating::new(vec![own]).map_err(|error| error.code()), Err("deputy-stands-twice"));
    }
}
