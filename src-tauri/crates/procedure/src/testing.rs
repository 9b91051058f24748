//! Seats for the tests of this crate: ids for names, no persons.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Utc};
use forum::{CaseNumber, NeedId, Seat, SeatGroup, SeatId, SeatRole};

use crate::{BodyId, HeldBy, PersonId, SeatInMeeting, Seating};

/// A seat of a body, with an unnamed representative and one deputy, `vara-<id>`.
pub(crate) fn seat_in(id: &str, body: &str) -> SeatInMeeting {
    SeatInMeeting {
        seat: Seat {
            id: SeatId::new(id),
            group: SeatGroup::Member("kommunal skoleeier".into()),
            organisation: format!("{id} kommune"),
            region: None,
            role: SeatRole::Representative,
            has_vote: true,
        },
        body: BodyId::new(body),
        held_by: HeldBy::Unnamed,
        deputies: vec![PersonId::new(format!("vara-{id}"))],
    }
}

/// A seat of the one forum.
pub(crate) fn member(id: &str) -> SeatInMeeting {
    seat_in(id, "forum")
}

/// *Statsforvalterens* seat, which never votes.
pub(crate) fn state_administrator(id: &str) -> SeatInMeeting {
    let mut entry = member(id);
    entry.seat.group = SeatGroup::StateAdministrator;
    entry
}

/// The forum with these members.
pub(crate) fn forum_of(ids: &[&str]) -> Seating {
    Seating::new(ids.iter().map(|id| member(id)).collect()).unwrap()
}

pub(crate) fn seat(id: &str) -> SeatId {
    SeatId::new(id)
}

pub(crate) fn case(number: &str) -> CaseNumber {
    number.parse().unwrap()
}

pub(crate) fn line(id: &str) -> NeedId {
    NeedId::from(id.to_owned())
}

/// The meeting's day at this minute after nine.
pub(crate) fn at(minute: i64) -> DateTime<Utc> {
    "2024-12-06T08:00:00Z".parse::<DateTime<Utc>>().unwrap() + chrono::TimeDelta::minutes(minute)
}
