//! One scheme: its frame, what is set aside, and every award by region.

use allocation::SetAsideAmount;
use forum::{Base, Criterion, FramePart, FrameStatus, Kroner, Need, norwegian_date};

use super::Innstilling;
use super::front::{Sums, figures, keep_last, status};
use super::write::{Award, Part, small};
use crate::Texts;
use crate::paper::block::{BODY, Block, Follow, Ink, Level, Style, plain};
use crate::paper::table::{Carry, Cell, Column, Row, Table, Width};

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
    let sums = part.allocation();
    blocks.push(Block::Figures(figures(
        texts,
        &Sums {
            frame: sums.frame,
            committed: sums.committed,
            set_aside: sums.set_aside,
            applied: sums.applied,
            allocated: sums.allocated,
            unallocated: sums.unallocated,
            needs: part.awards.len(),
            status: status(part),
        },
    )));

    blocks.push(Block::Heading { level: Level::Three, text: texts.get("scheme-frame", &[]) });
    if part.part.frame_parts.is_empty() {
        blocks.push(small(texts.get("scheme-no-frame", &[])));
    } else {
        blocks.push(Block::Table(frame(content, part, texts)));
    }

    blocks.push(Block::Heading { level: Level::Three, text: texts.get("scheme-measures", &[]) });
    if part.awards.is_empty() {
        blocks.push(small(texts.get("scheme-no-needs", &[])));
        return;
    }
    blocks.push(Block::Table(measures(part, texts)));
    blocks.push(small(note(content, part, texts)));
}

/// From the parts of the frame to what is left to share.
fn frame(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts) -> Table {
    let sums = part.allocation();
    let columns = vec![
        Column::text(texts.get("column-item", &[]), Width::Rest(1)),
        Column::text(texts.get("column-basis", &[]), Width::Rest(1)),
        Column::amounts(texts.get("column-kroner", &[])),
    ];
    let line = |name: String, basis: String, amount: Kroner| {
        Row::line(vec![Cell::plain(name), Cell::plain(basis), Cell::amount(amount)])
    };
    let mut rows: Vec<Row> =
        part.part.frame_parts.iter().map(|part| line(part.name.clone(), letter(part, texts), part.amount)).collect();
    if !sums.committed.is_zero() {
        let name = texts.get("scheme-committed", &[]);
        rows.push(line(name, texts.get("scheme-committed-basis", &[]), -sums.committed));
    }
    for kept in &sums.set_asides {
        let name = texts.get("scheme-set-aside", &[("name", kept.name.get(texts.language()))]);
        rows.push(line(name, basis(kept, texts), -kept.amount));
    }
    keep_last(&mut rows);
    let to_share = sums.frame - sums.committed - sums.set_aside;
    rows.push(Row::total(2, vec![Cell::strong(texts.get("scheme-to-share", &[])), Cell::amount(to_share)]));
    let values = [("scheme", part.part.scheme.name.get(texts.language())), ("year", &content.year.to_string())];
    Table { summary: texts.get("table-frame", &values), columns, row_head: 0, rows, carry: None }
}

/// «anslag», or «endelig, tildelingsbrev 21.12.2022 (ref.)».
fn letter(part: &FramePart, texts: &Texts) -> String {
    let status = match part.status {
        FrameStatus::Estimate => texts.get("frame-status-estimate", &[]),
        FrameStatus::Final => texts.get("frame-status-final", &[]),
    };
    let date = part.date.map(|date| texts.get("scheme-letter", &[("date", &norwegian_date(date))]));
    let reference = part.reference.as_ref().map(|reference| texts.get("scheme-reference", &[("reference", reference)]));
    [Some(status), date, reference].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Percent, base and amount stand together, so that a reader can reckon again (R20).
fn basis(kept: &SetAsideAmount, texts: &Texts) -> String {
    let (Some(percent), Some(base)) = (kept.percent, kept.base) else {
        return texts.get("scheme-set-aside-kroner", &[]);
    };
    let of = match percent.base() {
        Base::Frame => "base-frame",
        Base::Pot => "base-pot",
        Base::Applied => "base-applied",
        Base::Grant => "base-grant",
        Base::OwnerPart => "base-owner-part",
        Base::Named => "base-named",
    };
    let of = kept.base_name.clone().unwrap_or_else(|| texts.get(of, &[]));
    let values = [("percent", &*percent.to_string()), ("of", &of), ("base", &base.to_string())];
    texts.get("scheme-set-aside-percent", &values)
}

/// Every award, by region.
fn measures(part: &Part<'_>, texts: &Texts) -> Table {
    let columns = vec![
        Column::number(texts.get("column-number", &[]), largest(&part.awards)),
        Column::text(texts.get("column-measure", &[]), Width::Rest(1)),
        Column::amounts(texts.get("column-applied", &[])),
        Column::amounts(texts.get("column-owner", &[])),
        Column::amounts(texts.get("column-university", &[])),
        Column::amounts(texts.get("column-allocated", &[])).strong(),
        Column::text(texts.get("column-criteria", &[]), Width::Fixed(42_000)),
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
        carry: Some(Carry {
            to_next: texts.get("row-to-next-page", &[]),
            from_previous: texts.get("row-from-previous-page", &[]),
            continued: texts.get("row-continued", &[]),
        }),
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

/// University, years and whether it is under way.
fn partner(need: &Need, texts: &Texts) -> String {
    let university = match need.university.trim() {
        "" => texts.get("cell-no-university", &[]),
        name => name.to_owned(),
    };
    let years = need.start_year.map(|first| {
        let length = i32::try_from(need.duration_years.unwrap_or(1).max(1)).unwrap_or(1);
        let last = first.saturating_add(length - 1);
        if last == first { first.to_string() } else { format!("{first}–{last}") }
    });
    let ongoing = need.ongoing.then(|| texts.get("cell-ongoing", &[]));
    [Some(university), years, ongoing].into_iter().flatten().collect::<Vec<_>>().join(" · ")
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
