//! The bodies that meet: what each decides, and who leads it.

use forum::{SchemeId, SeatId};
use procedure::{Body, BodyId, BodyLeader, Term};

use super::committing::Rows;
use super::texts::{identified, named};
use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::view::HistoryItem;

/// Adds a body, or changes one.
pub(super) fn rows(state: &State, body: Body) -> Result<(HistoryItem, Rows), Refusal> {
    identified(body.id.as_str())?;
    let body = Body { name: named(&body.name)?, schemes: schemes_of(state, &body)?, ..body };
    may_lead(state, &body)?;
    Ok((HistoryItem::about("set-body", &body.name), Box::new(move |tables| tables.bodies().put(&body))))
}

/// The seat leads no body, but for the one that it is and stays of.
pub(super) fn leads_none(state: &State, seat: &SeatId, but: Option<&BodyId>) -> Result<(), Refusal> {
    let leads = |body: &&Body| body.leader.as_ref().is_some_and(|leader| leader.seat == *seat) && Some(&body.id) != but;
    match state.year.bodies.iter().find(leads) {
        None => Ok(()),
        Some(body) => {
            let detail = format!("seat {seat} leads {}", body.name);
            Err(Refusal::new(RefusalCode::InUse, detail).with("what", known_seat(state, seat)?).with("by", &body.name))
        }
    }
}

/// Who leads a body has a seat of it, for a term.
fn may_lead(state: &State, body: &Body) -> Result<(), Refusal> {
    let Some(BodyLeader { seat, term }) = &body.leader else { return Ok(()) };
    let name = known_seat(state, seat)?;
    let first = state.year.bodies.first().map(|first| &first.id);
    let holder = state.year.holders.iter().find(|holder| holder.seat == *seat);
    if holder.map(|holder| &holder.body).or(first) != Some(&body.id) {
        let detail = format!("seat {seat} is not of {}", body.name);
        return Err(Refusal::new(RefusalCode::LeaderOfOther, detail).with("what", name).with("body", &body.name));
    }
    ends_after(term, seat)
}

/// A term ends on the day it begins, or after.
pub(super) fn ends_after(term: &Term, seat: &SeatId) -> Result<(), Refusal> {
    match term.until < term.from {
        true => Err(Refusal::new(RefusalCode::TermEndsBefore, format!("the term of {seat} ends before it begins"))),
        false => Ok(()),
    }
}

/// The *ordninger* that a body decides, in the file's order. What is put forward already is decided as it was.
fn schemes_of(state: &State, body: &Body) -> Result<Vec<SchemeId>, Refusal> {
    body.schemes.iter().try_for_each(|scheme| state.scheme(scheme).map(drop))?;
    let all = state.schemes.iter().map(|scheme| &scheme.id);
    Ok(all.filter(|scheme| body.schemes.contains(scheme)).cloned().collect())
}

/// What a seat is called, if there is one.
pub(super) fn known_seat(state: &State, id: &SeatId) -> Result<String, Refusal> {
    if state.seats.iter().any(|seat| seat.id == *id) {
        return Ok(state.seat_name(id));
    }
    Err(Refusal::new(RefusalCode::UnknownSeat, format!("there is no seat {id}")).with("seat", id))
}
