//! The way through a file, the same for every table: which sheets and columns, which rows are of the table, which are headings, sums or
//! nothing, and what of all this must be asked.

mod block;
mod kind;
mod labels;
mod plan;
mod recognise;
mod rows;
mod running;
mod sheets;

pub use recognise::form_of;

use std::collections::{BTreeMap, BTreeSet};

use forum::SchemeId;

pub use block::Block;

use super::amounts::Contribution;
use super::grid::{Book, Sheet};
use super::headings::Headings;
use super::layout::{Desk, Layout};
use super::subtotals::{self, Counted, Subtotal};
use super::told::{
    Asking, Lasts, LeftOut, LeftOutReason, Note, NoteCode, Notes, Place, Problem, Question, QuestionCode, Recognition,
    Remembered, values,
};
use super::values::RowReader;
use super::{Answers, Context, ImportError};
use plan::Plan;

/// What a row adds to the subtotals that cover it.
#[derive(Debug, Default)]
pub struct Counts {
    /// Its region, as written.
    pub region: String,
    /// Its scheme.
    pub scheme: Option<SchemeId>,
    /// Its amounts.
    pub adds: Contribution,
}

/// What stands beside the rows of a file, with its questions still to be added to.
#[derive(Debug)]
pub struct Walked<'a> {
    /// The questions.
    pub asking: Asking<'a>,
    /// What was passed over or changed.
    pub notes: Notes,
    recognised: Recognition,
    /// What is wrong with the headings.
    of_headings: Vec<Problem>,
    /// What is wrong with the rows, and with the sums.
    of_rows: Vec<Problem>,
    of_sums: Vec<Problem>,
    left_out: Vec<LeftOut>,
    checked: usize,
    sheets: Vec<String>,
}

/// What stands beside the rows of a file.
#[derive(Debug)]
pub struct Beside {
    /// What the file was recognised as.
    pub recognised: Recognition,
    /// All problems that can be told by now, in the order of the file.
    pub problems: Vec<Problem>,
    /// The questions that are open.
    pub questions: Vec<Question>,
    /// What was passed over or changed.
    pub notes: Vec<Note>,
    /// What may be kept for the form.
    pub keep: Remembered,
    /// What was remembered of it.
    pub remembered: Remembered,
    /// The sheets nothing was read from.
    pub left_out: Vec<LeftOut>,
    /// How many subtotals agree.
    pub checked: usize,
}

/// A sheet that has the headings.
pub(super) struct Found<'a> {
    /// Which of the book's, from 0.
    index: usize,
    sheet: &'a Sheet,
    layout: Layout<'a>,
}

#[derive(Default)]
struct Reading {
    counted: Vec<Counted>,
    subtotals: Vec<Subtotal>,
    problems: Vec<Problem>,
}

/// Goes through every sheet that has the headings, and gives each row of the table to `read_row`.
pub fn walk<'a>(
    book: &Book,
    headings: Headings,
    answers: &'a Answers,
    mut read_row: impl FnMut(&mut RowReader, &Block) -> Counts,
) -> Result<Walked<'a>, ImportError> {
    let (mut asking, mut notes, mut of_headings) = (Asking::new(answers), Notes::default(), Vec::new());
    recognise::encoding(book, &mut asking);
    let mut found = Vec::new();
    for (index, sheet) in book.sheets.iter().enumerate() {
        let mut desk = Desk { asking: &mut asking, notes: &mut notes, problems: &mut of_headings };
        if let Some(layout) = Layout::find(&book.name, sheet, headings, &mut desk) {
            found.push(Found { index, sheet, layout });
        }
    }
    if found.is_empty() {
        let detail = format!("«{}» has no sheet with the headings of {}", book.name, headings.table.of);
        return Err(ImportError::NoHeadings(detail));
    }
    let mut reading = Reading::default();
    let mut plans: Vec<Plan> = found.iter().map(|found| Plan::of(&book.name, found, &mut of_headings)).collect();
    sheets::ask(&mut found, &mut plans, &mut asking, &mut notes);
    rows::ask(&mut found, &mut plans, &mut asking, &mut notes);
    // What is wrong with the headings of a sheet that is left out stands in nobody's way.
    let is_used = |name: &str| found.iter().any(|found| found.sheet.name == name && found.layout.is_used);
    of_headings.retain(|problem| is_used(&problem.sheet));
    let mut year = headings.context.year;
    for (found, plan) in found.iter().zip(&plans).filter(|(found, _)| found.layout.is_used) {
        year = plan.context.year;
        plan.read(found, &mut reading, &mut notes, &mut read_row)?;
    }
    let Reading { counted, subtotals, problems: of_rows } = reading;
    let mut of_sums = Vec::new();
    let checked = subtotals::check(&subtotals, &counted, &Context { year, ..*headings.context }, &mut of_sums);
    let left_out = left_out(book, &found, &mut notes);
    let recognised = recognise::recognised(book, headings, &found, &plans);
    let sheets = book.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    Ok(Walked { asking, notes, recognised, of_headings, of_rows, of_sums, left_out, checked, sheets })
}

/// The sheets nothing was read from, each with a note.
fn left_out(book: &Book, found: &[Found], notes: &mut Notes) -> Vec<LeftOut> {
    let mut left_out = book.left_out.clone();
    for (index, sheet) in book.sheets.iter().enumerate() {
        let reason = match found.iter().find(|found| found.index == index) {
            Some(found) if found.layout.is_used => continue,
            Some(_) => LeftOutReason::Answered,
            None => LeftOutReason::NoNeeds,
        };
        left_out.push(LeftOut { sheet: sheet.name.clone(), reason });
    }
    for one in &left_out {
        let code = match one.reason {
            LeftOutReason::Hidden => NoteCode::SheetHidden,
            LeftOutReason::NoNeeds => NoteCode::SheetWithoutTable,
            // Said where it was answered.
            LeftOutReason::Answered => continue,
        };
        let place = Place { sheet: one.sheet.clone(), ..Place::default() };
        notes.add(code, values([("sheet", one.sheet.as_str())]), place);
    }
    left_out
}

impl Walked<'_> {
    /// One more thing that is wrong with a row.
    pub fn problem(&mut self, problem: Problem) {
        self.of_rows.push(problem);
    }

    /// Ends the reading. As long as a question about the form is open it is not settled how rows are read, so that their problems are
    /// not told yet; nor are columns missed that an answer may still give.
    ///
    /// # Errors
    /// An answer or a field that fits nothing.
    pub fn finish(self) -> Result<Beside, ImportError> {
        let Walked { asking, notes, recognised, of_headings, mut of_rows, of_sums, left_out, checked, sheets } = self;
        let remembered = asking.remembered().clone();
        let (questions, keep) = asking.finish()?;
        let form_is_open = questions.iter().any(|question| question.lasts == Lasts::Form);
        let gives_columns = |question: &Question| {
            matches!(
                question.code,
                QuestionCode::Year | QuestionCode::UnknownAmounts | QuestionCode::YearOfSheet | QuestionCode::Sheet
            )
        };
        let may_come = questions.iter().any(gives_columns);
        let mut problems: Vec<Problem> =
            of_headings.into_iter().filter(|problem| problem.code != "column-missing" || !may_come).collect();
        if !form_is_open {
            let concerned: BTreeSet<(&str, u32)> = questions
                .iter()
                .flat_map(|question| question.concerns.iter().map(|place| (place.sheet.as_str(), place.row)))
                .collect();
            of_rows.retain(|problem| !concerned.contains(&(problem.sheet.as_str(), problem.row)));
            problems.extend(of_rows);
            if questions.is_empty() {
                problems.extend(of_sums);
            }
        }
        in_order(&sheets, &mut problems);
        Ok(Beside { recognised, problems, questions, notes: notes.finish(), keep, remembered, left_out, checked })
    }
}

/// As a reader of the file meets them.
fn in_order(sheets: &[String], problems: &mut [Problem]) {
    let sheets: BTreeMap<&str, usize> = sheets.iter().enumerate().map(|(index, name)| (name.as_str(), index)).collect();
    problems.sort_by_key(|problem| {
        let sheet = sheets.get(problem.sheet.as_str()).copied();
        (sheet, problem.row, problem.column.len(), problem.column.clone())
    });
}
