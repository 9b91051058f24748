//! Drafts: any number, each with its own amounts and the frames it tries. One is worked on at a time.

use chrono::{DateTime, Utc};
use forum::Kroner;
use store::DraftRecord;

use super::{Desk, Done, tidy};
use crate::command::{DraftCommand, Refusal, RefusalCode};
use crate::state::State;
use crate::state::procedure;
use crate::view::{DraftInfo, HistoryItem};

/// The longest name of a draft, in characters.
const LONGEST_NAME: usize = 60;

/// A draft beside the others.
pub(super) fn info(draft: &DraftRecord) -> DraftInfo {
    let adjusted = draft.adjustments.needs.len() + draft.adjustments.groups.len();
    DraftInfo {
        name: draft.name.clone(),
        what_if: draft.what_if.clone(),
        adjusted: u32::try_from(adjusted).unwrap_or(u32::MAX),
    }
}

impl Desk {
    /// Makes, copies, renames, takes away or chooses a draft, or tries a frame in it.
    pub(super) fn draft(&mut self, command: &DraftCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        procedure::draft_is_open(&self.state)?;
        match command {
            DraftCommand::NewDraft { name } => {
                let name = new_name(&self.state, name)?;
                self.write(command.clone(), Some(&HistoryItem::about("new-draft", &name)), at, |tables| {
                    tables.drafts().add(&name)?;
                    tables.drafts().set_working(&name)
                })?;
            }
            DraftCommand::CopyDraft { from, name } => {
                self.state.draft_named(from)?;
                let name = new_name(&self.state, name)?;
                self.write(command.clone(), Some(&HistoryItem::about("copy-draft", &name)), at, |tables| {
                    tables.drafts().copy(from, &name)?;
                    tables.drafts().set_working(&name)
                })?;
            }
            DraftCommand::RenameDraft { from, name } => {
                self.state.draft_named(from)?;
                let name = new_name(&self.state, name)?;
                let label = HistoryItem::about("rename-draft", &name);
                self.write(command.clone(), Some(&label), at, |tables| tables.drafts().rename(from, &name))?;
            }
            DraftCommand::RemoveDraft { name } => {
                self.state.draft_named(name)?;
                if self.state.drafts.len() < 2 {
                    return Err(Refusal::new(RefusalCode::LastDraft, "the only draft stays"));
                }
                let label = HistoryItem::about("remove-draft", name);
                self.write(command.clone(), Some(&label), at, |tables| tables.drafts().remove(name))?;
            }
            DraftCommand::ChooseDraft { name } => {
                let draft = self.state.draft_named(name)?;
                self.state.reckon(draft)?;
                let label = HistoryItem::about("choose-draft", name);
                self.write(command.clone(), Some(&label), at, |tables| tables.drafts().set_working(name))?;
            }
            DraftCommand::TryFrame { scheme, amount } => {
                let known = self.state.schemes.iter().find(|known| known.id == *scheme);
                let short_name = known.map(|scheme| scheme.short_name.clone()).ok_or_else(|| {
                    Refusal::new(RefusalCode::UnknownScheme, format!("there is no scheme {scheme}"))
                        .with("scheme", scheme)
                })?;
                if amount.is_some_and(Kroner::is_negative) {
                    return Err(Refusal::new(RefusalCode::NegativeAmount, "a frame is not below zero"));
                }
                let mut candidate = self.state.clone();
                candidate.what_if.retain(|(tried, _)| tried != scheme);
                candidate.what_if.extend(amount.map(|amount| (scheme.clone(), amount)));
                candidate.allocate()?;
                let draft = self.state.draft.clone();
                self.write(command.clone(), Some(&HistoryItem::about("try-frame", &short_name)), at, |tables| {
                    match amount {
                        Some(amount) => tables.what_ifs().put(&draft, scheme, *amount),
                        None => tables.what_ifs().remove(&draft, scheme),
                    }
                })?;
            }
        }
        Ok(Done::Rebuilt { before: self.reread()? })
    }
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
