//! `innstilling import`: behovsmeldinger from a workbook or CSV file.

use std::path::Path;
use std::process::ExitCode;

use meeting::{Answers, ImportReport, Refusal, RefusalCode};

use super::{open, refuse, tell, tell_json};

pub fn answer(file: &Path, workbook: &Path, dry_run: bool, json: bool) -> Result<ExitCode, Refusal> {
    let meeting = open(file)?;
    let answers = Answers::default();
    let report = if dry_run { meeting.import_preview(workbook, &answers)? } else { meeting.import(workbook, &answers)? };
    if json {
        tell_json(&report)?;
    } else {
        in_words(&report)?;
    }
    Ok(match report.problems.len() {
        0 => ExitCode::SUCCESS,
        problems => refuse(
            RefusalCode::ImportProblems,
            &format!("{}: {problems} problems, nothing was changed", workbook.display()),
        ),
    })
}

fn in_words(report: &ImportReport) -> Result<(), Refusal> {
    for sheet in &report.left_out {
        tell(format_args!("left out: {} ({})", sheet.sheet, sheet.reason))?;
    }
    for problem in &report.problems {
        tell(format_args!(
            "{} {}{}: «{}», expected {}",
            problem.sheet, problem.column, problem.row, problem.value, problem.expected
        ))?;
    }
    for (scheme, totals) in &report.totals {
        tell(format_args!("{scheme}: {} (owner {}, university {})", totals.applied, totals.owner, totals.university))?;
    }
    tell(format_args!("imported: {}", report.imported))
}
