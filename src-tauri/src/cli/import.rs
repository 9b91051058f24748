//! `innstilling import`: behovsmeldinger from a workbook or CSV file.

use std::process::ExitCode;

use meeting::{Answers, ImportReport, NeedTold, Refusal, RefusalCode};

use super::arguments::Import;
use super::output::Output;
use super::{Done, Stopped, open};

pub fn answer(import: &Import, out: &Output) -> Done {
    let meeting = open(&import.file)?;
    let answers = Answers {
        choices: import.answers.iter().cloned().collect(),
        fields: import.fields.iter().cloned().collect(),
        ..Answers::default()
    };
    let report = match import.dry_run {
        true => meeting.import_preview(&import.workbook, &answers)?,
        false => meeting.import(&import.workbook, &answers)?,
    };
    if import.json {
        out.tell_json(&report)?;
    } else {
        in_words(&report, import.dry_run, out)?;
    }
    let path = import.workbook.display();
    let refused = |code, count: usize, what: &str| {
        let refusal = Refusal::new(code, format!("{path}: {count} {what}, nothing was changed"));
        Err(refusal.with("path", path.to_string()).with("count", count).into())
    };
    match (report.problems.len(), report.questions.len()) {
        (0, 0) => Ok(ExitCode::SUCCESS),
        (0, questions) => refused(RefusalCode::QuestionsOpen, questions, "questions"),
        (problems, _) => refused(RefusalCode::ImportProblems, problems, "problems"),
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
    for note in &report.notes {
        out.tell(coded(out, &note.code.key(), &note.values))?;
        concerns(&note.places, out)?;
    }
    what_becomes(report, out)?;
    for question in &report.questions {
        let asked = coded(out, &question.code.key(), &question.values);
        out.say("cli-question", &[("id", &question.id), ("question", &asked)])?;
        for choice in &question.choices {
            let said = coded(out, &choice.code.key(), &choice.values);
            out.say("cli-choice", &[("id", &format!("{}={}", question.id, choice.id)), ("choice", &said)])?;
        }
        concerns(&question.concerns, out)?;
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

/// What is new, changed and gone, one line each.
fn what_becomes(report: &ImportReport, out: &Output) -> Result<(), Stopped> {
    // A first import is all new; that its rows came in is said by their number.
    let comes_again = report.replaced > 0 || !report.gone.is_empty();
    for need in report.added.iter().filter(|_| comes_again) {
        out.say("cli-new", &[("need", &named(need))])?;
    }
    for changed in &report.changed {
        for field in &changed.fields {
            let what = format!("{}: «{}» → «{}»", field.field, field.before, field.after);
            out.say("cli-changed", &[("need", &named(&changed.need)), ("what", &what)])?;
        }
    }
    for gone in &report.gone {
        out.say("cli-gone", &[("need", &named(&gone.need))])?;
    }
    Ok(())
}

/// The first places, which are enough to find the rest by.
const SHOWN_PLACES: usize = 12;

fn concerns(places: &[meeting::ImportPlace], out: &Output) -> Result<(), Stopped> {
    let shown = places.iter().take(SHOWN_PLACES).map(|place| {
        let cell = if place.row == 0 { place.column.clone() } else { format!("{}{}", place.column, place.row) };
        format!("{} {cell} {}", place.sheet, place.value).trim().to_owned()
    });
    let mut shown: Vec<String> = shown.collect();
    if shown.is_empty() {
        return Ok(());
    }
    if places.len() > SHOWN_PLACES {
        shown.push("…".to_owned());
    }
    out.say("cli-concerns", &[("places", &shown.join("; "))])
}

fn named(need: &NeedTold) -> String {
    format!("{} {}, {}", need.need, need.owner, need.measure)
}

/// The text of a code with the values that come with it.
fn coded(out: &Output, key: &str, values: &std::collections::BTreeMap<String, String>) -> String {
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    out.text(key, &values)
}
