//! Rows with bars: how much of what is applied for is met, the shares of key figures, owners and universities, last year, year by year,
//! scheme by scheme, another draft. The same bars as on the wall.

use forum::Kroner;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{PaperPicturePart as Part, PaperRows, ShownRow, ShownRows, headed, legend};
use crate::Texts;
use crate::innstilling::percent_in_words;
use crate::paper::block::Block;
use crate::paper::picture::{Bar, BarRow, Bars, Body, Picture};
use crate::paper::table::{Align, Carry, Cell, Column, Row, Table, Width};

/// A full bar of percents, in tenths of one.
const HUNDRED: i64 = 1_000;

/// What a kind of picture is made of.
struct Way<'t> {
    /// What it is called.
    heading: String,
    /// What a row is.
    row: Part,
    /// What the amounts are, in their order.
    amounts: &'t [Part],
    /// The words of the percents, in their order.
    percents: &'t [&'t str],
    /// What the colours stand for.
    legend: &'t [Part],
    /// Which figures stand beside the bars.
    figures: &'t [Figure],
    /// The bars of a row.
    marks: fn(&ShownRow) -> Vec<Bar>,
}

/// A figure beside the bars: an amount or a percent by its place, or the difference.
#[derive(Clone, Copy)]
enum Figure {
    Amount(usize),
    Percent(usize),
    By,
}

use Figure::{Amount, By, Percent};

fn way_of(rows: &PaperRows, shown: &ShownRows, texts: &Texts) -> Way<'static> {
    let heading = |key: &str| texts.get(key, &[]);
    match rows {
        PaperRows::Met => Way {
            heading: heading("picture-met"),
            row: Part::Region,
            amounts: &[Part::Applied, Part::Given],
            percents: &["picture-percent-met"],
            legend: &[Part::Given, Part::Applied],
            figures: &[Percent(0), Amount(1), Amount(0)],
            marks: met,
        },
        PaperRows::KeyFigure { figures } => Way {
            heading: texts.get("picture-key-figure", &[("figures", figures)]),
            row: Part::Region,
            amounts: &[Part::Given],
            percents: &["picture-percent-of-given", "picture-percent-of-figure"],
            legend: &[Part::Given, Part::KeyFigure],
            figures: &[Percent(0), Percent(1), Amount(0)],
            marks: |row| beside([(Part::Given, tenths(row, 0)), (Part::KeyFigure, tenths(row, 1))]),
        },
        PaperRows::Split if shown.rows.iter().any(|row| row.amounts.len() > 2) => Way {
            heading: heading("picture-split"),
            row: Part::Region,
            amounts: &[Part::Owner, Part::University, Part::Estimate],
            percents: &["picture-percent-owner", "picture-percent-university"],
            legend: &[Part::Owner, Part::University, Part::Estimate],
            figures: &[Amount(0), Amount(1), Amount(2), Percent(1)],
            marks: |row| stacked(row, &[Part::Owner, Part::University, Part::Estimate]),
        },
        PaperRows::Split => Way {
            heading: heading("picture-split"),
            row: Part::Region,
            amounts: &[Part::Owner, Part::University],
            percents: &["picture-percent-owner", "picture-percent-university"],
            legend: &[Part::Owner, Part::University],
            figures: &[Amount(0), Amount(1), Percent(1)],
            marks: |row| stacked(row, &[Part::Owner, Part::University]),
        },
        PaperRows::LastYear => Way {
            heading: heading("picture-last-year"),
            row: Part::Region,
            amounts: &[Part::LastYear, Part::Given],
            percents: &[],
            legend: &[Part::LastYear, Part::Given],
            figures: &[Amount(0), Amount(1), By],
            marks: |row| beside([(Part::LastYear, kroner(row, 0)), (Part::Given, kroner(row, 1))]),
        },
        PaperRows::Years => Way {
            heading: heading("picture-years"),
            row: Part::Year,
            amounts: &[Part::Frame, Part::Committed, Part::Given],
            percents: &[],
            legend: &[Part::Frame, Part::Committed, Part::Given],
            figures: &[Amount(0), Amount(1), Amount(2)],
            marks: years,
        },
        PaperRows::Schemes => Way {
            heading: heading("picture-schemes"),
            row: Part::Scheme,
            amounts: OF_FRAME,
            percents: &[],
            legend: OF_FRAME,
            // What a frame is used for has too many parts to stand beside the bars; they are in the table.
            figures: &[],
            marks: |row| stacked(row, OF_FRAME),
        },
        PaperRows::Moves { from } => Way {
            heading: texts.get("picture-moves", &[("from", from)]),
            row: Part::Region,
            amounts: &[Part::Before, Part::After],
            percents: &[],
            legend: &[Part::Before, Part::After],
            figures: &[Amount(0), Amount(1), By],
            marks: |row| beside([(Part::Before, kroner(row, 0)), (Part::After, kroner(row, 1))]),
        },
    }
}

/// What a frame is used for, in the order of the wall.
const OF_FRAME: &[Part] = &[Part::Committed, Part::SetAside, Part::Owner, Part::University, Part::Estimate, Part::Rest];

/// A picture with its table.
pub(super) fn write(rows: &PaperRows, shown: &ShownRows, scheme: &str, texts: &Texts, blocks: &mut Vec<Block>) {
    let way = way_of(rows, shown, texts);
    let (heading, alternative) = headed(way.heading.clone(), scheme, texts);
    blocks.push(heading);
    let line = match rows {
        PaperRows::Met => shown.of_whole.first().copied().flatten(),
        PaperRows::KeyFigure { .. }
        | PaperRows::Split
        | PaperRows::LastYear
        | PaperRows::Years
        | PaperRows::Schemes
        | PaperRows::Moves { .. } => None,
    };
    let line =
        line.map(|whole| (in_tenths(Some(whole)), texts.get("picture-whole", &[("percent", &percent(Some(whole)))])));
    let drawn: Vec<BarRow> = shown.rows.iter().map(|row| bar_row(&way, row, texts)).collect();
    let ends = drawn.iter().flat_map(|row| row.marks.iter().map(|bar| bar.to));
    let full = ends.chain(line.iter().map(|(at, _)| *at)).max().unwrap_or(0).max(1);
    let headings = way.figures.iter().map(|figure| match figure {
        Amount(nth) => way.amounts.get(*nth).map(|part| part.word(texts)).unwrap_or_default(),
        Percent(nth) => way.percents.get(*nth).map(|key| texts.get(key, &[])).unwrap_or_default(),
        By => texts.get("picture-difference", &[]),
    });
    let bars = Bars { headings: headings.collect(), rows: drawn, full, line };
    // What is nothing in every row has no colour to be told of.
    let is_drawn = |part: &&Part| {
        let nth = way.amounts.iter().position(|known| known == *part);
        nth.is_none_or(|nth| shown.rows.iter().any(|row| kroner(row, nth) != 0))
    };
    let drawn: Vec<Part> = way.legend.iter().filter(is_drawn).copied().collect();
    blocks.push(Block::Picture(Picture { alternative, legend: legend(&drawn, texts), body: Body::Bars(bars) }));
    blocks.push(Block::Table(table(&way, shown, scheme, texts)));
}

fn bar_row(way: &Way<'_>, row: &ShownRow, texts: &Texts) -> BarRow {
    let figures = way.figures.iter().map(|figure| match figure {
        Amount(nth) => row.amounts.get(*nth).copied().flatten().map_or_else(none, |amount| amount.to_string()),
        Percent(nth) => percent(row.percents.get(*nth).copied().flatten()),
        By => row.by.map_or_else(none, difference),
    });
    BarRow { name: name(row, texts), marks: (way.marks)(row), figures: figures.collect() }
}

/// A bar that has the row for itself.
fn bar(part: Part, from: i64, to: i64) -> Bar {
    Bar { filled: part.filled(), from, to, lane: 0, lanes: 1 }
}

fn met(row: &ShownRow) -> Vec<Bar> {
    let applied = if kroner(row, 0) == 0 { 0 } else { HUNDRED };
    vec![bar(Part::Applied, 0, applied), bar(Part::Given, 0, tenths(row, 0))]
}

/// Amounts after each other, as far as they are above zero.
fn stacked(row: &ShownRow, parts: &[Part]) -> Vec<Bar> {
    let mut at = 0;
    let bars = parts.iter().enumerate().map(|(nth, part)| {
        let from = at;
        at += kroner(row, nth);
        bar(*part, from, at)
    });
    bars.collect()
}

/// One above the other.
fn beside(parts: [(Part, i64); 2]) -> Vec<Bar> {
    let bars = (0..).zip(parts).map(|(lane, (part, to))| Bar { lane, lanes: 2, ..bar(part, 0, to) });
    bars.collect()
}

/// The frame above what is bound of it and given in it.
fn years(row: &ShownRow) -> Vec<Bar> {
    let (frame, bound) = (kroner(row, 0), kroner(row, 1));
    let used = [bar(Part::Committed, 0, bound), bar(Part::Given, bound, bound + kroner(row, 2))];
    let used = used.map(|bar| Bar { lane: 1, lanes: 2, ..bar });
    std::iter::once(Bar { lanes: 2, ..bar(Part::Frame, 0, frame) }).chain(used).collect()
}

/// The numbers behind the picture, with their sums. A column that is nothing in every row is left out.
fn table(way: &Way<'_>, shown: &ShownRows, scheme: &str, texts: &Texts) -> Table {
    let has = |nth: &usize| {
        shown.rows.iter().any(|row| row.amounts.get(*nth).copied().flatten().is_some_and(|amount| !amount.is_zero()))
    };
    let kept: Vec<usize> = match way.amounts.len() {
        // Two things that are compared are both told of, also when one is nothing.
        0..=2 => (0..way.amounts.len()).collect(),
        all => (0..all).filter(has).collect(),
    };
    let right = |head: String| Column { align: Align::Right, ..Column::text(head, Width::Fixed(64_000)) };
    let mut columns = vec![Column::text(way.row.word(texts), Width::Rest(1))];
    columns.extend(kept.iter().map(|nth| Column::amounts(way.amounts[*nth].word(texts))));
    columns.extend(way.percents.iter().map(|key| right(texts.get(key, &[]))));
    columns.extend(shown.by.map(|_| right(texts.get("picture-difference", &[]))));
    let mut all: Vec<Row> = shown
        .rows
        .iter()
        .map(|row| {
            let amounts =
                kept.iter().map(|nth| row.amounts.get(*nth).copied().flatten().map_or(Cell::Empty, Cell::amount));
            let percents = row.percents.iter().map(|part| Cell::plain(percent(*part)));
            let by = shown.by.map(|_| Cell::plain(row.by.map_or_else(none, difference)));
            let name = std::iter::once(Cell::plain(name(row, texts)));
            Row::line(name.chain(amounts).chain(percents).chain(by).collect())
        })
        .collect();
    let sum = |nth: &usize| shown.rows.iter().filter_map(|row| row.amounts.get(*nth).copied().flatten()).sum();
    let sums = kept.iter().map(|nth| Cell::amount(sum(nth)));
    let percents = shown.of_whole.iter().map(|part| Cell::strong(percent(*part)));
    let by = shown.by.map(|by| Cell::strong(difference(by)));
    let head = std::iter::once(Cell::strong(texts.get("row-sum", &[])));
    all.push(Row::total(1, head.chain(sums).chain(percents).chain(by).collect()));
    let summary = texts.get("picture-table", &[("what", &way.heading), ("scheme", scheme)]);
    Table { summary, columns, row_head: 0, rows: all, carry: Some(Carry::in_words(texts)) }
}

fn name(row: &ShownRow, texts: &Texts) -> String {
    if row.name.is_empty() { texts.get("row-no-region", &[]) } else { row.name.clone() }
}

/// An amount for drawing: nothing below zero.
fn kroner(row: &ShownRow, nth: usize) -> i64 {
    row.amounts.get(nth).copied().flatten().map_or(0, Kroner::get).max(0)
}

/// A percent for drawing, in whole tenths.
fn tenths(row: &ShownRow, nth: usize) -> i64 {
    in_tenths(row.percents.get(nth).copied().flatten())
}

fn in_tenths(percent: Option<Decimal>) -> i64 {
    percent.and_then(|percent| (percent * Decimal::TEN).round().to_i64()).unwrap_or(0).max(0)
}

fn none() -> String {
    "–".to_owned()
}

fn percent(part: Option<Decimal>) -> String {
    part.map_or_else(none, percent_in_words)
}

/// More with a plus, less with a minus.
fn difference(by: Kroner) -> String {
    if by > Kroner::ZERO { format!("+{by}") } else { by.to_string() }
}
