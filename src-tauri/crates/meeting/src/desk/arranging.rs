//! The meeting itself: its name, date, place, secretariat and cases. They touch no draft, and can be written after a decision too.

use chrono::{DateTime, Utc};
use forum::CaseItem;

use super::committing::{Rows, Written};
use super::texts::{named, tidy};
use super::{Desk, Done};
use crate::command::{ArrangeCommand, Refusal};
use crate::state::State;
use crate::view::HistoryItem;

impl Desk {
    /// Writes what the meeting is called, when and where it is held, or a case.
    pub(super) fn arrange(&mut self, command: &ArrangeCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let (label, rows) = change(&self.state, command)?;
        let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
        Ok(Done::Rebuilt { before })
    }
}

fn change(state: &State, command: &ArrangeCommand) -> Result<(HistoryItem, Rows), Refusal> {
    let done: (HistoryItem, Rows) = match command.clone() {
        ArrangeCommand::SetMeeting { forum, secretariat, date, place } => {
            let (forum, secretariat) = (named(&forum)?, named(&secretariat)?);
            let place = place.map(|place| tidy(&place)).transpose()?.filter(|place| !place.is_empty());
            let rows: Rows = Box::new(move |tables| {
                let known = tables.meeting().get()?;
                tables.meeting().put(&store::Meeting { forum, secretariat, date, place, ..known })
            });
            (HistoryItem::named("set-meeting"), rows)
        }
        ArrangeCommand::SetCase { case } => {
            let proposed = case.proposed_decision.as_deref().map(tidy).transpose()?;
            let case = CaseItem {
                title: named(&case.title)?,
                proposed_decision: proposed.filter(|text| !text.is_empty()),
                ..case
            };
            let label = HistoryItem::about("set-case", case.number.to_string());
            (label, Box::new(move |tables| tables.cases().put(&case)))
        }
        ArrangeCommand::RemoveCase { number } => {
            state.case(number)?;
            let label = HistoryItem::about("remove-case", number.to_string());
            (label, Box::new(move |tables| tables.cases().remove(number)))
        }
    };
    Ok(done)
}
