//! Which rows of a sheet are its headings: one row, or two or three of which the upper ones belong to what stands below them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::grid::{Row, Sheet, Value, column_letter};
use super::super::headings::{Headings, Named, Said, UnitSaid};
use super::super::names::plain;
use super::super::told::Asking;
use super::above::{Above, Upper, rows_merged_across};

/// Headings are looked for in this many rows with content.
const SEARCHED_ROWS: usize = 50;
/// So many columns must be recognised before a row is taken for the headings.
pub const ENOUGH: usize = 3;
/// Headings stand in at most so many rows.
const DEEPEST: usize = 3;

/// The headings of a sheet.
#[derive(Clone, Debug)]
pub struct Head {
    /// The first row of the headings.
    pub first: u32,
    /// The last.
    pub last: u32,
    /// The heading of each column that has one.
    pub headings: BTreeMap<u32, Heading>,
}

/// The heading of a column.
#[derive(Clone, Debug)]
pub struct Heading {
    /// As it is written; what belongs to it from the row above comes first.
    pub text: String,
    /// Taken apart.
    pub said: Said,
    /// What it names.
    pub named: Named,
    /// True when the row above says something of it.
    pub is_joined: bool,
    /// The cells it is read from.
    parts: Vec<String>,
}

impl Heading {
    /// True when the cell says the same as one that the heading is read from.
    pub fn is(&self, value: &Value) -> bool {
        matches!(value, Value::Text(text) | Value::Number(text) if self.parts.contains(text))
    }
}

/// Finds the rows that name most columns; of equal ones those that say most of them, then the fewest, then the first.
pub fn find(sheet: &Sheet, headings: Headings, asking: &Asking) -> Option<Head> {
    let rows: Vec<(u32, &Row)> = sheet.rows.iter().take(SEARCHED_ROWS).map(|(number, row)| (*number, row)).collect();
    let across = rows_merged_across(sheet, rows.last().map_or(0, |(number, _)| *number));
    let mut best: Option<((usize, usize, usize), Head)> = None;
    for start in 0..rows.len() {
        for depth in 1..=DEEPEST.min(rows.len() - start) {
            let band = &rows[start..start + depth];
            if depth > 1 && !is_band(band) {
                break;
            }
            let head = composed(sheet, band, headings, &across);
            let Some((named, joined)) = worth(&head, headings, asking) else { continue };
            let worth = (named, joined, DEEPEST - depth);
            if best.as_ref().is_none_or(|(most, _)| worth > *most) {
                best = Some((worth, head));
            }
        }
    }
    best.map(|(_, head)| head)
}

/// Rows that follow one another, with words and years in them and no amounts.
fn is_band(band: &[(u32, &Row)]) -> bool {
    let follow = band.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
    let is_word = |value: &Value| match value {
        Value::Text(text) | Value::Number(text) => match text.replace([' ', '.', ','], "").parse::<u32>() {
            Ok(number) => number <= 9 || (2000..=2100).contains(&number),
            Err(_) => true,
        },
        Value::Bool(_) | Value::Date(_) | Value::Error(_) | Value::Unworked => false,
    };
    follow && band.iter().skip(1).all(|(_, row)| row.values().all(is_word))
}

/// How many different columns are named, and of how many the row above says something; nothing when they are no headings of the table.
fn worth(head: &Head, headings: Headings, asking: &Asking) -> Option<(usize, usize)> {
    let mut named = Vec::new();
    let mut pointed = 0;
    let mut joined = 0;
    for (place, heading) in &head.headings {
        match heading.named {
            Named::Column(column) => named.push((column, None)),
            Named::OfYear(column, year) => named.push((column, Some(year))),
            Named::Unknown => {
                pointed += usize::from(asking.points_at(&heading.text, &column_letter(*place)));
                continue;
            }
        }
        joined += usize::from(heading.is_joined);
    }
    named.sort_unstable();
    named.dedup();
    // A row that is no such table, as «Sum 2023 | 2024 | 2025» of an overview is none of needs, names none of them.
    let tells = pointed > 0 || named.iter().any(|(column, _)| headings.table.telling.contains(column));
    (named.len() + pointed >= ENOUGH && tells).then_some((named.len() + pointed, joined))
}

fn composed(sheet: &Sheet, band: &[(u32, &Row)], headings: Headings, across: &BTreeSet<u32>) -> Head {
    let (first, last) = (band.first().map_or(0, |(number, _)| *number), band.last().map_or(0, |(number, _)| *number));
    let mut places: Vec<u32> = band.iter().flat_map(|(_, row)| row.keys().copied()).collect();
    places.sort_unstable();
    places.dedup();
    let upper = Upper { sheet, band, across, columns: places.len() };
    let spreads = |text: &str, own: &str| {
        let joined = format!("{text} {own}");
        is_of_amounts(headings.named(&joined, &headings.said(&joined)))
    };
    let heading = |place: u32| {
        let lower = band.last().and_then(|(_, row)| row.get(&place)).map(Value::shown).filter(|text| !text.is_empty());
        let above = upper.above(place, lower.is_some(), spreads);
        heading(lower, above, headings).map(|heading| (place, heading))
    };
    Head { first, last, headings: places.into_iter().filter_map(heading).collect() }
}

/// Words for what a person or body is called, which the row above says whose.
const NAME_WORDS: [&str; 4] = ["navn", "namn", "navnet", "namnet"];
/// Words of money in a row above: below them «Eier» is the owner's amount.
const MONEY_WORDS: [&str; 17] = [
    "beløp",
    "søkt",
    "omsøkt",
    "midler",
    "midlar",
    "tilskudd",
    "tilskot",
    "kroner",
    "kr",
    "budsjett",
    "støtte",
    "kostnad",
    "kostnader",
    "behov",
    "sum",
    "søknadsbeløp",
    "søknadssum",
];

/// The heading of a column from the cell itself and what stands above it; the fullest reading that names a column.
fn heading(lower: Option<String>, above: Above, headings: Headings) -> Option<Heading> {
    let parts: Vec<String> = above.texts.iter().cloned().chain(lower.clone()).collect();
    let read = |text: String, is_joined: bool| {
        let said = headings.said(&text);
        let named = headings.named(&text, &said);
        Heading { text, said, named, is_joined, parts: parts.clone() }
    };
    let upper = above.text();
    let Some(lower) = lower else {
        return (!above.is_spread && !upper.is_empty()).then(|| read(upper, false));
    };
    if upper.is_empty() {
        return Some(read(lower, false));
    }
    let mut readings = vec![format!("{upper} {lower}"), format!("{lower} {upper}")];
    let upper_said = headings.said(&upper);
    let (plain_lower, all) = (plain(&lower), upper_said.all());
    if NAME_WORDS.contains(&plain_lower.as_str()) {
        readings.push(upper.clone());
    }
    if all.split(' ').any(|word| MONEY_WORDS.contains(&word)) {
        let years: Vec<String> = upper_said.years.iter().map(i32::to_string).collect();
        readings.push(format!("beløp {lower} {}", years.join(" ")));
    }
    let alone = read(lower.clone(), false);
    for (place, text) in readings.into_iter().enumerate() {
        let mut heading = read(text, true);
        let says_more = heading.said.years != alone.said.years || heading.said.unit != alone.said.unit;
        heading.is_joined = heading.named != alone.named || (says_more && is_of_amounts(heading.named));
        if heading.named != Named::Unknown {
            if place > 0 {
                heading.text = format!("{upper} {lower}");
                heading.said.unit = one_of(heading.said.unit, upper_said.unit);
            }
            return Some(heading);
        }
    }
    if above.is_spread {
        return Some(alone);
    }
    // The words above mean nothing to the column, but their year and unit do.
    let mut said = alone.said.clone();
    if said.years.is_empty() {
        said.years.clone_from(&upper_said.years);
    }
    said.unit = one_of(said.unit, upper_said.unit);
    let is_joined = said != alone.said && is_of_amounts(alone.named);
    let named = headings.named(&lower, &said);
    Some(Heading { text: format!("{upper} {lower}"), said, named, is_joined, ..alone })
}

fn is_of_amounts(named: Named) -> bool {
    match named {
        Named::Column(column) | Named::OfYear(column, _) => column.is_amount(),
        Named::Unknown => false,
    }
}

fn one_of(own: UnitSaid, above: UnitSaid) -> UnitSaid {
    if own == UnitSaid::Nothing { above } else { own }
}
