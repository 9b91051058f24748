//! What a row is: a row of the table, a heading between rows, a sum, or nothing that is read. Sums are told by what they are, not by a
//! word: they have neither owner nor measure, or they say that they are sums and are equal to what stands above them.

use std::collections::BTreeSet;

use super::super::Context;
use super::super::grid::{Row, Sheet, Value};
use super::super::headings::{Column, UnitSaid, of_title};
use super::super::layout::Layout;
use super::super::names::{known_region, plain, scheme_in};
use super::labels::{self, Label};
use super::running::Running;

/// A lone text longer than this is a note, not the heading of a region.
const HEADING_CHARACTERS: usize = 60;

/// What a row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A row of the table.
    Row,
    /// The heading of a region or a scheme.
    Heading(String),
    /// A sum or another line about the rows.
    Sum(SumLine),
    /// Headings once more.
    Repeated,
    /// A remark.
    Remark,
    /// A line nobody has filled in.
    Unfilled,
}

/// A sum or another line about the rows: «Sum Salten», «Ramme», «Differanse».
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SumLine {
    /// What it is the sum of, when it says that it is a sum; nothing for a frame, a difference and the like.
    pub sum_of: Option<String>,
}

/// The columns that say which group of rows a sum is of.
const GROUPS: [Column; 3] = [Column::Number, Column::Scheme, Column::Region];
/// Those, and the others in which people write what a line is.
const BESIDE: [Column; 6] =
    [Column::Number, Column::Scheme, Column::Region, Column::OwnerKind, Column::University, Column::Units];
/// Columns that only a row of the table fills in.
const OWN: [Column; 18] = [
    Column::OrgNumber,
    Column::OwnerKind,
    Column::University,
    Column::StartYear,
    Column::Ongoing,
    Column::SeveralMunicipalities,
    Column::LocalNeed,
    Column::Collective,
    Column::Partnership,
    Column::SpecialChallenges,
    Column::FollowUp,
    Column::Theme,
    Column::ParticipantKind,
    Column::Recipient,
    Column::Category,
    Column::Received,
    Column::Status,
    Column::StudyYear,
];

/// Tells rows apart.
pub struct Kinds<'a> {
    /// Their sheet.
    pub sheet: &'a Sheet,
    /// Its columns.
    pub layout: &'a Layout<'a>,
    /// The schemes and regions.
    pub context: &'a Context<'a>,
    /// The groups that sums may be of: every region and owner that the rows name.
    pub groups: &'a BTreeSet<String>,
}

impl Kinds<'_> {
    /// What the row is, below the rows that `running` has summed up.
    pub fn of(&self, number: u32, row: &Row, running: &Running) -> Kind {
        if self.layout.is_repeated(row) {
            return Kind::Repeated;
        }
        let amounts = || self.layout.columns.keys().filter(|column| column.counts());
        let is_zero = |value: &Value| matches!(value, Value::Number(number) if number == "0");
        let has_money = amounts().any(|column| self.own(row, *column).is_some_and(|value| !is_zero(value)));
        if let Some(line) = self.sum(number, row, has_money, running) {
            return Kind::Sum(line);
        }
        let named = self.layout.headings.table.telling.iter().any(|column| self.own(row, *column).is_some());
        // A dash where last year's amount should stand says that the owner took no part.
        let took_no_part = || self.layout.given_years().any(|year| self.layout.is_dash(row, Column::GivenIn(year)));
        if has_money || (named && took_no_part()) || (named && self.is_under_merged(number, row)) {
            return Kind::Row;
        }
        match lone_text(row) {
            Some((place, text)) => self.lone(place, text),
            None if named => Kind::Row,
            None if lone_value(row) || row.iter().all(|(_, value)| value.is_dash() || is_number(value)) => {
                Kind::Unfilled
            }
            None => Kind::Remark,
        }
    }

    fn own<'r>(&self, row: &'r Row, column: Column) -> Option<&'r Value> {
        self.layout.cell(row, column)
    }

    fn text<'r>(&self, row: &'r Row, column: Column) -> Option<&'r str> {
        self.own(row, column).and_then(Value::as_text)
    }

    /// True when another column that tells what the row is about is merged down over it.
    fn is_under_merged(&self, number: u32, row: &Row) -> bool {
        let merged = |column: &Column| {
            let place = self.layout.columns.get(column);
            self.own(row, *column).is_none()
                && place.is_some_and(|place| self.sheet.merged_value(number, *place).is_some())
        };
        self.layout.headings.table.telling.iter().any(merged)
    }

    fn lone(&self, place: u32, text: &str) -> Kind {
        let column = self.layout.column_at(place);
        let known = known_region(text, self.context).is_some() || scheme_in(text, self.context).is_some();
        let short = text.chars().count() <= HEADING_CHARACTERS && !text.ends_with('.') && !text.contains(':');
        // An owner alone in its own column is somebody's unfinished row, not a region.
        let owner = match column {
            Some(Column::Owner) => plain(text).ends_with("kommune"),
            Some(Column::Participant) => plain(text).ends_with("kommune") || plain(text).starts_with("nettverk"),
            _ => false,
        };
        match column {
            _ if known => Kind::Heading(text.to_owned()),
            _ if owner => Kind::Row,
            // What is said of the unit is asked about, and names no region.
            _ if labels::is_other(text) || of_title(text) != UnitSaid::Nothing => Kind::Remark,
            Some(Column::Region) => Kind::Heading(text.to_owned()),
            _ if short => Kind::Heading(text.to_owned()),
            _ => Kind::Remark,
        }
    }

    /// The sum that the row is, if it is one.
    fn sum(&self, number: u32, row: &Row, has_money: bool, running: &Running) -> Option<SumLine> {
        let layout = self.layout;
        let label = |column| self.text(row, column).map(|text| labels::label(text, self.context, self.groups));
        let whole = |column| match label(column) {
            Some(Label::Sum(of)) => Some(SumLine { sum_of: Some(of) }),
            _ => None,
        };
        let other = |column| matches!(label(column), Some(Label::Other)).then_some(SumLine { sum_of: None });
        let name = if layout.headings.knows(Column::Participant) { Column::Participant } else { Column::Owner };
        let (has_name, has_measure) = (self.own(row, name).is_some(), self.own(row, Column::Measure).is_some());
        let in_groups = || GROUPS.into_iter().find_map(whole);
        // Beside a measure or a partner as well, but not in a remark, is a sum a sum.
        let beside = || BESIDE.into_iter().find_map(whole).or_else(|| BESIDE.into_iter().find_map(other));
        let is_own = self.is_own(row);
        if layout.headings.knows(Column::Measure) && has_measure {
            let said = whole(Column::Measure);
            // «Delsum» below the rows of one owner, which may be merged over it.
            if has_name {
                return said.filter(|_| !is_own && running.agrees(layout, row) > 0);
            }
            if self.is_merged(number, name) {
                return said.or_else(|| other(Column::Measure)).filter(|_| !is_own);
            }
            let vague = || match label(Column::Measure) {
                Some(Label::Vague(of)) if running.agrees(layout, row) > 0 => Some(SumLine { sum_of: Some(of) }),
                _ => None,
            };
            return said.or_else(beside).or_else(|| other(Column::Measure)).or_else(vague).filter(|_| !is_own);
        }
        if has_name {
            let vague = || match label(name) {
                // One row above it may by chance have the same amounts.
                Some(Label::Vague(of)) if running.agrees(layout, row) > 1 => Some(SumLine { sum_of: Some(of) }),
                _ => None,
            };
            let is_said =
                whole(name).or_else(vague).or_else(|| other(name).filter(|_| self.own(row, Column::Region).is_none()));
            return is_said.filter(|_| !is_own);
        }
        let lone = lone_text(row).map(|(_, text)| labels::label(text, self.context, self.groups));
        if let Some(Label::Sum(of)) = lone {
            return Some(SumLine { sum_of: Some(of) });
        }
        if !has_money || is_own || self.is_merged(number, name) {
            return in_groups().filter(|_| !is_own);
        }
        // Neither owner nor measure, but money: a line about the rows, whatever it is called.
        let texts = row.iter().filter(|(place, _)| !layout.column_at(**place).is_some_and(Column::counts));
        let mut labelled = texts.filter_map(|(_, value)| value.as_text());
        let of = labelled.find_map(|text| match labels::label(text, self.context, self.groups) {
            Label::Sum(of) | Label::Vague(of) => Some(of),
            Label::Other | Label::None => None,
        });
        let is_said = of.is_some();
        let is_other = || row.iter().any(|(_, value)| value.as_text().is_some_and(labels::is_other));
        // A scheme or a year says that it is a row of frames or of last year's amounts which lacks its owner.
        let lacks_owner = !layout.headings.knows(Column::Measure)
            && (self.own(row, Column::Scheme).is_some() || self.own(row, Column::Year).is_some());
        if !is_said && lacks_owner && !is_other() {
            return None;
        }
        Some(SumLine { sum_of: of })
    }

    fn is_merged(&self, number: u32, column: Column) -> bool {
        let place = self.layout.columns.get(&column);
        place.is_some_and(|place| self.sheet.merged_value(number, *place).is_some())
    }

    /// True when the row has what only a row of the table has: a number of its own, a partner, an answer.
    fn is_own(&self, row: &Row) -> bool {
        let numbered = self.own(row, Column::Number).is_some_and(is_number);
        let is_label = |value: &Value| {
            let label = value.as_text().map(|text| labels::label(text, self.context, self.groups));
            matches!(label, Some(Label::Sum(_) | Label::Other))
        };
        numbered || OWN.into_iter().any(|column| self.own(row, column).is_some_and(|value| !is_label(value)))
    }
}

fn is_number(value: &Value) -> bool {
    match value {
        Value::Number(_) => true,
        Value::Text(text) => text.trim_end_matches('.').bytes().all(|b| b.is_ascii_digit()),
        Value::Bool(_) | Value::Date(_) | Value::Error(_) | Value::Unworked => false,
    }
}

fn lone_value(row: &Row) -> bool {
    row.iter().filter(|(_, value)| !value.is_dash()).count() <= 1
}

/// The text of a row in which nothing else stands, and its place.
pub fn lone_text(row: &Row) -> Option<(u32, &str)> {
    let mut cells = row.iter().filter(|(_, value)| !value.is_dash());
    let (place, value) = cells.next()?;
    match cells.next() {
        None => value.as_text().map(|text| (*place, text)),
        Some(_) => None,
    }
}
