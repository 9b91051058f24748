//! Sums of the rows so far, to tell a sum line by what it is.

use std::collections::BTreeMap;

use super::super::grid::{Row, Value};
use super::super::headings::Column;
use super::super::layout::Layout;
use super::super::one_amount::amount_in;

/// A sum of rows that follow one another.
#[derive(Clone, Debug, Default)]
struct Span {
    rows: usize,
    sums: BTreeMap<Column, i64>,
}

/// The rows above: of the block, below the last heading, of the sheet, and of the same owner.
#[derive(Clone, Debug, Default)]
pub struct Running {
    block: Span,
    headed: Span,
    sheet: Span,
    owner: Span,
    name: Option<String>,
}

impl Running {
    /// Adds a row of the table.
    pub fn add(&mut self, layout: &Layout, row: &Row) {
        let name = layout.cell(row, Column::Owner).and_then(Value::as_text);
        if name.is_some() && name != self.name.as_deref() {
            (self.owner, self.name) = (Span::default(), name.map(str::to_owned));
        }
        let spans = [&mut self.block, &mut self.headed, &mut self.sheet, &mut self.owner];
        for span in spans {
            span.rows += 1;
            for (column, amount) in amounts(layout, row) {
                let sum = span.sums.entry(column).or_default();
                *sum = sum.saturating_add(amount);
            }
        }
    }

    /// Below a sum a new block begins.
    pub fn after_sum(&mut self) {
        self.block = Span::default();
    }

    /// Below a heading too.
    pub fn after_heading(&mut self) {
        (self.block, self.headed) = (Span::default(), Span::default());
    }

    /// Of how many rows above the row is the sum, in all its amounts; 0 when of none.
    pub fn agrees(&self, layout: &Layout, row: &Row) -> usize {
        let written: Vec<(Column, i64)> = amounts(layout, row).filter(|(_, amount)| *amount != 0).collect();
        let agrees = |span: &&Span| written.iter().all(|(column, amount)| span.sums.get(column) == Some(amount));
        let spans = [&self.block, &self.headed, &self.sheet, &self.owner];
        if written.is_empty() { 0 } else { spans.into_iter().filter(agrees).map(|span| span.rows).max().unwrap_or(0) }
    }
}

fn amounts<'r>(layout: &'r Layout, row: &'r Row) -> impl Iterator<Item = (Column, i64)> + 'r {
    let columns = layout.columns.keys().filter(|column| column.is_amount());
    columns.filter_map(move |column| Some((*column, amount_in(layout.cell(row, *column)?)?)))
}
