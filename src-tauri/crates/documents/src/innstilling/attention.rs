//! What those who wrote and judged behovsmeldinger were asked to look at (*oppmerksomhetspunkter*), scheme by scheme (R59, R102).

use super::content::Innstilling;
use super::part::Part;
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// An annex, only where the county has points. Schemes that follow each other with the same points have one list.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let language = texts.language();
    let mut lists: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    for part in parts {
        let points = content.model.attention_in(&part.part.scheme.id);
        let points: Vec<&str> = points.map(|point| point.name.get(language)).collect();
        let scheme = part.part.scheme.name.get(language);
        match lists.last_mut() {
            Some((schemes, same)) if *same == points => schemes.push(scheme),
            _ => lists.push((vec![scheme], points)),
        }
    }
    lists.retain(|(_, points)| !points.is_empty());
    if lists.is_empty() {
        return;
    }
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("attention-heading", &[]) });
    for (schemes, points) in lists {
        let schemes = schemes.join(", ");
        let columns = vec![
            Column::text(texts.get("column-point-number", &[]), Width::Fixed(40_000)),
            Column::text(texts.get("column-point", &[]), Width::Rest(1)),
        ];
        let rows = points
            .iter()
            .zip(1..)
            .map(|(point, number): (&&str, u32)| Row::line(vec![Cell::plain(number.to_string()), Cell::plain(*point)]));
        let summary = texts.get("table-attention", &[("schemes", &schemes)]);
        blocks.push(Block::Heading { level: Level::Three, text: schemes });
        blocks.push(Block::Table(Table { summary, columns, row_head: 1, rows: rows.collect(), carry: None }));
    }
}
