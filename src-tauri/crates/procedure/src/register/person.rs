//! Everything that is held about one person: so that who asks can be told, and what may go can be taken out.

use forum::SeatId;
use serde::{Deserialize, Serialize};

use crate::{BodyId, HeldBy, Person, PersonId, SeatHolder, Term};

/// A seat that somebody has to do with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeatOfPerson {
    /// Which seat.
    pub seat: SeatId,
    /// Of which body.
    pub body: BodyId,
    /// Which *vara* of it, from 1; none who holds it.
    pub deputy: Option<u32>,
    /// How long, of who holds it.
    pub term: Option<Term>,
}

/// What is held about a person in what is written before a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeldAbout {
    /// Name and contact data.
    pub person: Person,
    /// The seats they hold or are *vara* for.
    pub seats: Vec<SeatOfPerson>,
}

/// What is written about somebody; none who is not written down.
pub fn held_about(id: &PersonId, people: &[Person], holders: &[SeatHolder]) -> Option<HeldAbout> {
    let person = people.iter().find(|person| person.id == *id)?.clone();
    let mut seats = Vec::new();
    for holder in holders {
        let (seat, body) = (holder.seat.clone(), holder.body.clone());
        if holder.held_by == HeldBy::Person(id.clone()) {
            seats.push(SeatOfPerson {
                seat: seat.clone(),
                body: body.clone(),
                deputy: None,
                term: holder.term.clone(),
            });
        }
        if let Some(place) = (1..).zip(&holder.deputies).find_map(|(place, deputy)| (deputy == id).then_some(place)) {
            seats.push(SeatOfPerson { seat, body, deputy: Some(place), term: None });
        }
    }
    Some(HeldAbout { person, seats })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::seat;

    #[test]
    fn a_person_is_found_in_their_own_seat_and_as_vara_of_another() {
        let id = PersonId::new("p1");
        let person = Person { id: id.clone(), name: None, email: None, phone: None };
        let holder = |at: &str, held_by, deputies: &[&str]| SeatHolder {
            seat: seat(at),
            body: BodyId::new("forum"),
            held_by,
            deputies: deputies.iter().map(|id| PersonId::new(*id)).collect(),
            term: None,
        };
        let holders = [
            holder("a", HeldBy::Person(id.clone()), &["p2"]),
            holder("b", HeldBy::Unnamed, &["p2", "p1"]),
            holder("c", HeldBy::Person(PersonId::new("p2")), &[]),
        ];
        let about = held_about(&id, std::slice::from_ref(&person), &holders);
        let told = about.map(|about| about.seats.into_iter().map(|of| (of.seat, of.deputy)).collect::<Vec<_>>());
        assert_eq!(told, Some(vec![(seat("a"), None), (seat("b"), Some(2))]));
        assert_eq!(held_about(&PersonId::new("p9"), &[person], &holders), None);
    }
}
