//! What is bound in later years, scheme by scheme and year by year, always with the reservation for the state budget (R82). A
//! percentage stands there only of a base that people named (R83).

use std::collections::BTreeMap;

use forum::Kroner;

use super::front::keep_last;
use super::numbers;
use super::write::{Part, small};
use super::Innstilling;
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Align, Cell, Column, Row, Table, Width};

/// The years after this one that something is promised for.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let bound: Vec<(&Part<'_>, BTreeMap<i32, Kroner>)> =
        parts.iter().map(|part| (part, bound(content, part))).filter(|(_, years)| !years.is_empty()).collect();
    if bound.is_empty() {
        return;
    }
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("later-heading", &[]) });
    blocks.push(Block::Table(table(content, &bound, texts)));
    blocks.push(small(texts.get("later-note", &[])));
}

/// What is promised in a scheme for each later year, corrections counted in.
fn bound(content: &Innstilling<'_>, part: &Part<'_>) -> BTreeMap<i32, Kroner> {
    let mut years: BTreeMap<i32, Kroner> = BTreeMap::new();
    let of_scheme = content.commitments.iter().filter(|line| line.scheme == part.part.scheme.id);
    for line in of_scheme.filter(|line| line.year > content.year) {
        *years.entry(line.year).or_default() += line.amount;
    }
    years
}

fn table(content: &Innstilling<'_>, bound: &[(&Part<'_>, BTreeMap<i32, Kroner>)], texts: &Texts) -> Table {
    let percent = Column::text(texts.get("column-percent", &[]), Width::Fixed(52_000));
    let columns = vec![
        Column::text(texts.get("column-scheme", &[]), Width::Rest(2)),
        Column::text(texts.get("column-budget-year", &[]), Width::Fixed(58_000)),
        Column::amounts(texts.get("column-bound", &[])).strong(),
        Column { align: Align::Right, ..percent },
        Column::text(texts.get("column-percent-of", &[]), Width::Rest(3)),
    ];
    let mut rows = Vec::new();
    for (part, years) in bound {
        for (year, amount) in years {
            let bases = content.bases.iter();
            let base = bases.filter(|base| base.scheme == part.part.scheme.id && base.year == *year).next_back();
            let share = base.and_then(|base| numbers::share(*amount, base.amount));
            let of = base.map(|base| {
                texts.get("later-base", &[("name", &base.name), ("amount", &base.amount.to_string())])
            });
            rows.push(Row::line(vec![
                Cell::plain(part.part.scheme.name.get(texts.language())),
                Cell::plain(year.to_string()),
                Cell::amount(*amount),
                Cell::plain(share.unwrap_or_else(|| "–".into())),
                Cell::plain(of.unwrap_or_else(|| texts.get("later-no-base", &[]))),
            ]));
        }
    }
    keep_last(&mut rows);
    let sum = bound.iter().flat_map(|(_, years)| years.values()).sum();
    let total = vec![Cell::strong(texts.get("row-sum", &[])), Cell::amount(sum), Cell::Empty, Cell::Empty];
    rows.push(Row::total(2, total));
    Table { summary: texts.get("later-heading", &[]), columns, row_head: 0, rows, carry: None }
}
