//! What a reader must also know: who got nothing and why, which findings were accepted, and the reservation.

use allocation::{FindingCode, Standing};
use forum::{Criterion, Kroner, SchemeId};

use super::content::{Innstilling, Overridden};
use super::front::keep_last;
use super::part::{Award, Part};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::style::{BODY, Follow, plain};
use crate::paper::table::{Carry, Cell, Column, Row, Table, Width};

/// Everything after the money.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let without: Vec<(&Part<'_>, &Award<'_>)> = parts
        .iter()
        .flat_map(|part| part.awards.iter().map(move |award| (part, award)))
        .filter(|(_, award)| award.given.amount.is_zero())
        .collect();
    if !without.is_empty() {
        blocks.push(Block::Heading { level: Level::Two, text: texts.get("without-heading", &[]) });
        blocks.push(Block::Table(without_table(&without, texts)));
    }
    if !content.overrides.is_empty() {
        blocks.push(Block::Heading { level: Level::Two, text: texts.get("overrides-heading", &[]) });
        blocks.push(Block::Table(overrides(content, parts, texts)));
    }
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("reservation-heading", &[]) });
    blocks.push(Block::Paragraph {
        style: BODY,
        runs: vec![plain(texts.get("reservation", &[]))],
        follow: Follow::Free,
    });
}

fn without_table(without: &[(&Part<'_>, &Award<'_>)], texts: &Texts) -> Table {
    let largest = without.iter().map(|(_, award)| award.need.number).max().unwrap_or(0);
    let columns = vec![
        Column::number(texts.get("column-number", &[]), largest),
        Column::text(texts.get("column-need", &[]), Width::Rest(3)),
        Column::text(texts.get("column-scheme", &[]), Width::Fixed(62_000)),
        Column::amounts(texts.get("column-applied", &[])),
        Column::text(texts.get("column-reason", &[]), Width::Rest(3)),
    ];
    let mut rows: Vec<Row> = without
        .iter()
        .map(|(part, award)| {
            Row::line(vec![
                Cell::plain(award.need.number.to_string()),
                Cell::titled(&award.need.owner.name, [award.need.measure.clone()]),
                Cell::plain(&part.part.scheme.short_name),
                Cell::amount(award.given.applied),
                Cell::plain(reason(award, texts)),
            ])
        })
        .collect();
    keep_last(&mut rows);
    let applied: Kroner = without.iter().map(|(_, award)| award.given.applied).sum();
    let name = Cell::strong(texts.get("row-sum", &[]));
    rows.push(Row::total(3, vec![name, Cell::amount(applied), Cell::Empty]));
    let carry = Some(Carry::in_words(texts));
    Table { summary: texts.get("without-heading", &[]), columns, row_head: 1, rows, carry }
}

/// Why a behovsmelding got nothing.
fn reason(award: &Award<'_>, texts: &Texts) -> String {
    let given = award.given;
    if !given.eligible {
        let unmet: Vec<String> = award.need.criteria.unmet().into_iter().map(|one| criterion(one, texts)).collect();
        return texts.get("without-criteria", &[("criteria", &unmet.join(", "))]);
    }
    let key = match given.standing {
        _ if given.applied.is_zero() => "without-nothing-applied",
        Standing::ByHand => "without-by-hand",
        Standing::Held => "without-held",
        Standing::ByRule => "without-by-rule",
    };
    texts.get(key, &[])
}

fn criterion(criterion: Criterion, texts: &Texts) -> String {
    let key = match criterion {
        Criterion::LocalNeed => "criterion-local-need",
        Criterion::Collective => "criterion-collective",
        Criterion::Partnership => "criterion-partnership",
    };
    texts.get(key, &[])
}

fn overrides(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts) -> Table {
    let columns = vec![
        Column::text(texts.get("column-finding", &[]), Width::Rest(2)),
        Column::text(texts.get("column-place", &[]), Width::Rest(2)),
        Column::text(texts.get("column-override-reason", &[]), Width::Rest(3)),
    ];
    let rows = content.overrides.iter().map(|accepted| {
        Row::line(vec![
            Cell::strong(texts.get(&format!("{}-title", finding_key(accepted.code)), &[])),
            Cell::plain(place(accepted, parts, texts)),
            Cell::plain(accepted.reason),
        ])
    });
    Table { summary: texts.get("overrides-heading", &[]), columns, row_head: 0, rows: rows.collect(), carry: None }
}

/// Scheme, region, number and owner of a behovsmelding, and set-aside or pot, as far as they are known.
fn place(accepted: &Overridden<'_>, parts: &[Part<'_>], texts: &Texts) -> String {
    let place = accepted.place;
    let scheme = place.scheme.as_ref().map(|id| {
        let part = parts.iter().find(|part| part.part.scheme.id == *id);
        part.map_or_else(|| id.to_string(), |part| part.part.scheme.short_name.clone())
    });
    let need = place.need.as_ref().map(|id| {
        let award = parts.iter().flat_map(|part| &part.awards).find(|award| award.need.id == *id);
        award.map_or_else(
            || id.to_string(),
            |award| {
                let number = award.need.number.to_string();
                texts.get("cell-need", &[("number", &number), ("owner", &award.need.owner.name)])
            },
        )
    });
    let part = place.part.as_ref().map(|part| part_name(part, place.scheme.as_ref(), parts, texts));
    let known: Vec<String> = [scheme, place.region.clone(), need, part].into_iter().flatten().collect();
    if known.is_empty() { texts.get("place-everywhere", &[]) } else { known.join(", ") }
}

/// A set-aside by its name; a pot, network or key figure is its own name.
fn part_name(part: &str, scheme: Option<&SchemeId>, parts: &[Part<'_>], texts: &Texts) -> String {
    let mut in_scheme = parts.iter().filter(|part| scheme.is_none_or(|id| part.part.scheme.id == *id));
    let kept = in_scheme.find_map(|of| of.allocation().set_asides.iter().find(|kept| kept.id == part));
    kept.map_or_else(|| part.to_owned(), |kept| kept.name.get(texts.language()).to_owned())
}

/// `finding-<code>`: the key of a finding's text.
pub(crate) fn finding_key(code: FindingCode) -> String {
    format!("finding-{}", code.as_str())
}
