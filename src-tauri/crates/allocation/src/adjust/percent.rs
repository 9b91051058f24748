//! Several amounts changed by one percentage, rounded once over all of them: what an amendment such as «five percent less to all in
//! the region» comes to.
//!
//! The sum of the lines becomes the percentage of what it was, rounded to the unit, half a unit up; it is shared by largest
//! remainder between the lines, each within one unit of its exact share, ties by id. What is locked stays, and so does everything
//! else: the difference shows as *rest*. Nobody is raised above what it can get; what cannot be placed is told, and goes to nobody.
//! What stands above that is cut to its exact share, and at most to what it can get; what is taken more than the percentage is told.

use std::collections::{BTreeMap, BTreeSet};

use forum::amount::PercentChange;
use forum::{Kroner, NeedId};

use super::error::AdjustError;
use super::groups::{is_need_inside, is_pot_inside, scheme_with};
use super::hold::{Present, hold_all};
use crate::divide::{ClaimRef, DivideError, Method, share_out};
use crate::draft::{Adjustment, Adjustments, Group, GroupLevel};
use crate::outcome::count;
use crate::prepare::{AllocateError, Prepared, PreparedScheme, SharedCell, down_to_unit, place};
use crate::waterfall::given_of;

/// What a change in percent came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PercentChanged {
    /// How many lines it is of: those that are not locked and not nothing.
    pub lines: u32,
    /// What they came to: the base of the percentage.
    pub before: Kroner,
    /// What they come to.
    pub after: Kroner,
    /// What they come to less than the percentage says: of a raise, what nobody could take; of a cut, what stood above what it can get.
    pub unplaced: Kroner,
}

/// Changes needs, and all that the groups hold, by one percentage; each line once, also when it is named twice. A pot without needs
/// is a line too (R22). What a group holds moves by as many kroner as its lines, when the group is named or lies in one that is.
///
/// # Errors
/// A need or group that is not there, a group that is locked, nothing that would change, or a draft that cannot be reckoned. The
/// draft is then as it was.
pub fn change_by_percent<'n>(
    prepared: &Prepared,
    draft: &mut Adjustments,
    needs: impl IntoIterator<Item = &'n NeedId>,
    groups: &[Group],
    change: PercentChange,
) -> Result<PercentChanged, AdjustError> {
    let chosen = chosen(prepared, draft, needs, groups)?;
    let mut present: BTreeMap<usize, Present> = BTreeMap::new();
    for (scheme, _) in &chosen {
        if !present.contains_key(scheme) {
            present.insert(*scheme, Present::read(prepared, draft, *scheme)?);
        }
    }
    let stands = |(scheme, line): (usize, Line)| Some(Changing::read(prepared, scheme, line, present.get(&scheme)?));
    let lines: Vec<Changing> = chosen.into_iter().filter_map(stands).filter(|line| !line.before.is_zero()).collect();
    let unit = prepared.basis.model.unit;
    let (amounts, unplaced) = changed(&lines, unit, change).map_err(|error| match lines.first() {
        Some(line) => AllocateError::Divide { scheme: prepared.schemes[line.scheme].scheme.id.clone(), error }.into(),
        None => AdjustError::NothingToChange,
    })?;
    if lines.iter().zip(&amounts).all(|(line, amount)| line.before == *amount) {
        return Err(AdjustError::NothingToChange);
    }
    let mut after = draft.clone();
    present.iter().for_each(|(scheme, present)| hold_all(&prepared.schemes[*scheme], present, &mut after));
    for (line, amount) in lines.iter().zip(&amounts) {
        let scheme = &prepared.schemes[line.scheme];
        let set = Adjustment::by_hand(*amount);
        match line.line {
            Line::Need(place) => {
                after.needs.insert(scheme.needs[place].need.id.clone(), set);
            }
            Line::Estimate(pot) => {
                after.groups.insert(group_of(scheme, pot), set);
            }
        }
    }
    move_groups(prepared, &mut after, groups, &lines, &present)?;
    place(prepared, &after)?;
    *draft = after;
    Ok(PercentChanged {
        lines: count(lines.len()),
        before: lines.iter().map(|line| line.before).sum(),
        after: amounts.into_iter().sum(),
        unplaced,
    })
}

/// What is changed: a need or a pot without needs, by its place in its scheme.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Line {
    Need(usize),
    Estimate(usize),
}

/// One line and what it has.
struct Changing {
    scheme: usize,
    line: Line,
    /// Breaks ties.
    id: String,
    before: Kroner,
    /// No percentage raises it above this or leaves it above when it cuts; none for an *anslag*.
    cap: Option<Kroner>,
}

impl Changing {
    fn read(prepared: &Prepared, scheme_place: usize, line: Line, present: &Present) -> Changing {
        let scheme = &prepared.schemes[scheme_place];
        let (id, before, cap) = match line {
            Line::Need(place) => {
                let need = &scheme.needs[place];
                let cap = down_to_unit(need.ceiling(scheme.model), scheme.unit);
                (need.id.to_owned(), present.shared.amounts[place], Some(cap))
            }
            Line::Estimate(pot) => {
                let of_pot = |cell: &&SharedCell| cell.cell.pot == Some(pot);
                let holds = present.shared.cells.iter().find(of_pot).map(|cell| cell.amount);
                // The space sets it apart from the ids of needs.
                let id = format!("{} {}", scheme.scheme.id, scheme.pots[pot].name);
                (id, holds.unwrap_or_default(), None)
            }
        };
        Changing { scheme: scheme_place, line, id, before, cap }
    }
}

/// The lines that are named, and those of the groups that are: without those that are locked, by themselves or with a part of the group.
fn chosen<'n>(
    prepared: &Prepared,
    draft: &Adjustments,
    needs: impl IntoIterator<Item = &'n NeedId>,
    groups: &[Group],
) -> Result<BTreeSet<(usize, Line)>, AdjustError> {
    let is_free = |scheme: &PreparedScheme, place: usize| {
        draft.needs.get(&scheme.needs[place].need.id).is_none_or(|adjustment| !adjustment.locked)
    };
    let mut chosen = BTreeSet::new();
    for need in needs {
        let Some((scheme, place)) = prepared.where_is(need) else { return Err(AdjustError::UnknownNeed(need.clone())) };
        if is_free(&prepared.schemes[scheme], place) {
            chosen.insert((scheme, Line::Need(place)));
        }
    }
    for group in groups {
        let at = scheme_with(prepared, group)?;
        if draft.groups.get(group).is_some_and(|adjustment| adjustment.locked) {
            return Err(AdjustError::GroupLocked(group.clone()));
        }
        let scheme = &prepared.schemes[at];
        let locked: Vec<&Group> = draft.groups.iter().filter(|(_, set)| set.locked).map(|(group, _)| group).collect();
        let locked: Vec<&Group> = locked.into_iter().filter(|part| is_part(part, group)).collect();
        let is_open = |place: usize| !locked.iter().any(|part| is_inside(scheme, place, part));
        let in_it = (0..scheme.needs.len()).filter(|&place| is_inside(scheme, place, group));
        chosen.extend(
            in_it.filter(|&place| is_free(scheme, place) && is_open(place)).map(|place| (at, Line::Need(place))),
        );
        let is_estimate = |pot: &usize| scheme.is_split() && scheme.pots[*pot].members.is_empty();
        let in_it = (0..scheme.pots.len()).filter(is_estimate).filter(|&pot| is_pot_inside(scheme, pot, group));
        let open = in_it.filter(|&pot| !locked.iter().any(|part| is_pot_inside(scheme, pot, part)));
        chosen.extend(open.map(|pot| (at, Line::Estimate(pot))));
    }
    Ok(chosen)
}

/// What the lines come to, and of the percentage what nobody could take.
fn changed(lines: &[Changing], unit: Kroner, change: PercentChange) -> Result<(Vec<Kroner>, Kroner), DivideError> {
    let (part, of) = change.parts();
    let (part, of) = (i128::from(part), i128::from(of));
    let unit_kroner = i128::from(unit.get().max(1));
    // Everything below is kroner times `of`, so that it is whole.
    let step = unit_kroner * of;
    let exact = |line: &Changing| {
        let wanted = i128::from(line.before.get()) * part;
        match line.cap {
            // It has all it can get, and a raise takes nothing of what it has.
            Some(cap) if line.before >= cap && !change.is_cut() => None,
            Some(cap) => Some(wanted.min(i128::from(cap.get()) * of)),
            None => Some(wanted),
        }
    };
    let kroner = |units: i128| Kroner::new(i64::try_from(units * unit_kroner).unwrap_or(i64::MAX));
    let nearest = |amount: i128| (2 * amount + step).div_euclid(2 * step);
    let shares: Vec<Option<i128>> = lines.iter().map(exact).collect();
    let claim = |(line, share): (&'_ Changing, &Option<i128>)| {
        share.map(|share| (line.before, kroner(share.div_euclid(step)), kroner((share + step - 1).div_euclid(step))))
    };
    let limits: Vec<Option<(Kroner, Kroner, Kroner)>> = lines.iter().zip(&shares).map(claim).collect();
    let claims: Vec<ClaimRef<'_>> = lines
        .iter()
        .zip(&limits)
        .filter_map(|(line, limits)| {
            let (weight, floor, cap) = (*limits)?;
            Some(ClaimRef { id: &line.id, weight: weight.get().unsigned_abs().into(), floor, cap: Some(cap) })
        })
        .collect();
    let target = kroner(nearest(shares.iter().flatten().sum()));
    let shared = share_out(target, Kroner::new(unit.get().max(1)), Method::LargestRemainder, &claims)?;
    let mut of_claims = shared.amounts.into_iter();
    let amounts: Vec<Kroner> = lines
        .iter()
        .zip(&limits)
        .map(|(line, limits)| limits.and_then(|_| of_claims.next()).unwrap_or(line.before))
        .collect();
    let wanted = nearest(lines.iter().map(|line| i128::from(line.before.get()) * part).sum());
    let given: Kroner = amounts.iter().copied().sum();
    Ok((amounts, kroner(wanted).less(given)))
}

/// What is held by the groups that are named, and by those in them that have an amount of their own, moves by what they give more or
/// less than before, so that what nobody in them could take stays what it was. A pot that moved stands by hand then, like its lines;
/// what is locked stays.
fn move_groups(
    prepared: &Prepared,
    after: &mut Adjustments,
    groups: &[Group],
    lines: &[Changing],
    before: &BTreeMap<usize, Present>,
) -> Result<(), AdjustError> {
    for (at, before) in before {
        let scheme = &prepared.schemes[*at];
        let now = Present::read(prepared, after, *at)?;
        for (group, adjustment) in after.groups.iter_mut().filter(|(group, _)| group.scheme == scheme.scheme.id) {
            let is_estimate = lines.iter().any(|line| match line.line {
                Line::Estimate(pot) => line.scheme == *at && group_of(scheme, pot) == *group,
                Line::Need(_) => false,
            });
            let is_meant = groups.iter().any(|named| named == group || is_part_of(scheme, group, named));
            if adjustment.locked || is_estimate || !is_meant {
                continue;
            }
            let moved = given_of(scheme, &now.shared, group) - given_of(scheme, &before.shared, group);
            if !moved.is_zero() {
                *adjustment = Adjustment::by_hand((adjustment.amount + moved).less(Kroner::ZERO));
            }
        }
    }
    Ok(())
}

fn group_of(scheme: &PreparedScheme, pot: usize) -> Group {
    Group { scheme: scheme.scheme.id.clone(), level: GroupLevel::Pot, name: scheme.pots[pot].name.to_owned() }
}

/// Whether a need lies in the group, also one that has no pot: it lies in its region all the same.
fn is_inside(scheme: &PreparedScheme, place: usize, group: &Group) -> bool {
    let has_no_pot = scheme.is_split() && scheme.pot_of[place].is_none();
    let of_region = has_no_pot && group.level == GroupLevel::Region && scheme.needs[place].need.region == group.name;
    of_region || is_need_inside(scheme, place, group)
}

/// Whether one group may be a part of the other: it is of the same scheme, and of a lower level.
fn is_part(part: &Group, whole: &Group) -> bool {
    part.scheme == whole.scheme && part.level > whole.level
}

/// Whether one group lies in the other.
fn is_part_of(scheme: &PreparedScheme, part: &Group, whole: &Group) -> bool {
    if !is_part(part, whole) {
        return false;
    }
    let of_name = |pot: &usize| scheme.pots[*pot].name == part.name;
    match whole.level {
        GroupLevel::Scheme => true,
        GroupLevel::Region | GroupLevel::Pot => {
            (0..scheme.pots.len()).find(of_name).is_some_and(|pot| is_pot_inside(scheme, pot, whole))
        }
    }
}
