//! What an adjusting command would come to. Reckoned here for the command itself and for the preview while the leader drags
//! an amount; nothing is written, and neither revision, wall nor undo is touched.

use allocation::{Adjustments, Allocation, Group, PercentChanged, Standing};
use forum::amount::{self, PercentChange};
use forum::{Kroner, NeedId};

use super::Desk;
use crate::command::{AdjustCommand, GroupSum, Refusal};
use crate::state::{State, procedure, sums};
use crate::view::Change;

/// What an adjusting command is about, for the undo label.
pub(super) enum About<'c> {
    /// One need.
    Need(&'c NeedId),
    /// A scheme, a region or a pot.
    Group(&'c Group),
    /// So many amounts: a pasted column.
    Several(usize),
    /// Amounts that were changed by a percentage.
    Percent {
        /// By how much.
        change: PercentChange,
        /// What it came to.
        changed: PercentChanged,
        /// When it is of one need or group alone.
        only: Option<Only<'c>>,
    },
    /// Every amount of the draft.
    Everything,
}

/// The one need or group that a percentage is of.
pub(super) enum Only<'c> {
    /// A need.
    Need(&'c NeedId),
    /// A scheme, a region or a pot.
    Group(&'c Group),
}

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
    /// What the command would move. `seen` is the revision its sender saw, which is also the revision of the answer. Lines that would
    /// only be held as they stand are left out: they may be all the others, at each step of a drag, and their amounts do not move.
    ///
    /// Refused as [`Desk::execute`] refuses it.
    pub fn preview(&self, seen: u64, command: &AdjustCommand) -> Result<Change, Refusal> {
        let reckoned = self.reckon(seen, command)?;
        let shown = self.state.shown();
        let (mut amounts, by) = sums::moved(shown, &reckoned.allocation);
        amounts.retain(|line| line.standing != Standing::Held || line.locked || by.contains_key(&line.need));
        Ok(self.change(&reckoned.allocation, amounts).beside(&self.state.seen(&shown.findings)))
    }

    /// Checks that the command is allowed now, and asks the rules what it gives.
    pub(super) fn reckon<'c>(&self, seen: u64, command: &'c AdjustCommand) -> Result<Reckoned<'c>, Refusal> {
        let needs = named(command);
        let of_groups = matches!(command, AdjustCommand::ChangeByPercent { groups, .. } if !groups.is_empty());
        if needs.is_empty() || of_groups {
            self.is_current(seen)?;
        }
        needs.into_iter().try_for_each(|(need, yours)| self.not_overwritten(seen, need, yours))?;
        procedure::draft_is_open(&self.state)?;
        let mut adjustments = self.state.adjustments.clone();
        let (code, about) = adjusted(&self.state, &mut adjustments, command)?;
        let allocation = allocation::allocate(self.state.prepared()?, &adjustments)?;
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
        AdjustCommand::ChangeByPercent { needs, .. } => needs.iter().map(|need| (need, None)).collect(),
        AdjustCommand::FollowRuleEverywhere
        | AdjustCommand::SetGroup { .. }
        | AdjustCommand::SetGroups { .. }
        | AdjustCommand::FreeGroup { .. }
        | AdjustCommand::LockGroup { .. }
        | AdjustCommand::UnlockGroup { .. } => Vec::new(),
    }
}

/// Changes the adjustments as the command says; gives the undo label's code and what it is about. What only takes away asks no
/// rule, and is done in a draft that cannot be reckoned too.
pub(super) fn adjusted<'c>(
    state: &State,
    adjustments: &mut Adjustments,
    command: &'c AdjustCommand,
) -> Result<(&'static str, About<'c>), Refusal> {
    let basis = state.basis();
    let prepared = || state.prepared().map_err(Refusal::from);
    match command {
        AdjustCommand::SetAmount { need, amount, others, .. } => {
            allocation::set_amount(prepared()?, adjustments, need, *amount, *others)
                .map(|()| ("set-amount", About::Need(need)))
        }
        AdjustCommand::SetAmounts { amounts, others, .. } => {
            let set = amounts.iter().map(|(need, amount)| (need, *amount));
            allocation::set_amounts(prepared()?, adjustments, set, *others)
                .map(|()| ("set-amounts", About::Several(amounts.len())))
        }
        AdjustCommand::FollowRule { need } => {
            allocation::follow_rule(&basis, adjustments, need).map(|()| ("follow-rule", About::Need(need)))
        }
        AdjustCommand::FollowRuleEverywhere => {
            allocation::follow_rule_everywhere(adjustments);
            Ok(("follow-rule-everywhere", About::Everything))
        }
        AdjustCommand::Lock { need } => {
            allocation::lock(prepared()?, adjustments, need).map(|()| ("lock", About::Need(need)))
        }
        AdjustCommand::Unlock { need } => {
            allocation::unlock(&basis, adjustments, need).map(|()| ("unlock", About::Need(need)))
        }
        AdjustCommand::SetGroup { group, amount, others, .. } => {
            allocation::set_group(prepared()?, adjustments, group, *amount, *others)
                .map(|()| ("set-group", About::Group(group)))
        }
        AdjustCommand::SetGroups { amounts, others, .. } => {
            let set = amounts.iter().map(|GroupSum { group, amount }| (group, *amount));
            allocation::set_groups(prepared()?, adjustments, set, *others)
                .map(|()| ("set-groups", About::Several(amounts.len())))
        }
        AdjustCommand::ChangeByPercent { percent, needs, groups } => {
            let change = amount::parse_change(percent)?;
            let only = match (needs.first(), &groups[..]) {
                (Some(need), []) if needs.len() == 1 => Some(Only::Need(need)),
                (None, [group]) => Some(Only::Group(group)),
                _ => None,
            };
            allocation::change_by_percent(prepared()?, adjustments, needs, groups, change)
                .map(|changed| ("change-by-percent", About::Percent { change, changed, only }))
        }
        AdjustCommand::FreeGroup { group } => {
            allocation::free_group(&basis, adjustments, group).map(|()| ("free-group", About::Group(group)))
        }
        AdjustCommand::LockGroup { group } => {
            allocation::lock_group(prepared()?, adjustments, group).map(|()| ("lock-group", About::Group(group)))
        }
        AdjustCommand::UnlockGroup { group } => {
            allocation::unlock_group(adjustments, group);
            Ok(("unlock-group", About::Group(group)))
        }
    }
    .map_err(Refusal::from)
}
