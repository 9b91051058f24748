//! What seats have laid before the leader: taken in or set aside, and never carried out by itself.

use std::collections::BTreeMap;

use allocation::Adjustment;
use chrono::{DateTime, Utc};
use forum::{CaseNumber, Kroner, NeedId, SchemeId, SeatId};
use procedure::{
    About, Absence, Act, CaseProposal, CounterAmount, MessageLaid, MessageState, RaisedBy, ReportedTie, SeatMessage,
};
use store::Tables;

use super::adjusting::within_frame;
use super::committing::{Rows, Written};
use super::leading::Led;
use super::recusing;
use super::texts::{named, tidy};
use super::{Desk, Done};
use crate::command::{InboxCommand, Refusal, RefusalCode, TieToRaise};
use crate::face::can_be_meant;
use crate::state::State;
use crate::view::HistoryItem;

/// So many messages of one seat may wait for the leader.
const MOST_WAITING: usize = 100;
/// So many lines a counter-proposal may name.
const MOST_LINES: usize = 10_000;

impl Desk {
    /// Lays a message before the leader, takes one in or sets it aside.
    pub(super) fn turn_inbox(&mut self, command: &InboxCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        match command {
            InboxCommand::HandIn { seat, message } => {
                let (_, before) = self.lay_before(seat, message, super::LEADER.to_owned(), at)?;
                Ok(Done::Met { before })
            }
            InboxCommand::SetAside { number } => {
                let laid = waiting(&self.state, *number)?;
                let label = HistoryItem::about("set-aside", self.state.seat_name(&laid.seat));
                let (number, rows) = (*number, |number| settled(number, MessageState::SetAside));
                let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows(number))?;
                Ok(Done::Met { before })
            }
            InboxCommand::TakeIn { number } => self.take_in(command, *number, at),
        }
    }

    /// The number of the same message of the seat that waits for the leader already.
    pub(super) fn waits_already(&self, seat: &SeatId, message: &SeatMessage) -> Result<Option<u32>, Refusal> {
        let message = tidied(&self.state, seat, message.clone())?;
        let same =
            |laid: &&MessageLaid| laid.state == MessageState::Waits && laid.seat == *seat && laid.message == message;
        Ok(self.state.year.inbox.iter().find(same).map(|laid| laid.number))
    }

    /// Keeps a message for the leader. Gives its number.
    pub(super) fn lay_before(
        &mut self,
        seat: &SeatId,
        message: &SeatMessage,
        who: String,
        at: DateTime<Utc>,
    ) -> Result<(u32, allocation::Allocation), Refusal> {
        let message = tidied(&self.state, seat, message.clone())?;
        not_too_many(&self.state, seat)?;
        let number = self.state.year.inbox.last().map_or(1, |last| last.number.saturating_add(1));
        let command = InboxCommand::HandIn { seat: seat.clone(), message: message.clone() };
        let written = Written { who, ..Written::of(command, None)? };
        let seat = seat.clone();
        let rows = move |tables: &Tables<'_>| tables.messages().lay(number, at, &seat, &message);
        Ok((number, self.commit(written, at, rows)?))
    }

    fn take_in(&mut self, command: &InboxCommand, number: u32, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let MessageLaid { seat, message, .. } = waiting(&self.state, number)?.clone();
        let settle = settled(number, MessageState::TakenIn);
        let label = HistoryItem::about("take-in", self.state.seat_name(&seat));
        match message {
            SeatMessage::Remark { .. } => {
                let before = self.commit(Written::of(command.clone(), Some(label))?, at, settle)?;
                Ok(Done::Met { before })
            }
            SeatMessage::Absence { meeting, note } => {
                let absence = Absence { meeting, seat, note };
                let rows = move |tables: &Tables<'_>| {
                    tables.meetings().report_absence(&absence)?;
                    settle(tables)
                };
                let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
                Ok(Done::Met { before })
            }
            SeatMessage::Tie { case, need: None, why } if self.state.year.open().is_err() => {
                let tie = reported(&self.state, seat, case, why)?;
                let rows = move |tables: &Tables<'_>| {
                    tables.calling().report(&tie)?;
                    settle(tables)
                };
                let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
                Ok(Done::Met { before })
            }
            SeatMessage::Tie { case, need, why } => {
                let about = need.map_or(About::Case, |need| About::Line { need });
                let tie = TieToRaise { seat, about, raised_by: RaisedBy::Member, why, case: Some(case) };
                let tie = recusing::raised(&self.state, tie)?;
                let led = Led::by(&self.state, vec![Act::RaiseTie { tie }], at)?.undoable(label).beside(settle);
                self.lead(command.clone(), at, led)
            }
            SeatMessage::ProposedCase { title, why } => {
                let proposal = to_the_inbox(&self.state, &seat, title, why, at)?;
                let rows = move |tables: &Tables<'_>| {
                    tables.case_proposals().put(&proposal)?;
                    settle(tables)
                };
                let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
                Ok(Done::Met { before })
            }
            SeatMessage::CounterProposal { amounts, why: _ } => {
                let rows = counter_draft(&self.state, &seat, &amounts, settle);
                let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
                Ok(Done::Rebuilt { before })
            }
        }
    }
}

/// A case that a seat proposes, as it waits in the inbox of the body that the seat is of.
fn to_the_inbox(
    state: &State,
    seat: &SeatId,
    title: String,
    why: Option<String>,
    at: DateTime<Utc>,
) -> Result<CaseProposal, Refusal> {
    let held = state.year.holders.iter().find(|holder| holder.seat == *seat).map(|holder| &holder.body);
    let body = held.or_else(|| state.year.bodies.first().map(|body| &body.id));
    let none = || Refusal::new(RefusalCode::NobodyMeets, "there is no body to propose a case to");
    Ok(CaseProposal {
        id: state.year.next_proposal(),
        body: body.ok_or_else(none)?.clone(),
        title,
        proposed_by: state.seat_name(seat),
        received: documents::norwegian_time(at).date(),
        why,
        became: None,
    })
}

/// A tie to a whole case that a seat tells of before the meeting with the case on its agenda is opened.
fn reported(state: &State, seat: SeatId, case: CaseNumber, why: String) -> Result<ReportedTie, Refusal> {
    let to_come = state.year.all().filter(|held| held.waits());
    let held = to_come.into_iter().find(|held| held.agenda.iter().any(|entry| entry.case == case));
    // Without a meeting to come it is refused as a tie is while no meeting is open.
    let meeting =
        held.map_or_else(|| state.year.open().map(|held| &held.record.planned.id), |held| Ok(&held.record.planned.id))?;
    Ok(ReportedTie { meeting: meeting.clone(), case, seat, deputy: None, why })
}

/// A draft beside the one that is worked on, with what is set in that and the amounts of the counter-proposal.
fn counter_draft(state: &State, seat: &SeatId, amounts: &[CounterAmount], settle: Rows) -> Rows {
    let organisation = state.seat_name(seat);
    let named: String = organisation.chars().take(40).collect();
    let is_free = |name: &String| !state.drafts.iter().any(|draft| draft.name.to_lowercase() == name.to_lowercase());
    let numbered = |number: u32| match number {
        1 => format!("Motforslag {named}"),
        more => format!("Motforslag {named} {more}"),
    };
    let name = (1..).map(numbered).find(is_free).unwrap_or(named.clone());
    let from = state.draft.clone();
    let mut adjustments = state.adjustments.clone();
    for CounterAmount { need, amount } in amounts {
        adjustments.needs.insert(need.clone(), Adjustment::by_hand(*amount));
    }
    Box::new(move |tables| {
        tables.drafts().copy(&from, &name)?;
        tables.adjustments().replace(&name, &adjustments)?;
        settle(tables)
    })
}

fn settled(number: u32, became: MessageState) -> Rows {
    Box::new(move |tables| tables.messages().settle(number, became))
}

/// A message that the leader has not settled.
fn waiting(state: &State, number: u32) -> Result<&MessageLaid, Refusal> {
    let found = state.year.inbox.iter().find(|laid| laid.number == number);
    let laid = found.ok_or_else(|| {
        Refusal::new(RefusalCode::NoSuchMessage, format!("there is no message {number}")).with("number", number)
    })?;
    match laid.state {
        MessageState::Waits => Ok(laid),
        MessageState::TakenIn | MessageState::SetAside => {
            Err(Refusal::new(RefusalCode::MessageSettled, format!("message {number} is settled"))
                .with("number", number))
        }
    }
}

/// The message as it is kept: of a seat and lines that are there, in texts that may be kept.
pub(super) fn tidied(state: &State, seat: &SeatId, message: SeatMessage) -> Result<SeatMessage, Refusal> {
    if !state.seats.iter().any(|known| known.id == *seat) {
        return Err(Refusal::new(RefusalCode::UnknownSeat, format!("there is no seat {seat}")).with("seat", seat));
    }
    let known = |need: &NeedId| state.need(need).map(drop);
    let said =
        |text: Option<String>| text.map(|text| tidy(&text)).transpose().map(|text| text.filter(|t| !t.is_empty()));
    Ok(match message {
        SeatMessage::Remark { need, text } => {
            need.as_ref().map_or(Ok(()), known)?;
            SeatMessage::Remark { need, text: words(&text)? }
        }
        SeatMessage::Absence { meeting, note } => {
            state.year.meeting(&meeting)?;
            SeatMessage::Absence { meeting, note: said(note)? }
        }
        SeatMessage::Tie { case, need, why } => {
            state.case(case)?;
            need.as_ref().map_or(Ok(()), known)?;
            SeatMessage::Tie { case, need, why: words(&why)? }
        }
        SeatMessage::ProposedCase { title, why } => {
            SeatMessage::ProposedCase { title: named(&title)?, why: said(why)? }
        }
        SeatMessage::CounterProposal { amounts, why } => {
            if amounts.is_empty() || amounts.len() > MOST_LINES {
                let detail = format!("a counter-proposal names 1 to {MOST_LINES} lines");
                return Err(Refusal::new(RefusalCode::CounterProposalEmpty, detail));
            }
            can_be_meant(&amounts)?;
            amounts.iter().try_for_each(|CounterAmount { need, .. }| known(need))?;
            within_frames(state, &amounts)?;
            SeatMessage::CounterProposal { amounts, why: said(why)? }
        }
    })
}

/// What is proposed for the lines of a scheme is together no more than the scheme can ever have.
fn within_frames(state: &State, amounts: &[CounterAmount]) -> Result<(), Refusal> {
    let named: BTreeMap<&NeedId, Kroner> = amounts.iter().map(|proposed| (&proposed.need, proposed.amount)).collect();
    let mut sums: BTreeMap<&SchemeId, Kroner> = BTreeMap::new();
    for need in &state.needs {
        if let Some(amount) = named.get(&need.id) {
            let sum = sums.entry(&need.scheme).or_default();
            // Each is no more than what is kept exact, and there are not so many of them.
            *sum += *amount;
        }
    }
    sums.into_iter().try_for_each(|(scheme, sum)| within_frame(state, scheme, sum))
}

/// Not so many messages of a seat wait that the leader would never come through them.
fn not_too_many(state: &State, seat: &SeatId) -> Result<(), Refusal> {
    let is_waiting = |laid: &&MessageLaid| laid.seat == *seat && laid.state == MessageState::Waits;
    if state.year.inbox.iter().filter(is_waiting).count() >= MOST_WAITING {
        let detail = format!("{MOST_WAITING} messages of seat {seat} wait for the leader");
        return Err(Refusal::new(RefusalCode::TooManyMessages, detail).with("limit", MOST_WAITING));
    }
    Ok(())
}

/// A text that says something.
fn words(text: &str) -> Result<String, Refusal> {
    let text = tidy(text)?;
    if text.is_empty() {
        return Err(Refusal::new(RefusalCode::MessageEmpty, "nothing is said"));
    }
    Ok(text)
}
