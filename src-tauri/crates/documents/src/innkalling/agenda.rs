//! The agenda of a notice: each item with its planned time, number, title and kind.

use chrono::{NaiveDate, NaiveDateTime};
use procedure::{PlannedTime, timetable};

use super::content::{NoticeItem, NoticePaper};
use crate::Texts;
use crate::meeting_paper::{from_until, kind_key};
use crate::paper::block::{Block, Level};
use crate::paper::table::{Cell, Column, Row, Table, Width};

pub(super) fn write(content: &NoticePaper<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    if content.items.is_empty() {
        return;
    }
    let heading = texts.get("notice-agenda", &[]);
    blocks.push(Block::Heading { level: Level::Two, text: heading.clone() });
    let columns = vec![
        Column::text(texts.get("column-time", &[]), Width::Fixed(72_000)),
        Column::text(texts.get("column-case", &[]), Width::Fixed(48_000)),
        Column::text(texts.get("column-case-title", &[]), Width::Rest(4)),
        Column::text(texts.get("column-case-kind", &[]), Width::Rest(1)),
    ];
    let rows = content.items.iter().zip(times(content, texts)).map(|(item, time)| row(item, time, texts)).collect();
    blocks.push(Block::Table(Table { summary: heading, columns, row_head: 2, rows, carry: None }));
}

fn row(item: &NoticeItem<'_>, time: Option<String>, texts: &Texts) -> Row {
    let time = time.map_or(Cell::Empty, Cell::plain);
    match item {
        NoticeItem::Break { title, .. } => {
            let title = title.map_or_else(|| texts.get("notice-break", &[]), str::to_owned);
            Row::line(vec![time, Cell::Empty, Cell::plain(title), Cell::Empty])
        }
        NoticeItem::Case(case) => {
            let number = case.item.number.map(|number| number.to_string());
            let number = number.unwrap_or_else(|| texts.get("notice-number-none", &[]));
            let carried =
                case.item.carried_from.map(|from| texts.get("notice-carried-from", &[("case", &from.to_string())]));
            let kind = Cell::plain(texts.get(kind_key(case.item.kind), &[]));
            Row::line(vec![time, Cell::plain(number), Cell::titled(&case.item.title, carried), kind])
        }
    }
}

/// The planned time of each item in words; none after the first that has no length, and none when no hour is set.
pub(super) fn times(content: &NoticePaper<'_>, texts: &Texts) -> Vec<Option<String>> {
    let minutes: Vec<Option<u32>> = content.items.iter().map(NoticeItem::minutes).collect();
    let Some(hour) = content.head.from else { return vec![None; minutes.len()] };
    // Only the hours are said, so that any day will do while none is set.
    let day = content.head.date.unwrap_or(NaiveDate::MIN);
    let planned = timetable(NaiveDateTime::new(day, hour), &minutes);
    planned.into_iter().map(|planned| in_words(planned, texts)).collect()
}

fn in_words(planned: PlannedTime, texts: &Texts) -> Option<String> {
    let from = planned.from?;
    let length = planned.minutes.map(|minutes| chrono::TimeDelta::minutes(i64::from(minutes)));
    let until = length.and_then(|length| from.checked_add_signed(length));
    from_until(Some(from.time()), until.map(|until| until.time()), texts)
}
