//! The seats as a list, both ways: written out as CSV, and read back as one change. A seat that the list does not have stays.

use std::path::Path;

use documents::{SeatLine, SeatListError, read_seat_list};
use procedure::{HeldBy, Person};
use serde::{Deserialize, Serialize};

use forum::Work;

use super::reading::read_file;
use super::taking_in::take_in;
use crate::command::{Refusal, RefusalCode};
use crate::desk::Desk;
use crate::state::State;

/// What a list of seats brought.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SeatReport {
    /// The new seats, by organisation.
    pub added: Vec<String>,
    /// Those that say something else than before.
    pub changed: Vec<String>,
    /// How many say what they said.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub same: usize,
    /// Those that the list does not have; they stay.
    pub not_in_list: Vec<String>,
}

/// The seats with who holds them, as a list of lines.
pub(crate) fn lines(state: &State) -> Vec<SeatLine> {
    let line = |seat: &forum::Seat| {
        let holder = state.year.holders.iter().find(|holder| holder.seat == seat.id).cloned();
        let person = holder.as_ref().and_then(|holder| match &holder.held_by {
            HeldBy::Person(id) => state.year.people.iter().find(|person| person.id == *id).cloned(),
            HeldBy::Nobody | HeldBy::Unnamed => None,
        });
        SeatLine { seat: seat.clone(), holder, person }
    };
    state.seats.iter().map(line).collect()
}

/// Reads a list, as one change that one undo takes back. Refused with the first line that cannot be read.
pub(crate) fn import(desk: &mut Desk, list: &Path) -> Result<SeatReport, Refusal> {
    let (name, bytes) = read_file(list)?;
    let read = read_seat_list(&name, &bytes).map_err(|error| match error {
        SeatListError::File(error) => error.into(),
        SeatListError::Field { line, column } => {
            Refusal::new(RefusalCode::SeatsNotRead, format!("line {line}, {column}"))
                .with("line", line)
                .with("column", column)
        }
    })?;
    let known = lines(&desk.state);
    let mut report = SeatReport::default();
    let mut to_write: Vec<SeatLine> = Vec::new();
    let is_read = |id: &forum::SeatId| read.iter().any(|line| line.seat.id == *id);
    let left = known.iter().filter(|known| !is_read(&known.seat.id));
    report.not_in_list = left.map(|known| known.seat.organisation.clone()).collect();
    for line in read {
        if let Some(holder) = &line.holder {
            desk.state.year.body(&holder.body)?;
        }
        let same_seat = known.iter().find(|known| known.seat.id == line.seat.id);
        match same_seat {
            Some(known) if says_the_same(known, &line) => report.same += 1,
            Some(_) => {
                report.changed.push(line.seat.organisation.clone());
                to_write.push(line);
            }
            None => {
                report.added.push(line.seat.organisation.clone());
                to_write.push(line);
            }
        }
    }
    if !to_write.is_empty() {
        // Names and contact data stay out of the journal: they can be taken out of the file.
        let body = serde_json::json!({ "added": report.added, "changed": report.changed });
        let today = documents::norwegian_time((desk.clock)()).date();
        take_in(desk, "import-seats".to_owned(), body, Work::UNWATCHED, |tables| {
            for line in &to_write {
                tables.seats().put(&line.seat)?;
                line.holder.iter().try_for_each(|holder| tables.holders().replace(holder, today))?;
                line.person.iter().try_for_each(|person| tables.people().put(person))?;
            }
            Ok(())
        })?;
    }
    Ok(report)
}

/// A person of whom the list says nothing is as known.
fn says_the_same(known: &SeatLine, line: &SeatLine) -> bool {
    let says_nothing = |person: &Person| person.name.is_none() && person.email.is_none() && person.phone.is_none();
    let same_person = match &line.person {
        None => true,
        Some(person) => says_nothing(person) || known.person.as_ref() == Some(person),
    };
    known.seat == line.seat && (line.holder.is_none() || known.holder == line.holder) && same_person
}
