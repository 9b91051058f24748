//! Amounts of the working draft set, freed, locked or unlocked: of one need, of several, or of a group of them.

use allocation::{Adjustments, Allocation, Group, GroupLevel};
use chrono::{DateTime, Utc};
use forum::NeedId;
use store::Tables;

use super::committing::Written;
use super::preview::{self, Reckoned};
use super::{Desk, Done, Notes};
use crate::command::{AdjustCommand, Refusal, RefusalCode};
use crate::state::State;
use crate::state::{procedure, sums};
use crate::view::HistoryItem;

/// What an adjusting command is about, for the undo label.
pub(super) enum About<'c> {
    /// One need.
    Need(&'c NeedId),
    /// A scheme, a region or a pot.
    Group(&'c Group),
    /// So many amounts: a pasted column.
    Several(usize),
    /// Every amount of the draft.
    Everything,
}

impl Desk {
    /// Sets, frees, locks or unlocks amounts of the working draft.
    pub(super) fn adjust(&mut self, seen: u64, command: &AdjustCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        if self.state.trouble().is_some() {
            return self.adjust_in_trouble(seen, command, at);
        }
        let Reckoned { code, about, adjustments, allocation } = self.reckon(seen, command)?;
        let label = self.label(code, about, &allocation)?;
        let before = self.commit_amounts(Written::of(command.clone(), Some(label))?, at, (adjustments, allocation))?;
        self.note_touched(command);
        Ok(Done::Changed { before: Some(before), notes: Notes::Same })
    }

    /// In a draft that cannot be reckoned what was set can be let go, one thing after the other, until it can.
    fn adjust_in_trouble(&mut self, seen: u64, command: &AdjustCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        self.is_current(seen)?;
        procedure::draft_is_open(&self.state)?;
        let mut adjustments = self.state.adjustments.clone();
        let (code, about, was_set) = match command {
            AdjustCommand::FollowRule { need } => {
                ("follow-rule", Some(need.to_string()), adjustments.needs.remove(need).is_some())
            }
            AdjustCommand::FreeGroup { group } => {
                ("free-group", Some(group_name(&self.state, group)), adjustments.groups.remove(group).is_some())
            }
            AdjustCommand::FollowRuleEverywhere => {
                ("follow-rule-everywhere", None, std::mem::take(&mut adjustments) != Adjustments::default())
            }
            AdjustCommand::SetAmount { .. }
            | AdjustCommand::SetAmounts { .. }
            | AdjustCommand::Lock { .. }
            | AdjustCommand::Unlock { .. }
            | AdjustCommand::SetGroup { .. }
            | AdjustCommand::LockGroup { .. }
            | AdjustCommand::UnlockGroup { .. } => {
                let refusal = self.state.reckoned().err();
                return Err(refusal.unwrap_or_else(|| Refusal::new(RefusalCode::DraftNotReckoned, "open it again")));
            }
        };
        if !was_set {
            let about = about.unwrap_or_default();
            return Err(
                Refusal::new(RefusalCode::NotThere, format!("nothing is set for «{about}»")).with("what", about)
            );
        }
        let label = HistoryItem { owner: about, ..HistoryItem::named(code) };
        let draft = self.state.draft.clone();
        let rows = |tables: &Tables<'_>| tables.adjustments().replace(&draft, &adjustments);
        let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
        self.note_touched(command);
        Ok(Done::Rebuilt { before })
    }

    fn note_touched(&mut self, command: &AdjustCommand) {
        let revision = self.state.revision;
        self.touched.extend(preview::named(command).into_iter().map(|(need, _)| (need.clone(), revision)));
    }

    /// The undo label: what it is about by name, and what that came to before and comes to after.
    fn label(&self, code: &str, about: About<'_>, after: &Allocation) -> Result<HistoryItem, Refusal> {
        let state = &self.state;
        let label = HistoryItem::named(code);
        Ok(match about {
            About::Need(id) => HistoryItem {
                owner: Some(state.need(id)?.owner.name.clone()),
                from: sums::given_to(state.shown(), id),
                to: sums::given_to(after, id),
                ..label
            },
            About::Group(group) => HistoryItem {
                owner: Some(group_name(state, group)),
                from: sums::given_in(state, state.shown(), group),
                to: sums::given_in(state, after, group),
                ..label
            },
            About::Several(amounts) => HistoryItem { count: Some(u32::try_from(amounts).unwrap_or(u32::MAX)), ..label },
            About::Everything => label,
        })
    }
}

/// The region's or pot's name; for the whole scheme the scheme's.
fn group_name(state: &State, group: &Group) -> String {
    let scheme = state.schemes.iter().find(|scheme| scheme.id == group.scheme);
    match (group.level, scheme) {
        (GroupLevel::Scheme, Some(scheme)) => scheme.short_name.clone(),
        _ => group.name.clone(),
    }
}

/// Changes the adjustments as the command says; gives the undo label's code and what it is about.
pub(super) fn adjusted<'c>(
    state: &State,
    adjustments: &mut Adjustments,
    command: &'c AdjustCommand,
) -> Result<(&'static str, About<'c>), Refusal> {
    let basis = state.basis();
    match command {
        AdjustCommand::SetAmount { need, amount, others } => {
            allocation::set_amount(&basis, adjustments, need, *amount, *others)
                .map(|()| ("set-amount", About::Need(need)))
        }
        AdjustCommand::SetAmounts { amounts, others } => amounts
            .iter()
            .try_for_each(|(need, amount)| allocation::set_amount(&basis, adjustments, need, *amount, *others))
            .map(|()| ("set-amounts", About::Several(amounts.len()))),
        AdjustCommand::FollowRule { need } => {
            allocation::follow_rule(&basis, adjustments, need).map(|()| ("follow-rule", About::Need(need)))
        }
        AdjustCommand::FollowRuleEverywhere => {
            allocation::follow_rule_everywhere(adjustments);
            Ok(("follow-rule-everywhere", About::Everything))
        }
        AdjustCommand::Lock { need } => {
            allocation::lock(&basis, adjustments, need).map(|()| ("lock", About::Need(need)))
        }
        AdjustCommand::Unlock { need } => {
            allocation::unlock(&basis, adjustments, need).map(|()| ("unlock", About::Need(need)))
        }
        AdjustCommand::SetGroup { group, amount, others } => {
            allocation::set_group(&basis, adjustments, group, *amount, *others)
                .map(|()| ("set-group", About::Group(group)))
        }
        AdjustCommand::FreeGroup { group } => {
            allocation::free_group(&basis, adjustments, group).map(|()| ("free-group", About::Group(group)))
        }
        AdjustCommand::LockGroup { group } => {
            allocation::lock_group(&basis, adjustments, group).map(|()| ("lock-group", About::Group(group)))
        }
        AdjustCommand::UnlockGroup { group } => {
            allocation::unlock_group(adjustments, group);
            Ok(("unlock-group", About::Group(group)))
        }
    }
    .map_err(Refusal::from)
}
