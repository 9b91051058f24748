//! Where the headings of a sheet stand, and so which cell of a row is what.

mod above;
mod columns;
mod head;
mod titles;
mod units;
mod unknown;
mod years;

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use super::grid::{Row, Sheet, Value, column_letter};
use super::headings::{Column, Headings};
use super::told::{Asking, Expected, ExpectedCode, Unit};

pub use columns::{Desk, Placed};
use head::{ENOUGH, Head};

/// The headings of a sheet as the form of a file is told by them; nothing of a sheet without.
pub fn form_of(sheet: &Sheet, headings: Headings, asking: &Asking) -> Option<String> {
    let head = head::find(sheet, headings, asking)?;
    Some(titles::form(&head, headings.context.year))
}

/// Where the columns of a sheet stand.
#[derive(Clone, Debug)]
pub struct Layout<'a> {
    /// The headings' rows and texts.
    head: Head,
    /// The last row of the headings.
    pub heading_row: u32,
    /// The columns that are read, by their place from 0.
    pub columns: BTreeMap<Column, u32>,
    /// All columns with a heading or content.
    pub placed: Vec<Placed>,
    /// The columns by place.
    at: BTreeMap<u32, Column>,
    /// The unit of amounts that are not in kroner.
    units: BTreeMap<Column, Unit>,
    /// Columns whose merged amounts are each row's.
    pub for_each_row: BTreeSet<Column>,
    /// Columns whose merged amounts are the first row's, and nothing the others'.
    pub for_first_row: BTreeSet<Column>,
    /// False when an answer leaves the sheet out.
    pub is_used: bool,
    /// True when an answer takes struck-through cells for blank.
    pub is_without_struck: bool,
    /// Whether criteria without a column are met, as was answered.
    pub meets_criteria: bool,
    /// The headings of the table.
    pub headings: Headings<'a>,
}

impl<'a> Layout<'a> {
    /// Finds the headings; what they leave open is asked, two columns that mean the same become a problem.
    pub fn find(file: &str, sheet: &Sheet, headings: Headings<'a>, desk: &mut Desk) -> Option<Layout<'a>> {
        let head = head::find(sheet, headings, desk.asking)?;
        let columns::Columns { columns, mut placed, .. } = columns::Columns::read(sheet, &head, headings, desk);
        let is_used = titles::read(file, sheet, &head, headings, &mut placed, desk);
        let at = columns.iter().map(|(column, place)| (*place, *column)).collect();
        let in_other_units = placed.iter().filter(|placed| placed.unit != Unit::Kroner);
        let units = in_other_units.filter_map(|placed| Some((placed.column?, placed.unit))).collect();
        let (for_each_row, for_first_row) = (BTreeSet::new(), BTreeSet::new());
        let heading_row = head.last;
        Some(Layout {
            head,
            heading_row,
            columns,
            placed,
            at,
            units,
            for_each_row,
            for_first_row,
            is_used,
            is_without_struck: false,
            meets_criteria: false,
            headings,
        })
    }

    /// The rows of the headings.
    pub fn heading_rows(&self) -> Vec<u32> {
        (self.head.first..=self.head.last).collect()
    }

    /// The unit of a column of amounts.
    pub fn unit(&self, column: Column) -> Unit {
        self.units.get(&column).copied().unwrap_or(Unit::Kroner)
    }

    /// The headings as the form of a file is told by them.
    pub fn form(&self) -> String {
        titles::form(&self.head, self.headings.context.year)
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
            let expected = ExpectedCode::Column.with("columns", names.join(", ")).with("count", names.len());
            missing.push(self.column_missing(sheet, expected));
        }
        missing
    }

    /// The problem of a missing column.
    pub fn column_missing(&self, sheet: &Sheet, expected: Expected) -> Problem {
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
        let place = self.columns.get(&column)?;
        let is_struck = || self.is_without_struck && row.struck().any(|struck| struck == *place);
        row.get(place).filter(|value| !value.is_dash() && !is_struck())
    }

    /// True when a dash alone stands in the cell.
    pub fn is_dash(&self, row: &Row, column: Column) -> bool {
        self.columns.get(&column).and_then(|place| row.get(place)).is_some_and(Value::is_dash)
    }

    /// What the place holds, if it is recognised.
    pub fn column_at(&self, place: u32) -> Option<Column> {
        self.at.get(&place).copied()
    }

    /// True when the row repeats the headings, as above the next block of a table.
    pub fn is_repeated(&self, row: &Row) -> bool {
        let texts =
            row.iter().filter(|(place, value)| self.head.headings.get(place).is_some_and(|heading| heading.is(value)));
        if row.len() > 1 && texts.count() == row.len() {
            return true;
        }
        let heads = |column: &&Column| {
            let value = self.columns.get(*column).and_then(|place| row.get(place));
            let value =
                value.filter(|value| value.as_text().is_some_and(|text| self.headings.may_name(text, **column)));
            value.and_then(|value| self.headings.column(value)) == Some(**column)
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
