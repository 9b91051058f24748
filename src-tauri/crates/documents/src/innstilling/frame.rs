//! From the frame to what is shared: the parts of the frame, what earlier years bound, what is set aside, and what the model
//! does not let be shared (R1-R20, R24, R80).

use forum::{Commitment, FramePart, FrameStatus, Kroner, norwegian_date};

use super::content::Innstilling;
use super::front::keep_last;
use super::numbers;
use super::part::{Part, small};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Carry, Cell, Column, Row, Table, Width};
use crate::set_aside::basis;

/// The table from frame to what is shared, and what earlier years bound line by line.
pub(super) fn write(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading { level: Level::Three, text: texts.get("scheme-frame", &[]) });
    if part.part.frame_parts.is_empty() {
        blocks.push(small(texts.get("scheme-no-frame", &[])));
    } else {
        blocks.push(Block::Table(table(content, part, texts)));
    }
    let bound: Vec<&Commitment> = bound(content, part).collect();
    if !bound.is_empty() {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("commitments-heading", &[]) });
        blocks.push(Block::Table(commitments(&bound, part, texts)));
    }
}

/// What earlier years bound of this year's frame.
pub(super) fn bound<'a>(content: &Innstilling<'a>, part: &Part<'_>) -> impl Iterator<Item = &'a Commitment> {
    let (scheme, year) = (part.part.scheme.id.clone(), content.year);
    content.commitments.iter().filter(move |line| line.scheme == scheme && line.year == year)
}

/// What is left to share after commitments, set-asides and the model's own limit.
pub(super) fn to_share(part: &Part<'_>) -> Kroner {
    let sums = part.allocation();
    sums.frame - sums.committed - sums.set_aside - sums.not_shared
}

fn table(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts) -> Table {
    let sums = part.allocation();
    let columns = vec![
        Column::text(texts.get("column-item", &[]), Width::Rest(1)),
        Column::text(texts.get("column-basis", &[]), Width::Rest(1)),
        Column::amounts(texts.get("column-kroner", &[])),
    ];
    let line = |name: String, basis: String, amount: Kroner| {
        Row::line(vec![Cell::plain(name), Cell::plain(basis), Cell::amount(amount)])
    };
    let is_tried = part.part.what_if.is_some();
    let mut rows: Vec<Row> = part
        .part
        .frame_parts
        .iter()
        .map(|part| line(part.name.clone(), letter(part, is_tried, texts), part.amount))
        .collect();
    if let Some(tried) = part.part.what_if {
        let registered = part.registered();
        let values = [("tried", &*tried.to_string()), ("registered", &registered.to_string())];
        let basis = texts.get("frame-status-tried", &values);
        rows.push(line(texts.get("scheme-what-if", &[]), basis, tried - registered));
    }
    if !sums.committed.is_zero() {
        let name = texts.get("scheme-committed", &[]);
        rows.push(line(name, texts.get("scheme-committed-basis", &[]), -sums.committed));
    }
    for kept in &sums.set_asides {
        let name = texts.get("scheme-set-aside", &[("name", kept.name.get(texts.language()))]);
        rows.push(line(name, basis(kept, texts), -kept.amount));
    }
    if !part.allocation().not_shared.is_zero() {
        let at_most = part.model().and_then(|model| model.pots.at_most).unwrap_or_default();
        let values = [("percent", &*numbers::percent(at_most)), ("frame", &sums.frame.to_string())];
        let name = texts.get("scheme-not-shared", &[]);
        rows.push(line(name, texts.get("scheme-not-shared-basis", &values), -part.allocation().not_shared));
    }
    keep_last(&mut rows);
    let name = Cell::strong(texts.get("scheme-to-share", &[]));
    rows.push(Row::total(2, vec![name, Cell::amount(to_share(part))]));
    let values = [("scheme", part.part.scheme.name.get(texts.language())), ("year", &content.year.to_string())];
    Table { summary: texts.get("table-frame", &values), columns, row_head: 0, rows, carry: None }
}

/// «anslag», or «endelig, tildelingsbrev 21.12.2022 (ref.)». Under a frame that is tried nothing is final.
fn letter(part: &FramePart, is_tried: bool, texts: &Texts) -> String {
    let status = match part.status {
        FrameStatus::Estimate => texts.get("frame-status-estimate", &[]),
        FrameStatus::Final if is_tried => texts.get("frame-status-registered", &[]),
        FrameStatus::Final => texts.get("frame-status-final", &[]),
    };
    let date = part.date.map(|date| texts.get("scheme-letter", &[("date", &norwegian_date(date))]));
    let reference = part.reference.as_ref().map(|reference| texts.get("scheme-reference", &[("reference", reference)]));
    [Some(status), date, reference].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn commitments(bound: &[&Commitment], part: &Part<'_>, texts: &Texts) -> Table {
    let columns = vec![
        Column::text(texts.get("column-need", &[]), Width::Rest(1)),
        Column::text(texts.get("column-decided", &[]), Width::Fixed(58_000)),
        Column::text(texts.get("column-case", &[]), Width::Fixed(48_000)),
        Column::amounts(texts.get("column-kroner", &[])),
    ];
    let line = |line: &&Commitment| {
        let case = line.case.map(|case| case.to_string()).unwrap_or_default();
        let notes = [line.measure.clone(), line.region.clone(), line.note.clone().unwrap_or_default()];
        Row::line(vec![
            Cell::titled(&line.owner, notes),
            Cell::plain(line.decided.to_string()),
            Cell::plain(case),
            Cell::amount(line.amount),
        ])
    };
    let mut rows: Vec<Row> = bound.iter().map(line).collect();
    keep_last(&mut rows);
    let sum = bound.iter().map(|line| line.amount).sum();
    rows.push(Row::total(3, vec![Cell::strong(texts.get("row-sum", &[])), Cell::amount(sum)]));
    let values = [("scheme", part.part.scheme.name.get(texts.language()))];
    let summary = texts.get("table-commitments", &values);
    Table { summary, columns, row_head: 0, rows, carry: Some(Carry::in_words(texts)) }
}
