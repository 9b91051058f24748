//! A list of the year on paper.

use std::collections::BTreeMap;

use forum::{NeedId, SchemeId, norwegian_date};
use procedure::lists::{ListRow, RowColumn, RowState, RowStatus, RowValue, YearList};

use super::YearHead;
use crate::Texts;
use crate::meeting_paper::paragraph;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// What a list on paper is made of.
#[derive(Clone, Debug)]
pub struct ListPaper<'a> {
    /// Its top and its foot.
    pub head: YearHead<'a>,
    /// The list, and after it those that are printed with it.
    pub lists: Vec<ListTable<'a>>,
    /// What the *ordninger* are called.
    pub schemes: BTreeMap<SchemeId, String>,
    /// What behovsmeldinger are called: «12 Bodø kommune».
    pub needs: BTreeMap<NeedId, String>,
}

/// The rows of one list.
#[derive(Clone, Debug)]
pub struct ListTable<'a> {
    /// Which list.
    pub list: YearList,
    /// How many rows have each status.
    pub counts: Vec<(RowStatus, u32)>,
    /// Its rows in their order, with how each stands and whether its measure was withdrawn.
    pub rows: Vec<(&'a ListRow, RowState, bool)>,
}

fn title(list: YearList, texts: &Texts) -> String {
    texts.get(&format!("row-list-{}", list.as_str()), &[])
}

/// The title of a paper: that of its first list.
pub(super) fn title_of(content: &ListPaper<'_>, texts: &Texts) -> String {
    content.lists.first().map(|first| title(first.list, texts)).unwrap_or_default()
}

pub(super) fn blocks(content: &ListPaper<'_>, texts: &Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (place, of) in content.lists.iter().enumerate() {
        if place > 0 {
            blocks.push(Block::Heading { level: Level::Two, text: title(of.list, texts) });
        }
        blocks.extend(rows(of, content, texts));
    }
    blocks
}

fn rows(of: &ListTable<'_>, content: &ListPaper<'_>, texts: &Texts) -> Vec<Block> {
    if of.rows.is_empty() {
        return vec![paragraph(texts.get("row-none", &[]))];
    }
    let counted = of
        .counts
        .iter()
        .map(|(status, count)| format!("{}: {count}", texts.get(&format!("row-status-{}", status.as_str()), &[])));
    let summary = counted.collect::<Vec<_>>().join(", ");
    // What the rows say beside who, when and how stands in one column: a paper is not as wide as a table.
    let columns = vec![
        Column::text(texts.get("row-what", &[]), Width::Rest(4)),
        Column::text(texts.get("row-column-owner", &[]), Width::Rest(3)),
        Column::text(texts.get("row-column-due", &[]), Width::Fixed(64_000)),
        Column::text(texts.get("row-status", &[]), Width::Fixed(70_000)),
        Column::text(texts.get("row-said", &[]), Width::Rest(4)),
    ];
    let rows = of.rows.iter().map(|of| row(of, content, texts)).collect();
    let table = Table { summary: title(of.list, texts), columns, row_head: 1, rows, carry: None };
    vec![paragraph(summary), Block::Table(table)]
}

fn row((row, state, withdrawn): &(&ListRow, RowState, bool), content: &ListPaper<'_>, texts: &Texts) -> Row {
    let status = texts.get(&format!("row-status-{}", row.status.as_str()), &[]);
    let status = match state {
        RowState::Overdue => format!("{status}, {}", texts.get("row-overdue", &[])),
        RowState::Waits | RowState::Done => status,
    };
    let who = row.text(RowColumn::Owner).or_else(|| row.text(RowColumn::Network)).unwrap_or_default();
    let due = row.day(RowColumn::Due).map(norwegian_date).unwrap_or_default();
    let own = [RowColumn::Owner, RowColumn::Due];
    let said = row.values.iter().filter(|(column, _)| !own.contains(column)).map(|(column, value)| {
        format!("{}: {}", texts.get(&format!("row-column-{}", column.as_str()), &[]), value_in_words(value, content))
    });
    let withdrawn = withdrawn.then(|| texts.get("row-withdrawn", &[]));
    let said = withdrawn.into_iter().chain(said).collect::<Vec<_>>().join("; ");
    Row::line(vec![Cell::plain(&row.what), Cell::plain(who), Cell::plain(due), Cell::plain(status), Cell::plain(said)])
}

/// A value as people read it; what is withdrawn or of another year keeps its id.
fn value_in_words(value: &RowValue, content: &ListPaper<'_>) -> String {
    match value {
        RowValue::Text(text) => text.clone(),
        RowValue::Count(count) => count.to_string(),
        RowValue::Day(day) => norwegian_date(*day),
        RowValue::Kroner(amount) => amount.to_string(),
        RowValue::Need(need) => content.needs.get(need).cloned().unwrap_or_else(|| need.to_string()),
        RowValue::Shares(shares) => {
            let scheme = |id: &SchemeId| content.schemes.get(id).cloned().unwrap_or_else(|| id.to_string());
            let parts = shares.iter().map(|share| format!("{} {}", scheme(&share.scheme), share.amount));
            parts.collect::<Vec<_>>().join("; ")
        }
    }
}
