//! The cells of one sheet, as they stream by: only those with content are kept.

use chrono::{Days, NaiveDate};
use forum::Work;
use rust_decimal::Decimal;

use super::cell_read::{CellRead, Mended, Struck};
use super::grid::{Book, MergedRange, Value};
use super::rich_text::{RichText, unescaped};
use super::styles::{Look, Stands};
use super::xml::{Content, Node, Tag, Xml};
use super::{as_shown, has_tail, row_read};
use crate::import::ImportError;
use crate::import::cells::archive::Part;

/// Days from the beginning of the calendar to the end of the year 9999.
const LAST_DAY: u64 = 2_958_465;
/// Characters of an error or a written date that are kept.
const SHORT: usize = 40;
/// Bytes of a number or formula's text that are looked at.
const LONGEST: usize = 256 * 1024;

/// Where the days are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// Day 1 is 1 January 1900, and 29 February 1900 is counted, which never was.
    From1900,
    /// Day 0 is 1 January 1904.
    From1904,
}

/// What the sheets of a workbook share.
pub struct Shared {
    /// Texts that cells name by their place.
    pub texts: Vec<CellRead>,
    /// Looks that cells name by their place.
    pub looks: Vec<Look>,
    /// Where dates are counted from.
    pub calendar: Calendar,
}

/// A sheet that is being read into the last sheet of a book.
pub struct Worksheet<'a> {
    shared: &'a Shared,
    book: &'a mut Book,
    work: Work<'a>,
    /// The row, from 1; 0 before the first.
    row: u32,
    row_is_hidden: bool,
    /// The next column, from 0, for a cell that does not say its place.
    next_column: u32,
    cell: Option<Cell>,
}

/// A cell that is being read.
#[derive(Default)]
struct Cell {
    row: u32,
    column: u32,
    look: Look,
    kind: Kind,
    /// What stands in `<v>`.
    value: String,
    in_value: bool,
    has_value: bool,
    has_formula: bool,
    inline: Option<RichText>,
}

/// What kind of value a cell says it has.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    SharedText,
    Text,
    Bool,
    Error,
    Date,
}

impl Kind {
    fn of(said: &str) -> Kind {
        match said {
            "s" => Kind::SharedText,
            "str" | "inlineStr" => Kind::Text,
            "b" => Kind::Bool,
            "e" => Kind::Error,
            "d" => Kind::Date,
            _ => Kind::Number,
        }
    }
}

impl<'a> Worksheet<'a> {
    /// The next sheet.
    pub fn new(shared: &'a Shared, book: &'a mut Book, work: Work<'a>) -> Self {
        Worksheet { shared, book, work, row: 0, row_is_hidden: false, next_column: 0, cell: None }
    }

    /// Reads it to its end.
    ///
    /// # Errors
    /// Damage, a cell too far out, or more than is kept.
    pub fn read(mut self, mut xml: Xml<Part<'_, '_>>) -> Result<(), ImportError> {
        let wrong_place = xml.damaged("a cell has a place that is none");
        let wrong_value = xml.damaged("a cell has a value that is none");
        loop {
            match xml.next()? {
                Node::Open(tag, content) => {
                    self.open(&tag, content).map_err(|fault| fault.unwrap_or_else(|| wrong_place.clone()))?
                }
                Node::Text(text) => self.text(&text),
                Node::Close(tag) => {
                    self.close(tag.name()).map_err(|fault| fault.unwrap_or_else(|| wrong_value.clone()))?
                }
                Node::Other => {}
                Node::End => return Ok(()),
            }
        }
    }

    /// With `None` as the error the tag names a place that is none.
    fn open(&mut self, tag: &Tag, content: Content) -> Result<(), Option<ImportError>> {
        if let Some(cell) = &mut self.cell {
            cell.open(tag, content);
            return Ok(());
        }
        match tag.name() {
            "c" => {
                let (row, column) = match tag.attribute("r") {
                    Some(place) => place_of(&place).ok_or(None)?,
                    None => (self.row.max(1), self.next_column),
                };
                self.next_column = column.saturating_add(1);
                if content == Content::Follows {
                    let look = tag.number::<usize>("s").and_then(|look| self.shared.looks.get(look).copied());
                    let kind = tag.attribute("t").map_or(Kind::Number, |said| Kind::of(&said));
                    self.cell = Some(Cell { row, column, look: look.unwrap_or_default(), kind, ..Cell::default() });
                }
            }
            "row" => {
                self.row = match tag.attribute("r") {
                    Some(number) => number.parse().map_err(|_| None)?,
                    None => self.row.saturating_add(1),
                };
                row_read(self.work, self.row as usize).map_err(|stopped| Some(stopped.into()))?;
                (self.next_column, self.row_is_hidden) = (0, tag.is("hidden"));
            }
            "col" if tag.is("hidden") => {
                if let (Some(first @ 1..), Some(last)) = (tag.number::<u32>("min"), tag.number::<u32>("max")) {
                    self.book.hide_columns(first - 1..=last.saturating_sub(1));
                }
            }
            "mergeCell" => {
                if let Some(range) = tag.attribute("ref").and_then(|said| range_of(&said)) {
                    self.book.merge(range)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        match &mut self.cell {
            Some(Cell { inline: Some(inline), .. }) => inline.text(text),
            Some(cell) if cell.in_value && cell.value.len() + text.len() <= LONGEST => cell.value.push_str(text),
            Some(_) | None => {}
        }
    }

    /// With `None` as the error the cell has a value that is none.
    fn close(&mut self, name: &str) -> Result<(), Option<ImportError>> {
        match (name, &mut self.cell) {
            ("c", Some(_)) => {
                let Some(cell) = self.cell.take() else { return Ok(()) };
                let (row, column, look) = (cell.row, cell.column, cell.look);
                let CellRead { value, struck, mended } = cell.finish(self.shared).ok_or(None)?;
                let Some(value) = value else { return Ok(()) };
                self.book.put(row, column, value)?;
                self.book.mend(row, column, mended);
                if struck == Struck::All || (struck == Struck::AsCell && look.struck) {
                    self.book.strike(row, column);
                }
                if self.row_is_hidden {
                    self.book.hide_row(row);
                }
            }
            (name, Some(cell)) => cell.close(name),
            (_, None) => {}
        }
        Ok(())
    }
}

impl Cell {
    fn open(&mut self, tag: &Tag, content: Content) {
        let follows = content == Content::Follows;
        match (tag.name(), &mut self.inline) {
            (_, Some(inline)) => inline.open(tag, content),
            ("v", None) => (self.in_value, self.has_value) = (follows, true),
            ("f", None) => self.has_formula = true,
            ("is", None) if follows => self.inline = Some(RichText::default()),
            (_, None) => {}
        }
    }

    fn close(&mut self, name: &str) {
        match &mut self.inline {
            // After its end nothing else of the cell is text.
            Some(inline) if name != "is" => inline.close(name),
            Some(_) => {}
            None if name == "v" => self.in_value = false,
            None => {}
        }
    }

    /// The value and whether it is struck through by itself; of a formula the result that was saved with it. Nothing
    /// when it makes no sense.
    fn finish(self, shared: &Shared) -> Option<CellRead> {
        if let Some(inline) = self.inline {
            return Some(inline.finish());
        }
        let said = self.value.trim();
        if said.is_empty() && (self.kind != Kind::Text || !self.has_value) {
            return Some(CellRead { value: self.has_formula.then_some(Value::Unworked), ..CellRead::default() });
        }
        let short = || said.chars().take(SHORT).collect::<String>();
        Some(match self.kind {
            Kind::SharedText => shared.texts.get(said.parse::<usize>().ok()?)?.clone(),
            Kind::Text => CellRead::text(&unescaped(&self.value)),
            Kind::Bool => CellRead::value(Value::Bool(super::xml::is_true(said))),
            Kind::Error => CellRead::value(Value::Error(short())),
            Kind::Date => CellRead::value(Value::Date(short())),
            Kind::Number => {
                let number: f64 = said.parse().ok()?;
                if !number.is_finite() {
                    return Some(CellRead::value(Value::Error(short())));
                }
                let shown = as_shown(number);
                match written(&shown, self.look.stands, shared.calendar) {
                    Some(date) => CellRead::value(Value::Date(date)),
                    None => {
                        let mended = if has_tail(number, &shown) { Mended::Number } else { Mended::No };
                        CellRead { mended, ..CellRead::value(Value::Number(shown)) }
                    }
                }
            }
        })
    }
}

/// The number as the date or time it stands for: `15.10.2024`, `08:30`.
fn written(number: &str, stands: Stands, calendar: Calendar) -> Option<String> {
    if stands == Stands::Number {
        return None;
    }
    let (days, part) = number.split_once('.').unwrap_or((number, "0"));
    let days: u64 = days.parse().ok().filter(|days| *days <= LAST_DAY)?;
    if days == 0 || stands == Stands::Time {
        let minutes = Decimal::from_str_exact(&format!("0.{part}")).ok()? * Decimal::from(24 * 60);
        let minutes: u64 = minutes.round().to_string().parse().ok()?;
        return Some(format!("{:02}:{:02}", days * 24 + minutes / 60, minutes % 60));
    }
    let start = match calendar {
        Calendar::From1904 => NaiveDate::from_ymd_opt(1904, 1, 1),
        Calendar::From1900 if days < 60 => NaiveDate::from_ymd_opt(1899, 12, 31),
        Calendar::From1900 => NaiveDate::from_ymd_opt(1899, 12, 30),
    };
    Some(start?.checked_add_days(Days::new(days))?.format("%d.%m.%Y").to_string())
}

/// Row from 1 and column from 0 of `AB12`.
fn place_of(said: &str) -> Option<(u32, u32)> {
    let letters = said.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = said.split_at(letters);
    if letters.is_empty() || letters.len() > 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let column =
        letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1);
    let row = digits.parse().ok().filter(|row| *row > 0)?;
    Some((row, column - 1))
}

/// `B2:C4`.
fn range_of(said: &str) -> Option<MergedRange> {
    let (first, last) = said.split_once(':')?;
    let ((first_row, first_column), (last_row, last_column)) = (place_of(first)?, place_of(last)?);
    Some(MergedRange { first_row, last_row, first_column, last_column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_spreadsheets_write_them() {
        for (said, place) in [
            ("A1", Some((1, 0))),
            ("ab12", Some((12, 27))),
            ("XFD1048576", Some((1_048_576, 16_383))),
            ("A0", None),
            ("ZZZZ1", None),
            ("A99999999999", None),
            ("12", None),
            ("A", None),
            ("A1B", None),
            ("Å1", None),
        ] {
            assert_eq!(place_of(said), place, "{said}");
        }
    }

    #[test]
    fn days_are_counted_as_the_spreadsheet_counts_them() {
        let date = |number, stands, calendar| written(number, stands, calendar);
        let (old, new) = (Calendar::From1900, Calendar::From1904);
        assert_eq!(date("45580", Stands::Date, old).as_deref(), Some("15.10.2024"));
        assert_eq!(date("45580.75", Stands::Date, old).as_deref(), Some("15.10.2024"));
        assert_eq!(date("44118", Stands::Date, new).as_deref(), Some("15.10.2024"));
        assert_eq!(date("1", Stands::Date, old).as_deref(), Some("01.01.1900"));
        assert_eq!(date("61", Stands::Date, old).as_deref(), Some("01.03.1900"));
        assert_eq!(date("0.354166666666667", Stands::Date, old).as_deref(), Some("08:30"));
        assert_eq!(date("1.5", Stands::Time, old).as_deref(), Some("36:00"));
        assert_eq!(date("-1", Stands::Date, old), None, "before the calendar begins it is a number");
        assert_eq!(date("99999999", Stands::Date, old), None);
        assert_eq!(date("45580", Stands::Number, old), None);
    }
}
