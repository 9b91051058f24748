//! Bringing tables into a meeting. With a problem in the file or an open question nothing is changed; what is brought in is one
//! change, taken back whole by one undo.
//!
//! The way of behovsmeldinger: `reading` (the file, with what was answered before) -> `again` (which of them the meeting has
//! already, what changed, what is gone, what must be asked) -> `taking_in` (one change). `other` brings in the other tables.

mod again;
mod lists;
mod other;
mod reading;
mod seats;
mod taking_in;
mod told;

use std::path::Path;

pub use documents::import::Answers;
use documents::import::{Context, Imported};

pub use other::{ImportKind, OtherReport};
pub use told::{
    FieldChanged, GoneBecame, ImportLeftOut, ImportProblem, ImportReport, ImportTotals, LetGo, NeedChanged, NeedGone,
    NeedTold, OwnKept, OwnSet, RowChanged, RowGone, RowKept, RowTold,
};

pub use lists::ListReport;
pub use seats::SeatReport;

pub(crate) use lists::{Take, import as import_list};

pub(crate) use other::{import as import_other, preview as preview_other};

use forum::{Work, WorkStage};

use crate::command::Refusal;
use crate::desk::Desk;
use crate::state::procedure;

use self::again::Plan;
pub(crate) use self::reading::context;
use self::reading::{read_file, with_remembered};
pub(crate) use self::seats::{import as import_seats, lines as seat_lines};

/// Reads a file's behovsmeldinger, with nothing answered.
pub(crate) fn read_needs(name: &str, bytes: &[u8], context: &Context) -> Result<Imported, Refusal> {
    Ok(documents::import::read_needs(name, bytes, context, &Answers::default())?)
}

/// What an import would bring, and what it asks; nothing is changed.
pub(crate) fn preview(desk: &Desk, workbook: &Path, answers: &Answers, work: Work) -> Result<ImportReport, Refusal> {
    Ok(plan(desk, workbook, answers, work)?.report)
}

/// Imports. With a problem or an open question nothing is changed, and the report says so.
pub(crate) fn import(desk: &mut Desk, workbook: &Path, answers: &Answers, work: Work) -> Result<ImportReport, Refusal> {
    procedure::ground_is_open(&desk.state)?;
    let plan = plan(desk, workbook, answers, work)?;
    if plan.changes_something() {
        taking_in::take_in(desk, "import".to_owned(), plan.body(answers), work, |tables| plan.write(tables))?;
    }
    Ok(plan.report)
}

fn plan(desk: &Desk, workbook: &Path, answers: &Answers, work: Work) -> Result<Plan, Refusal> {
    let (name, bytes) = read_file(workbook)?;
    let state = &desk.state;
    let (own, of_file) = again::divided(answers);
    let of_file = with_remembered(state, of_file);
    let read = documents::import::read_needs(&name, &bytes, &context(state, work), &of_file)?;
    work.begins(WorkStage::Comparing)?;
    let own = Answers { remembered: read.remembered.clone(), ..own };
    Plan::of(desk, read, &own, &of_file)
}
