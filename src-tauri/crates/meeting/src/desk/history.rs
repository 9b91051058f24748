//! Taking back and doing again.

use chrono::{DateTime, Utc};

use super::{Desk, Done, Notes};
use crate::command::{HistoryCommand, Refusal};
use crate::state::procedure;
use crate::view::{History, HistoryItem};

/// Changes that leave all but the draft's amounts, its overrides and the notes as it was: when one is turned, the faces need not
/// load the meeting anew.
const WITHIN_DRAFT: &[&str] = &[
    "set-amount",
    "set-amounts",
    "follow-rule",
    "follow-rule-everywhere",
    "lock",
    "unlock",
    "set-group",
    "set-groups",
    "change-by-percent",
    "free-group",
    "lock-group",
    "unlock-group",
    "set-note",
    "override-finding",
];

impl HistoryItem {
    /// A label that says only what kind of change it was.
    pub(crate) fn named(code: &str) -> HistoryItem {
        HistoryItem { code: code.to_owned(), ..HistoryItem::default() }
    }

    /// A label that says whom or what it is about too.
    pub(super) fn about(code: &str, whom: impl Into<String>) -> HistoryItem {
        HistoryItem { owner: Some(whom.into()), ..HistoryItem::named(code) }
    }
}

impl Desk {
    /// Takes back the last change that can be taken back, or does it again.
    pub(super) fn turn_history(&mut self, command: HistoryCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let history = &self.state.history;
        let turned = match command {
            HistoryCommand::Undo => history.undo.as_ref(),
            HistoryCommand::Redo => history.redo.as_ref(),
        };
        if turned.is_none() {
            // That a draft is put to a decision says more than that there is nothing to take back.
            procedure::draft_is_open(&self.state)?;
        }
        let within_draft = turned.is_some_and(|item| WITHIN_DRAFT.contains(&item.code.as_str()));
        let before = self.commit_history(command, at)?;
        Ok(match within_draft {
            true => Done::Changed { before: Some(before), notes: Notes::Changed },
            false => Done::Rebuilt { before },
        })
    }
}

/// What can be taken back and done again. A label that an older program wrote and this one cannot read is none; among
/// the earlier ones it keeps its place, without words.
pub(super) fn read(history: store::History) -> History {
    let read = |label: serde_json::Value| serde_json::from_value::<HistoryItem>(label).ok();
    History {
        undo: history.undo.and_then(read),
        earlier: history.earlier.into_iter().map(|label| read(label).unwrap_or_default()).collect(),
        redo: history.redo.and_then(read),
    }
}
