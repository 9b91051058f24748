//! The *årshjul* as a list, to lie beside a meeting's papers (R153), and the lists of the year.

use forum::norwegian_date;
use procedure::annual::{Milestone, MilestoneState};
use procedure::lists::{ListRow, RowColumn, RowState, RowStatus, YearList};

use super::YearHead;
use crate::Texts;
use crate::meeting_paper::paragraph;
use crate::paper::block::Block;
use crate::paper::table::{Cell, Column, Row, Table, Width};
use crate::year_lists::value_in_words;

/// What the *årshjul* on paper is made of.
#[derive(Clone, Debug)]
pub struct AnnualPaper<'a> {
    /// Its top and its foot.
    pub head: YearHead<'a>,
    /// The budget year.
    pub year: i32,
    /// The steps in their order, with whose they are, how they stand, and what is worth knowing of their days in words.
    pub steps: Vec<(&'a Milestone, Option<String>, MilestoneState, Vec<String>)>,
}

/// What a list on paper is made of.
#[derive(Clone, Debug)]
pub struct ListPaper<'a> {
    /// Its top and its foot.
    pub head: YearHead<'a>,
    /// Which list.
    pub list: YearList,
    /// How many rows have each status.
    pub counts: Vec<(RowStatus, u32)>,
    /// Its rows in their order, with how each stands and whether its measure was withdrawn.
    pub rows: Vec<(&'a ListRow, RowState, bool)>,
}

pub(super) fn title(year: i32, texts: &Texts) -> String {
    texts.get("annual-paper-title", &[("year", &year.to_string())])
}

pub(super) fn blocks(content: &AnnualPaper<'_>, texts: &Texts) -> Vec<Block> {
    if content.steps.is_empty() {
        return vec![paragraph(texts.get("annual-none", &[]))];
    }
    let columns = vec![
        Column::text(texts.get("annual-when", &[]), Width::Fixed(76_000)),
        Column::text(texts.get("annual-what", &[]), Width::Rest(4)),
        Column::text(texts.get("annual-owner", &[]), Width::Rest(2)),
        Column::text(texts.get("annual-state", &[]), Width::Fixed(70_000)),
    ];
    let rows = content.steps.iter().map(|step| step_row(step, texts)).collect();
    let summary = title(content.year, texts);
    vec![Block::Table(Table { summary, columns, row_head: 1, rows, carry: None })]
}

fn step_row(
    (step, body, state, told): &(&Milestone, Option<String>, MilestoneState, Vec<String>),
    texts: &Texts,
) -> Row {
    let when = match step.until {
        None => norwegian_date(step.from),
        Some(until) => format!("{}–{}", norwegian_date(step.from), norwegian_date(until)),
    };
    let who: Vec<&str> = [step.owner.as_deref(), body.as_deref()].into_iter().flatten().collect();
    let state = match (state, step.done) {
        (MilestoneState::Done, Some(day)) => texts.get("annual-done-on", &[("date", &norwegian_date(day))]),
        (MilestoneState::Done, None) => texts.get("annual-state-done", &[]),
        (MilestoneState::Late, _) => texts.get("annual-state-late", &[]),
        (MilestoneState::Due, _) => texts.get("annual-state-due", &[]),
        (MilestoneState::Ahead, _) => texts.get("annual-state-ahead", &[]),
    };
    let what = std::iter::once(step.what.clone()).chain(told.iter().cloned()).collect::<Vec<_>>().join(" – ");
    Row::line(vec![Cell::plain(when), Cell::plain(what), Cell::plain(who.join(", ")), Cell::plain(state)])
}

pub(super) fn list_title(list: YearList, texts: &Texts) -> String {
    texts.get(&format!("row-list-{}", list.as_str()), &[])
}

pub(super) fn list_blocks(content: &ListPaper<'_>, texts: &Texts) -> Vec<Block> {
    if content.rows.is_empty() {
        return vec![paragraph(texts.get("row-none", &[]))];
    }
    let counted = content
        .counts
        .iter()
        .map(|(status, count)| format!("{}: {count}", texts.get(&format!("row-status-{}", status.as_str()), &[])));
    let summary = counted.collect::<Vec<_>>().join(", ");
    // What the rows say beside who, when and how stands in one column: a paper is not as wide as a table.
    let columns = vec![
        Column::text(texts.get("row-what", &[]), Width::Rest(4)),
        Column::text(texts.get("row-column-owner", &[]), Width::Rest(2)),
        Column::text(texts.get("row-column-due", &[]), Width::Fixed(64_000)),
        Column::text(texts.get("row-status", &[]), Width::Fixed(70_000)),
        Column::text(texts.get("row-said", &[]), Width::Rest(4)),
    ];
    let rows = content.rows.iter().map(|row| list_row(row, texts)).collect();
    let table = Table { summary: list_title(content.list, texts), columns, row_head: 1, rows, carry: None };
    vec![paragraph(summary), Block::Table(table)]
}

fn list_row((row, state, withdrawn): &(&ListRow, RowState, bool), texts: &Texts) -> Row {
    let status = texts.get(&format!("row-status-{}", row.status.as_str()), &[]);
    let status = match state {
        RowState::Overdue => format!("{status}, {}", texts.get("row-overdue", &[])),
        RowState::Waits | RowState::Done => status,
    };
    let who = row.text(RowColumn::Owner).or_else(|| row.text(RowColumn::Network)).unwrap_or_default();
    let due = row.day(RowColumn::Due).map(norwegian_date).unwrap_or_default();
    let own = [RowColumn::Owner, RowColumn::Due];
    let said = row.values.iter().filter(|(column, _)| !own.contains(column)).map(|(column, value)| {
        format!("{}: {}", texts.get(&format!("row-column-{}", column.as_str()), &[]), value_in_words(value))
    });
    let withdrawn = withdrawn.then(|| texts.get("row-withdrawn", &[]));
    let said = withdrawn.into_iter().chain(said).collect::<Vec<_>>().join("; ");
    Row::line(vec![Cell::plain(&row.what), Cell::plain(who), Cell::plain(due), Cell::plain(status), Cell::plain(said)])
}
