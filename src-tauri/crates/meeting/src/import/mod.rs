//! Bringing behovsmeldinger into a meeting. With a problem in the file nothing is changed.

pub(crate) mod other;
mod taking_in;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use documents::import::{Answers, Asked, Context, Imported, LARGEST_FILE, LeftOut, LeftOutReason, Problem};
use forum::{Kroner, Need, SchemeId};
use serde::{Deserialize, Serialize};

pub use other::{ImportKind, OtherReport};

use crate::command::{Refusal, RefusalCode};
use crate::desk::Desk;
use crate::state::procedure;

/// What an import brings, or would bring.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImportReport {
    /// How many behovsmeldinger; none when there is a problem.
    pub imported: usize,
    /// How many of them take the place of one with the same scheme and number.
    pub replaced: usize,
    /// What is applied for, by scheme.
    pub totals: BTreeMap<SchemeId, ImportTotals>,
    /// What must be put right in the file first.
    pub problems: Vec<ImportProblem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<ImportLeftOut>,
    /// How many subtotal lines agree with the rows they cover.
    pub checked: usize,
}

/// What is applied for in one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImportTotals {
    /// Owner and university together.
    pub applied: Kroner,
    /// To owners.
    pub owner: Kroner,
    /// To universities.
    pub university: Kroner,
}

/// One thing to put right, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImportProblem {
    /// The sheet, or the CSV file's name.
    pub sheet: String,
    /// The row, from 1.
    pub row: u32,
    /// The column's letter.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// A stable name of the problem.
    pub code: String,
    /// What is expected instead, in bokmål.
    pub expected: String,
}

/// A sheet nothing was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImportLeftOut {
    /// Its name.
    pub sheet: String,
    /// `hidden` or `no-needs`.
    pub reason: String,
}

/// Reads a file's behovsmeldinger.
pub(crate) fn read_needs(name: &str, bytes: &[u8], context: &Context) -> Result<Imported, Refusal> {
    Ok(documents::import::read_needs(name, bytes, context, &Answers::default())?)
}

/// What an import would bring; nothing is changed.
pub(crate) fn preview(desk: &Desk, workbook: &Path) -> Result<ImportReport, Refusal> {
    Ok(report(desk, &read(desk, workbook)?))
}

/// Imports. Needs with the same scheme and number are replaced, regions that are new come after the others.
pub(crate) fn import(desk: &mut Desk, workbook: &Path) -> Result<ImportReport, Refusal> {
    procedure::draft_is_open(&desk.state)?;
    let read = read(desk, workbook)?;
    let report = report(desk, &read);
    if read.is_clean() {
        let mut regions = desk.state.regions.clone();
        for need in &read.needs {
            if !regions.contains(&need.region) {
                regions.push(need.region.clone());
            }
        }
        let body = serde_json::json!({ "needs": read.needs, "regions": regions });
        taking_in::take_in(desk, "import".to_owned(), body, |tables| {
            regions.iter().try_for_each(|region| tables.regions().put(region))?;
            read.needs.iter().try_for_each(|need| tables.needs().put(need))
        })?;
    }
    Ok(report)
}

fn read(desk: &Desk, workbook: &Path) -> Result<Imported, Refusal> {
    let (name, bytes) = read_file(workbook)?;
    let state = &desk.state;
    let asked = Asked::of(&state.model);
    let context = Context { year: state.info.year, schemes: &state.schemes, regions: &state.regions, asked };
    read_needs(&name, &bytes, &context)
}

fn report(desk: &Desk, read: &Imported) -> ImportReport {
    let known: std::collections::HashSet<_> = desk.state.needs.iter().map(|need| &need.id).collect();
    let replaced = read.needs.iter().filter(|need: &&Need| known.contains(&need.id)).count();
    let clean = read.is_clean();
    ImportReport {
        imported: if clean { read.needs.len() } else { 0 },
        replaced: if clean { replaced } else { 0 },
        totals: read
            .totals
            .iter()
            .map(|(scheme, totals)| {
                let totals =
                    ImportTotals { applied: totals.applied, owner: totals.owner, university: totals.university };
                (scheme.clone(), totals)
            })
            .collect(),
        problems: problems(&read.problems),
        left_out: left_out(&read.left_out),
        checked: read.checked,
    }
}

/// What must be put right, as the faces see it.
pub(crate) fn problems(found: &[Problem]) -> Vec<ImportProblem> {
    let told = |problem: &Problem| ImportProblem {
        sheet: problem.sheet.clone(),
        row: problem.row,
        column: problem.column.clone(),
        value: problem.value.clone(),
        code: problem.code.to_owned(),
        expected: problem.expected.clone(),
    };
    found.iter().map(told).collect()
}

/// The sheets nothing was read from, as the faces see them.
pub(crate) fn left_out(found: &[LeftOut]) -> Vec<ImportLeftOut> {
    let told = |left_out: &LeftOut| ImportLeftOut {
        sheet: left_out.sheet.clone(),
        reason: match left_out.reason {
            LeftOutReason::Hidden => "hidden".to_owned(),
            LeftOutReason::NoNeeds => "no-needs".to_owned(),
            LeftOutReason::Answered => "answered".to_owned(),
        },
    };
    found.iter().map(told).collect()
}

/// A file's name and what is in it, no more than the reader takes.
pub(crate) fn read_file(workbook: &Path) -> Result<(String, Vec<u8>), Refusal> {
    let name = workbook.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let cannot =
        |error: std::io::Error| Refusal::new(RefusalCode::CannotRead, format!("{}: {error}", workbook.display()));
    let mut bytes = Vec::new();
    // One byte more than the limit is enough for the reader to see that it is too large.
    File::open(workbook).and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes)).map_err(cannot)?;
    Ok((name, bytes))
}
