//! Writes a list as CSV.

use forum::Language;
use procedure::lists::{ListRow, RowValue, YearList};

use super::{BETWEEN, NUMBER, STATUS, WHAT};
use crate::Texts;

/// The list as CSV, in UTF-8 with its mark so that Excel reads the letters, semicolons between the fields.
///
/// # Errors
/// When the list cannot be written: there is no memory left.
pub fn year_list(list: YearList, rows: &[&ListRow]) -> Result<Vec<u8>, csv::Error> {
    let texts = Texts::new(Language::Nb);
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    let own = [NUMBER, WHAT, STATUS].map(|key| texts.get(key, &[]));
    let columns = list.columns().iter().map(|column| texts.get(&format!("row-column-{}", column.as_str()), &[]));
    writer.write_record(own.into_iter().chain(columns))?;
    for row in rows {
        let own =
            [row.id.to_string(), row.what.clone(), texts.get(&format!("row-status-{}", row.status.as_str()), &[])];
        let values = list.columns().iter().map(|column| row.values.get(column).map(exact).unwrap_or_default());
        writer.write_record(own.into_iter().chain(values))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(std::io::Error::from(error.error().kind())))
}

/// A value as it is read back.
fn exact(value: &RowValue) -> String {
    match value {
        RowValue::Text(text) => text.clone(),
        RowValue::Day(day) => day.to_string(),
        RowValue::Count(count) => count.to_string(),
        RowValue::Kroner(amount) => amount.get().to_string(),
        RowValue::Need(need) => need.to_string(),
        RowValue::Shares(shares) => {
            let parts: Vec<String> =
                shares.iter().map(|share| format!("{} = {}", share.scheme, share.amount.get())).collect();
            parts.join(BETWEEN)
        }
    }
}
