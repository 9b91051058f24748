//! What moved from one allocation to another, scheme by scheme.

use std::collections::BTreeMap;

use forum::{Kroner, Names, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use crate::outcome::{Allocation, SchemeAllocation};

/// An amount before and after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// Before.
    pub before: Kroner,
    /// After.
    pub after: Kroner,
    /// After less before.
    pub difference: Kroner,
}

impl Moved {
    fn between(before: Kroner, after: Kroner) -> Self {
        Moved { before, after, difference: after - before }
    }
}

/// A set-aside before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAsideMoved {
    /// Its id in the model.
    pub id: String,
    /// What it is for.
    pub name: Names,
    /// Its amount.
    pub amount: Moved,
}

/// A pot before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PotMoved {
    /// Its name.
    pub name: String,
    /// Its amount.
    pub amount: Moved,
}

/// How the needs moved: `amount.difference` = `more` - `less`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedsMoved {
    /// How many get more.
    pub up: u32,
    /// How many get less.
    pub down: u32,
    /// How many stand.
    pub same: u32,
    /// What those who get more get more, in all.
    pub more: Kroner,
    /// What those who get less get less, in all; above zero.
    pub less: Kroner,
    /// All of them.
    pub amount: Moved,
}

/// What moved in one scheme: the differences of `committed`, `set_aside`, `allocated` and `unallocated` are that of `frame`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchemeMoved {
    /// Which.
    pub scheme: SchemeId,
    /// The frame.
    pub frame: Moved,
    /// Bound by earlier years.
    pub committed: Moved,
    /// What is set aside, in all.
    pub set_aside: Moved,
    /// Set-aside by set-aside.
    pub set_asides: Vec<SetAsideMoved>,
    /// Pot by pot.
    pub pots: Vec<PotMoved>,
    /// Given, estimates included.
    pub allocated: Moved,
    /// Not placed.
    pub unallocated: Moved,
    /// The needs.
    pub needs: NeedsMoved,
}

/// What moved from one allocation to another, for instance when the frame changed: scheme by scheme, in the order of the
/// second; those that only the first has come last, as gone.
pub fn moved(before: &Allocation, after: &Allocation) -> Vec<SchemeMoved> {
    let place_in = |all: &'_ Allocation, id: &SchemeId| all.schemes.iter().position(|scheme| scheme.scheme == *id);
    let of_after = after.schemes.iter().map(|scheme| {
        let earlier = place_in(before, &scheme.scheme).map(|place| &before.schemes[place]);
        scheme_moved(&scheme.scheme, earlier, Some(scheme))
    });
    let gone = before.schemes.iter().filter(|scheme| place_in(after, &scheme.scheme).is_none());
    of_after.chain(gone.map(|scheme| scheme_moved(&scheme.scheme, Some(scheme), None))).collect()
}

type One<'a> = Option<&'a SchemeAllocation>;

fn scheme_moved(id: &SchemeId, before: One, after: One) -> SchemeMoved {
    let moved = |read: fn(&SchemeAllocation) -> Kroner| {
        Moved::between(before.map(read).unwrap_or_default(), after.map(read).unwrap_or_default())
    };
    let set_asides = pairs(before, after, |scheme| {
        scheme.set_asides.iter().map(|kept| (kept.id.clone(), (kept.name.clone(), kept.amount))).collect()
    });
    let pots = pairs(before, after, |scheme| scheme.pots.iter().map(|pot| (pot.name.clone(), pot.amount)).collect());
    SchemeMoved {
        scheme: id.clone(),
        frame: moved(|scheme| scheme.frame),
        committed: moved(|scheme| scheme.committed),
        set_aside: moved(|scheme| scheme.set_aside),
        set_asides: set_asides
            .into_iter()
            .filter_map(|(id, before, after)| {
                let name = after.as_ref().or(before.as_ref()).map(|(name, _)| name.clone())?;
                let amount = |one: Option<(Names, Kroner)>| one.map(|(_, amount)| amount).unwrap_or_default();
                Some(SetAsideMoved { id, name, amount: Moved::between(amount(before), amount(after)) })
            })
            .collect(),
        pots: pots
            .into_iter()
            .map(|(name, before, after)| PotMoved {
                name,
                amount: Moved::between(before.unwrap_or_default(), after.unwrap_or_default()),
            })
            .collect(),
        allocated: moved(|scheme| scheme.allocated),
        unallocated: moved(|scheme| scheme.unallocated),
        needs: needs_moved(before, after),
    }
}

/// What is in either, in the order of the second and then what only the first has.
fn pairs<K: Clone + PartialEq, T: Clone>(
    before: One,
    after: One,
    read: impl Fn(&SchemeAllocation) -> Vec<(K, T)>,
) -> Vec<(K, Option<T>, Option<T>)> {
    let mut before = before.map(&read).unwrap_or_default();
    let mut found = Vec::new();
    for (key, value) in after.map(&read).unwrap_or_default() {
        let place = before.iter().position(|(other, _)| *other == key);
        found.push((key, place.map(|place| before.remove(place).1), Some(value)));
    }
    found.extend(before.into_iter().map(|(key, value)| (key, Some(value), None)));
    found
}

fn needs_moved(before: One, after: One) -> NeedsMoved {
    let lines = |one: One| -> BTreeMap<NeedId, Kroner> {
        one.map(|scheme| scheme.needs.iter().map(|line| (line.need.clone(), line.amount)).collect()).unwrap_or_default()
    };
    let (before, after) = (lines(before), lines(after));
    let mut moved =
        NeedsMoved { amount: Moved::between(before.values().sum(), after.values().sum()), ..NeedsMoved::default() };
    let gone = before.iter().filter(|(need, _)| !after.contains_key(*need)).map(|(_, was)| (*was, Kroner::ZERO));
    let there = after.iter().map(|(need, now)| (before.get(need).copied().unwrap_or_default(), *now));
    for (was, now) in there.chain(gone) {
        let difference = now - was;
        match difference.get().signum() {
            1 => (moved.up, moved.more) = (moved.up + 1, moved.more + difference),
            -1 => (moved.down, moved.less) = (moved.down + 1, moved.less - difference),
            _ => moved.same += 1,
        }
    }
    moved
}
