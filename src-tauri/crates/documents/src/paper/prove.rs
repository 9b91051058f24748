//! The proof that tables tally: every group, every total and every page.

use forum::Kroner;

use super::block::Block;
use super::layout::Paper;
use super::table::{Kind, Segment, Sum, Table};
use super::{Document, PaperError, equal};

/// Proves that what is about to be drawn tallies: rows, groups, totals, and what each page carries to the next.
pub(crate) fn prove(document: &Document, paper: &Paper) -> Result<(), PaperError> {
    for (index, block) in document.blocks.iter().enumerate() {
        let Block::Table(table) = block else { continue };
        prove_rows(table)?;
        let segments: Vec<&Segment> = paper.segments.iter().filter(|segment| segment.block == index).collect();
        let mut next = 0;
        let mut carried = vec![Kroner::ZERO; table.columns.len()];
        for segment in &segments {
            let place = |column: usize| format!("{}, page {}, column {}", table.summary, segment.page + 1, column + 1);
            if segment.rows.start != next {
                return Err(PaperError::Failed(format!("{}: a row is lost between pages", table.summary)));
            }
            next = segment.rows.end;
            for (column, sum) in table.sums(segment.rows.clone()).into_iter().enumerate() {
                equal(carried[column], segment.carried_in[column], || place(column))?;
                carried[column] += sum;
                if let Some(out) = &segment.carried_out {
                    equal(carried[column], out[column], || place(column))?;
                }
            }
        }
        if next != table.rows.len() {
            return Err(PaperError::Failed(format!("{}: a row is not printed", table.summary)));
        }
    }
    Ok(())
}

/// Every group is the sum of its lines, and every total the sum of all lines before it.
fn prove_rows(table: &Table) -> Result<(), PaperError> {
    for (index, row) in table.rows.iter().enumerate() {
        let rows = match row.kind {
            Kind::Line => continue,
            Kind::Total => 0..index,
            Kind::Group => {
                let after = &table.rows[index + 1..];
                let length = after.iter().position(|row| row.kind != Kind::Line).unwrap_or(after.len());
                index + 1..index + 1 + length
            }
        };
        let parts = table.sums(rows);
        for (column, parts) in parts.into_iter().enumerate() {
            let Some(sum) = row.amount(column).filter(|_| table.columns[column].sum == Sum::Yes) else { continue };
            equal(parts, sum, || format!("{}, {}, row {}", table.summary, table.columns[column].head, index + 1))?;
        }
    }
    Ok(())
}
