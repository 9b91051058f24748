//! What an adjusting command would come to. Reckoned here for the command itself and for the preview while the leader drags
//! an amount; nothing is written, and neither revision, wall nor undo is touched.

use allocation::{Adjustments, Allocation};
use forum::{Kroner, NeedId};

use super::Desk;
use super::adjusting::{About, adjusted};
use crate::command::Command;
use crate::view::Change;
use crate::{Refusal, deciding, sums};

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
    /// Refused as [`Desk::execute`] refuses it, and with `not-understood` when it is not about amounts.
    pub fn preview(&self, seen: u64, command: &Command) -> Result<Change, Refusal> {
        let reckoned = self.reckon(seen, command)?;
        let (amounts, _) = sums::moved(&self.state.allocation, &reckoned.allocation);
        Ok(self.change(&reckoned.allocation, amounts))
    }

    /// Checks that the command is allowed now, and asks the rules what it gives.
    pub(super) fn reckon<'c>(&self, seen: u64, command: &'c Command) -> Result<Reckoned<'c>, Refusal> {
        let needs = named(command);
        if needs.is_empty() {
            self.is_current(seen)?;
        }
        needs.into_iter().try_for_each(|(need, yours)| self.not_overwritten(seen, need, yours))?;
        deciding::draft_is_open(&self.state)?;
        let mut adjustments = self.state.adjustments.clone();
        let (code, about) = adjusted(&self.state, &mut adjustments, command)?;
        let allocation = allocation::allocate(&self.state.basis(), &adjustments)
            .map_err(|error| Refusal::new("cannot-allocate", error))?;
        Ok(Reckoned { code, about, adjustments, allocation })
    }
}

/// The needs an adjusting command names, with the amounts it sets.
pub(super) fn named(command: &Command) -> Vec<(&NeedId, Option<Kroner>)> {
    match command {
        Command::SetAmount { need, amount, .. } => vec![(need, Some(*amount))],
        Command::SetAmounts { amounts, .. } => amounts.iter().map(|(need, amount)| (need, Some(*amount))).collect(),
        Command::FollowRule { need } | Command::Lock { need } | Command::Unlock { need } => vec![(need, None)],
        _ => Vec::new(),
    }
}
