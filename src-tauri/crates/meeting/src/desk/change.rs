//! What a command about what lies before a meeting comes to: its name in the journal, and its rows.

use procedure::MeetingId;

use super::committing::Rows;
use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::state::year::Held;
use crate::view::HistoryItem;

/// The name of the change, and what it writes.
pub(super) type Change = Result<(HistoryItem, Rows), Refusal>;

/// What is reported before a meeting is reported while it is not opened.
pub(super) fn not_opened<'s>(state: &'s State, meeting: &MeetingId) -> Result<&'s Held, Refusal> {
    let held = state.year.meeting(meeting)?;
    if held.record.opened.is_some() {
        let detail = format!("meeting {meeting} was opened");
        return Err(Refusal::new(RefusalCode::MeetingHeld, detail).with("meeting", meeting));
    }
    Ok(held)
}
