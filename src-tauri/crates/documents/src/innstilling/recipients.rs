//! Who is paid what: a payment line per recipient and scheme (R67), tallying with the awards.

use std::collections::BTreeMap;

use allocation::{PaymentCode, PaymentLine, PaymentPart};
use forum::{Kroner, alphabetical};

use super::content::Innstilling;
use super::front::{Status, keep_last, status};
use super::part::{Part, small};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Carry, Cell, Column, Row, Table, Width};

/// One recipient: its name, what stands under it, and its payment in each scheme.
struct Recipient {
    name: String,
    note: String,
    payments: Vec<Kroner>,
}

/// The payments to owners, to universities, and by earlier decisions.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let lines = &content.payments.lines;
    if lines.is_empty() {
        return;
    }
    let sum =
        |which: PaymentPart| -> Kroner { lines.iter().filter(|line| line.part == which).map(|line| line.amount).sum() };
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("recipients-heading", &[]) });
    let (owner, university) = (sum(PaymentPart::Owner), sum(PaymentPart::University));
    let mut told = Vec::new();
    if lines.iter().any(|line| line.part != PaymentPart::Earlier) {
        let sums = [owner, university, owner + university].map(|sum| sum.to_string());
        let values = [("owner", &*sums[0]), ("university", &sums[1]), ("total", &sums[2])];
        told.push(texts.get("recipients-sums", &values));
    }
    if lines.iter().any(|line| line.part == PaymentPart::Earlier) {
        told.push(texts.get("recipients-sums-earlier", &[("earlier", &sum(PaymentPart::Earlier).to_string())]));
    }
    blocks.push(small(told.join(" ")));

    for (part, heading, head) in [
        (PaymentPart::Owner, "recipients-owners", "column-owner-recipient"),
        (PaymentPart::University, "recipients-universities", "column-university-recipient"),
        (PaymentPart::Earlier, "recipients-earlier", "column-recipient"),
    ] {
        let found = recipients(parts, lines.iter().filter(|line| line.part == part), texts);
        if !found.is_empty() {
            let summary = texts.get(heading, &[]);
            blocks.push(Block::Heading { level: Level::Three, text: summary.clone() });
            blocks.push(Block::Table(table(summary, &texts.get(head, &[]), parts, &found, texts)));
        }
    }
}

/// A recipient is who it says it is by its number, and by its name when it has none.
fn key(line: &PaymentLine, texts: &Texts) -> (String, String) {
    let name = match line.recipient.name.trim() {
        "" if line.part == PaymentPart::University => texts.get("cell-no-university", &[]),
        "" => texts.get("cell-no-recipient", &[]),
        name => name.to_owned(),
    };
    let number = line.recipient.org_number.as_ref();
    let number = number.map(|number| texts.get("cell-org-number", &[("number", &number.to_string())]));
    let code = |code: PaymentCode, key: &str| line.codes.contains(&code).then(|| texts.get(key, &[]));
    let codes = [code(PaymentCode::ToHost, "cell-to-host"), code(PaymentCode::HostMissing, "cell-host-missing")];
    let notes: Vec<String> = [number].into_iter().chain(codes).flatten().collect();
    (name, notes.join(" · "))
}

/// Payments gathered by recipient, in alphabetical order.
fn recipients<'l>(parts: &[Part<'_>], lines: impl Iterator<Item = &'l PaymentLine>, texts: &Texts) -> Vec<Recipient> {
    let mut found: BTreeMap<(String, String), Vec<Kroner>> = BTreeMap::new();
    for line in lines {
        let Some(scheme) = parts.iter().position(|part| part.part.scheme.id == line.scheme) else { continue };
        let (name, note) = key(line, texts);
        let payments = found.entry((name, note)).or_insert(vec![Kroner::ZERO; parts.len()]);
        payments[scheme] += line.amount;
    }
    let recipient = |((name, note), payments)| Recipient { name, note, payments };
    let mut recipients: Vec<Recipient> = found.into_iter().map(recipient).collect();
    recipients.sort_by(|one, other| alphabetical(&one.name, &other.name));
    recipients
}

/// The scheme's short name, marked when its frame is an estimate or only tried (R2).
fn scheme_head(part: &Part<'_>, texts: &Texts) -> String {
    let name = part.part.scheme.short_name.as_str();
    match status(part) {
        Status::Estimate => texts.get("column-scheme-estimate", &[("scheme", name)]),
        Status::Tried => texts.get("column-scheme-tried", &[("scheme", name)]),
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
