//! What a need carries at the stages of its way: a place in the order, an amount, a word on it (R37, R38). It touches no draft
//! and no other stage, and is written after the forum has decided too.

use chrono::{DateTime, Utc};
use forum::StageAmount;
use store::Tables;

use super::committing::Written;
use super::texts::not_negative;
use super::{Desk, Done, details};
use crate::command::{Refusal, RefusalCode, RemarkCommand};
use crate::view::HistoryItem;

impl Desk {
    /// Writes what a need carries at a stage in place of what was there; an entry that says nothing takes it away.
    pub(super) fn stage(
        &mut self,
        entry: &StageAmount,
        command: &RemarkCommand,
        at: DateTime<Utc>,
    ) -> Result<Done, Refusal> {
        let owner = self.state.need(&entry.need)?.owner.name.clone();
        entry.amount.map_or(Ok(()), not_negative)?;
        if entry.rank == Some(0) {
            return Err(Refusal::new(RefusalCode::RankBelowOne, "the first in the order is number 1"));
        }
        let entry = StageAmount { comment: details::text(entry.comment.clone())?, ..entry.clone() };
        let same = |known: &&StageAmount| known.need == entry.need && known.stage == entry.stage;
        let known = self.state.stage_amounts.iter().find(same);
        if known.is_none() && entry.says_nothing() {
            return Err(Refusal::new(
                RefusalCode::StageSaysNothing,
                "nothing is written at this stage, so nothing is taken away",
            ));
        }
        let from = known.and_then(|known| known.amount);
        let label = HistoryItem { from, to: entry.amount, ..HistoryItem::about("set-stage-amount", owner) };
        let rows = |tables: &Tables<'_>| match entry.says_nothing() {
            true => tables.stages().remove(&entry.need, entry.stage),
            false => tables.stages().put(&entry),
        };
        let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
        Ok(Done::Rebuilt { before })
    }
}
