//! Leading the meeting: opening it, who comes and goes, which case is treated.

use chrono::{DateTime, Utc};
use forum::SeatId;
use procedure::{Act, MeetingId, MoveKind, ProceedingsError, Speaker};

use super::committing::{Rows, Written};
use super::leading::Led;
use super::speaking::spoken;
use super::texts::tidy;
use super::{Desk, Done};
use crate::command::{PresideCommand, Refusal, RefusalCode};
use crate::state::State;
use crate::view::HistoryItem;

impl Desk {
    /// Leads the meeting.
    pub(super) fn preside(&mut self, command: &PresideCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        if let PresideCommand::OpenMeeting { meeting } = command {
            let rows = opened(&self.state, meeting, at)?;
            let label = HistoryItem::about("open-meeting", meeting.to_string());
            let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
            return Ok(Done::Met { before });
        }
        let led = with_reported(&self.state, led(&self.state, command, at)?, at)?;
        self.lead(command.clone(), at, led)
    }
}

fn opened(state: &State, id: &MeetingId, at: DateTime<Utc>) -> Result<Rows, Refusal> {
    let meeting = state.year.meeting(id)?;
    if let Ok(open) = state.year.open() {
        let open = &open.record.planned.id;
        return Err(Refusal::new(RefusalCode::MeetingIsOpen, format!("meeting {open} is open")).with("meeting", open));
    }
    if meeting.record.opened.is_some() || meeting.record.planned.held_without {
        return Err(Refusal::new(RefusalCode::MeetingHeld, format!("meeting {id} was held")).with("meeting", id));
    }
    let rules = meeting.proceedings()?.rules().clone();
    let id = id.clone();
    Ok(Box::new(move |tables| tables.meetings().open(&id, at, &rules)))
}

fn moves(seats: &[SeatId], what: &MoveKind) -> Vec<Act> {
    seats.iter().map(|seat| Act::Move { seat: seat.clone(), what: what.clone() }).collect()
}

/// With the ties that were reported before the meeting and concern the case and who sits there now: raised by themselves, to be treated.
fn with_reported(state: &State, led: Led, at: DateTime<Utc>) -> Result<Led, Refusal> {
    if led.after.open_vote().is_some() || led.after.closed_at().is_some() {
        return Ok(led);
    }
    let meeting = &state.year.open()?.record.planned.id;
    let due = procedure::reported_and_due(meeting, &state.year.reported_ties, &led.after);
    let acts: Vec<Act> = due.into_iter().map(|tie| Act::RaiseTie { tie }).collect();
    led.and(acts, at)
}

fn led(state: &State, command: &PresideCommand, at: DateTime<Utc>) -> Result<Led, Refusal> {
    let of_seats = |seats: &[SeatId], what: MoveKind, code: &str| {
        let named = seats.iter().map(|seat| state.seat_name(seat)).collect::<Vec<_>>().join(", ");
        Ok(Led::by(state, moves(seats, &what), at)?.undoable(HistoryItem::about(code, named)))
    };
    let of_seat = |seat: &SeatId, what: MoveKind, code: &str| of_seats(std::slice::from_ref(seat), what, code);
    match command.clone() {
        PresideCommand::OpenMeeting { .. } => Led::by(state, Vec::new(), at),
        PresideCommand::Arrive { seats } => of_seats(&seats, MoveKind::Arrives, "arrive"),
        PresideCommand::Leave { seats } => of_seats(&seats, MoveKind::Leaves, "leave"),
        PresideCommand::StepOut { seats, why } => of_seats(&seats, MoveKind::StepsOut { why }, "step-out"),
        PresideCommand::Return { seats } => of_seats(&seats, MoveKind::Returns, "return"),
        PresideCommand::DeputyIn { seat, deputy, stays } => {
            of_seat(&seat, MoveKind::DeputyIn { deputy, stays }, "deputy-in")
        }
        PresideCommand::DeputyOut { seat } => of_seat(&seat, MoveKind::DeputyOut, "deputy-out"),
        PresideCommand::OpenCase { case, led_by, joint } => {
            let agenda = &state.year.open()?.agenda;
            let planned = agenda.iter().find(|entry| entry.case == case).map(|entry| entry.joint);
            let act = Act::OpenCase { case, led_by, joint: joint.or(planned).unwrap_or_default() };
            Ok(Led::by(state, vec![act], at)?.undoable(HistoryItem::about("open-case", case.to_string())))
        }
        PresideCommand::LeadCase { seat } => {
            let named = state.seat_name(&seat);
            Ok(Led::by(state, vec![Act::LeadCase { seat }], at)?.undoable(HistoryItem::about("lead-case", named)))
        }
        PresideCommand::CloseCase { status } => Led::by(state, vec![Act::CloseCase { status }], at),
        PresideCommand::AskFloor { speaker, kind } => {
            let speaker = match speaker {
                Speaker::Guest { named } => Speaker::Guest { named: tidy(&named)? },
                Speaker::Seat { seat } => Speaker::Seat { seat: known(state, seat)? },
            };
            spoken(state, at, |speakers| speakers.ask(speaker, kind, at))
        }
        PresideCommand::WithdrawFloor { speaker } => spoken(state, at, |speakers| speakers.withdraw(&speaker)),
        PresideCommand::GiveFloor { to } => spoken(state, at, |speakers| match &to {
            Some((speaker, kind)) => speakers.give(speaker, *kind, at).map(drop),
            None => speakers.give_next(at).map(drop),
        }),
        PresideCommand::EndFloor => spoken(state, at, |speakers| speakers.end(at)),
        PresideCommand::CloseList => spoken(state, at, |speakers| {
            speakers.close_list();
            Ok(())
        }),
        PresideCommand::CloseMeeting => {
            let led = Led::by(state, vec![Act::CloseMeeting], at)?;
            let meeting = state.year.open()?.record.planned.id.clone();
            let seats = led.after.seating().seats().to_vec();
            Ok(led.beside(Box::new(move |tables| tables.meetings().close(&meeting, at, &seats))))
        }
    }
}

/// A seat of the meeting that is open.
fn known(state: &State, seat: SeatId) -> Result<SeatId, Refusal> {
    match state.year.open()?.proceedings()?.seating().seat(&seat) {
        Some(_) => Ok(seat),
        None => Err(ProceedingsError::NoSuchSeat(seat).into()),
    }
}
