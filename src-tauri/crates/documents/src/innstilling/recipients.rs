//! Who is paid what: a payment line per recipient and scheme (R67), tallying with the awards.

use std::collections::BTreeMap;

use forum::{Kroner, Need};

use super::front::{Status, keep_last, status};
use super::write::{Award, Part, small};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Carry, Cell, Column, Row, Table, Width};

/// One recipient: its name, what stands under it, and its payment in each scheme.
struct Recipient {
    name: String,
    note: String,
    payments: Vec<Kroner>,
}

/// The payments to owners and to universities.
pub(super) fn write(parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let total: Kroner = parts.iter().map(Part::recommended).sum();
    if total.is_zero() {
        return;
    }
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("recipients-heading", &[]) });
    let owner: Kroner = parts.iter().map(|part| part.sum(|award| award.given.owner_part)).sum();
    let university: Kroner = parts.iter().map(|part| part.sum(|award| award.given.university_part)).sum();
    let sums = [owner.to_string(), university.to_string(), total.to_string()];
    blocks.push(small(
        texts.get("recipients-sums", &[("owner", &sums[0]), ("university", &sums[1]), ("total", &sums[2])]),
    ));

    let owners = recipients(parts, |award| award.given.owner_part, |need| owner_key(need, texts));
    let universities = recipients(parts, |award| award.given.university_part, |need| university_key(need, texts));
    for (heading, head, found) in [
        ("recipients-owners", "column-owner-recipient", owners),
        ("recipients-universities", "column-university-recipient", universities),
    ] {
        if !found.is_empty() {
            let summary = texts.get(heading, &[]);
            blocks.push(Block::Heading { level: Level::Three, text: summary.clone() });
            blocks.push(Block::Table(table(summary, &texts.get(head, &[]), parts, &found, texts)));
        }
    }
}

/// An owner is who it says it is by its number, and by its name when it has none.
fn owner_key(need: &Need, texts: &Texts) -> (String, String) {
    let number = need.owner.org_number.as_ref();
    let note = number.map(|number| texts.get("cell-org-number", &[("number", &number.to_string())]));
    (need.owner.name.clone(), note.unwrap_or_default())
}

fn university_key(need: &Need, texts: &Texts) -> (String, String) {
    let name = need.university.trim();
    (if name.is_empty() { texts.get("cell-no-university", &[]) } else { name.to_owned() }, String::new())
}

/// Payments gathered by recipient, in alphabetical order; those who are paid nothing are left out.
fn recipients(
    parts: &[Part<'_>],
    amount: impl Fn(&Award<'_>) -> Kroner,
    key: impl Fn(&Need) -> (String, String),
) -> Vec<Recipient> {
    let mut found: BTreeMap<(Vec<u32>, String, String), Vec<Kroner>> = BTreeMap::new();
    for (scheme, part) in parts.iter().enumerate() {
        for award in part.awards.iter().filter(|award| !amount(award).is_zero()) {
            let (name, note) = key(award.need);
            let payments = found.entry((alphabetical(&name), name, note)).or_insert(vec![Kroner::ZERO; parts.len()]);
            payments[scheme] += amount(award);
        }
    }
    let recipient = |((_, name, note), payments)| Recipient { name, note, payments };
    found.into_iter().map(recipient).collect()
}

/// The Norwegian alphabet ends with æ, ø, å.
fn alphabetical(name: &str) -> Vec<u32> {
    let place = |letter: char| match letter {
        'æ' | 'ä' => u32::from('z') + 1,
        'ø' | 'ö' => u32::from('z') + 2,
        'å' => u32::from('z') + 3,
        letter => u32::from(letter),
    };
    name.to_lowercase().chars().map(place).collect()
}

/// The scheme's short name, marked when its frame is an estimate (R2).
fn scheme_head(part: &Part<'_>, texts: &Texts) -> String {
    let name = part.part.scheme.short_name.as_str();
    match status(part) {
        Status::Estimate => texts.get("column-scheme-estimate", &[("scheme", name)]),
        Status::Final | Status::None => name.to_owned(),
    }
}

fn table(summary: String, head: &str, parts: &[Part<'_>], recipients: &[Recipient], texts: &Texts) -> Table {
    let mut columns = vec![Column::text(head, Width::Rest(1))];
    columns.extend(parts.iter().map(|part| Column::amounts(scheme_head(part, texts))));
    if parts.len() > 1 {
        columns.push(Column::amounts(texts.get("column-sum", &[])).strong());
    }
    let cells = |name: Cell, payments: &[Kroner]| {
        let mut cells = vec![name];
        cells.extend(payments.iter().map(|payment| Cell::amount(*payment)));
        if parts.len() > 1 {
            cells.push(Cell::amount(payments.iter().sum()));
        }
        cells
    };
    let mut rows: Vec<Row> = recipients
        .iter()
        .map(|recipient| Row::line(cells(Cell::titled(&recipient.name, [recipient.note.clone()]), &recipient.payments)))
        .collect();
    keep_last(&mut rows);
    let mut total = vec![Kroner::ZERO; parts.len()];
    for recipient in recipients {
        for (sum, payment) in total.iter_mut().zip(&recipient.payments) {
            *sum += *payment;
        }
    }
    rows.push(Row::total(1, cells(Cell::strong(texts.get("row-sum", &[])), &total)));
    Table { summary, columns, row_head: 0, rows, carry: Some(Carry::in_words(texts)) }
}
