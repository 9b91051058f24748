//! A paper as plain text to copy out: the same words in the same order, rows of tables with tabs between their cells.

use super::Document;
use super::block::Block;
use super::style::Run;
use super::table::{Cell, Row, Table};

/// The words of the paper, without its running heads and footers.
pub(crate) fn plain_text(document: &Document) -> String {
    let mut text = String::new();
    for block in &document.blocks {
        let lines = lines(block);
        if lines.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        for line in lines {
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
    text
}

fn lines(block: &Block) -> Vec<String> {
    match block {
        Block::Letterhead(lines) => {
            lines.iter().map(|(left, right)| format!("{}\t{}", left.text.trim_end(), right.text)).collect()
        }
        Block::Heading { text, .. } => vec![text.clone()],
        Block::Paragraph { runs, .. } => vec![joined(runs)],
        Block::List(items) => items.iter().map(|runs| format!("– {}", joined(runs))).collect(),
        Block::Figures(figures) => figures.iter().map(|figure| format!("{}\t{}", figure.label, figure.value)).collect(),
        Block::Panel { paragraphs, .. } => paragraphs.iter().map(|runs| joined(runs)).collect(),
        // Its numbers stand in the table after it.
        Block::Picture(picture) => vec![picture.alternative.clone()],
        Block::Table(table) => of_table(table),
        Block::Signatures(names) => names.iter().map(|name| format!("____________________\t{name}")).collect(),
    }
}

fn of_table(table: &Table) -> Vec<String> {
    let head = table.columns.iter().map(|column| column.head.clone()).collect::<Vec<_>>().join("\t");
    std::iter::once(head).chain(table.rows.iter().map(of_row)).collect()
}

fn of_row(row: &Row) -> String {
    row.cells.iter().map(of_cell).collect::<Vec<_>>().join("\t")
}

/// The paragraphs of a cell on one line.
fn of_cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(paragraphs) => paragraphs.iter().map(|(_, runs)| joined(runs)).collect::<Vec<_>>().join(", "),
        Cell::Amount(amount, None) => amount.to_string(),
        Cell::Amount(amount, Some(note)) => format!("{amount}, {note}"),
    }
}

fn joined(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
