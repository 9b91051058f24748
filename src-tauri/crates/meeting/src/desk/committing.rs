//! The one way from a command to the file: its rows and its journal entry are written, the meeting is read back from the open
//! transaction and every draft is reckoned, and only then is it committed. A refusal leaves no trace, in the file or in memory.

use allocation::{Adjustments, Allocation};
use chrono::{DateTime, Utc};
use forum::{NeedId, Work, WorkStage};
use serde::Serialize;
use serde_json::Value;
use store::{Entry, MeetingFile, Pending, StoreError, Tables, Undoable};

use super::{Desk, LEADER, history};
use crate::command::{Command, HistoryCommand, Refusal, RefusalCode};
use crate::state::record::Standing;
use crate::state::year::Year;
use crate::state::{State, record, trouble};
use crate::view::HistoryItem;

/// The rows that a command writes.
pub(crate) type Rows = Box<dyn FnOnce(&Tables<'_>) -> Result<(), StoreError>>;

/// What is written: the journal entry, and what the undo button says when it can be taken back.
pub(crate) struct Written<B = Value> {
    /// What kind of change: the command's word.
    pub kind: String,
    /// All of it, as it is written in the journal.
    pub body: B,
    /// With a label it can be taken back.
    pub label: Option<HistoryItem>,
    /// Who commands: the leader, or a seat by the name of its organisation.
    pub who: String,
}

impl Written {
    /// A command as it is kept in the journal.
    pub fn of(command: impl Into<Command>, label: Option<HistoryItem>) -> Result<Written, Refusal> {
        let body = as_json(&command.into())?;
        let kind = body.get("do").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Written { kind, body, label, who: LEADER.to_owned() })
    }

    /// Leaves fields out that nobody may read later.
    pub fn leave_unsaid(&mut self, fields: &[&str]) {
        if let Some(body) = self.body.as_object_mut() {
            body.retain(|name, _| !fields.contains(&name.as_str()));
        }
    }
}

impl Desk {
    /// Writes a change that may touch anything: every draft is reckoned before it is committed. Gives the allocation that was
    /// shown before.
    pub(crate) fn commit(
        &mut self,
        written: Written<impl Serialize>,
        at: DateTime<Utc>,
        rows: impl FnOnce(&Tables<'_>) -> Result<(), StoreError>,
    ) -> Result<Allocation, Refusal> {
        self.commit_watched(written, at, Work::UNWATCHED, rows)
    }

    /// The same for a change that takes its time: whoever waits may stop it until it is committed.
    pub(crate) fn commit_watched(
        &mut self,
        written: Written<impl Serialize>,
        at: DateTime<Utc>,
        work: Work,
        rows: impl FnOnce(&Tables<'_>) -> Result<(), StoreError>,
    ) -> Result<Allocation, Refusal> {
        let before = &self.state;
        let after = write(&mut self.file, written, at, rows, |pending| {
            work.begins(WorkStage::Reckoning)?;
            let after = as_it_will_be(before, pending)?;
            work.begins(WorkStage::Reckoning)?;
            Ok(after)
        })?;
        Ok(self.follow(after))
    }

    /// Writes a change of the working draft's amounts and of nothing else: what they come to is reckoned already, and no other
    /// draft can be touched. So a typed or dragged amount costs no more than it must; a test proves that the long way says the
    /// same. Gives the allocation that was shown before.
    pub(super) fn commit_amounts(
        &mut self,
        written: Written,
        at: DateTime<Utc>,
        (adjustments, allocation): (Adjustments, Allocation),
    ) -> Result<Allocation, Refusal> {
        let draft = self.state.draft.clone();
        let rows = |tables: &Tables<'_>| tables.adjustments().replace(&draft, &adjustments);
        #[cfg(test)]
        if self.always_whole {
            return self.commit(written, at, rows);
        }
        let standing = write(&mut self.file, written, at, rows, |pending| Ok(standing_of(pending)))?;
        self.stand(standing);
        let before = self.state.replace_reckoned(adjustments, allocation);
        self.copy_after_change();
        Ok(before)
    }

    /// Writes an internal note, which no rule reads.
    pub(super) fn commit_note(
        &mut self,
        written: Written,
        at: DateTime<Utc>,
        (need, note): (&NeedId, &str),
    ) -> Result<(), Refusal> {
        let rows = |tables: &Tables<'_>| tables.notes().put(need, note);
        let standing = write(&mut self.file, written, at, rows, |pending| Ok(standing_of(pending)))?;
        self.stand(standing);
        self.copy_after_change();
        Ok(())
    }

    /// Takes back or does again, checked like any other change. Gives the allocation that was shown before.
    pub(super) fn commit_history(&mut self, command: HistoryCommand, at: DateTime<Utc>) -> Result<Allocation, Refusal> {
        let before = &self.state;
        let check = |pending: &Pending<'_>, _: &Value| as_it_will_be(before, pending);
        let after = match command {
            HistoryCommand::Undo => self.file.undo(at, LEADER, check)?.checked,
            HistoryCommand::Redo => self.file.redo(at, LEADER, check)?.checked,
        };
        Ok(self.follow(after))
    }

    fn follow(&mut self, after: State) -> Allocation {
        let before = std::mem::replace(&mut self.state, after);
        self.copy_after_change();
        before.into_shown()
    }

    /// Renews the copies beside the file when it is time; the time is that of the change.
    fn copy_after_change(&mut self) {
        self.copies.renew_when_due(&self.file, &self.state, self.state.saved_at);
    }

    fn stand(&mut self, standing: Standing) {
        let state = &mut self.state;
        (state.revision, state.head, state.saved_at) = (standing.revision, standing.head, standing.saved_at);
        state.history = standing.history;
    }
}

/// One transaction: the rows, the entry, what `check` says of the meeting as it will be.
fn write<C>(
    file: &mut MeetingFile,
    written: Written<impl Serialize>,
    at: DateTime<Utc>,
    rows: impl FnOnce(&Tables<'_>) -> Result<(), StoreError>,
    check: impl FnOnce(&Pending<'_>) -> Result<C, Refusal>,
) -> Result<C, Refusal> {
    let Written { kind, body, label, who } = written;
    let undoable = match label {
        Some(label) => Undoable::Yes { label: as_json(&label)? },
        None => Undoable::No,
    };
    let entry = Entry { at, who, kind, body };
    let rows = |tables: &Tables<'_>| rows(tables).map_err(Refusal::from);
    Ok(file.write(&entry, &undoable, rows, |pending, ()| check(pending))?.checked)
}

/// The meeting as the open transaction has it, every draft reckoned; refused when a draft came into trouble by the change.
fn as_it_will_be(before: &State, pending: &Pending<'_>) -> Result<State, Refusal> {
    let beside = pending.contents_beside(&before.year.settled())?;
    let contents = if before.year.has_all_left_out(&beside.year) { beside } else { pending.contents()? };
    let after = record::state_after(contents, standing_of(pending), Some(&before.year))?;
    trouble::refuse_new(before, &after)?;
    Year::refuse_other_past(&before.year, &after.year)?;
    Ok(after)
}

fn standing_of(pending: &Pending<'_>) -> Standing {
    Standing {
        revision: pending.revision(),
        head: pending.head().to_owned(),
        saved_at: pending.saved_at(),
        history: history::read(pending.history()),
    }
}

fn as_json(value: &impl Serialize) -> Result<Value, Refusal> {
    serde_json::to_value(value).map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
}
