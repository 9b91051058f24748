//! Setting a decision aside: it cannot be undone, and is corrected by a new entry instead.

use chrono::{DateTime, Utc};

use super::committing::{Rows, Written};
use super::texts::tidy;
use super::{Desk, Done, Notes};
use crate::command::{Refusal, ReopenCommand};
use crate::state::procedure;

impl Desk {
    /// Sets aside what is decided, also what another was decided in place of.
    pub(super) fn reopen(&mut self, command: &ReopenCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        procedure::no_meeting_is_led(&self.state)?;
        let ReopenCommand::Reopen { reason } = command;
        let reason = tidy(reason)?;
        let stand = procedure::may_reopen(&self.state, &reason)?;
        let versions: Vec<String> = stand.into_iter().map(str::to_owned).collect();
        let rows: Rows =
            Box::new(move |t| versions.iter().try_for_each(|version| t.decisions().reopen(version, at, &reason)));
        let before = self.commit(Written::of(command.clone(), None)?, at, rows)?;
        Ok(Done::Changed { before: Some(before), notes: Notes::Same })
    }
}
