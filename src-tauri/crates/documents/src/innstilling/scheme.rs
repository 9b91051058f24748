//! One scheme: its key figures, its frame, its pots, every award by region, what of it goes where, what is said of it, and the
//! søknader to its 30 % part.

use forum::{Criterion, Kroner, Need};

use super::content::Innstilling;
use super::front::{Status, Sums, figures, keep_last, status};
use super::part::{Award, Part, small};
use super::{answers, frame, pots, round, split};
use crate::Texts;
use crate::paper::block::{Block, Level, Tone};
use crate::paper::style::{BODY, Follow, Style, plain};
use crate::paper::table::{Carry, Cell, Column, Row, Table, Width};
use crate::pdf::Ink;

/// The part of the paper that is about one scheme.
pub(super) fn write(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let scheme = part.part.scheme;
    let language = texts.language();
    blocks.push(Block::Heading { level: Level::Two, text: scheme.name.get(language).to_owned() });
    let purpose = scheme.purpose.get(language);
    if !purpose.is_empty() {
        let style = Style { ink: Ink::Grey, ..BODY };
        blocks.push(Block::Paragraph { style, runs: vec![plain(purpose)], follow: Follow::WithNext });
    }
    let of_frame = match status(part) {
        Status::Final | Status::None => None,
        Status::Estimate => Some(texts.get("scheme-estimate", &[])),
        Status::Tried => {
            let (tried, registered) = (part.allocation().frame.to_string(), part.registered().to_string());
            Some(texts.get("scheme-tried", &[("tried", &*tried), ("registered", &registered)]))
        }
    };
    if let Some(text) = of_frame {
        let runs = vec![plain(text)];
        blocks.push(Block::Panel { tone: Tone::Warning, paragraphs: vec![runs] });
    }
    blocks.push(Block::Figures(figures(texts, &Sums::of(std::slice::from_ref(part)))));
    frame::write(content, part, texts, blocks);
    pots::write(content, part, texts, blocks);
    if !part.awards.is_empty() || part.estimated().is_zero() {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("scheme-measures", &[]) });
    }
    if !part.awards.is_empty() {
        blocks.push(Block::Table(measures(part, texts)));
        blocks.push(small(note(content, part, texts)));
        split::write(part, texts, blocks);
    } else if part.estimated().is_zero() {
        blocks.push(small(texts.get("scheme-no-needs", &[])));
    }
    if !part.allocation().unallocated.is_zero() {
        blocks.push(small(left(part, texts)));
    }
    answers::write(content, part, texts, blocks);
    round::write(content, part, texts, blocks);
}

/// What is not placed, and how much of it the model does not let be shared (R24).
fn left(part: &Part<'_>, texts: &Texts) -> String {
    let (left, limited) = (part.allocation().unallocated, part.allocation().not_shared);
    if left.is_negative() {
        return texts.get("scheme-over", &[("over", &(-left).to_string())]);
    }
    let left = left.to_string();
    match limited.is_zero() {
        true => texts.get("scheme-left", &[("left", &left)]),
        false => texts.get("scheme-left-limited", &[("left", &left), ("limited", &limited.to_string())]),
    }
}

/// Every award, by region.
fn measures(part: &Part<'_>, texts: &Texts) -> Table {
    // What is reckoned from an estimate or a tried frame is never printed as decided (R2).
    let recommended = status(part).allocated();
    let columns = vec![
        Column::number(texts.get("column-number", &[]), largest(&part.awards)),
        Column::text(texts.get("column-measure", &[]), Width::Rest(1)),
        Column::amounts(texts.get("column-applied", &[])),
        Column::amounts(texts.get("column-owner", &[])),
        Column::amounts(texts.get("column-university", &[])),
        Column::amounts(texts.get(recommended, &[])).strong(),
        Column::text(texts.get("column-criteria", &[]), Width::Fixed(48_000)),
    ];
    let mut rows = Vec::with_capacity(part.awards.len() + 12);
    for region in part.awards.chunk_by(|one, next| one.need.region == next.need.region) {
        let name = region.first().map(|award| award.need.region.clone()).filter(|region| !region.is_empty());
        let name = name.unwrap_or_else(|| texts.get("row-no-region", &[]));
        rows.push(Row::group(2, sums(Cell::strong(name), region, texts)));
        rows.extend(region.iter().map(|award| line(award, texts)));
    }
    keep_last(&mut rows);
    let name = texts.get("row-scheme-total", &[("scheme", part.part.scheme.name.get(texts.language()))]);
    rows.push(Row::total(2, sums(Cell::strong(name), &part.awards, texts)));
    Table {
        summary: texts.get("table-measures", &[("scheme", part.part.scheme.name.get(texts.language()))]),
        columns,
        row_head: 1,
        rows,
        carry: Some(Carry::in_words(texts)),
    }
}

fn largest(awards: &[Award<'_>]) -> u32 {
    awards.iter().map(|award| award.need.number).max().unwrap_or(0)
}

fn line(award: &Award<'_>, texts: &Texts) -> Row {
    let Award { need, given } = award;
    Row::line(vec![
        Cell::plain(need.number.to_string()),
        Cell::titled(&need.owner.name, [need.measure.clone(), partner(need, texts)]),
        Cell::amount(given.applied),
        Cell::Amount(given.owner_part, coordinator(given.coordinator_part, texts)),
        Cell::amount(given.university_part),
        Cell::amount(given.amount),
        Cell::plain(criteria(need)),
    ])
}

/// The sums of some awards, with `name` in front.
fn sums(name: Cell, awards: &[Award<'_>], texts: &Texts) -> Vec<Cell> {
    let sum = |amount: fn(&Award<'_>) -> Kroner| -> Kroner { awards.iter().map(amount).sum() };
    let coordinator = coordinator(sum(|award| award.given.coordinator_part), texts);
    vec![
        name,
        Cell::amount(sum(|award| award.given.applied)),
        Cell::Amount(sum(|award| award.given.owner_part), coordinator),
        Cell::amount(sum(|award| award.given.university_part)),
        Cell::amount(sum(|award| award.given.amount)),
        Cell::Empty,
    ]
}

/// «koord. 12 000» under the owner's part, when there is any.
fn coordinator(amount: Kroner, texts: &Texts) -> Option<String> {
    (!amount.is_zero()).then(|| texts.get("cell-coordinator", &[("amount", &amount.to_string())]))
}

/// Who takes part (R137, R139): the universities and how many units; for how long, and whether it is under way.
fn partner(need: &Need, texts: &Texts) -> String {
    let named: Vec<&str> = need.details.universities.iter().map(|part| part.name.trim()).collect();
    let university = match (named.as_slice(), need.university.trim()) {
        ([], "") => texts.get("cell-no-university", &[]),
        ([], name) => name.to_owned(),
        (named, _) => named.join(", "),
    };
    let counted = |key: &str, count: u32| texts.get(key, &[("count", &count.to_string())]);
    let units = need.units.map(|units| counted("cell-units", units));
    let years = match (need.start_year, need.duration_years) {
        (Some(first), length) => {
            let length = i32::try_from(length.unwrap_or(1).max(1)).unwrap_or(1);
            let last = first.saturating_add(length - 1);
            Some(if last == first { first.to_string() } else { format!("{first}–{last}") })
        }
        (None, length) => length.map(|length| counted("cell-years", length)),
    };
    let ongoing = need.ongoing.then(|| texts.get("cell-ongoing", &[]));
    [Some(university), units, years, ongoing].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The numbers of the criteria that are met; a dash where one is not.
fn criteria(need: &Need) -> String {
    let unmet = need.criteria.unmet();
    let mark = |criterion: Criterion, number: &'static str| if unmet.contains(&criterion) { "–" } else { number };
    let marks = [mark(Criterion::LocalNeed, "1"), mark(Criterion::Collective, "2"), mark(Criterion::Partnership, "3")];
    marks.join("\u{a0}")
}

/// What the numbers under the table mean, and what is reported for later years.
fn note(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts) -> String {
    let criteria = [1, 2, 3].map(|number| texts.get(&format!("criterion-{number}"), &[]));
    let values = [("one", &*criteria[0]), ("two", &*criteria[1]), ("three", &*criteria[2])];
    let mut notes = vec![texts.get("scheme-note", &values)];
    let mut years: std::collections::BTreeMap<i32, Kroner> = std::collections::BTreeMap::new();
    for (year, amount) in part.awards.iter().flat_map(|award| &award.need.later_years) {
        if *year > content.year && !amount.is_zero() {
            *years.entry(*year).or_default() += *amount;
        }
    }
    if !years.is_empty() {
        let years: Vec<String> = years
            .iter()
            .map(|(year, amount)| {
                texts.get("scheme-later-year", &[("year", &year.to_string()), ("amount", &amount.to_string())])
            })
            .collect();
        notes.push(texts.get("scheme-later", &[("years", &years.join(", "))]));
    }
    notes.join(" ")
}
