//! Every text of a paper, with the heading it stands under.

use super::Document;
use super::block::Block;
use super::style::Run;
use super::table::{Cell, Table};

/// Every text that is drawn, in order, each with the heading over it.
pub(crate) fn texts_of(document: &Document) -> Vec<(String, &str)> {
    let mut texts = Vec::new();
    let mut heading = document.about.title.clone();
    for block in &document.blocks {
        if let Block::Heading { text, .. } = block {
            heading.clone_from(text);
        }
        texts.extend(of_block(block).into_iter().map(|text| (heading.clone(), text)));
    }
    let furniture = [document.running_head.as_str(), document.stamp.as_deref().unwrap_or_default(), &document.footer];
    texts.extend(furniture.map(|text| (document.about.title.clone(), text)));
    texts
}

fn of_block(block: &Block) -> Vec<&str> {
    match block {
        Block::Letterhead(lines) => lines.iter().flat_map(|(left, right)| [&*left.text, &*right.text]).collect(),
        Block::Heading { text, .. } => vec![text],
        Block::Paragraph { runs, .. } => of_runs(runs).collect(),
        Block::List(items) => items.iter().flat_map(|runs| of_runs(runs)).collect(),
        Block::Figures(figures) => figures.iter().flat_map(|figure| [&*figure.label, &*figure.value]).collect(),
        Block::Panel { paragraphs, .. } => paragraphs.iter().flat_map(|runs| of_runs(runs)).collect(),
        Block::Picture(picture) => picture.texts(),
        Block::Table(table) => of_table(table).collect(),
        Block::Signatures(names) => names.iter().map(String::as_str).collect(),
    }
}

fn of_runs(runs: &[Run]) -> impl Iterator<Item = &str> {
    runs.iter().map(|run| run.text.as_str())
}

fn of_table(table: &Table) -> impl Iterator<Item = &str> {
    let heads = table.columns.iter().map(|column| column.head.as_str());
    let cells = table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| match cell {
        Cell::Empty => Vec::new(),
        Cell::Text(paragraphs) => paragraphs.iter().flat_map(|(_, runs)| of_runs(runs)).collect(),
        Cell::Amount(_, note) => note.iter().map(String::as_str).collect(),
    });
    heads.chain(cells)
}
