//! Key figures and dates in cells: one reading or a problem, as for amounts.

use chrono::{Datelike, NaiveDate};
use forum::Kroner;
use forum::amount::{self, AmountError};
use rust_decimal::Decimal;

use super::grid::Value;
use super::headings::Column;
use super::told::{Expected, ExpectedCode};
use super::values::{Cell, RowReader};

/// No county has more of anything that is counted.
const LARGEST: u32 = 1_000_000;

impl RowReader<'_> {
    /// A number of zero or more, with a decimal comma. What may be thousands or decimals (`1.234`) is asked about.
    pub fn decimal(&mut self, column: Column) -> Cell<Decimal> {
        let read = match self.cell(column) {
            Cell::Is(Value::Text(text)) => amount::parse_number(&text),
            // Of a numeric cell the point is the decimal sign: this is how the workbook itself writes numbers.
            Cell::Is(Value::Number(text)) => text.parse().map_err(|_| AmountError::NotAnAmount(text)),
            Cell::Is(other) => Err(AmountError::NotAnAmount(other.shown())),
            Cell::Blank => return Cell::Blank,
            Cell::Wrong => return Cell::Wrong,
        };
        let (code, expected) = match read {
            Ok(number) if number.is_sign_negative() && !number.is_zero() => {
                ("number-negative", ExpectedCode::NumberNotNegative.into())
            }
            Ok(number) if number > Decimal::from(LARGEST) => ("number-too-large", at_most_largest()),
            Ok(number) => return Cell::Is(number),
            Err(AmountError::Ambiguous { text, thousands }) => {
                let expected = ExpectedCode::NumberOneReading.with("thousands", thousands).with("text", text);
                ("number-ambiguous", expected)
            }
            Err(AmountError::Grouping(_)) => ("number-grouping", ExpectedCode::NumberGrouped.into()),
            Err(AmountError::TooLarge(_)) => ("number-too-large", at_most_largest()),
            Err(_) => ("number", ExpectedCode::Number.into()),
        };
        self.problem(column, code, expected);
        Cell::Wrong
    }

    /// As [`RowReader::decimal`], of what is counted in whole ones.
    pub fn count(&mut self, column: Column) -> Cell<Decimal> {
        match self.decimal(column) {
            Cell::Is(number) if !number.fract().is_zero() => {
                self.problem(column, "number-not-whole", ExpectedCode::WholeNumber.with("example", 12));
                Cell::Wrong
            }
            read => read,
        }
    }

    /// A day of this century, as people or the spreadsheet write it.
    pub fn date(&mut self, column: Column) -> Cell<NaiveDate> {
        let text = match self.cell(column) {
            // The time of day that a spreadsheet keeps with a date says nothing here.
            Cell::Is(Value::Date(text)) => text.split(['T', ' ']).next().unwrap_or_default().to_owned(),
            Cell::Is(Value::Text(text)) => text,
            Cell::Is(_) => String::new(),
            Cell::Blank => return Cell::Blank,
            Cell::Wrong => return Cell::Wrong,
        };
        let read = ["%d.%m.%Y", "%Y-%m-%d"].iter().find_map(|form| NaiveDate::parse_from_str(&text, form).ok());
        match read.filter(|date| (2000..=2100).contains(&date.year())) {
            Some(date) => Cell::Is(date),
            None => {
                self.problem(column, "date", ExpectedCode::Date);
                Cell::Wrong
            }
        }
    }
}

fn at_most_largest() -> Expected {
    ExpectedCode::NumberAtMost.with("limit", Kroner::new(LARGEST.into()))
}
