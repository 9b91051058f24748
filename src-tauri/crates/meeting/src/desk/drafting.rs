//! Drafts: any number, each with its own amounts and the frames it tries. One is worked on at a time.

use chrono::{DateTime, Utc};
use forum::Kroner;
use store::DraftRecord;

use super::committing::{Rows, Written};
use super::texts::tidy;
use super::{Desk, Done};
use crate::command::{DraftCommand, Refusal, RefusalCode};
use crate::state::State;
use crate::state::procedure;
use crate::view::{DraftInfo, HistoryItem};

/// The longest name of a draft, in characters.
const LONGEST_NAME: usize = 60;

/// A draft beside the others.
pub(super) fn info(state: &State, draft: &DraftRecord) -> DraftInfo {
    // What was set in the working draft since it was read is in the state itself.
    let set = if draft.name == state.draft { &state.adjustments } else { &draft.adjustments };
    let adjusted = set.needs.len() + set.groups.len();
    DraftInfo {
        name: draft.name.clone(),
        what_if: draft.what_if.clone(),
        adjusted: u32::try_from(adjusted).unwrap_or(u32::MAX),
        trouble: state.troubles().find(|(known, _)| known.name == draft.name).map(|(_, trouble)| trouble.clone()),
    }
}

impl Desk {
    /// Makes, copies, renames, takes away or chooses a draft, or tries a frame in it.
    pub(super) fn draft(&mut self, command: &DraftCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let (label, rows) = change(&self.state, command)?;
        let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
        Ok(Done::Rebuilt { before })
    }
}

/// What the command is about, and the rows it writes.
fn change(state: &State, command: &DraftCommand) -> Result<(HistoryItem, Rows), Refusal> {
    let done: (HistoryItem, Rows) = match command.clone() {
        DraftCommand::NewDraft { name } => {
            let name = new_name(state, &name)?;
            let label = HistoryItem::about("new-draft", &name);
            let rows: Rows = Box::new(move |tables| {
                tables.drafts().add(&name)?;
                tables.drafts().set_working(&name)
            });
            (label, rows)
        }
        DraftCommand::CopyDraft { from, name } => {
            state.draft_named(&from)?;
            let name = new_name(state, &name)?;
            let label = HistoryItem::about("copy-draft", &name);
            let rows: Rows = Box::new(move |tables| {
                tables.drafts().copy(&from, &name)?;
                tables.drafts().set_working(&name)
            });
            (label, rows)
        }
        DraftCommand::RenameDraft { from, name } => {
            state.draft_named(&from)?;
            procedure::draft_is_free(state, &from)?;
            let name = new_name(state, &name)?;
            (HistoryItem::about("rename-draft", &name), Box::new(move |tables| tables.drafts().rename(&from, &name)))
        }
        DraftCommand::RemoveDraft { name } => {
            state.draft_named(&name)?;
            procedure::draft_is_free(state, &name)?;
            if state.drafts.len() < 2 {
                return Err(Refusal::new(RefusalCode::LastDraft, "the only draft stays"));
            }
            (HistoryItem::about("remove-draft", &name), Box::new(move |tables| tables.drafts().remove(&name)))
        }
        DraftCommand::ChooseDraft { name } => {
            state.draft_named(&name)?;
            (HistoryItem::about("choose-draft", &name), Box::new(move |tables| tables.drafts().set_working(&name)))
        }
        DraftCommand::TryFrame { scheme, amount } => {
            let short_name = state.scheme(&scheme)?.short_name.clone();
            procedure::draft_is_free(state, &state.draft)?;
            if amount.is_some_and(Kroner::is_negative) {
                return Err(Refusal::new(RefusalCode::NegativeAmount, "a frame is not below zero"));
            }
            let draft = state.draft.clone();
            let rows: Rows = Box::new(move |tables| match amount {
                Some(amount) => tables.what_ifs().put(&draft, &scheme, amount),
                None => tables.what_ifs().remove(&draft, &scheme),
            });
            (HistoryItem::about("try-frame", &short_name), rows)
        }
    };
    Ok(done)
}

/// A name that no draft has yet.
fn new_name(state: &State, name: &str) -> Result<String, Refusal> {
    let name = tidy(name)?;
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(Refusal::new(
            RefusalCode::DraftName,
            format!("a draft is named with 1 to {LONGEST_NAME} characters"),
        )
        .with("limit", LONGEST_NAME));
    }
    if state.drafts.iter().any(|draft| draft.name.to_lowercase() == name.to_lowercase()) {
        return Err(
            Refusal::new(RefusalCode::NameTaken, format!("there is a draft «{name}» already")).with("name", name)
        );
    }
    Ok(name)
}
