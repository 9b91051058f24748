//! What an adjusting command would come to. Reckoned here for the command itself and for the preview while the leader drags
//! an amount; nothing is written, and neither revision, wall nor undo is touched.

use allocation::{Adjustments, Allocation};
use forum::{Kroner, NeedId};

use super::Desk;
use super::adjusting::{About, adjusted};
use crate::command::{AdjustCommand, Refusal};
use crate::state::procedure;
use crate::state::sums;
use crate::view::Change;

/// What an adjusting command gives, before it is written.
pub(super) struct Reckoned<'c> {
    /// The undo label's code.
    pub code: &'static str,
    /// What it is about.
    pub about: About<'c>,
    /// The draft's adjustments after it.
    pub adjustments: Adjustments,
    /// What the rules make of them.
    pub allocation: Allocation,
}

impl Desk {
    /// What the command would move. `seen` is the revision its sender saw, which is also the revision of the answer.
    ///
    /// Refused as [`Desk::execute`] refuses it.
    pub fn preview(&self, seen: u64, command: &AdjustCommand) -> Result<Change, Refusal> {
        let reckoned = self.reckon(seen, command)?;
        let (amounts, _) = sums::moved(self.state.shown(), &reckoned.allocation);
        Ok(self.change(&reckoned.allocation, amounts))
    }

    /// Checks that the command is allowed now, and asks the rules what it gives.
    pub(super) fn reckon<'c>(&self, seen: u64, command: &'c AdjustCommand) -> Result<Reckoned<'c>, Refusal> {
        let needs = named(command);
        if needs.is_empty() {
            self.is_current(seen)?;
        }
        needs.into_iter().try_for_each(|(need, yours)| self.not_overwritten(seen, need, yours))?;
        procedure::draft_is_open(&self.state)?;
        let mut adjustments = self.state.adjustments.clone();
        let prepared = self.state.prepared();
        let (code, about) = adjusted(&self.state, &prepared, &mut adjustments, command)?;
        let allocation = allocation::allocate(&prepared?, &adjustments)?;
        Ok(Reckoned { code, about, adjustments, allocation })
    }
}

/// The needs an adjusting command names, with the amounts it sets.
pub(super) fn named(command: &AdjustCommand) -> Vec<(&NeedId, Option<Kroner>)> {
    match command {
        AdjustCommand::SetAmount { need, amount, .. } => vec![(need, Some(*amount))],
        AdjustCommand::SetAmounts { amounts, .. } => {
            amounts.iter().map(|(need, amount)| (need, Some(*amount))).collect()
        }
        AdjustCommand::FollowRule { need } | AdjustCommand::Lock { need } | AdjustCommand::Unlock { need } => {
            vec![(need, None)]
        }
        AdjustCommand::FollowRuleEverywhere
        | AdjustCommand::SetGroup { .. }
        | AdjustCommand::FreeGroup { .. }
        | AdjustCommand::LockGroup { .. }
        | AdjustCommand::UnlockGroup { .. } => Vec::new(),
    }
}
