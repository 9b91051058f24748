//! What is bound in later years, and decision year by payment year, always with the reservation for the state budget (R82). A
//! percentage stands there only of a base that people named (R83).

use allocation::{BoundShare, YearCode};
use forum::Kroner;

use super::content::Innstilling;
use super::front::keep_last;
use super::numbers;
use super::part::{Part, small};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// As many payment years as have room beside each other.
const YEARS_BESIDE: usize = 5;

/// The years after this one that something is promised for.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let bound: Vec<&BoundShare> = content.later.iter().filter(|share| !share.total.is_zero()).collect();
    if bound.is_empty() {
        return;
    }
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("later-heading", &[]) });
    blocks.push(Block::Table(table(&bound, parts, texts)));
    let mut notes = vec![texts.get("later-note", &[])];
    let again = bound.iter().flat_map(|share| &share.needs).filter(|need| need.codes.contains(&YearCode::BoundBefore));
    match again.count() {
        0 => {}
        count => notes.push(texts.get("later-twice", &[("count", &count.to_string())])),
    }
    blocks.push(small(notes.join(" ")));
    let years: Vec<usize> =
        (0..content.matrix.years.len()).filter(|column| content.matrix.years[*column] >= content.year).collect();
    blocks.push(Block::Heading { level: Level::Three, text: texts.get("matrix-heading", &[]) });
    for years in years.chunks(YEARS_BESIDE) {
        blocks.push(Block::Table(matrix(content, years, parts, texts)));
    }
}

fn table(bound: &[&BoundShare], parts: &[Part<'_>], texts: &Texts) -> Table {
    let columns = vec![
        Column::text(texts.get("column-scheme", &[]), Width::Rest(3)),
        Column::text(texts.get("column-budget-year", &[]), Width::Fixed(58_000)),
        Column::amounts(texts.get("column-bound-earlier", &[])),
        Column::amounts(texts.get("column-bound-draft", &[])),
        Column::amounts(texts.get("column-bound", &[])).strong(),
        Column::text(texts.get("column-percent-of", &[]), Width::Rest(4)),
    ];
    let line = |share: &&BoundShare| {
        let part = parts.iter().find(|part| part.part.scheme.id == share.scheme);
        let name = part.map_or(share.scheme.as_str(), |part| part.part.scheme.name.get(texts.language()));
        Row::line(vec![
            Cell::plain(name),
            Cell::plain(share.year.to_string()),
            Cell::amount(share.earlier),
            Cell::amount(share.draft),
            Cell::amount(share.total),
            Cell::plain(of(share, texts)),
        ])
    };
    let mut rows: Vec<Row> = bound.iter().map(line).collect();
    keep_last(&mut rows);
    let sum = |amount: fn(&BoundShare) -> Kroner| Cell::amount(bound.iter().map(|share| amount(share)).sum());
    let name = Cell::strong(texts.get("row-sum", &[]));
    let (earlier, draft, total) = (sum(|share| share.earlier), sum(|share| share.draft), sum(|share| share.total));
    rows.push(Row::total(2, vec![name, earlier, draft, total, Cell::Empty]));
    Table { summary: texts.get("later-heading", &[]), columns, row_head: 0, rows, carry: None }
}

/// «6,3 % av rammen for 2023, 15 833 333 kroner»: percent, base and amount together, for each base that is named.
fn of(share: &BoundShare, texts: &Texts) -> String {
    let named = share.of.iter().map(|base| {
        let percent = base.percent.map_or_else(|| "–".to_owned(), numbers::percent);
        let values = [("percent", &*percent), ("name", &base.name), ("amount", &base.amount.to_string())];
        texts.get("later-base", &values)
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() { texts.get("later-no-base", &[]) } else { named.join("; ") }
}

/// Decision year by payment year, this year and later.
fn matrix(content: &Innstilling<'_>, years: &[usize], parts: &[Part<'_>], texts: &Texts) -> Table {
    let matrix = &content.matrix;
    let estimated = parts.iter().any(|part| !part.estimated().is_zero());
    let mut columns = vec![Column::text(texts.get("column-decided-year", &[]), Width::Rest(1))];
    let head = |year: &usize| texts.get("column-year", &[("year", &matrix.years[*year].to_string())]);
    columns.extend(years.iter().map(|year| Column::amounts(head(year))));
    let shown = |row: &&allocation::MatrixRow| {
        row.is_draft || years.iter().any(|year| row.amounts.get(*year).is_some_and(|amount| !amount.is_zero()))
    };
    let cells = |name: Cell, amounts: &[Kroner]| {
        let amounts = years.iter().map(|year| Cell::amount(amounts.get(*year).copied().unwrap_or_default()));
        std::iter::once(name).chain(amounts).collect()
    };
    let mut rows: Vec<Row> = matrix
        .rows
        .iter()
        .filter(shown)
        .map(|row| {
            let key = match (row.is_draft, estimated) {
                (false, _) => "matrix-row",
                (true, false) => "matrix-row-draft",
                (true, true) => "matrix-row-draft-estimates",
            };
            Row::line(cells(Cell::plain(texts.get(key, &[("year", &row.decided.to_string())])), &row.amounts))
        })
        .collect();
    keep_last(&mut rows);
    rows.push(Row::total(1, cells(Cell::strong(texts.get("row-sum", &[])), &matrix.totals)));
    Table { summary: texts.get("matrix-heading", &[]), columns, row_head: 0, rows, carry: None }
}
