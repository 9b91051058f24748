//! What the leader writes beside the amounts: notes for itself, and why a finding is accepted.

use allocation::{FindingCode, Place};
use chrono::{DateTime, Utc};
use forum::NeedId;
use store::{OverrideRecord, Tables};

use super::committing::Written;
use super::texts::tidy;
use super::{Desk, Done, Notes};
use crate::command::{Refusal, RefusalCode, RemarkCommand};
use crate::state::State;
use crate::state::procedure;
use crate::view::HistoryItem;

impl Desk {
    /// Writes a stage or a note, or accepts a finding.
    pub(super) fn remark(&mut self, seen: u64, command: &RemarkCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        match command {
            RemarkCommand::SetStageAmount { entry } => {
                self.is_current(seen)?;
                self.stage(entry, command, at)
            }
            RemarkCommand::SetNote { need, note } => self.set_note(need, note, command, at),
            RemarkCommand::OverrideFinding { code, place, reason } => {
                self.accept_finding((*code, place, reason), command, at)
            }
        }
    }

    /// Writes a note on a need, or removes it when it is empty.
    fn set_note(
        &mut self,
        need: &NeedId,
        note: &str,
        command: &RemarkCommand,
        at: DateTime<Utc>,
    ) -> Result<Done, Refusal> {
        let owner = self.state.need(need)?.owner.name.clone();
        let note = tidy(note)?;
        let label = HistoryItem::about("set-note", owner);
        self.commit_note(Written::of(command.clone(), Some(label))?, at, (need, &note))?;
        match note.is_empty() {
            true => self.state.notes.remove(need),
            false => self.state.notes.insert(need.clone(), note),
        };
        Ok(Done::Changed { before: None, notes: Notes::Changed })
    }

    /// Accepts a finding of the draft with a reason.
    fn accept_finding(
        &mut self,
        (code, place, reason): (FindingCode, &Place, &str),
        command: &RemarkCommand,
        at: DateTime<Utc>,
    ) -> Result<Done, Refusal> {
        procedure::draft_is_open(&self.state)?;
        if !self.state.reckoned()?.findings.iter().any(|finding| finding.code == code && finding.place == *place) {
            return Err(Refusal::new(RefusalCode::UnknownFinding, "the draft has no such finding"));
        }
        let reason = tidy(reason)?;
        if reason.is_empty() {
            return Err(Refusal::new(RefusalCode::ReasonMissing, "a finding is accepted only with a reason"));
        }
        let label = HistoryItem { owner: place_name(&self.state, place), ..HistoryItem::named("override-finding") };
        let accepted = OverrideRecord { code, place: place.clone(), reason };
        let draft = self.state.draft.clone();
        let rows = |tables: &Tables<'_>| tables.overrides().put(&draft, &accepted);
        let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
        Ok(Done::Changed { before: Some(before), notes: Notes::Same })
    }
}

/// Where a finding is, in one name: the owner, the region, the part or the scheme; none when it is about the whole draft.
fn place_name(state: &State, place: &Place) -> Option<String> {
    let owner = place.need.as_ref().and_then(|need| state.need(need).ok()).map(|need| need.owner.name.clone());
    let scheme = || state.schemes.iter().find(|scheme| Some(&scheme.id) == place.scheme.as_ref());
    let within = owner.or_else(|| place.part.clone()).or_else(|| place.region.clone());
    within.or_else(|| scheme().map(|scheme| scheme.short_name.clone()))
}
