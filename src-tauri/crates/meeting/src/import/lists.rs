//! A list of the year as a table, both ways: written out as CSV, and read back as one change. A row that the table does not have stays.

use std::path::Path;

use documents::{RowListError, read_year_list};
use forum::Work;
use procedure::lists::{ListRow, RowColumn, YearList};
use serde::{Deserialize, Serialize};

use super::reading::read_file;
use super::taking_in::take_in;
use crate::command::{Refusal, RefusalCode};
use crate::desk::Desk;
use crate::desk::annual::{last_row, row_checked};

/// What a table brought to a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ListReport {
    /// The new rows, by what they are about.
    pub added: Vec<String>,
    /// Those that say something else than before.
    pub changed: Vec<String>,
    /// How many say what they said.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub same: usize,
    /// Those that the table does not have; they stay.
    pub not_in_list: Vec<String>,
}

/// Whether what was read is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Take {
    /// It is written, as one change.
    In,
    /// It is only told.
    Look,
}

/// Reads a table into a list, as one change that one undo takes back. Refused with the first line that cannot be read or written.
pub(crate) fn import(desk: &mut Desk, list: YearList, table: &Path, take: Take) -> Result<ListReport, Refusal> {
    let (name, bytes) = read_file(table)?;
    let read = read_year_list(list, &name, &bytes).map_err(|error| match error {
        RowListError::File(error) => error.into(),
        RowListError::Field { line, column } => not_read(line, column),
    })?;
    let known: Vec<&ListRow> = desk.state.year.rows.iter().filter(|row| row.list == list).collect();
    let mut report = ListReport::default();
    let mut to_write: Vec<ListRow> = Vec::new();
    let mut met: Vec<u32> = Vec::new();
    let mut next = last_row(&desk.state);
    for row in read {
        let same = known.iter().find(|known| !met.contains(&known.id) && is_same(known, &row));
        if row.id != 0 && same.is_none() {
            let detail = format!("the list has no row {}", row.id);
            return Err(Refusal::new(RefusalCode::NotThere, detail).with("what", row.id));
        }
        let row = row_checked(&desk.state, ListRow { id: same.map_or(0, |known| known.id), ..row })?;
        met.extend(same.map(|known| known.id));
        match same {
            Some(known) if **known == row => report.same += 1,
            Some(_) => {
                report.changed.push(row.what.clone());
                to_write.push(row);
            }
            None => {
                next = next.saturating_add(1);
                report.added.push(row.what.clone());
                to_write.push(ListRow { id: next, ..row });
            }
        }
    }
    let left = known.iter().filter(|known| !met.contains(&known.id));
    report.not_in_list = left.map(|known| known.what.clone()).collect();
    if !to_write.is_empty() && take == Take::In {
        let body = serde_json::json!({ "list": list, "added": report.added, "changed": report.changed });
        take_in(desk, "import-list".to_owned(), body, Work::UNWATCHED, |tables| {
            to_write.iter().try_for_each(|row| tables.list_rows().put(row))
        })?;
    }
    Ok(report)
}

/// By number; one without is the row about the same, in the same year, of the same measure, network and university.
fn is_same(known: &ListRow, row: &ListRow) -> bool {
    if row.id != 0 {
        return known.id == row.id;
    }
    let by = [RowColumn::Need, RowColumn::Year, RowColumn::Network, RowColumn::University];
    known.what == row.what && by.iter().all(|column| known.values.get(column) == row.values.get(column))
}

fn not_read(line: u32, column: String) -> Refusal {
    Refusal::new(RefusalCode::ListNotRead, format!("line {line}, {column}")).with("line", line).with("column", column)
}
