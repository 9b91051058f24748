//! Dates as Norwegians write them.

use chrono::NaiveDate;

/// `13.03.2025`.
pub fn norwegian_date(date: NaiveDate) -> String {
    date.format("%d.%m.%Y").to_string()
}
