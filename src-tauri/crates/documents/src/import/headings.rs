//! Which column is which, by its heading. The mechanism is one; each table has its own list of headings, in bokmål and
//! nynorsk.

mod asked;
mod column;
mod fields;
mod needs;
mod others;
mod said;
mod unit;
mod words;

use super::Context;
use super::grid::Value;
use super::names::{scheme_of_cell, words};

pub use asked::{Asked, Side};
pub use column::{Column, Figure, Part};
pub use fields::{column_of, field_choices, field_id};
pub use needs::NEEDS;
pub use others::{APPLICATIONS, FRAMES, KEY_FIGURES, SHARES};
pub use said::Said;
pub use unit::{UnitSaid, of_title};

/// A kind of table that can be read.
#[derive(Debug)]
pub struct Table {
    /// What it is a table of, for the one who reads a refusal.
    pub of: &'static str,
    /// The headings of each column, plain (see [`super::names::plain`]) and without year. A star stands for any further words. The
    /// first is the one asked for when the column is missing.
    pub columns: &'static [(Column, &'static [&'static str])],
    /// The columns that say what a row is about; headings name at least one of them.
    pub telling: &'static [Column],
    /// Of each group at least one column must be there.
    pub required: &'static [&'static [Column]],
    /// What a heading of a year alone names.
    pub bare_year: Option<Column>,
    /// Whose columns it has.
    pub own_columns: OwnColumns,
}

/// Whose columns a table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnColumns {
    /// Those listed here, the same in every county.
    Listed,
    /// Also those that the county's model asks for. A heading of the list is the list's also when the county calls a
    /// question so.
    AlsoAsked,
}

/// The headings of one kind of table, read in a meeting.
#[derive(Clone, Copy, Debug)]
pub struct Headings<'a> {
    /// Which table is looked for.
    pub table: &'static Table,
    /// The budget year and the schemes, which headings may name.
    pub context: &'a Context<'a>,
}

/// What a heading names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A column of the table.
    Column(Column),
    /// Such a column, but of the year that is named, which is not one that is kept.
    OfYear(Column, i32),
    /// Nothing that the table has.
    Unknown,
}

impl Headings<'_> {
    /// The column that the heading names in the budget year.
    pub fn column(&self, heading: &Value) -> Option<Column> {
        match heading {
            Value::Text(text) | Value::Number(text) => match self.named(text, &self.said(text)) {
                Named::Column(column) => Some(column),
                Named::OfYear(..) | Named::Unknown => None,
            },
            Value::Bool(_) | Value::Date(_) | Value::Error(_) | Value::Unworked => None,
        }
    }

    /// False when the text is surely no heading of this column: no word of it begins one of the column's names. Most cells of a
    /// table are told from headings by that, without being taken apart.
    pub fn may_name(&self, text: &str, column: Column) -> bool {
        // What stands on both sides of a stray parenthesis is read as one word.
        if text.contains([')', ']', '}']) {
            return true;
        }
        let Some((_, names)) = self.table.columns.iter().find(|(listed, _)| *listed == column) else { return true };
        let begins = |word: &str| {
            let word = word.to_lowercase();
            let is_first = |name: &&str| {
                name.as_bytes().first() == word.as_bytes().first() && name.split(' ').next() == Some(word.as_str())
            };
            names.iter().any(is_first)
        };
        words(text).any(begins)
    }

    /// The heading taken apart.
    pub fn said(&self, heading: &str) -> Said {
        Said::of(heading, self.context.year)
    }

    /// What the heading names; what stands in parentheses is read too where the table knows it.
    pub fn named(&self, heading: &str, said: &Said) -> Named {
        let column = match self.listed(&said.all()).or_else(|| self.listed(&said.words)) {
            Some(column) => column,
            None if said.words.is_empty() && said.inside.is_empty() => match (said.years.first(), self.table.bare_year)
            {
                (Some(_), Some(column)) => column,
                _ => return Named::Unknown,
            },
            None if self.table.own_columns == OwnColumns::Listed => return Named::Unknown,
            None => return self.context.asked.column(heading, said, self.context.year),
        };
        self.of_year(column, said)
    }

    /// The table's columns of kroner, of the meeting's year; what was given, of the year before it.
    pub fn amounts(&self) -> Vec<Column> {
        let columns = self.table.columns.iter().map(|(column, _)| match column {
            Column::Given => Column::GivenIn(self.context.year.saturating_sub(1)),
            column => *column,
        });
        columns.filter(|column| column.is_amount()).collect()
    }

    fn listed(&self, words: &str) -> Option<Column> {
        let of = |(_, names): &&(Column, &[&str])| names.iter().any(|name| fits(name, words));
        self.table.columns.iter().find(of).map(|(column, _)| *column).filter(|_| !words.is_empty())
    }

    /// Amounts of a later year are kept as such, those of an earlier one are not this year's.
    fn of_year(&self, column: Column, said: &Said) -> Named {
        let year = self.context.year;
        let other = said.years.iter().find(|named| **named != year).copied();
        let part = match column {
            Column::Total => Part::Whole,
            Column::OwnerAmount => Part::Owner,
            Column::UniversityAmount => Part::University,
            Column::Coordinator | Column::AppliedSum => {
                return other.map_or(Named::Column(column), |named| Named::OfYear(column, named));
            }
            Column::Given => return Named::Column(said.year().map_or(column, Column::GivenIn)),
            Column::TakesPartIn(_) => {
                let column = Column::TakesPartIn(self.scheme_after_first_word(&said.words));
                return other.map_or(Named::Column(column), |named| Named::OfYear(column, named));
            }
            _ => return Named::Column(column),
        };
        match (other, said.year()) {
            (None, _) => Named::Column(column),
            (Some(_), Some(named)) if named > year => Named::Column(Column::Later(named, part)),
            (Some(named), _) => Named::OfYear(column, named),
        }
    }

    /// The heading to ask for.
    pub fn asked_for(&self, column: Column) -> String {
        let names = self.table.columns.iter().find(|(named, _)| *named == column).map(|(_, names)| *names);
        let name = names.and_then(|names| names.first()).map_or(String::new(), |name| {
            name.split(' ').filter(|word| *word != "*").collect::<Vec<_>>().join(" ").replace("uh", "UH")
        });
        let mut letters = name.chars();
        let heading: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        let year = self.context.year;
        match column {
            Column::OwnerAmount | Column::UniversityAmount | Column::Coordinator | Column::Total => {
                format!("{heading} {year}")
            }
            Column::Given => format!("{heading} {}", year.saturating_sub(1)),
            _ => heading,
        }
    }

    /// True when the table may have the column.
    pub fn knows(&self, column: Column) -> bool {
        self.table.columns.iter().any(|(known, _)| *known == column)
    }

    fn scheme_after_first_word(&self, words: &str) -> Option<usize> {
        let (_, rest) = words.split_once(' ')?;
        let name = rest.strip_prefix("i ").unwrap_or(rest);
        let scheme = scheme_of_cell(name, self.context)?;
        self.context.schemes.iter().position(|known| known.id == scheme)
    }
}

fn fits(name: &str, words: &str) -> bool {
    match name.strip_suffix(" *") {
        Some(start) => words.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')),
        None => words == name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_a_column_is_never_taken_for_what_cannot() {
        let context =
            Context { year: 2025, schemes: &[], regions: &[], asked: Asked::default(), work: forum::Work::UNWATCHED };
        for table in [&NEEDS, &KEY_FIGURES, &SHARES, &FRAMES, &APPLICATIONS] {
            let headings = Headings { table, context: &context };
            for (column, names) in table.columns.iter().filter(|(column, _)| table.telling.contains(column)) {
                for name in names.iter().map(|name| name.trim_end_matches(" *")) {
                    let upper = name.to_uppercase();
                    for text in
                        [name, &upper, &format!("2025 {name} (kr)"), &format!("({name})"), &format!("i) {name}:")]
                    {
                        let named = headings.column(&Value::Text(text.to_owned()));
                        assert!(named != Some(*column) || headings.may_name(text, *column), "{text}");
                    }
                    assert!(headings.may_name(name, *column), "{name}");
                }
            }
        }
        let headings = Headings { table: &NEEDS, context: &context };
        assert!(!headings.may_name("Sund kommune", Column::Owner), "an owner is no heading");
    }
}
