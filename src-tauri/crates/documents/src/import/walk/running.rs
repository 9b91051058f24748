//! Sums of the rows so far, to tell a sum line by what it is. Amounts are read only when a line asks to be told: most tables have
//! no such line, and reading an amount as people write it is slow.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::super::grid::{Row, Value};
use super::super::headings::Column;
use super::super::layout::Layout;
use super::super::one_amount::amount_in;

type Sums = BTreeMap<Column, i128>;

/// The rows above: of the block, below the last heading, of the sheet, and of the same owner.
#[derive(Debug, Default)]
pub struct Running<'r> {
    /// The rows of the table so far.
    rows: Vec<&'r Row>,
    /// At which of them the block, the part below the last heading and the rows of the same owner begin.
    block: usize,
    headed: usize,
    owner: usize,
    name: Option<&'r str>,
    /// The sums of the first row, of the first two, and so on: as far as anybody asked.
    sums: RefCell<Vec<Sums>>,
}

impl<'r> Running<'r> {
    /// Adds a row of the table.
    pub fn add(&mut self, layout: &Layout, row: &'r Row) {
        let name = layout.cell(row, Column::Owner).and_then(Value::as_text);
        if name.is_some() && name != self.name {
            (self.owner, self.name) = (self.rows.len(), name);
        }
        self.rows.push(row);
    }

    /// Below a sum a new block begins.
    pub fn after_sum(&mut self) {
        self.block = self.rows.len();
    }

    /// Below a heading too.
    pub fn after_heading(&mut self) {
        (self.block, self.headed) = (self.rows.len(), self.rows.len());
    }

    /// Of how many rows above the row is the sum, in all its amounts; 0 when of none.
    pub fn agrees(&self, layout: &Layout, row: &Row) -> usize {
        let written: Vec<(Column, i64)> = amounts(layout, row).filter(|(_, amount)| *amount != 0).collect();
        if written.is_empty() {
            return 0;
        }
        let mut sums = self.sums.borrow_mut();
        for row in &self.rows[sums.len()..] {
            let mut sum = sums.last().cloned().unwrap_or_default();
            amounts(layout, row).for_each(|(column, amount)| *sum.entry(column).or_default() += i128::from(amount));
            sums.push(sum);
        }
        let upto = |rows: usize, column| {
            let sums = rows.checked_sub(1).and_then(|last| sums.get(last));
            sums.and_then(|sums| sums.get(column)).copied().unwrap_or_default()
        };
        let all = self.rows.len();
        let agrees = |from: &usize| {
            written.iter().all(|(column, amount)| upto(all, column) - upto(*from, column) == i128::from(*amount))
        };
        let spans = [self.block, self.headed, 0, self.owner];
        spans.into_iter().filter(agrees).map(|from| all - from).max().unwrap_or(0)
    }
}

fn amounts<'r>(layout: &'r Layout, row: &'r Row) -> impl Iterator<Item = (Column, i64)> + 'r {
    let columns = layout.columns.keys().filter(|column| column.is_amount());
    columns.filter_map(move |column| Some((*column, amount_in(layout.cell(row, *column)?)?)))
}
