//! What stands in a column whose heading nothing knows: whether money may be lost with it.

use std::collections::BTreeSet;

use super::super::grid::Sheet;
use super::super::names::plain;
use super::super::one_amount::amount_in;
use super::head::Head;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Nothing at all below the headings.
    Nothing,
    /// Words, dates, small numbers.
    Something,
    /// In so many rows what looks like kroner.
    Amounts(usize),
}

/// A number from here on may be kroner also where the heading does not say so.
const LIKE_KRONER: i64 = 10_000;

/// Parts of words that speak of money.
const MONEY: [&str; 27] = [
    "beløp",
    "sum",
    "kr",
    "kroner",
    "nok",
    "tkr",
    "tnok",
    "mnok",
    "midler",
    "midlar",
    "tilskudd",
    "tilskot",
    "søkt",
    "omsøkt",
    "budsjett",
    "kostnad",
    "utgift",
    "støtte",
    "total",
    "ramme",
    "tildelt",
    "egenandel",
    "eigendel",
    "finansiering",
    "lønn",
    "honorar",
    "betal",
];
/// Beginnings of words that say that large numbers are something else.
const NO_MONEY: [&str; 25] = [
    "tlf",
    "telefon",
    "mobil",
    "postnr",
    "postnummer",
    "kommunenr",
    "kommunenummer",
    "org",
    "saksnr",
    "saksnummer",
    "sak",
    "id",
    "dato",
    "nr",
    "nummer",
    "antall",
    "antal",
    "elever",
    "elevar",
    "ansatte",
    "tilsette",
    "innbyggere",
    "innbyggjarar",
    "årstall",
    "arkiv",
];

/// The places below the headings in which anything stands.
pub fn places(sheet: &Sheet, head: &Head) -> BTreeSet<u32> {
    // A lone cell to the side of a line is a remark, not a column.
    let rows = sheet.rows.range(head.last.saturating_add(1)..).filter(|(_, row)| row.len() > 1);
    rows.flat_map(|(_, row)| row.keys().copied()).collect()
}

/// Looks at a column below the headings, in the rows in which something stands in one of the `telling` columns.
pub fn holds(sheet: &Sheet, head: &Head, place: u32, heading: &str, telling: &[u32]) -> Holds {
    let (mut filled, mut numbers, mut large, mut other) = (0usize, 0usize, 0usize, 0usize);
    for (_, row) in sheet.rows.range(head.last.saturating_add(1)..) {
        let Some(value) = row.get(&place).filter(|value| !value.is_dash()) else { continue };
        filled += 1;
        if !telling.is_empty() && !telling.iter().any(|at| row.get(at).is_some()) {
            continue;
        }
        match amount_in(value) {
            Some(amount) => {
                numbers += usize::from(amount != 0);
                large += usize::from(amount.abs() >= LIKE_KRONER);
            }
            None => other += 1,
        }
    }
    let said = plain(heading);
    let mut words = said.split(' ').filter(|word| !word.is_empty());
    let of_money = said
        .split(' ')
        .any(|word| MONEY.iter().any(|part| if part.len() <= 3 { word == *part } else { word.contains(part) }));
    let of_else = words.any(|word| {
        NO_MONEY.iter().any(|start| if start.len() <= 4 { word == *start } else { word.starts_with(start) })
    });
    if filled == 0 {
        Holds::Nothing
    } else if numbers > other && ((of_money && numbers > 0) || (!of_else && large * 2 >= numbers && large > 0)) {
        Holds::Amounts(numbers)
    } else {
        Holds::Something
    }
}
