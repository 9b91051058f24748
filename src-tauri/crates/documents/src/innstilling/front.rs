//! The first page: letterhead, title, what is constructed, and the sums of all schemes.

use forum::{Kroner, norwegian_date};

use super::Innstilling;
use super::write::Part;
use crate::Texts;
use crate::paper::block::{BODY, Block, Figure, Follow, Level, Style, Tone, plain, strong};
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// Letterhead, title and notice.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let date = norwegian_date(content.meeting_date);
    let case = content.case.map(|case| texts.get("paper-case", &[("number", &case.number.to_string())]));
    blocks.push(Block::Letterhead(vec![
        // The space keeps the two sides apart for those who listen.
        (strong(format!("{} ", content.forum)), plain(texts.get("paper-date", &[("date", &date)]))),
        (
            plain(format!("{} ", texts.get("paper-secretariat", &[("name", content.secretariat)]))),
            plain(case.unwrap_or_default()),
        ),
    ]));
    let year = content.year.to_string();
    blocks.push(Block::Heading { level: Level::One, text: texts.get("paper-title", &[("year", &year)]) });
    let schemes: Vec<&str> = parts.iter().map(|part| part.part.scheme.name.get(texts.language())).collect();
    // A case is often called what the paper is called: that is not said twice.
    let title = texts.get("paper-title", &[("year", &year)]);
    let case = content.case.map(|case| case.title.trim()).filter(|case| *case != title).unwrap_or_default();
    let subtitle = [case.to_owned(), schemes.join(", ")];
    let subtitle: Vec<String> = subtitle.into_iter().filter(|text| !text.is_empty()).collect();
    if !subtitle.is_empty() {
        let style = Style { ink: crate::paper::block::Ink::Grey, ..BODY };
        let runs = vec![plain(subtitle.join(". "))];
        blocks.push(Block::Paragraph { style, runs, follow: Follow::Free });
    }
    if let Some(notice) = content.constructed {
        blocks.push(Block::Panel { tone: Tone::Warning, paragraphs: vec![vec![plain(notice)]] });
    }
}

/// Key figures and a table of all schemes, when there is more than one.
pub(super) fn overview(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    if parts.is_empty() {
        blocks.push(Block::Paragraph {
            style: BODY,
            runs: vec![plain(texts.get("paper-no-schemes", &[]))],
            follow: Follow::Free,
        });
        return;
    }
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("paper-figures", &[]) });
    let sum = |amount: fn(&Part<'_>) -> Kroner| -> Kroner { parts.iter().map(amount).sum() };
    let needs: usize = parts.iter().map(|part| part.awards.len()).sum();
    let status = worst_status(parts.iter().map(|part| status(part)));
    blocks.push(Block::Figures(figures(
        texts,
        &Sums {
            frame: sum(|part| part.allocation().frame),
            committed: sum(|part| part.allocation().committed),
            set_aside: sum(|part| part.allocation().set_aside),
            applied: sum(|part| part.allocation().applied),
            allocated: sum(|part| part.allocation().allocated),
            unallocated: sum(|part| part.allocation().unallocated),
            needs,
            status,
        },
    )));
    if parts.len() > 1 {
        blocks.push(Block::Table(table(content, parts, texts)));
    }
}

/// Whether a frame is final, an estimate or missing: the last part of a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Status {
    Final,
    Estimate,
    None,
}

impl Status {
    fn key(self) -> &'static str {
        match self {
            Status::Final => "frame-status-final",
            Status::Estimate => "frame-status-estimate",
            Status::None => "frame-status-none",
        }
    }
}

/// How sure the frame of a scheme is (R2).
pub(super) fn status(part: &Part<'_>) -> Status {
    match part.allocation().frame_status {
        Some(forum::FrameStatus::Final) => Status::Final,
        Some(forum::FrameStatus::Estimate) => Status::Estimate,
        None => Status::None,
    }
}

/// The status as a word.
pub(super) fn status_word(status: Status, texts: &Texts) -> String {
    texts.get(status.key(), &[])
}

/// A sum is not surer than its least sure part.
fn worst_status(all: impl Iterator<Item = Status>) -> Status {
    all.max().unwrap_or(Status::None)
}

/// The key figures of a scheme, or of all.
pub(super) struct Sums {
    pub frame: Kroner,
    pub committed: Kroner,
    pub set_aside: Kroner,
    pub applied: Kroner,
    pub allocated: Kroner,
    pub unallocated: Kroner,
    pub needs: usize,
    pub status: Status,
}

/// Frame, reported need, set aside, recommended and unallocated, side by side; commitments only when there are any.
pub(super) fn figures(texts: &Texts, sums: &Sums) -> Vec<Figure> {
    let frame = texts.get("figure-frame", &[("status", &texts.get(sums.status.key(), &[]))]);
    let applied = texts.get("figure-applied", &[("count", &sums.needs.to_string())]);
    let mut figures = vec![(frame, sums.frame), (applied, sums.applied)];
    if !sums.committed.is_zero() {
        figures.push((texts.get("figure-committed", &[]), sums.committed));
    }
    figures.push((texts.get("figure-set-aside", &[]), sums.set_aside));
    figures.push((texts.get("figure-allocated", &[]), sums.allocated));
    figures.push((texts.get("figure-unallocated", &[]), sums.unallocated));
    figures.into_iter().map(|(label, amount)| Figure { label, value: amount.to_string() }).collect()
}

fn table(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts) -> Table {
    let heads = ["column-frame", "column-committed", "column-set-aside", "column-allocated", "column-unallocated"];
    let mut columns = vec![Column::text(texts.get("column-scheme", &[]), Width::Rest(1))];
    columns.push(Column::amounts(texts.get("column-applied", &[])));
    columns.extend(heads.iter().map(|head| Column::amounts(texts.get(head, &[]))));
    let amounts = |part: &Part<'_>| {
        let sums = part.allocation();
        [sums.applied, sums.frame, sums.committed, sums.set_aside, sums.allocated, sums.unallocated]
    };
    let mut total = [Kroner::ZERO; 6];
    let mut rows = Vec::with_capacity(parts.len() + 1);
    for part in parts {
        let amounts = amounts(part);
        for (sum, amount) in total.iter_mut().zip(amounts) {
            *sum += amount;
        }
        let name = Cell::titled(part.part.scheme.name.get(texts.language()), [status_word(status(part), texts)]);
        rows.push(Row::line(std::iter::once(name).chain(amounts.map(Cell::amount)).collect()));
    }
    keep_last(&mut rows);
    let name = Cell::strong(texts.get("row-all-schemes", &[]));
    rows.push(Row::total(1, std::iter::once(name).chain(total.map(Cell::amount)).collect()));
    let summary = texts.get("table-overview", &[("year", &content.year.to_string())]);
    Table { summary, columns, row_head: 0, rows, carry: None }
}

/// A total never stands alone on a page: the last line goes with it.
pub(super) fn keep_last(rows: &mut [Row]) {
    if let Some(last) = rows.last_mut() {
        last.follow = Follow::WithNext;
    }
}
