//! Where the headings of a sheet stand, and so which cell of a row is what.

use std::collections::BTreeMap;

use super::Problem;
use super::grid::{Row, Sheet, Value, column_letter};
use super::headings::{Column, Headings};
use super::names::scheme_choice;

/// Headings are looked for in this many rows with content.
const SEARCHED_ROWS: usize = 50;
/// So many columns must be recognised before a row is taken for the headings.
const ENOUGH: usize = 3;

fn best_row<'a>(sheet: &'a Sheet, headings: Headings) -> Option<(usize, u32, &'a Row)> {
    let mut best: Option<(usize, u32, &Row)> = None;
    for (number, row) in sheet.rows.iter().take(SEARCHED_ROWS) {
        let mut columns: Vec<Column> = row.values().filter_map(|value| headings.column(value)).collect();
        columns.sort_unstable();
        columns.dedup();
        // A row that is no such table, as «Sum 2023 | 2024 | 2025» of an overview is none of needs, names none of them.
        let tells = columns.iter().any(|column| headings.table.telling.contains(column));
        if columns.len() >= ENOUGH && tells && best.is_none_or(|(most, _, _)| columns.len() > most) {
            best = Some((columns.len(), *number, row));
        }
    }
    best
}

/// Where the columns of a sheet stand.
#[derive(Clone, Debug)]
pub struct Layout<'a> {
    /// The row of the headings.
    pub heading_row: u32,
    /// The columns that are recognised, by their place from 0.
    pub columns: BTreeMap<Column, u32>,
    /// The headings of the table.
    pub headings: Headings<'a>,
}

impl<'a> Layout<'a> {
    /// Finds the headings; two columns that mean the same, and required ones that are missing, become problems.
    pub fn find(sheet: &Sheet, headings: Headings<'a>, problems: &mut Vec<Problem>) -> Option<Layout<'a>> {
        let (_, heading_row, row) = best_row(sheet, headings)?;
        let mut layout = Layout { heading_row, columns: BTreeMap::new(), headings };
        for (place, value) in row {
            let Some(column) = headings.column(value) else { continue };
            let problem = |code, expected| Problem {
                sheet: sheet.name.clone(),
                row: heading_row,
                column: column_letter(*place),
                value: value.shown(),
                code,
                expected,
            };
            if column == Column::TakesPartIn(None) {
                let choice = scheme_choice(headings.context);
                problems.push(problem("scheme-unknown", format!("«Deltar i» og en ordning: {choice}")));
                continue;
            }
            if let Column::Used(used, None) = column {
                let name = headings.context.asked.uses.get(used).map_or("", |used| used.name.nb.as_str());
                let expected = format!("hvem som betaler: «{name} eier» eller «{name} UH»");
                problems.push(problem("use-without-side", expected));
                continue;
            }
            match layout.columns.get(&column) {
                None => {
                    layout.columns.insert(column, *place);
                }
                Some(first) => {
                    let first = column_letter(*first);
                    let expected = format!("bare én slik kolonne, men kolonne {first} betyr det samme");
                    problems.push(problem("column-twice", expected));
                }
            }
        }
        // Many write the measure itself under «Tema»; it is a theme only beside a column of measures.
        if !layout.has(Column::Measure)
            && let Some(place) = layout.columns.remove(&Column::Theme)
        {
            layout.columns.insert(Column::Measure, place);
        }
        Some(layout)
    }

    /// The required columns that are missing.
    pub fn missing(&self, sheet: &Sheet) -> Vec<Problem> {
        let mut missing = Vec::new();
        for group in self.headings.table.required {
            if group.iter().any(|column| self.has(*column)) {
                continue;
            }
            let names: Vec<String> =
                group.iter().map(|column| format!("«{}»", self.headings.asked_for(*column))).collect();
            let names = match names.split_last() {
                Some((last, first)) if !first.is_empty() => format!("{} eller {last}", first.join(", ")),
                _ => names.concat(),
            };
            missing.push(self.column_missing(sheet, format!("en kolonne {names}")));
        }
        missing
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

    /// True when the sheet has the column; amounts given, when it has those of any year.
    pub fn has(&self, column: Column) -> bool {
        match column {
            Column::Given => self.given_years().next().is_some(),
            _ => self.columns.contains_key(&column),
        }
    }

    /// The years that amounts given stand for, in order.
    pub fn given_years(&self) -> impl Iterator<Item = i32> {
        self.columns.keys().filter_map(|column| match column {
            Column::GivenIn(year) => Some(*year),
            _ => None,
        })
    }

    /// The column's letter; of the first column when the sheet has no such column.
    pub fn letter(&self, column: Column) -> String {
        column_letter(self.columns.get(&column).copied().unwrap_or(0))
    }

    /// The cell of a row, unless it is blank or a dash.
    pub fn cell<'r>(&self, row: &'r Row, column: Column) -> Option<&'r Value> {
        row.get(self.columns.get(&column)?).filter(|value| !value.is_dash())
    }

    /// True when a dash alone stands in the cell.
    pub fn is_dash(&self, row: &Row, column: Column) -> bool {
        self.columns.get(&column).and_then(|place| row.get(place)).is_some_and(Value::is_dash)
    }

    /// What the place holds, if it is recognised.
    pub fn column_at(&self, place: u32) -> Option<Column> {
        self.columns.iter().find(|(_, at)| **at == place).map(|(column, _)| *column)
    }

    /// True when the row repeats the headings, as above the next block of a table.
    pub fn is_repeated(&self, row: &Row) -> bool {
        let heads = |column: &&Column| {
            let place = self.columns.get(*column);
            place.and_then(|place| row.get(place)).and_then(|value| self.headings.column(value)) == Some(**column)
        };
        if !self.headings.table.telling.iter().any(|column| heads(&column)) {
            return false;
        }
        let same = |(place, value): &(&u32, &Value)| {
            let column = self.headings.column(value);
            column.is_some() && column == self.column_at(**place)
        };
        row.iter().filter(same).count() >= ENOUGH
    }
}
