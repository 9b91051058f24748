//! Money on its way: from the frame over what is bound, set aside and shared to the regions.

use super::{PaperPicturePart as Part, ShownFlow, ShownNode, legend, said};
use crate::Texts;
use crate::paper::block::Block;
use crate::paper::picture::{Body, Flow, Link, Many, Node, Picture};
use crate::paper::table::{Align, Cell, Column, Row, Table, Width};

pub(super) fn write(shown: &ShownFlow, scheme: &str, texts: &Texts, blocks: &mut Vec<Block>) {
    let (heading, alternative) = said("flow", scheme, texts);
    blocks.push(heading);
    let node = |node: &ShownNode| Node {
        column: node.column.min(2),
        filled: node.part.filled(),
        name: name(node, texts),
        amount: node.amount,
        many: match node.part {
            Part::Region => Some(Many::Regions),
            Part::Pot => Some(Many::Pots),
            Part::SetAside => Some(Many::SetAsides),
            Part::Applied
            | Part::Given
            | Part::Owner
            | Part::University
            | Part::Estimate
            | Part::Frame
            | Part::Committed
            | Part::Shared
            | Part::Rest
            | Part::Over
            | Part::LastYear
            | Part::Before
            | Part::After
            | Part::KeyFigure
            | Part::Year
            | Part::Scheme => None,
        },
    };
    let nodes: Vec<Node> = shown.nodes.iter().map(node).collect();
    let is_there = |place: usize| place < nodes.len();
    let links = shown.links.iter().filter(|(from, to, _)| is_there(*from) && is_there(*to));
    let links = links.map(|(from, to, amount)| Link { from: *from, to: *to, amount: *amount }).collect();
    let parts = [Part::Frame, Part::Committed, Part::SetAside, Part::Shared, Part::Rest, Part::Over];
    let has = |part: &Part| {
        shown.nodes.iter().any(|node| node.part == *part || (*part == Part::Shared && node.part == Part::Pot))
    };
    let known: Vec<Part> = parts.into_iter().filter(has).collect();
    let body = Body::Flow(Flow { nodes, links, others, language: texts.language() });
    blocks.push(Block::Picture(Picture { alternative, legend: legend(&known, texts), body }));
    blocks.push(Block::Table(table(shown, scheme, texts)));
}

fn others(texts: &Texts, many: Many, count: usize) -> String {
    let key = match many {
        Many::Regions => "picture-other-regions",
        Many::Pots => "picture-other-pots",
        Many::SetAsides => "picture-other-set-asides",
    };
    texts.get(key, &[("count", &count.to_string())])
}

fn name(node: &ShownNode, texts: &Texts) -> String {
    match node.name.as_deref() {
        None => node.part.word(texts),
        Some("") => texts.get("row-no-region", &[]),
        Some(name) => name.to_owned(),
    }
}

/// From where to where, in kroner. The steps pass the same money on, so they have no sum.
fn table(shown: &ShownFlow, scheme: &str, texts: &Texts) -> Table {
    let columns = vec![
        Column::text(texts.get("picture-from", &[]), Width::Rest(1)),
        Column::text(texts.get("picture-to", &[]), Width::Rest(1)),
        Column { align: Align::Right, ..Column::text(texts.get("picture-kroner", &[]), Width::Fixed(90_000)) },
    ];
    let named = |place: usize| shown.nodes.get(place).map(|node| name(node, texts)).unwrap_or_default();
    let rows = shown.links.iter().map(|(from, to, amount)| {
        Row::line(vec![Cell::plain(named(*from)), Cell::plain(named(*to)), Cell::plain(amount.to_string())])
    });
    let what = texts.get("picture-flow", &[]);
    let summary = texts.get("picture-table", &[("what", &what), ("scheme", scheme)]);
    Table { summary, columns, row_head: 1, rows: rows.collect(), carry: None }
}
