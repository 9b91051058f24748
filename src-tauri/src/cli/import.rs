//! `innstilling import`: behovsmeldinger from a workbook or CSV file.

use std::process::ExitCode;

use meeting::{ImportReport, Refusal, RefusalCode};

use super::arguments::Import;
use super::output::Output;
use super::{Done, Stopped, open};

pub fn answer(import: &Import, out: &Output) -> Done {
    let meeting = open(&import.file)?;
    let report = match import.dry_run {
        true => meeting.import_preview(&import.workbook)?,
        false => meeting.import(&import.workbook)?,
    };
    if import.json {
        out.tell_json(&report)?;
    } else {
        in_words(&report, import.dry_run, out)?;
    }
    match report.problems.len() {
        0 => Ok(ExitCode::SUCCESS),
        problems => {
            let path = import.workbook.display();
            Err(Refusal::new(RefusalCode::ImportProblems, format!("{path}: {problems} problems, nothing was changed"))
                .with("path", path)
                .with("count", problems)
                .into())
        }
    }
}

fn in_words(report: &ImportReport, dry_run: bool, out: &Output) -> Result<(), Stopped> {
    for sheet in &report.left_out {
        out.say("cli-left-out", &[("sheet", &sheet.sheet), ("reason", &sheet.reason)])?;
    }
    for problem in &report.problems {
        let cell = format!("{}{}", problem.column, problem.row);
        out.say(
            "cli-problem",
            &[("sheet", &problem.sheet), ("cell", &cell), ("value", &problem.value), ("expected", &problem.expected)],
        )?;
    }
    for (scheme, totals) in &report.totals {
        out.say(
            "cli-total",
            &[
                ("scheme", scheme.as_str()),
                ("applied", &totals.applied.to_string()),
                ("owner", &totals.owner.to_string()),
                ("university", &totals.university.to_string()),
            ],
        )?;
    }
    let key = if dry_run { "cli-would-import" } else { "cli-imported" };
    out.say(key, &[("count", &report.imported.to_string())])
}
