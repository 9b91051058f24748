//! From a CSV file to a grid of one sheet: which encoding, which separator, which row.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::grid::{Book, Sheet, Value};
use super::headings::Headings;
use super::{ImportError, layout};

/// Norwegian letters in UTF-8 that were read as Windows-1252 once too often.
const TWICE_ENCODED: [&str; 6] = ["Ã¦", "Ã¸", "Ã¥", "Ã†", "Ã˜", "Ã…"];

/// Reads the file as a table; row and column numbers are those the file gets when it is opened as a spreadsheet.
pub fn read(name: &str, bytes: &[u8], headings: Headings) -> Result<Book, ImportError> {
    let text = decoded(name, bytes)?;
    if text.trim().is_empty() {
        return Err(ImportError::Empty(format!("«{name}» has only blanks")));
    }
    // An open quote swallows the rows after it, and with them their money.
    if text.matches('"').count() % 2 == 1 {
        return Err(ImportError::DamagedCsv(format!("«{name}» has a quotation mark without its pair")));
    }
    let text = format!("{}\n", text.replace("\r\n", "\n").replace('\r', "\n"));
    let mut best: Option<(usize, Book)> = None;
    let mut refused = None;
    for separator in [b';', b'\t', b','] {
        match split(name, &text, separator) {
            Ok(book) => {
                let found = book.sheets.first().map_or(0, |sheet| layout::recognised(sheet, headings));
                if best.as_ref().is_none_or(|(most, _)| found > *most) {
                    best = Some((found, book));
                }
            }
            // Only a refusal with the right separator means anything.
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    match (best, refused) {
        (Some((found, book)), refused) if found > 0 || refused.is_none() => Ok(book),
        (_, Some(error)) => Err(error),
        _ => Ok(Book::default()),
    }
}

fn decoded(name: &str, bytes: &[u8]) -> Result<String, ImportError> {
    let refused = |why: &str| ImportError::Encoding(format!("«{name}» {why}: save it as CSV UTF-8"));
    let (encoding, skipped) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let content = &bytes[skipped..];
    let text = match encoding.decode_without_bom_handling_and_without_replacement(content) {
        Some(text) => text.into_owned(),
        None if skipped > 0 => return Err(refused("is not in the encoding it says it is in")),
        None => WINDOWS_1252.decode_without_bom_handling(content).0.into_owned(),
    };
    if text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\r' | '\n')) {
        return Err(refused("is neither text in UTF-8 nor in Windows-1252"));
    }
    if TWICE_ENCODED.iter().any(|letters| text.contains(letters)) || text.contains('\u{fffd}') {
        return Err(refused("has lost its Norwegian letters on the way"));
    }
    Ok(text)
}

fn split(name: &str, text: &str, separator: u8) -> Result<Book, ImportError> {
    let mut book = Book { name: name.to_owned(), ..Book::default() };
    book.sheets.push(Sheet { name: name.to_owned(), ..Sheet::default() });
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    // Line breaks inside quotes belong to a cell, not to the count of rows.
    let mut inside = 0;
    let wrong = |error: csv::Error| ImportError::DamagedCsv(format!("«{name}»: {error}"));
    while reader.read_record(&mut record).map_err(wrong)? {
        inside += record.iter().map(|field| field.matches('\n').count() as u64).sum::<u64>();
        // The reader stands at the next row; where a row begins it does not tell when blank rows come before it.
        let row = reader.position().line().saturating_sub(1 + inside);
        for (column, field) in record.iter().enumerate() {
            if let Some(value) = Value::text(field) {
                book.put(u32::try_from(row).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX), value)?;
            }
        }
    }
    Ok(book)
}
