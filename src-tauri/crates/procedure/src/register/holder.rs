//! Who holds a seat, in which body, for how long, and who takes it in their place.

use chrono::NaiveDate;
use forum::{Seat, SeatId};
use serde::{Deserialize, Serialize};

use crate::{Body, BodyId, HeldBy, PersonId, SeatInMeeting, Seating, SeatingError, Term};

/// Somebody who sits in a seat, where the county keeps names. Contact data can be taken out; the id stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// What they are called in the minutes; none where only the role is kept.
    pub name: Option<String>,
    /// Work e-mail.
    pub email: Option<String>,
    /// Work telephone.
    pub phone: Option<String>,
}

/// Who holds a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeatHolder {
    /// Which seat.
    pub seat: SeatId,
    /// Of which body.
    pub body: BodyId,
    /// Who holds it.
    pub held_by: HeldBy,
    /// Its *varaer*, in the order they are called.
    pub deputies: Vec<PersonId>,
    /// How long.
    pub term: Option<Term>,
}

/// Who held a seat before another was written for it, or for a term before the one that goes (R108).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormerHolder {
    /// Which seat.
    pub seat: SeatId,
    /// Of which body.
    pub body: BodyId,
    /// Who held it.
    pub held_by: HeldBy,
    /// For how long it was meant.
    pub term: Option<Term>,
    /// The day that another was written.
    pub until: NaiveDate,
}

/// The seats of a meeting of some bodies, each with the role it has in its body. A seat of which nothing is written is held, by
/// somebody unnamed, in the first body.
///
/// # Errors
/// When a person holds two seats of one body, or is *vara* twice for one.
pub fn seating(
    seats: &[Seat],
    holders: &[SeatHolder],
    all: &[Body],
    bodies: &[BodyId],
) -> Result<Seating, SeatingError> {
    let nobody = BodyId::new("forum");
    let first = all.first().map_or(&nobody, |body| &body.id);
    let led = |entry: SeatInMeeting| {
        let role =
            all.iter().find(|body| body.id == entry.body).map_or(entry.seat.role, |body| body.role_of(&entry.seat));
        SeatInMeeting { seat: Seat { role, ..entry.seat }, ..entry }
    };
    let entry = |seat: &Seat| match holders.iter().find(|holder| holder.seat == seat.id) {
        Some(holder) => SeatInMeeting {
            seat: seat.clone(),
            body: holder.body.clone(),
            held_by: holder.held_by.clone(),
            deputies: holder.deputies.clone(),
        },
        None => {
            SeatInMeeting { seat: seat.clone(), body: first.clone(), held_by: HeldBy::Unnamed, deputies: Vec::new() }
        }
    };
    Seating::new(seats.iter().map(entry).filter(|entry| bodies.contains(&entry.body)).map(led).collect())
}
