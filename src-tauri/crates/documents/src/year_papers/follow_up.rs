//! The follow-up list: case, what, who and by when, over all meetings (R131).

use forum::norwegian_date;
use procedure::{FollowUpLine, FollowUpState};

use super::YearHead;
use crate::Texts;
use crate::meeting_paper::paragraph;
use crate::paper::block::Block;
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// What the follow-up list is made of.
#[derive(Clone, Debug)]
pub struct FollowUpPaper<'a> {
    /// Its top and its foot.
    pub head: YearHead<'a>,
    /// The lines, in their order.
    pub lines: &'a [FollowUpLine],
}

pub(super) fn blocks(content: &FollowUpPaper<'_>, texts: &Texts) -> Vec<Block> {
    if content.lines.is_empty() {
        return vec![paragraph(texts.get("follow-up-none", &[]))];
    }
    let columns = vec![
        Column::text(texts.get("column-case", &[]), Width::Fixed(48_000)),
        Column::text(texts.get("column-case-title", &[]), Width::Rest(3)),
        Column::text(texts.get("column-responsible", &[]), Width::Rest(2)),
        Column::text(texts.get("column-due", &[]), Width::Fixed(64_000)),
        Column::text(texts.get("column-follow-up-state", &[]), Width::Fixed(84_000)),
    ];
    let rows = content.lines.iter().map(|line| row(line, texts)).collect();
    let summary = texts.get("follow-up-paper-title", &[]);
    vec![Block::Table(Table { summary, columns, row_head: 1, rows, carry: None })]
}

/// The action with its case under it, or the case alone.
fn what(line: &FollowUpLine) -> Cell {
    let title = line.title.as_deref().unwrap_or_default();
    match &line.action {
        None => Cell::plain(title),
        Some(action) => Cell::titled(action, [title.to_owned()]),
    }
}

fn row(line: &FollowUpLine, texts: &Texts) -> Row {
    let responsible = line.responsible.as_deref().map_or(Cell::Empty, Cell::plain);
    let due = line.due.map_or_else(|| texts.get("follow-up-no-due", &[]), norwegian_date);
    let done = line.done.map(norwegian_date).unwrap_or_default();
    let state = match line.state {
        FollowUpState::Overdue => texts.get("follow-up-overdue", &[]),
        FollowUpState::Open => texts.get("follow-up-open", &[]),
        FollowUpState::Done => texts.get("follow-up-done", &[("date", &done)]),
    };
    Row::line(vec![
        line.case.map_or(Cell::Empty, |case| Cell::plain(case.to_string())),
        what(line),
        responsible,
        Cell::plain(due),
        Cell::plain(state),
    ])
}
