//! Those that take no part this year, scheme by scheme and region by region, with what is said of each (R61).

use forum::Participant;

use super::content::Innstilling;
use super::part::Part;
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// Only where the meeting knows of somebody that takes no part.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let tables: Vec<(&str, Table)> = parts
        .iter()
        .map(|part| (part, absent(content, part)))
        .filter(|(_, absent)| !absent.is_empty())
        .map(|(part, absent)| (part.part.scheme.name.get(texts.language()), table(content, part, &absent, texts)))
        .collect();
    if tables.is_empty() {
        return;
    }
    let heading = texts.get("absent-heading", &[("year", &content.year.to_string())]);
    blocks.push(Block::Heading { level: Level::Two, text: heading });
    for (scheme, table) in tables {
        blocks.push(Block::Heading { level: Level::Three, text: scheme.to_owned() });
        blocks.push(Block::Table(table));
    }
}

/// In the meeting's order of regions, and within one as they are registered.
fn absent<'a>(content: &Innstilling<'a>, part: &Part<'_>) -> Vec<&'a Participant> {
    let entry =
        |one: &&Participant| one.in_year(&part.part.scheme.id, content.year).is_some_and(|entry| !entry.takes_part);
    let mut absent: Vec<&Participant> = content.participants.iter().filter(entry).collect();
    let place = |region: &str| content.regions.iter().position(|known| known == region).unwrap_or(usize::MAX);
    absent.sort_by_key(|one| (place(&one.region), one.region.as_str()));
    absent
}

fn table(content: &Innstilling<'_>, part: &Part<'_>, absent: &[&Participant], texts: &Texts) -> Table {
    let scheme = &part.part.scheme;
    let columns = vec![
        Column::text(texts.get("column-participant", &[]), Width::Rest(3)),
        Column::text(texts.get("column-region", &[]), Width::Rest(2)),
        Column::text(texts.get("column-note", &[]), Width::Rest(4)),
    ];
    let row = |one: &&Participant| {
        let note = one.in_year(&scheme.id, content.year).and_then(|entry| entry.note.clone()).unwrap_or_default();
        let text = |text: &str| if text.trim().is_empty() { Cell::Empty } else { Cell::plain(text) };
        Row::line(vec![Cell::plain(&one.name), text(&one.region), text(&note)])
    };
    let values = [("scheme", scheme.name.get(texts.language())), ("year", &content.year.to_string())];
    let summary = texts.get("table-absent", &values);
    Table { summary, columns, row_head: 0, rows: absent.iter().map(row).collect(), carry: None }
}
