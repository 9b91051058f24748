//! What a file was recognised as, told sheet by sheet.

use forum::personal_number;

use super::super::cells::Alternative;
use super::super::grid::{Book, Value, column_letter};
use super::super::headings::{Headings, field_choices, field_id};
use super::super::layout::{self, Placed};
use super::super::told::{
    Answers, Asking, Choice, ChoiceCode, Lasts, LeftOutReason, PreviewRow, Question, QuestionCode, RecognisedColumn,
    RecognisedSheet, Recognition, SheetUse, values,
};
use super::Found;
use super::plan::Plan;

/// So many rows are shown of each sheet.
const PREVIEWED: usize = 10;
/// So much of each of their cells.
const CHARACTERS: usize = 120;

/// What was recognised.
pub fn recognised(book: &Book, headings: Headings, found: &[Found], plans: &[Plan]) -> Recognition {
    let mut sheets = Vec::new();
    for (index, sheet) in book.sheets.iter().enumerate() {
        let read = found.iter().zip(plans).find(|(found, _)| found.index == index);
        sheets.push(match read {
            Some((found, plan)) => of_sheet(found, plan, &headings),
            None => left_out(&sheet.name, SheetUse::NoTable),
        });
    }
    for one in &book.left_out {
        let used = match one.reason {
            LeftOutReason::Hidden => SheetUse::Hidden,
            LeftOutReason::NoNeeds => SheetUse::NoTable,
            LeftOutReason::Answered => SheetUse::LeftOut,
        };
        sheets.push(left_out(&one.sheet, used));
    }
    Recognition {
        file: book.name.clone(),
        encoding: book.text.as_ref().map(|text| text.encoding.encoding.name().to_owned()),
        separator: book.text.as_ref().map(|text| text.separator.to_string()),
        sheets,
        form: together(found.iter().map(|found| found.layout.form())),
        fields: field_choices(&headings),
    }
}

/// The form of a file, by which answers are remembered, without reading more of it than its headings.
pub fn form_of(book: &Book, headings: Headings, answers: &Answers) -> String {
    let asking = Asking::new(answers);
    together(book.sheets.iter().filter_map(|sheet| layout::form_of(sheet, headings, &asking)))
}

/// The headings of all sheets, each once.
fn together(of_sheets: impl Iterator<Item = String>) -> String {
    let mut form: Vec<String> = Vec::new();
    for headings in of_sheets {
        if !form.contains(&headings) {
            form.push(headings);
        }
    }
    form.join("\n")
}

fn left_out(name: &str, used: SheetUse) -> RecognisedSheet {
    let (heading_rows, scheme, columns, preview) = (Vec::new(), None, Vec::new(), Vec::new());
    RecognisedSheet { name: name.to_owned(), used, heading_rows, scheme, columns, preview }
}

fn of_sheet(found: &Found, plan: &Plan, headings: &Headings) -> RecognisedSheet {
    let Found { sheet, layout, .. } = found;
    let column = |placed: &Placed| RecognisedColumn {
        letter: column_letter(placed.place),
        heading: personal_number::hidden(&placed.heading),
        field: placed.column.map(|column| field_id(column, headings)),
        unit: placed.column.filter(|column| column.is_amount()).map(|_| placed.unit),
        year: placed.year.or_else(|| placed.column.filter(|column| column.is_amount()).map(|_| headings.context.year)),
        certainty: placed.certainty,
    };
    let shown = |value: &Value| personal_number::hidden(&value.shown()).chars().take(CHARACTERS).collect::<String>();
    let rows = sheet.rows.range(layout.heading_row + 1..).take(PREVIEWED);
    let preview = rows.map(|(number, row)| PreviewRow {
        row: *number,
        cells: layout.placed.iter().map(|placed| row.get(&placed.place).map(shown).unwrap_or_default()).collect(),
    });
    RecognisedSheet {
        name: sheet.name.clone(),
        used: if layout.is_used { SheetUse::Read } else { SheetUse::LeftOut },
        heading_rows: layout.heading_rows(),
        scheme: plan.scheme.clone(),
        columns: layout.placed.iter().map(column).collect(),
        preview: preview.collect(),
    }
}

/// Asks which encoding a text file is in, where that is not certain.
pub fn encoding(book: &Book, asking: &mut Asking) {
    let alternatives = book.text.iter().flat_map(|text| &text.encoding.alternatives);
    let choice = |one: &Alternative| Choice {
        id: one.encoding.id().to_owned(),
        code: ChoiceCode::Encoding,
        values: values([("encoding", one.encoding.name()), ("example", &one.examples.join(", "))]),
    };
    let choices: Vec<Choice> = alternatives.map(choice).collect();
    if choices.len() > 1 {
        asking.ask(Question {
            id: "encoding".to_owned(),
            code: QuestionCode::Encoding,
            values: values([("file", book.name.as_str())]),
            choices,
            concerns: Vec::new(),
            lasts: Lasts::Form,
        });
    }
}
