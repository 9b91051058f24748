//! Drafts side by side, and what moved between two: the amounts and their differences, which tally like the drafts they are of.

use std::collections::{BTreeMap, HashMap};

use forum::{Kroner, Names, Need, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use crate::{Allocation, Basis, PaymentPart, SchemeAllocation, payments};

/// What the rows of a comparison are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CompareBy {
    /// Need by need.
    Need,
    /// Region by region.
    Region,
    /// Owner by owner.
    Owner,
    /// Recipient by recipient, as they are paid.
    Recipient,
    /// Scheme by scheme.
    Scheme,
}

/// One row: an amount per draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CompareRow {
    /// Of which scheme, in rows of needs, schemes and the estimates of a scheme.
    pub scheme: Option<SchemeId>,
    /// Of which need, in rows of needs.
    pub need: Option<NeedId>,
    /// Its name: a region, an owner, a recipient, a pot; empty for needs and schemes, and where it is not known.
    pub name: String,
    /// An *anslag*: a pot without needs, in a comparison whose rows it has no other place in.
    pub is_estimate: bool,
    /// In each draft; nothing where it is not there.
    pub amounts: Vec<Kroner>,
    /// Each less the first.
    pub differences: Vec<Kroner>,
}

/// Drafts side by side. The sums are what each draft allocates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// What the rows are.
    pub by: CompareBy,
    /// The drafts' names, in the order given.
    pub drafts: Vec<String>,
    /// Row by row: schemes and regions in the meeting's order, needs by number, names in the order of their letters.
    pub rows: Vec<CompareRow>,
    /// The sums of the rows, which are what each draft allocates.
    pub totals: Vec<Kroner>,
    /// Each less the first.
    pub differences: Vec<Kroner>,
}

/// Sorts a row and says which it is: the place in the meeting's order, then the name. Needs sort by scheme and number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    is_estimate: bool,
    place: usize,
    number: u32,
    name: String,
    need: Option<NeedId>,
    scheme: Option<SchemeId>,
}

/// Sets drafts side by side, the first being what the others are compared with. All are of the same basis but for what is
/// tried in them. What earlier years bound is no part of a draft and is not here.
pub fn compare(basis: &Basis, drafts: &[(&str, &Allocation)], by: CompareBy) -> Comparison {
    let needs: HashMap<&NeedId, &Need> = basis.needs.iter().map(|need| (&need.id, need)).collect();
    let regions: HashMap<&str, usize> = basis.regions.iter().map(String::as_str).zip(0..).collect();
    let mut rows: BTreeMap<Key, Vec<Kroner>> = BTreeMap::new();
    for (draft, (_, allocation)) in drafts.iter().enumerate() {
        let mut add = |key: Key, amount: Kroner| {
            rows.entry(key).or_insert_with(|| vec![Kroner::ZERO; drafts.len()])[draft] += amount;
        };
        for scheme in &allocation.schemes {
            let place = basis.schemes.iter().position(|found| found.id == scheme.scheme).unwrap_or(usize::MAX);
            let named = |name: &str, place: usize| Key {
                is_estimate: false,
                place,
                number: 0,
                name: name.to_owned(),
                need: None,
                scheme: None,
            };
            let of_region = |name: &str| named(name, regions.get(name).copied().unwrap_or(usize::MAX));
            let of_scheme = || Key { scheme: Some(scheme.scheme.clone()), ..named("", place) };
            for line in &scheme.needs {
                let need = needs.get(&line.need);
                let key = match by {
                    CompareBy::Need => {
                        let number = need.map_or(u32::MAX, |need| need.number);
                        Key { number, need: Some(line.need.clone()), ..of_scheme() }
                    }
                    CompareBy::Region => of_region(need.map_or("", |need| &need.region)),
                    CompareBy::Owner => named(need.map_or("", |need| &need.owner.name), 0),
                    CompareBy::Scheme => of_scheme(),
                    CompareBy::Recipient => continue,
                };
                add(key, line.amount);
            }
            for pot in scheme.pots.iter().filter(|pot| pot.is_estimate) {
                let key = match by {
                    CompareBy::Region => of_region(&pot.region),
                    CompareBy::Scheme => of_scheme(),
                    _ => Key { is_estimate: true, name: pot.name.clone(), ..of_scheme() },
                };
                add(key, pot.given);
            }
        }
        if by == CompareBy::Recipient {
            for line in payments(basis, allocation).lines {
                if line.part != PaymentPart::Earlier {
                    add(recipient(line.recipient), line.amount);
                }
            }
        }
    }
    let totals: Vec<Kroner> = (0..drafts.len()).map(|draft| rows.values().map(|row| row[draft]).sum()).collect();
    let row = |(key, amounts): (Key, Vec<Kroner>)| CompareRow {
        scheme: key.scheme,
        need: key.need,
        name: key.name,
        is_estimate: key.is_estimate,
        differences: differences(&amounts),
        amounts,
    };
    Comparison {
        by,
        drafts: drafts.iter().map(|(name, _)| (*name).to_owned()).collect(),
        rows: rows.into_iter().map(row).collect(),
        differences: differences(&totals),
        totals,
    }
}

/// Two recipients of one name and different numbers are two rows.
fn recipient(recipient: forum::Recipient) -> Key {
    let number = recipient.org_number.map(|number| number.to_string());
    let name = match number {
        Some(number) => format!("{} ({number})", recipient.name),
        None => recipient.name,
    };
    Key { is_estimate: false, place: 0, number: 0, name, need: None, scheme: None }
}

fn differences(amounts: &[Kroner]) -> Vec<Kroner> {
    let first = amounts.first().copied().unwrap_or_default();
    amounts.iter().map(|amount| *amount - first).collect()
}

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
    fn of(before: Kroner, after: Kroner) -> Self {
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
    let find = |all: &'_ Allocation, id: &SchemeId| all.schemes.iter().position(|scheme| scheme.scheme == *id);
    let of_after = after.schemes.iter().map(|scheme| {
        let earlier = find(before, &scheme.scheme).map(|place| &before.schemes[place]);
        scheme_moved(&scheme.scheme, earlier, Some(scheme))
    });
    let gone = before.schemes.iter().filter(|scheme| find(after, &scheme.scheme).is_none());
    of_after.chain(gone.map(|scheme| scheme_moved(&scheme.scheme, Some(scheme), None))).collect()
}

type One<'a> = Option<&'a SchemeAllocation>;

fn scheme_moved(id: &SchemeId, before: One, after: One) -> SchemeMoved {
    let of = |read: fn(&SchemeAllocation) -> Kroner| {
        Moved::of(before.map(read).unwrap_or_default(), after.map(read).unwrap_or_default())
    };
    let set_asides = pairs(before, after, |scheme| {
        scheme.set_asides.iter().map(|kept| (kept.id.clone(), (kept.name.clone(), kept.amount))).collect()
    });
    let pots = pairs(before, after, |scheme| scheme.pots.iter().map(|pot| (pot.name.clone(), pot.amount)).collect());
    SchemeMoved {
        scheme: id.clone(),
        frame: of(|scheme| scheme.frame),
        committed: of(|scheme| scheme.committed),
        set_aside: of(|scheme| scheme.set_aside),
        set_asides: set_asides
            .into_iter()
            .filter_map(|(id, before, after)| {
                let name = after.as_ref().or(before.as_ref()).map(|(name, _)| name.clone())?;
                let amount = |one: Option<(Names, Kroner)>| one.map(|(_, amount)| amount).unwrap_or_default();
                Some(SetAsideMoved { id, name, amount: Moved::of(amount(before), amount(after)) })
            })
            .collect(),
        pots: pots
            .into_iter()
            .map(|(name, before, after)| PotMoved {
                name,
                amount: Moved::of(before.unwrap_or_default(), after.unwrap_or_default()),
            })
            .collect(),
        allocated: of(|scheme| scheme.allocated),
        unallocated: of(|scheme| scheme.unallocated),
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
        NeedsMoved { amount: Moved::of(before.values().sum(), after.values().sum()), ..NeedsMoved::default() };
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
