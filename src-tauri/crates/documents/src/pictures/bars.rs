//! Region by region: how much of what is applied for is met, and what owners and universities get.

use forum::Kroner;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{PaperPicturePart as Part, ShownRow, ShownRows, legend, said};
use crate::Texts;
use crate::innstilling::percent_in_words;
use crate::paper::block::Block;
use crate::paper::picture::{BarRow, Bars, Body, Filled, Picture};
use crate::paper::table::{Align, Carry, Cell, Column, Row, Table, Width};

/// A full bar of percents, in tenths of one.
const HUNDRED: i64 = 1_000;

/// How much of what is applied for is met, with the whole scheme as a line.
pub(super) fn met(shown: &ShownRows, scheme: &str, texts: &Texts, blocks: &mut Vec<Block>) {
    let marks = |row: &ShownRow| {
        let applied = row.amounts.first().copied().flatten().is_some_and(|amount| !amount.is_zero());
        let met = tenths(row.percents.first().copied().flatten());
        vec![(Part::Applied.filled(), 0, if applied { HUNDRED } else { 0 }), (Part::Given.filled(), 0, met)]
    };
    let whole = shown.of_whole.first().copied().flatten();
    let line =
        whole.map(|whole| (tenths(Some(whole)), texts.get("picture-whole", &[("percent", &percent(Some(whole)))])));
    let parts = [Part::Given, Part::Applied];
    let headings = Headings { kind: "met", parts: &[Part::Applied, Part::Given], percents: &["picture-percent-met"] };
    let figures =
        |row: &ShownRow| vec![percent(row.percents.first().copied().flatten()), amount(row, 1), amount(row, 0)];
    let named = vec![texts.get("picture-percent-met", &[]), Part::Given.word(texts), Part::Applied.word(texts)];
    let rows = rows(shown, marks, figures, texts);
    write(&headings, shown, Shown { scheme, legend: &parts, named, rows, line, texts }, blocks);
}

/// What owners and universities get, and what is not split yet.
pub(super) fn split(shown: &ShownRows, scheme: &str, texts: &Texts, blocks: &mut Vec<Block>) {
    let has_estimates = shown.rows.iter().any(|row| row.amounts.len() > 2);
    let all = [Part::Owner, Part::University, Part::Estimate];
    let parts = if has_estimates { &all[..] } else { &all[..2] };
    let marks = |row: &ShownRow| {
        let mut at = 0;
        let stacked = parts.iter().zip(&row.amounts).map(|(part, amount)| {
            let from = at;
            at += amount.map_or(0, Kroner::get).max(0);
            (part.filled(), from, at)
        });
        stacked.collect()
    };
    let percents = ["picture-percent-owner", "picture-percent-university"];
    let headings = Headings { kind: "split", parts, percents: &percents };
    let figures = |row: &ShownRow| {
        let amounts = (0..parts.len()).map(|nth| amount(row, nth));
        amounts.chain([percent(row.percents.get(1).copied().flatten())]).collect()
    };
    let named = parts.iter().map(|part| part.word(texts)).chain([texts.get(percents[1], &[])]).collect();
    let rows = rows(shown, marks, figures, texts);
    write(&headings, shown, Shown { scheme, legend: parts, named, rows, line: None, texts }, blocks);
}

/// What a picture is called and what its table's columns are.
struct Headings<'a> {
    kind: &'a str,
    parts: &'a [Part],
    percents: &'a [&'a str],
}

/// What is drawn.
struct Shown<'a> {
    scheme: &'a str,
    legend: &'a [Part],
    named: Vec<String>,
    rows: Vec<BarRow>,
    line: Option<(i64, String)>,
    texts: &'a Texts,
}

fn rows(
    shown: &ShownRows,
    marks: impl Fn(&ShownRow) -> Vec<(Filled, i64, i64)>,
    figures: impl Fn(&ShownRow) -> Vec<String>,
    texts: &Texts,
) -> Vec<BarRow> {
    let row = |row: &ShownRow| BarRow { name: name(row, texts), marks: marks(row), figures: figures(row) };
    shown.rows.iter().map(row).collect()
}

fn write(headings: &Headings<'_>, shown: &ShownRows, of: Shown<'_>, blocks: &mut Vec<Block>) {
    let Shown { scheme, legend: parts, named, rows, line, texts } = of;
    let (heading, alternative) = said(headings.kind, scheme, texts);
    blocks.push(heading);
    let ends = rows.iter().flat_map(|row| row.marks.iter().map(|(_, _, to)| *to));
    let full = ends.chain(line.iter().map(|(at, _)| *at)).max().unwrap_or(0).max(1);
    let body = Body::Bars(Bars { headings: named, rows, full, line });
    blocks.push(Block::Picture(Picture { alternative, legend: legend(parts, texts), body }));
    blocks.push(Block::Table(table(headings, shown, scheme, texts)));
}

/// The numbers behind the picture, with their sums.
fn table(headings: &Headings<'_>, shown: &ShownRows, scheme: &str, texts: &Texts) -> Table {
    let mut columns = vec![Column::text(Part::Region.word(texts), Width::Rest(1))];
    columns.extend(headings.parts.iter().map(|part| Column::amounts(part.word(texts))));
    columns.extend(headings.percents.iter().map(|key| {
        let column = Column::text(texts.get(key, &[]), Width::Fixed(64_000));
        Column { align: Align::Right, ..column }
    }));
    let mut all: Vec<Row> = shown
        .rows
        .iter()
        .map(|row| {
            let amounts = row.amounts.iter().map(|amount| amount.map_or(Cell::Empty, Cell::amount));
            let percents = row.percents.iter().map(|part| Cell::plain(percent(*part)));
            Row::line(std::iter::once(Cell::plain(name(row, texts))).chain(amounts).chain(percents).collect())
        })
        .collect();
    let sum = |nth: usize| shown.rows.iter().filter_map(|row| row.amounts.get(nth).copied().flatten()).sum();
    let sums = (0..headings.parts.len()).map(|nth| Cell::amount(sum(nth)));
    let percents = shown.of_whole.iter().map(|part| Cell::strong(percent(*part)));
    let total = std::iter::once(Cell::strong(texts.get("row-sum", &[]))).chain(sums).chain(percents).collect();
    all.push(Row::total(1, total));
    let what = texts.get(&format!("picture-{}", headings.kind), &[]);
    let summary = texts.get("picture-table", &[("what", &what), ("scheme", scheme)]);
    Table { summary, columns, row_head: 0, rows: all, carry: Some(Carry::in_words(texts)) }
}

fn name(row: &ShownRow, texts: &Texts) -> String {
    if row.name.is_empty() { texts.get("row-no-region", &[]) } else { row.name.clone() }
}

fn amount(row: &ShownRow, nth: usize) -> String {
    row.amounts.get(nth).copied().flatten().map_or_else(|| "–".to_owned(), |amount| amount.to_string())
}

fn percent(part: Option<Decimal>) -> String {
    part.map_or_else(|| "–".to_owned(), percent_in_words)
}

/// A percent in whole tenths.
fn tenths(percent: Option<Decimal>) -> i64 {
    percent.and_then(|percent| (percent * Decimal::TEN).round().to_i64()).unwrap_or(0).max(0)
}
