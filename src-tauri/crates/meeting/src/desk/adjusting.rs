//! Amounts of the working draft set, freed, locked or unlocked: of one need, of several, or of a group of them.

use allocation::{Adjustments, Allocation, Group, GroupLevel, Mend};
use chrono::{DateTime, Utc};
use forum::{Frame, Kroner, NeedId, SchemeId};
use store::Tables;

use super::committing::Written;
use super::reckoning::{About, Only, Reckoned, named};
use super::{Desk, Done, Notes};
use crate::command::{AdjustCommand, GroupSum, Refusal, RefusalCode};
use crate::state::State;
use crate::state::{procedure, sums};
use crate::view::HistoryItem;

impl Desk {
    /// Sets, frees, locks or unlocks amounts of the working draft.
    pub(super) fn adjust(&mut self, seen: u64, command: &AdjustCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        if self.state.trouble().is_some() {
            return self.adjust_in_trouble(seen, command, at);
        }
        within_reach(&self.state, command)?;
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
        let mut mend = |by| allocation::mend(&self.state.basis(), &mut adjustments, &by);
        let (code, about, was_set) = match command {
            AdjustCommand::FollowRule { need } => {
                ("follow-rule", Some(need.to_string()), mend(Mend::FollowRule(need.clone())))
            }
            AdjustCommand::FreeGroup { group } => {
                ("free-group", Some(group_name(&self.state, group)), mend(Mend::FreeGroup(group.clone())))
            }
            AdjustCommand::FollowRuleEverywhere => {
                ("follow-rule-everywhere", None, std::mem::take(&mut adjustments) != Adjustments::default())
            }
            AdjustCommand::SetAmount { .. }
            | AdjustCommand::SetAmounts { .. }
            | AdjustCommand::Lock { .. }
            | AdjustCommand::Unlock { .. }
            | AdjustCommand::SetGroup { .. }
            | AdjustCommand::SetGroups { .. }
            | AdjustCommand::ChangeByPercent { .. }
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
        self.touched.extend(named(command).into_iter().map(|(need, _)| (need.clone(), revision)));
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
            About::Percent { change, changed, only } => HistoryItem {
                owner: match only {
                    Some(Only::Need(id)) => Some(state.need(id)?.owner.name.clone()),
                    Some(Only::Group(group)) => Some(group_name(state, group)),
                    None => None,
                },
                from: Some(changed.before),
                to: Some(changed.after),
                count: Some(changed.lines),
                percent: Some(change.to_string()),
                unplaced: Some(changed.unplaced).filter(|unplaced| !unplaced.is_zero()),
                ..label
            },
            About::Several(amounts) => HistoryItem { count: Some(u32::try_from(amounts).unwrap_or(u32::MAX)), ..label },
            About::Everything => label,
        })
    }
}

/// Asks before more is set than the scheme can ever have: a slip of the hand, more often than not.
fn within_reach(state: &State, command: &AdjustCommand) -> Result<(), Refusal> {
    match command {
        AdjustCommand::SetAmount { need, amount, sure: false, .. } => may_ever_have(state, need, *amount),
        AdjustCommand::SetAmounts { amounts, sure: false, .. } => {
            amounts.iter().try_for_each(|(need, amount)| may_ever_have(state, need, *amount))
        }
        AdjustCommand::SetGroup { group, amount, sure: false, .. } => within_frame(state, &group.scheme, *amount),
        AdjustCommand::SetGroups { amounts, sure: false, .. } => {
            amounts.iter().try_for_each(|GroupSum { group, amount }| within_frame(state, &group.scheme, *amount))
        }
        AdjustCommand::SetAmount { .. }
        | AdjustCommand::SetAmounts { .. }
        | AdjustCommand::SetGroup { .. }
        | AdjustCommand::SetGroups { .. }
        | AdjustCommand::ChangeByPercent { .. }
        | AdjustCommand::FollowRule { .. }
        | AdjustCommand::FollowRuleEverywhere
        | AdjustCommand::Lock { .. }
        | AdjustCommand::Unlock { .. }
        | AdjustCommand::FreeGroup { .. }
        | AdjustCommand::LockGroup { .. }
        | AdjustCommand::UnlockGroup { .. } => Ok(()),
    }
}

/// The need may be given the amount by what its scheme has. A need that is not there is for the rules to refuse.
pub(super) fn may_ever_have(state: &State, need: &NeedId, amount: Kroner) -> Result<(), Refusal> {
    match state.needs.iter().find(|known| known.id == *need) {
        Some(need) => within_frame(state, &need.scheme, amount),
        None => Ok(()),
    }
}

/// No more than the scheme's frame, registered or tried. A scheme without a frame says nothing of how much.
pub(super) fn within_frame(state: &State, scheme: &SchemeId, amount: Kroner) -> Result<(), Refusal> {
    let registered = state.frame(scheme).map(Frame::amount);
    let tried = state.what_if.iter().find(|(known, _)| known == scheme).map(|(_, tried)| *tried);
    match registered.max(tried) {
        Some(frame) if amount > frame => {
            let name = state.scheme(scheme).map_or_else(|_| scheme.to_string(), |known| known.short_name.clone());
            Err(Refusal::new(RefusalCode::AmountAboveFrame, format!("{amount} is more than {name} has, {frame}"))
                .with("amount", amount)
                .with("frame", frame)
                .with("scheme", name))
        }
        Some(_) | None => Ok(()),
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
