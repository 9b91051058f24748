//! From a workbook to a sparse grid. Cells are streamed: the reader's own ranges are rectangles, as large as the cell
//! furthest out.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};

use super::grid::{Book, MergedDown, Sheet, Value};
use super::{ImportError, LeftOut, LeftOutReason, archive};

/// Merged areas of a sheet that are looked at.
const MERGED_AREAS: usize = 10_000;
/// More sheets than any working group keeps.
const SHEETS: usize = 500;

/// True when the file's name promises a workbook.
pub fn has_workbook_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    [".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"].iter().any(|ending| lower.ends_with(ending))
}

/// Reads the visible sheets.
pub fn read(name: &str, bytes: &[u8]) -> Result<Book, ImportError> {
    let clean = archive::repacked(name, bytes)?;
    // The reader works on what strangers send, and a fault of its own must not take the meeting down with it.
    catch_unwind(AssertUnwindSafe(|| read_sheets(name, clean)))
        .unwrap_or_else(|_| Err(ImportError::Damaged(format!("«{name}» has parts that make no sense"))))
}

fn read_sheets(name: &str, clean: Vec<u8>) -> Result<Book, ImportError> {
    let damaged = |detail: String| ImportError::Damaged(format!("«{name}»: {detail}"));
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(clean)).map_err(|error| damaged(error.to_string()))?;
    let sheets = workbook.sheets_metadata().to_vec();
    let names: BTreeSet<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    if sheets.len() > SHEETS || names.len() < sheets.len() {
        return Err(damaged(format!("it has two sheets of one name, or over {SHEETS} sheets")));
    }
    let mut book = Book { name: name.to_owned(), ..Book::default() };
    for sheet in sheets {
        let leave_out = |reason| LeftOut { sheet: sheet.name.clone(), reason };
        if sheet.visible != SheetVisible::Visible {
            book.left_out.push(leave_out(LeftOutReason::Hidden));
            continue;
        }
        if sheet.typ != SheetType::WorkSheet {
            book.left_out.push(leave_out(LeftOutReason::NoNeeds));
            continue;
        }
        let broken = |error: calamine::XlsxError| damaged(format!("sheet «{}»: {error}", sheet.name));
        let areas = workbook.merge_cells_by_sheet_name(&sheet.name).map_err(broken)?;
        let downwards = areas.iter().filter(|area| area.start.0 < area.end.0).take(MERGED_AREAS);
        let merged = downwards.map(|area| MergedDown {
            column: area.start.1,
            first: area.start.0.saturating_add(1),
            last: area.end.0.saturating_add(1),
        });
        book.sheets.push(Sheet { name: sheet.name.clone(), merged: merged.collect(), ..Sheet::default() });
        // Hidden rows and columns are read like others: a filter left on must not drop anybody's behovsmelding.
        let mut cells = workbook.worksheet_cells_reader(&sheet.name).map_err(broken)?;
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(broken)? {
            let (row, column) = cell.pos;
            let value = match (value(&cell.value), cell.formula) {
                (None, Some(_)) if cell.value == DataRef::Empty => Some(Value::Unworked),
                (value, _) => value,
            };
            if let Some(value) = value {
                book.put(row.saturating_add(1), column, value)?;
            }
        }
    }
    Ok(book)
}

/// The cell's value; of a formula the result that was saved with it.
fn value(data: &DataRef) -> Option<Value> {
    match data {
        DataRef::Empty => None,
        DataRef::Int(number) => Some(Value::Number(number.to_string())),
        // The shortest decimal text that gives this float back: what was typed.
        DataRef::Float(number) if number.is_finite() => Some(Value::Number(number.to_string())),
        DataRef::Float(number) => Some(Value::Error(number.to_string())),
        DataRef::String(text) => Value::text(text),
        DataRef::SharedString(text) => Value::text(text),
        DataRef::Bool(truth) => Some(Value::Bool(*truth)),
        DataRef::DateTime(moment) => Some(Value::Date(written(moment))),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Some(Value::Date(text.chars().take(40).collect())),
        DataRef::Error(error) => Some(Value::Error(error.to_string())),
    }
}

fn written(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    if moment.is_duration() {
        return format!("{hour:02}:{minute:02}");
    }
    format!("{day:02}.{month:02}.{year}")
}
