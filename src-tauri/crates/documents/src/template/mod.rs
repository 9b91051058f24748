//! Empty workbooks to fill in, one for each table that can be read in: headings that the importer knows, with the meeting's own years,
//! schemes and questions in them, so that it asks nothing when the workbook comes back.

mod columns;
#[cfg(test)]
mod tests;

use forum::Language;
use rust_xlsxwriter::{DataValidation, DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use serde::{Deserialize, Serialize};

use crate::import::Context;
use columns::{Fills, TemplateColumn};

/// A table that an empty workbook can be written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum TemplateTable {
    /// Behovsmeldinger.
    Needs,
    /// Networks and owners with their key figures.
    Participants,
    /// Last year's amounts.
    Shares,
    /// Frames.
    Frames,
    /// *Søknader* to the 30 % part.
    Applications,
}

impl TemplateTable {
    /// What its file is called, after the meeting's name.
    pub fn file_name(self) -> &'static str {
        match self {
            TemplateTable::Needs => "behovsmeldinger",
            TemplateTable::Participants => "deltakere",
            TemplateTable::Shares => "fjorårsbeløp",
            TemplateTable::Frames => "rammer",
            TemplateTable::Applications => "søknader",
        }
    }
}

/// Why a template could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written: {0}")]
pub struct TemplateError(#[from] XlsxError);

/// How many rows have lists to choose from.
const ROWS: u32 = 1_000;
/// The width of a column, in characters.
const NARROW: usize = 12;
const WIDE: usize = 34;

/// The workbook: a sheet with the headings in the language (English has bokmål's: the importer reads Norwegian), and nothing else.
///
/// # Errors
/// When the workbook cannot be made.
pub fn template(table: TemplateTable, context: &Context<'_>, language: Language) -> Result<Vec<u8>, TemplateError> {
    written(table, context, language, &[])
}

/// The same, with rows in it.
fn written(
    table: TemplateTable,
    context: &Context<'_>,
    language: Language,
    rows: &[Vec<String>],
) -> Result<Vec<u8>, TemplateError> {
    let columns = columns::of(table, context, language);
    let mut workbook = Workbook::new();
    // The same workbook each time, and nothing of the machine it is made on.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let head = Format::new().set_bold().set_text_wrap();
    let amount = Format::new().set_num_format("# ##0");
    let sheet = workbook.add_worksheet();
    sheet.set_name(columns::sheet_name(table, language))?;
    sheet.set_freeze_panes(1, 0)?;
    for (place, column) in (0..).zip(&columns) {
        sheet.write_string_with_format(0, place, &column.heading, &head)?;
        sheet.set_column_width(place, u16::try_from(width(column)).unwrap_or(u16::MAX))?;
        match &column.fills {
            Fills::Text => {}
            Fills::Amount => {
                sheet.set_column_format(place, &amount)?;
            }
            Fills::OneOf(choices) => {
                let joined: usize = choices.iter().map(|choice| choice.chars().count() + 1).sum();
                // A list longer than a spreadsheet takes is left out; what is typed is read all the same.
                if joined <= 255 {
                    sheet.add_data_validation(
                        1,
                        place,
                        ROWS,
                        place,
                        &DataValidation::new().allow_list_strings(choices)?,
                    )?;
                }
            }
        }
    }
    for (line, row) in (1..).zip(rows) {
        for (place, text) in (0..).zip(row) {
            sheet.write_string(line, place, text)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

fn width(column: &TemplateColumn) -> usize {
    match column.fills {
        Fills::Text => column.heading.chars().count().clamp(NARROW, WIDE),
        Fills::Amount | Fills::OneOf(_) => column.heading.chars().count().clamp(NARROW, NARROW * 2),
    }
}
