//! The minutes: the secretary's words, closing, and what is corrected afterwards.

use chrono::{DateTime, Utc};
use procedure::{ClosedMinutes, blocks};

use super::committing::{Rows, Written};
use super::texts::tidy;
use super::{Desk, Done};
use crate::command::{MinuteCommand, Refusal, RefusalCode};
use crate::state::State;
use crate::state::year::Held;
use crate::view::HistoryItem;

impl Desk {
    /// Writes, closes or corrects minutes.
    pub(super) fn minute(&mut self, command: &MinuteCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let (label, rows) = change(&self.state, command, at)?;
        let before = self.commit(Written::of(command.clone(), label)?, at, rows)?;
        Ok(Done::Met { before })
    }
}

fn change(state: &State, command: &MinuteCommand, at: DateTime<Utc>) -> Result<(Option<HistoryItem>, Rows), Refusal> {
    match command.clone() {
        MinuteCommand::WriteMinutes { meeting, case, text } => {
            let held = state.year.minutes_meant(meeting.as_ref())?;
            let id = held.record.planned.id.clone();
            still_open(held)?;
            if !held.agenda.iter().any(|entry| entry.case == case) {
                let detail = format!("case {case} is not on the agenda of {id}");
                return Err(Refusal::new(RefusalCode::CaseNotOnAgenda, detail).with("case", case));
            }
            let words = blocks(&text)?;
            let label = HistoryItem::about("write-minutes", case.to_string());
            Ok((Some(label), Box::new(move |tables| tables.minutes().put_words(&id, case, &words))))
        }
        MinuteCommand::CloseMinutes { meeting, approval } => {
            let held = state.year.minutes_meant(meeting.as_ref())?;
            let id = held.record.planned.id.clone();
            still_open(held)?;
            let minutes = ClosedMinutes::close(held.proceedings()?, held.words.clone(), approval, at)?;
            Ok((None, Box::new(move |tables| tables.minutes().close(&id, &minutes))))
        }
        MinuteCommand::CorrectMinutes { meeting, case, text } => {
            let held = state.year.minutes_meant(meeting.as_ref())?;
            let id = held.record.planned.id.clone();
            let text = tidy(&text)?;
            closed(held)?.correct(case, &text, at)?;
            Ok((None, Box::new(move |tables| tables.minutes().correct(&id, case, &text, at))))
        }
    }
}

fn still_open(held: &Held) -> Result<(), Refusal> {
    let id = &held.record.planned.id;
    match held.closed {
        None => Ok(()),
        Some(_) => {
            Err(Refusal::new(RefusalCode::MinutesClosed, format!("the minutes of {id} are closed")).with("meeting", id))
        }
    }
}

fn closed(held: &Held) -> Result<ClosedMinutes, Refusal> {
    let id = &held.record.planned.id;
    held.closed.clone().ok_or_else(|| {
        Refusal::new(RefusalCode::MinutesNotClosed, format!("the minutes of {id} are not closed")).with("meeting", id)
    })
}
