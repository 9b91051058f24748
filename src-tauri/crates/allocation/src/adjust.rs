//! What the leader has set by hand in a draft, beside what the rule gives, and the ways to change it. Locks come first: what is
//! locked is moved neither by the rule nor by a typed amount.

use crate::coded::coded;
use std::collections::{BTreeMap, HashSet};

use forum::{Kroner, Need, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use crate::waterfall::{self, SharedCell};
use crate::{AllocateError, Basis, PotAmount, allocate, basis, cells};

/// What happens to the other amounts when one is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Others {
    /// The others stay as they are; the difference shows as *rest*.
    Hold,
    /// What is not locked and not set by hand moves by the rule.
    Spread,
}

/// Why an amount does not follow the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum AdjustedBy {
    /// Somebody set it.
    Hand,
    /// It was kept where it stood while another was set with [`Others::Hold`], or it was locked there.
    Held,
}

/// One amount that does not follow the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Adjustment {
    /// Whole kroner.
    pub amount: Kroner,
    /// Why it stands.
    pub by: AdjustedBy,
    /// Locked: neither the rule nor a typed amount moves it.
    pub locked: bool,
}

/// Which kind of group an amount is set for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum GroupLevel {
    /// Everything the scheme gives.
    Scheme,
    /// Everything a region gets in the scheme.
    Region,
    /// The pot of a network or owner.
    Pot,
}

/// A group of lines that an amount can be set for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Group {
    /// In which scheme.
    pub scheme: SchemeId,
    /// At which level.
    pub level: GroupLevel,
    /// The region's or pot's name; empty for the scheme.
    pub name: String,
}

/// The adjustments of a draft. A draft is the rule and these: nothing depends on the way they were reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adjustments {
    /// Amounts of single needs.
    pub needs: BTreeMap<NeedId, Adjustment>,
    /// Amounts of schemes, regions and pots.
    pub groups: BTreeMap<Group, Adjustment>,
}

impl Adjustments {
    /// Everything follows the rule.
    pub fn is_empty(&self) -> bool {
        self.needs.is_empty() && self.groups.is_empty()
    }
}

impl FromIterator<(NeedId, Adjustment)> for Adjustments {
    /// Adjustments of needs only.
    fn from_iter<I: IntoIterator<Item = (NeedId, Adjustment)>>(needs: I) -> Self {
        Adjustments { needs: needs.into_iter().collect(), groups: BTreeMap::new() }
    }
}

/// Why an adjustment was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdjustError {
    /// No such need in a scheme in force.
    #[error("there is no need {0}")]
    UnknownNeed(NeedId),
    /// The need is locked.
    #[error("need {0} is locked")]
    Locked(NeedId),
    /// Less than nothing.
    #[error("need {need} cannot be set to {}, below zero", amount.get())]
    Negative {
        /// Which need.
        need: NeedId,
        /// What was asked for.
        amount: Kroner,
    },
    /// The amount, or the sum of what is set in the scheme, is beyond [`Kroner::LIMIT`].
    #[error("need {need} cannot be set to {}: out of reach", amount.get())]
    AboveLimit {
        /// Which need.
        need: NeedId,
        /// What was asked for.
        amount: Kroner,
    },
    /// No such region or pot in a scheme in force.
    #[error("scheme {}: there is no «{}»", .0.scheme, .0.name)]
    UnknownGroup(Group),
    /// The group is locked.
    #[error("scheme {}: «{}» is locked", .0.scheme, .0.name)]
    GroupLocked(Group),
    /// The amount of a group is below zero or out of reach.
    #[error("scheme {}: «{}» cannot be set to {}", group.scheme, group.name, amount.get())]
    GroupOutOfReach {
        /// Which group.
        group: Group,
        /// What was asked for.
        amount: Kroner,
    },
    /// The draft cannot be reckoned, so that nothing can be kept where it stands.
    #[error(transparent)]
    Allocate(#[from] AllocateError),
}

coded! {
    /// A short, stable name for messages in several languages.
    AdjustError
    UnknownNeed "adjust-unknown-need" "No such need in a scheme in force.";
    Locked "adjust-locked" "The need is locked.";
    Negative "adjust-negative" "Less than nothing.";
    AboveLimit "adjust-above-limit" "The amount, or the sum of what is set in the scheme, is beyond what is kept exact.";
    UnknownGroup "adjust-unknown-group" "No such region or pot in a scheme in force.";
    GroupLocked "adjust-group-locked" "The group is locked.";
    GroupOutOfReach "adjust-group-out-of-reach" "The amount of a group is below zero or out of reach.";
    + AdjustError::Allocate(error) => error.code();
}

/// Sets the amount of a need by hand. With [`Others::Spread`] what was only held in its scheme follows the rule again; with
/// [`Others::Hold`] every other need of the scheme stays where it stands.
pub fn set_amount(
    basis: &Basis,
    adjustments: &mut Adjustments,
    need: &NeedId,
    amount: Kroner,
    others: Others,
) -> Result<(), AdjustError> {
    let scheme = scheme_of(basis, need)?;
    if adjustments.needs.get(need).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::Locked(need.clone()));
    }
    if amount.is_negative() {
        return Err(AdjustError::Negative { need: need.clone(), amount });
    }
    let mut changed = adjustments.clone();
    match others {
        Others::Spread => drop_held(basis, &mut changed, scheme),
        Others::Hold => hold_others(basis, &mut changed, scheme, need)?,
    }
    changed.needs.insert(need.clone(), Adjustment { amount, by: AdjustedBy::Hand, locked: false });
    let of_scheme = needs_of(basis, scheme).filter_map(|need| changed.needs.get(&need.id));
    let sum: i128 = of_scheme.map(|adjustment| i128::from(adjustment.amount.get())).sum();
    if sum > i128::from(Kroner::LIMIT) {
        return Err(AdjustError::AboveLimit { need: need.clone(), amount });
    }
    *adjustments = changed;
    Ok(())
}

/// Lets a need follow the rule again, and with it what was only held in its scheme.
pub fn follow_rule(basis: &Basis, adjustments: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let scheme = scheme_of(basis, need)?;
    if adjustments.needs.get(need).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::Locked(need.clone()));
    }
    adjustments.needs.remove(need);
    drop_held(basis, adjustments, scheme);
    Ok(())
}

/// Lets every need that is not locked follow the rule again, in all schemes.
pub fn follow_rule_everywhere(adjustments: &mut Adjustments) {
    adjustments.needs.retain(|_, adjustment| adjustment.locked);
    adjustments.groups.retain(|_, adjustment| adjustment.locked);
}

/// Locks a need at its present amount.
pub fn lock(basis: &Basis, adjustments: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let scheme = scheme_of(basis, need)?;
    if let Some(adjustment) = adjustments.needs.get_mut(need) {
        adjustment.locked = true;
        return Ok(());
    }
    let present = present(basis, adjustments, scheme)?;
    let amount = present.get(need).copied().unwrap_or_default();
    adjustments.needs.insert(need.clone(), Adjustment { amount, by: AdjustedBy::Held, locked: true });
    Ok(())
}

/// Unlocks a need. One that was only locked follows the rule again; one that stands beside others held in its scheme stays
/// held like them, so that unlocking it does not pour the whole rest over it.
pub fn unlock(basis: &Basis, adjustments: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let scheme = scheme_of(basis, need)?;
    let Some(adjustment) = adjustments.needs.get_mut(need) else { return Ok(()) };
    let was_locked = std::mem::replace(&mut adjustment.locked, false);
    if !was_locked || adjustment.by == AdjustedBy::Hand {
        return Ok(());
    }
    let is_held = |other: &Need| other.id != *need && adjustments.needs.get(&other.id).is_some_and(is_only_held);
    if !needs_of(basis, scheme).any(is_held) {
        adjustments.needs.remove(need);
    }
    Ok(())
}

/// Sets what a scheme, a region or a pot holds. Its own lines move by the rule to make it up; what cannot be placed in it
/// shows as *rest* and goes to nobody else. The others move or stay as with [`set_amount`].
pub fn set_group(
    basis: &Basis,
    adjustments: &mut Adjustments,
    group: &Group,
    amount: Kroner,
    others: Others,
) -> Result<(), AdjustError> {
    present_of(basis, adjustments, group)?;
    if adjustments.groups.get(group).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::GroupLocked(group.clone()));
    }
    if amount.is_negative() || amount.get() > Kroner::LIMIT {
        return Err(AdjustError::GroupOutOfReach { group: group.clone(), amount });
    }
    let mut changed = adjustments.clone();
    drop_held(basis, &mut changed, &group.scheme);
    if others == Others::Hold {
        hold_outside(basis, adjustments, &mut changed, group)?;
    }
    changed.groups.insert(group.clone(), Adjustment { amount, by: AdjustedBy::Hand, locked: false });
    allocate(basis, &changed)?;
    *adjustments = changed;
    Ok(())
}

/// Lets a group follow the rule again, and with it what was only held in its scheme.
pub fn free_group(basis: &Basis, adjustments: &mut Adjustments, group: &Group) -> Result<(), AdjustError> {
    if adjustments.groups.get(group).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::GroupLocked(group.clone()));
    }
    adjustments.groups.remove(group);
    drop_held(basis, adjustments, &group.scheme);
    Ok(())
}

/// Locks what a group holds now: its lines may still move among themselves.
pub fn lock_group(basis: &Basis, adjustments: &mut Adjustments, group: &Group) -> Result<(), AdjustError> {
    let amount = present_of(basis, adjustments, group)?;
    let held = Adjustment { amount, by: AdjustedBy::Held, locked: true };
    adjustments.groups.entry(group.clone()).or_insert(held).locked = true;
    Ok(())
}

/// Unlocks a group. One that was only locked follows the rule again; one that stands beside pots held in its scheme stays
/// held like them.
pub fn unlock_group(adjustments: &mut Adjustments, group: &Group) {
    let Some(adjustment) = adjustments.groups.get_mut(group) else { return };
    let was_locked = std::mem::replace(&mut adjustment.locked, false);
    if !was_locked || adjustment.by == AdjustedBy::Hand {
        return;
    }
    let mut others = adjustments.groups.iter().filter(|(other, _)| *other != group && other.scheme == group.scheme);
    if !others.any(|(_, other)| is_only_held(other)) {
        adjustments.groups.remove(group);
    }
}

/// What a group holds now: what was set for it, or what the rule gives it.
fn present_of(basis: &Basis, adjustments: &Adjustments, group: &Group) -> Result<Kroner, AdjustError> {
    let unknown = || AdjustError::UnknownGroup(group.clone());
    let schemes = basis::by_scheme(basis)?;
    let adjusted = basis::adjusted(&schemes, adjustments)?;
    let targets = basis::targets(&schemes, adjustments)?;
    let place = schemes.iter().position(|scheme| scheme.scheme.id == group.scheme).ok_or_else(unknown)?;
    let scheme = &schemes[place];
    let shared = waterfall::share(scheme, basis.model, &adjusted[place], &targets[place])?;
    let is_there = match group.level {
        GroupLevel::Scheme => group.name.is_empty(),
        GroupLevel::Region => cells::is_region(scheme, &group.name),
        GroupLevel::Pot => scheme.is_split() && scheme.pots.iter().any(|pot| pot.name == group.name),
    };
    if let Some(set) = adjustments.groups.get(group).filter(|_| is_there) {
        return Ok(set.amount);
    }
    match group.level {
        _ if !is_there => Err(unknown()),
        GroupLevel::Scheme => Ok(cells::held_in_all(scheme, &shared, &targets[place])),
        GroupLevel::Region => Ok(cells::held_in(scheme, &shared, &group.name)),
        GroupLevel::Pot => {
            let is_pot = |cell: &&SharedCell| cell.cell.pot.is_some_and(|pot| scheme.pots[pot].name == group.name);
            shared.cells.iter().find(is_pot).map(|cell| cell.amount).ok_or_else(unknown)
        }
    }
}

/// Holds every line and pot of the scheme outside the group where it stands. A whole scheme has nothing outside it.
fn hold_outside(
    basis: &Basis,
    before: &Adjustments,
    changed: &mut Adjustments,
    group: &Group,
) -> Result<(), AllocateError> {
    if group.level == GroupLevel::Scheme {
        return Ok(());
    }
    let allocation = allocate(basis, before)?;
    let Some(sums) = allocation.schemes.into_iter().find(|sums| sums.scheme == group.scheme) else { return Ok(()) };
    let is_split = basis.model.scheme(&group.scheme).is_some_and(|model| model.pots.is_split());
    let is_inside = |pot: &PotAmount| match group.level {
        GroupLevel::Pot => pot.name == group.name,
        _ => pot.region == group.name,
    };
    let inside: HashSet<&str> = sums.pots.iter().filter(|pot| is_inside(pot)).map(|pot| pot.name.as_str()).collect();
    let of_region = needs_of(basis, &group.scheme).filter(|need| need.region == group.name).map(|need| &need.id);
    let needs_inside: HashSet<&NeedId> = if is_split { HashSet::new() } else { of_region.collect() };
    for line in sums.needs {
        let is_inside =
            line.pot.as_deref().is_some_and(|pot| inside.contains(pot)) || needs_inside.contains(&line.need);
        if !is_inside {
            let held = Adjustment { amount: line.amount, by: AdjustedBy::Held, locked: false };
            changed.needs.entry(line.need).or_insert(held);
        }
    }
    for pot in sums.pots.iter().filter(|pot| is_split && !is_inside(pot)) {
        hold_pot(changed, &group.scheme, &pot.name, pot.amount);
    }
    Ok(())
}

fn hold_pot(changed: &mut Adjustments, scheme: &SchemeId, name: &str, amount: Kroner) {
    let group = Group { scheme: scheme.clone(), level: GroupLevel::Pot, name: name.to_owned() };
    changed.groups.entry(group).or_insert(Adjustment { amount, by: AdjustedBy::Held, locked: false });
}

fn is_only_held(adjustment: &Adjustment) -> bool {
    adjustment.by == AdjustedBy::Held && !adjustment.locked
}

fn scheme_of<'a>(basis: &Basis<'a>, need: &NeedId) -> Result<&'a SchemeId, AdjustError> {
    let found = basis.needs.iter().find(|other| other.id == *need);
    found.map(|need| &need.scheme).ok_or_else(|| AdjustError::UnknownNeed(need.clone()))
}

fn needs_of<'a>(basis: &Basis<'a>, scheme: &SchemeId) -> impl Iterator<Item = &'a Need> {
    basis.needs.iter().filter(move |need| need.scheme == *scheme)
}

fn drop_held(basis: &Basis, adjustments: &mut Adjustments, scheme: &SchemeId) {
    for need in needs_of(basis, scheme) {
        if adjustments.needs.get(&need.id).is_some_and(is_only_held) {
            adjustments.needs.remove(&need.id);
        }
    }
    adjustments.groups.retain(|group, adjustment| group.scheme != *scheme || !is_only_held(adjustment));
}

/// Every other need of the scheme stays where it stands, and so does what its pots hold.
fn hold_others(
    basis: &Basis,
    adjustments: &mut Adjustments,
    scheme: &SchemeId,
    set: &NeedId,
) -> Result<(), AllocateError> {
    // From the second change on everything stands already, and where is not reckoned anew for every step of a drag.
    let in_one_pot = basis.model.scheme(scheme).is_some_and(|model| !model.pots.is_split());
    if in_one_pot && needs_of(basis, scheme).all(|need| need.id == *set || adjustments.needs.contains_key(&need.id)) {
        return Ok(());
    }
    let allocation = allocate(basis, adjustments)?;
    let Some(sums) = allocation.schemes.into_iter().find(|sums| sums.scheme == *scheme) else { return Ok(()) };
    for line in sums.needs {
        if line.need != *set {
            let held = Adjustment { amount: line.amount, by: AdjustedBy::Held, locked: false };
            adjustments.needs.entry(line.need).or_insert(held);
        }
    }
    if basis.model.scheme(scheme).is_some_and(|model| model.pots.is_split()) {
        for pot in &sums.pots {
            hold_pot(adjustments, scheme, &pot.name, pot.amount);
        }
    }
    Ok(())
}

/// Where every need of the scheme stands now.
fn present(
    basis: &Basis,
    adjustments: &Adjustments,
    scheme: &SchemeId,
) -> Result<BTreeMap<NeedId, Kroner>, AllocateError> {
    let allocation = allocate(basis, adjustments)?;
    let of_scheme = allocation.schemes.into_iter().filter(|other| other.scheme == *scheme);
    Ok(of_scheme.flat_map(|scheme| scheme.needs).map(|line| (line.need, line.amount)).collect())
}
