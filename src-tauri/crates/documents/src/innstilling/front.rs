//! The first page: letterhead, title, what is constructed, and the sums of all schemes.

use forum::{Kroner, Scheme, norwegian_date};

use super::content::Innstilling;
use super::part::Part;
use crate::Texts;
use crate::paper::block::{Block, Figure, Level, Tone};
use crate::paper::style::{BODY, Follow, Style, plain, strong};
use crate::paper::table::{Cell, Column, Row, Table, Width};
use crate::pdf::Ink;

/// Letterhead, title and notice.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let case = content.case.map(|case| texts.get("paper-case", &[("number", &case.number.to_string())]));
    blocks.push(Block::Letterhead(vec![
        // The space keeps the two sides apart for those who listen.
        (strong(format!("{} ", content.forum)), plain(when_and_where(content, texts))),
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
        let style = Style { ink: Ink::Grey, ..BODY };
        let runs = vec![plain(subtitle.join(". "))];
        blocks.push(Block::Paragraph { style, runs, follow: Follow::Free });
    }
    if !content.others.is_empty() {
        let name = |scheme: &&Scheme| scheme.name.get(texts.language()).to_owned();
        let others = content.others.iter().map(name).collect::<Vec<_>>().join(", ");
        let text = texts.get("paper-extract", &[("scheme", &schemes.join(", ")), ("others", &others)]);
        blocks.push(Block::Paragraph { style: BODY, runs: vec![strong(text)], follow: Follow::Free });
    }
    if let Some(notice) = content.constructed {
        blocks.push(Block::Panel { tone: Tone::Warning, paragraphs: vec![vec![plain(notice)]] });
    }
}

/// «Dato 17.03.2023, Bodø»; what is not set is said, never made up.
fn when_and_where(content: &Innstilling<'_>, texts: &Texts) -> String {
    let date = match content.date {
        Some(date) => texts.get("paper-date", &[("date", &norwegian_date(date))]),
        None => texts.get("paper-date-not-set", &[]),
    };
    let place = content.place.map(str::trim).filter(|place| !place.is_empty()).map(str::to_owned);
    [Some(date), place].into_iter().flatten().collect::<Vec<_>>().join(", ")
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
    if !content.others.is_empty() {
        // An extract is of one scheme, whose own figures come next.
        return;
    }
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("paper-figures", &[]) });
    blocks.push(Block::Figures(figures(texts, &Sums::of(parts))));
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
    /// The draft tries another frame than the one that is registered.
    Tried,
}

impl Status {
    fn key(self) -> &'static str {
        match self {
            Status::Final => "frame-status-final",
            Status::Estimate => "frame-status-estimate",
            Status::None => "frame-status-none",
            Status::Tried => "frame-status-tried",
        }
    }

    /// The key of what is recommended, or only reckoned from a frame that is not final (R2).
    pub fn allocated(self) -> &'static str {
        match self {
            Status::Final | Status::None => "column-allocated",
            Status::Estimate => "column-allocated-estimate",
            Status::Tried => "column-allocated-tried",
        }
    }
}

/// How sure the frame of a scheme is (R2). A frame that is only tried is never final, whatever the registered one is.
pub(super) fn status(part: &Part<'_>) -> Status {
    if part.part.what_if.is_some() {
        return Status::Tried;
    }
    match part.allocation().frame_status {
        Some(forum::FrameStatus::Final) => Status::Final,
        Some(forum::FrameStatus::Estimate) => Status::Estimate,
        None => Status::None,
    }
}

/// The status in words: «endelig», or «prøver 12 000 000, registrert 10 886 000».
fn status_word(status: Status, frame: Kroner, registered: Kroner, texts: &Texts) -> String {
    let (tried, registered) = (frame.to_string(), registered.to_string());
    texts.get(status.key(), &[("tried", &*tried), ("registered", &registered)])
}

/// A sum is not surer than its least sure part.
fn worst_status(all: impl Iterator<Item = Status>) -> Status {
    all.max().unwrap_or(Status::None)
}

/// The key figures of a scheme, or of all.
pub(super) struct Sums {
    frame: Kroner,
    committed: Kroner,
    set_aside: Kroner,
    applied: Kroner,
    recommended: Kroner,
    estimated: Kroner,
    unallocated: Kroner,
    needs: usize,
    status: Status,
    registered: Kroner,
}

impl Sums {
    /// Over these schemes.
    pub fn of(parts: &[Part<'_>]) -> Sums {
        let sum = |amount: fn(&Part<'_>) -> Kroner| -> Kroner { parts.iter().map(amount).sum() };
        Sums {
            frame: sum(|part| part.allocation().frame),
            committed: sum(|part| part.allocation().committed),
            set_aside: sum(|part| part.allocation().set_aside),
            applied: sum(|part| part.allocation().applied),
            recommended: sum(|part| part.recommended()),
            estimated: sum(|part| part.estimated()),
            unallocated: sum(|part| part.allocation().unallocated),
            needs: parts.iter().map(|part| part.awards.len()).sum(),
            status: worst_status(parts.iter().map(status)),
            registered: sum(|part| part.registered()),
        }
    }

    /// Nothing is reported, but pots are shared out as *anslag* (R22).
    fn only_estimates(&self) -> bool {
        self.needs == 0 && !self.estimated.is_zero()
    }
}

/// Frame, reported need, set aside, recommended and unallocated, side by side; commitments and *anslag* only when there are
/// any, and what is reported and recommended not when there are *anslag* only.
pub(super) fn figures(texts: &Texts, sums: &Sums) -> Vec<Figure> {
    let status = status_word(sums.status, sums.frame, sums.registered, texts);
    let mut figures = vec![(texts.get("figure-frame", &[("status", &status)]), sums.frame)];
    if !sums.only_estimates() {
        figures.push((texts.get("figure-applied", &[("count", &sums.needs.to_string())]), sums.applied));
    }
    if !sums.committed.is_zero() {
        figures.push((texts.get("figure-committed", &[]), sums.committed));
    }
    figures.push((texts.get("figure-set-aside", &[]), sums.set_aside));
    if !sums.only_estimates() {
        let key = match sums.status {
            Status::Final | Status::None => "figure-allocated",
            Status::Estimate => "figure-allocated-estimate",
            Status::Tried => "figure-allocated-tried",
        };
        figures.push((texts.get(key, &[]), sums.recommended));
    }
    if !sums.estimated.is_zero() {
        figures.push((texts.get("figure-estimated", &[]), sums.estimated));
    }
    figures.push((texts.get("figure-unallocated", &[]), sums.unallocated));
    figures.into_iter().map(|(label, amount)| Figure { label, value: amount.to_string() }).collect()
}

/// A column of the overview: its head, and each scheme's amount.
type Amounts = (&'static str, fn(&Part<'_>) -> Kroner);

fn table(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts) -> Table {
    let sums = Sums::of(parts);
    let any: Vec<(bool, Amounts)> = vec![
        (!sums.only_estimates(), ("column-applied", |part| part.allocation().applied)),
        (true, ("column-frame", |part| part.allocation().frame)),
        (!sums.committed.is_zero(), ("column-committed", |part| part.allocation().committed)),
        (true, ("column-set-aside", |part| part.allocation().set_aside)),
        (!sums.only_estimates(), ("column-allocated", |part| part.recommended())),
        (!sums.estimated.is_zero(), ("column-estimated", |part| part.estimated())),
        (true, ("column-unallocated", |part| part.allocation().unallocated)),
    ];
    let shown: Vec<Amounts> = any.into_iter().filter(|(is_shown, _)| *is_shown).map(|(_, column)| column).collect();
    let mut columns = vec![Column::text(texts.get("column-scheme", &[]), Width::Rest(1))];
    columns.extend(shown.iter().map(|(head, _)| Column::amounts(texts.get(head, &[]))));
    let mut rows: Vec<Row> = parts
        .iter()
        .map(|part| {
            let status = status_word(status(part), part.allocation().frame, part.registered(), texts);
            let name = Cell::titled(part.part.scheme.name.get(texts.language()), [status]);
            let amounts = shown.iter().map(|(_, amount)| Cell::amount(amount(part)));
            Row::line(std::iter::once(name).chain(amounts).collect())
        })
        .collect();
    keep_last(&mut rows);
    let name = Cell::strong(texts.get("row-all-schemes", &[]));
    let totals = shown.iter().map(|(_, amount)| Cell::amount(parts.iter().map(amount).sum()));
    rows.push(Row::total(1, std::iter::once(name).chain(totals).collect()));
    let summary = texts.get("table-overview", &[("year", &content.year.to_string())]);
    Table { summary, columns, row_head: 0, rows, carry: None }
}

/// A total never stands alone on a page: the last line goes with it.
pub(super) fn keep_last(rows: &mut [Row]) {
    if let Some(last) = rows.last_mut() {
        last.follow = Follow::WithNext;
    }
}
