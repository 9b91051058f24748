//! A list of the year on paper.

use forum::norwegian_date;
use procedure::lists::{ListRow, RowColumn, RowState, RowStatus, YearList};

use super::YearHead;
use crate::Texts;
use crate::meeting_paper::paragraph;
use crate::paper::block::Block;
use crate::paper::table::{Cell, Column, Row, Table, Width};
use crate::year_lists::value_in_words;

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

pub(super) fn title(list: YearList, texts: &Texts) -> String {
    texts.get(&format!("row-list-{}", list.as_str()), &[])
}

pub(super) fn blocks(content: &ListPaper<'_>, texts: &Texts) -> Vec<Block> {
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
    let rows = content.rows.iter().map(|of| row(of, texts)).collect();
    let table = Table { summary: title(content.list, texts), columns, row_head: 1, rows, carry: None };
    vec![paragraph(summary), Block::Table(table)]
}

fn row((row, state, withdrawn): &(&ListRow, RowState, bool), texts: &Texts) -> Row {
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
