//! Where the headings of a sheet stand, and so which cell of a row is what.

use std::collections::BTreeMap;

use super::Problem;
use super::grid::{Row, Sheet, Value, column_letter};
use super::headings::Column;

/// Headings are looked for in this many rows with content.
const SEARCHED_ROWS: usize = 50;
/// So many columns must be recognised before a row is taken for the headings.
const ENOUGH: usize = 3;

/// How many columns are recognised in the best row of headings.
pub fn recognised(sheet: &Sheet, year: i32) -> usize {
    best_row(sheet, year).map_or(0, |(count, _, _)| count)
}

fn best_row(sheet: &Sheet, year: i32) -> Option<(usize, u32, &Row)> {
    let mut best: Option<(usize, u32, &Row)> = None;
    for (number, row) in sheet.rows.iter().take(SEARCHED_ROWS) {
        let mut columns: Vec<Column> = row.values().filter_map(|value| Column::of_heading(value, year)).collect();
        columns.sort_unstable();
        columns.dedup();
        // A row that is no table of needs, such as «Sum 2023 | 2024 | 2025» of an overview, names none of these.
        let names_needs = columns.iter().any(|column| matches!(column, Column::Owner | Column::Measure));
        if columns.len() >= ENOUGH && names_needs && best.is_none_or(|(most, _, _)| columns.len() > most) {
            best = Some((columns.len(), *number, row));
        }
    }
    best
}

/// Where the columns of a sheet stand.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The row of the headings.
    pub heading_row: u32,
    /// The columns that are recognised, by their place from 0.
    pub columns: BTreeMap<Column, u32>,
    year: i32,
}

impl Layout {
    /// Finds the headings; two columns that mean the same, and required ones that are missing, become problems.
    pub fn find(sheet: &Sheet, year: i32, problems: &mut Vec<Problem>) -> Option<Layout> {
        let (_, heading_row, row) = best_row(sheet, year)?;
        let mut layout = Layout { heading_row, columns: BTreeMap::new(), year };
        for (place, value) in row {
            let Some(column) = Column::of_heading(value, year) else { continue };
            match layout.columns.get(&column) {
                None => {
                    layout.columns.insert(column, *place);
                }
                Some(first) => problems.push(Problem {
                    sheet: sheet.name.clone(),
                    row: heading_row,
                    column: column_letter(*place),
                    value: value.shown(),
                    code: "column-twice",
                    expected: format!("bare én slik kolonne, men kolonne {} betyr det samme", column_letter(*first)),
                }),
            }
        }
        Some(layout)
    }

    /// The required columns that are missing; the scheme is asked for where it is known not to stand elsewhere.
    pub fn missing(&self, sheet: &Sheet) -> Vec<Problem> {
        let mut expected = Vec::new();
        for column in [Column::Owner, Column::Measure] {
            if !self.has(column) {
                expected.push(format!("en kolonne «{}»", column.heading(self.year)));
            }
        }
        if !self.has(Column::OwnerAmount) && !self.has(Column::UniversityAmount) {
            let (owner, university) =
                (Column::OwnerAmount.heading(self.year), Column::UniversityAmount.heading(self.year));
            expected.push(format!("en kolonne «{owner}» eller «{university}»"));
        }
        expected.into_iter().map(|expected| self.column_missing(sheet, expected)).collect()
    }

    /// The problem of a missing column.
    pub fn column_missing(&self, sheet: &Sheet, expected: String) -> Problem {
        Problem {
            sheet: sheet.name.clone(),
            row: self.heading_row,
            column: String::new(),
            value: String::new(),
            code: "column-missing",
            expected,
        }
    }

    /// True when the sheet has the column.
    pub fn has(&self, column: Column) -> bool {
        self.columns.contains_key(&column)
    }

    /// The column's letter; of the first column when the sheet has no such column.
    pub fn letter(&self, column: Column) -> String {
        column_letter(self.columns.get(&column).copied().unwrap_or(0))
    }

    /// The cell of a row, unless it is blank or a dash.
    pub fn cell<'a>(&self, row: &'a Row, column: Column) -> Option<&'a Value> {
        row.get(self.columns.get(&column)?).filter(|value| !value.is_dash())
    }

    /// What the place holds, if it is recognised.
    pub fn column_at(&self, place: u32) -> Option<Column> {
        self.columns.iter().find(|(_, at)| **at == place).map(|(column, _)| *column)
    }

    /// True when the row repeats the headings, as above the next block of a table.
    pub fn is_repeated(&self, row: &Row) -> bool {
        let heads = |column| {
            let place = self.columns.get(&column);
            place.and_then(|place| row.get(place)).and_then(|value| Column::of_heading(value, self.year))
                == Some(column)
        };
        if !heads(Column::Owner) && !heads(Column::Measure) {
            return false;
        }
        let same = |(place, value): &(&u32, &Value)| {
            let column = Column::of_heading(value, self.year);
            column.is_some() && column == self.column_at(**place)
        };
        row.iter().filter(same).count() >= ENOUGH
    }
}
