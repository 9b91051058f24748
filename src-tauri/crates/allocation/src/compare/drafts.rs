//! Drafts side by side: the amounts and their differences, which tally like the drafts they are of.

use std::collections::{BTreeMap, HashMap};

use forum::{Kroner, Need, NeedId, Recipient, SchemeId};
use serde::{Deserialize, Serialize};

use crate::outcome::Allocation;
use crate::payments::{PaymentPart, payments};
use crate::prepare::Basis;

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
fn recipient(recipient: Recipient) -> Key {
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
