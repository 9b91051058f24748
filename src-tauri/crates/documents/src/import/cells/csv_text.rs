//! From a CSV file to a grid of one sheet. Rows and columns have the numbers they get when a spreadsheet opens the file:
//! a line that only says the separator is no row.

use forum::Work;

use super::cell_read::CellRead;
use super::grid::{Book, TextRead};
use super::separator::{self, Said};
use super::{Told, decode, row_read};
use crate::import::ImportError;

/// Stands in for a separator that is no single byte. No text has it, since control characters are refused.
const STAND_IN: char = '\u{1f}';

/// Reads the file as a table.
///
/// # Errors
/// [`ImportError`] of an empty file, an encoding, quotes, or bounds.
pub fn read(name: &str, bytes: &[u8], told: &Told, work: Work) -> Result<Book, ImportError> {
    let (text, encoding) = decode::decoded(name, bytes, told.encoding)?;
    if text.trim().is_empty() {
        return Err(ImportError::Empty(format!("«{name}» has only blanks")));
    }
    // An open quote swallows the rows after it, and with them their money.
    if text.matches('"').count() % 2 == 1 {
        return Err(ImportError::DamagedCsv(format!("«{name}» has a quotation mark without its pair")));
    }
    let text = format!("{}\n", text.replace("\r\n", "\n").replace('\r', "\n"));
    let said = separator::said(&text);
    let rest = said.map_or(text.as_str(), |said| said.rest);
    let sign = told.separator.or(said.and_then(|Said { sign, .. }| sign));
    let separator = sign.unwrap_or_else(|| separator::found(rest));
    let mut book = Book::named(name);
    book.text = Some(TextRead { encoding, separator, separator_said: sign.is_some() });
    book.begin_sheet(name);
    match u8::try_from(separator).ok().filter(u8::is_ascii) {
        Some(byte) => split(&mut book, rest, byte, work)?,
        None => split(&mut book, &rest.replace(separator, &STAND_IN.to_string()), STAND_IN as u8, work)?,
    }
    Ok(book)
}

fn split(book: &mut Book, text: &str, separator: u8, work: Work) -> Result<(), ImportError> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    // Line breaks inside quotes belong to a cell, not to the count of rows.
    let mut inside = 0;
    let mut columns = 0;
    let name = book.name.clone();
    let wrong = |error: csv::Error| ImportError::DamagedCsv(format!("«{name}»: {error}"));
    while reader.read_record(&mut record).map_err(wrong)? {
        row_read(work, usize::try_from(reader.position().record()).unwrap_or(usize::MAX))?;
        inside += record.iter().map(|field| field.matches('\n').count() as u64).sum::<u64>();
        // The reader stands at the next row; where a row begins it does not tell when blank rows come before it.
        let row = reader.position().line().saturating_sub(1 + inside);
        columns = columns.max(record.len());
        if record.iter().any(|field| holds_rows(field, char::from(separator), columns)) {
            let detail = format!("«{name}» has a quotation mark in row {row} that takes rows into itself");
            return Err(ImportError::DamagedCsv(detail));
        }
        for (column, field) in record.iter().enumerate() {
            let CellRead { value: Some(value), mended, .. } = CellRead::text(field) else { continue };
            let (row, column) = (u32::try_from(row).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX));
            book.put(row, column, value)?;
            book.mend(row, column, mended);
        }
    }
    Ok(())
}

/// True when a field has a row in it, or the greater part of one: two quotation marks, each of them alone in a row of
/// its own, make one cell of all that stands between them.
fn holds_rows(field: &str, separator: char, columns: usize) -> bool {
    let is_row = |line: &str| 2 * (line.matches(separator).count() + 1) > columns;
    columns > 3 && field.contains('\n') && field.split('\n').any(is_row)
}
