//! `innstilling import`: behovsmeldinger, or another table, from a workbook or CSV file.

use std::collections::BTreeMap;
use std::process::ExitCode;

use meeting::view::{FieldChanged, field_in_words, value_in_words};
use meeting::{
    Answers, ImportKind, ImportLeftOut, ImportNote, ImportProblem, ImportQuestion, ImportReport, ListReport, NeedTold,
    OtherReport, Refusal, RefusalCode, SeatReport,
};
use serde::Serialize;

use super::arguments::Import;
use super::ending::{Done, Stopped};
use super::lists::Table;
use super::opening::open;
use super::output::Output;

pub fn answer(import: &Import, out: &Output) -> Done {
    let meeting = open(&import.file, out)?;
    let answers = Answers {
        choices: import.answers.iter().cloned().collect(),
        fields: import.fields.iter().cloned().collect(),
        ..Answers::default()
    };
    match import.table {
        None => {
            let mut report = match import.dry_run {
                true => meeting.import_preview(&import.workbook, &answers)?,
                false => meeting.import(&import.workbook, &answers)?,
            };
            report.problems.iter_mut().for_each(|problem| problem.put_in_words(&out.texts));
            told(import, out, &report, needs_in_words)?;
            end(import, &report.problems, &report.questions)
        }
        Some(table) => {
            let kind = match table {
                Table::Participants => ImportKind::Participants,
                Table::Shares => ImportKind::Shares,
                Table::Frames => ImportKind::Frames,
                Table::Applications => ImportKind::Applications,
                Table::Seats => return seats(&meeting.import_seats(&import.workbook)?, import.json, out),
                Table::Year(list) if import.dry_run => {
                    return rows(&meeting.import_list_preview(list, &import.workbook)?, import, out);
                }
                Table::Year(list) => return rows(&meeting.import_list(list, &import.workbook)?, import, out),
            };
            let mut report = match import.dry_run {
                true => meeting.import_other_preview(kind, &import.workbook, &answers)?,
                false => meeting.import_other(kind, &import.workbook, &answers)?,
            };
            report.problems.iter_mut().for_each(|problem| problem.put_in_words(&out.texts));
            told(import, out, &report, rows_in_words)?;
            end(import, &report.problems, &report.questions)
        }
    }
}

/// What a table brought to a list of the year.
fn rows(report: &ListReport, import: &Import, out: &Output) -> Done {
    if import.json {
        out.tell_json(report)?;
        return Ok(ExitCode::SUCCESS);
    }
    let counts = [report.added.len(), report.changed.len(), report.same].map(|count| count.to_string());
    let key = if import.dry_run { "cli-list-would-bring" } else { "cli-list-brought" };
    out.say(key, &[("new", &counts[0]), ("changed", &counts[1]), ("same", &counts[2])])?;
    if !report.not_in_list.is_empty() {
        out.say("cli-list-left", &[("which", &report.not_in_list.join(", "))])?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What the list of seats brought.
fn seats(report: &SeatReport, json: bool, out: &Output) -> Done {
    if json {
        out.tell_json(report)?;
        return Ok(ExitCode::SUCCESS);
    }
    let counts = [report.added.len(), report.changed.len(), report.same].map(|count| count.to_string());
    out.say("cli-seats-brought", &[("new", &counts[0]), ("changed", &counts[1]), ("same", &counts[2])])?;
    if !report.not_in_list.is_empty() {
        out.say("cli-seats-left", &[("which", &report.not_in_list.join(", "))])?;
    }
    Ok(ExitCode::SUCCESS)
}

fn told<R: Serialize>(
    import: &Import,
    out: &Output,
    report: &R,
    in_words: impl FnOnce(&R, &Import, &Output) -> Result<(), Stopped>,
) -> Result<(), Stopped> {
    if import.json { out.tell_json(report) } else { in_words(report, import, out) }
}

/// Done, or refused with what stands in the way.
fn end(import: &Import, problems: &[ImportProblem], questions: &[ImportQuestion]) -> Done {
    let path = import.workbook.display();
    let refused = |code, count: usize, what: &str| {
        let refusal = Refusal::new(code, format!("{path}: {count} {what}, nothing was changed"));
        Err(refusal.with("path", path.to_string()).with("count", count).into())
    };
    match (problems.len(), questions.len()) {
        (0, 0) => Ok(ExitCode::SUCCESS),
        (0, questions) => refused(RefusalCode::QuestionsOpen, questions, "questions"),
        (problems, _) => refused(RefusalCode::ImportProblems, problems, "problems"),
    }
}

fn needs_in_words(report: &ImportReport, import: &Import, out: &Output) -> Result<(), Stopped> {
    on_the_way(&report.left_out, &report.problems, &report.notes, out)?;
    let named = |need: &NeedTold| format!("{} {}, {}", need.need, need.owner, need.measure);
    // A first import is all new; that its rows came in is said by their number.
    let comes_again = report.replaced > 0 || !report.gone.is_empty();
    new(report.added.iter().filter(|_| comes_again).map(named), out)?;
    report.changed.iter().try_for_each(|one| changed(&named(&one.need), &one.fields, out))?;
    gone(report.gone.iter().map(|one| named(&one.need)), out)?;
    asked(&report.questions, out)?;
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
    let key = if import.dry_run { "cli-would-import" } else { "cli-imported" };
    out.say(key, &[("count", &report.imported.to_string())])
}

fn rows_in_words(report: &OtherReport, import: &Import, out: &Output) -> Result<(), Stopped> {
    on_the_way(&report.left_out, &report.problems, &report.notes, out)?;
    let comes_again = report.replaced > 0 || !report.gone.is_empty();
    new(report.added.iter().filter(|_| comes_again).map(|row| row.name.clone()), out)?;
    report.changed.iter().try_for_each(|one| changed(&one.row.name, &one.fields, out))?;
    gone(report.gone.iter().map(|one| one.row.name.clone()), out)?;
    for kept in &report.kept {
        let field = FieldChanged { field: kept.field.clone(), before: kept.ours.clone(), after: kept.theirs.clone() };
        out.say("cli-kept", &[("need", &kept.row.name), ("what", &before_after(&field, out))])?;
    }
    asked(&report.questions, out)?;
    let key = if import.dry_run { "cli-would-bring" } else { "cli-brought" };
    let counts = [report.rows, report.added.len(), report.changed.len()].map(|count| count.to_string());
    out.say(key, &[("count", &counts[0]), ("new", &counts[1]), ("changed", &counts[2])])
}

/// Sheets that were not read, what must be put right, what was done on the way in.
fn on_the_way(
    left_out: &[ImportLeftOut],
    problems: &[ImportProblem],
    notes: &[ImportNote],
    out: &Output,
) -> Result<(), Stopped> {
    for sheet in left_out {
        out.say("cli-left-out", &[("sheet", &sheet.sheet), ("reason", &sheet.reason)])?;
    }
    for problem in problems {
        let cell = format!("{}{}", problem.column, problem.row);
        out.say(
            "cli-problem",
            &[("sheet", &problem.sheet), ("cell", &cell), ("value", &problem.value), ("expected", &problem.expected)],
        )?;
    }
    for note in notes {
        out.tell(coded(out, &note.code.key(), &note.values))?;
        concerns(&note.places, out)?;
    }
    Ok(())
}

fn asked(questions: &[ImportQuestion], out: &Output) -> Result<(), Stopped> {
    for question in questions {
        let asked = coded(out, &question.code.key(), &question.values);
        out.say("cli-question", &[("id", &question.id), ("question", &asked)])?;
        for choice in &question.choices {
            let said = coded(out, &choice.code.key(), &choice.values);
            out.say("cli-choice", &[("id", &format!("{}={}", question.id, choice.id)), ("choice", &said)])?;
        }
        concerns(&question.concerns, out)?;
    }
    Ok(())
}

fn new(names: impl Iterator<Item = String>, out: &Output) -> Result<(), Stopped> {
    let mut names = names;
    names.try_for_each(|name| out.say("cli-new", &[("need", &name)]))
}

fn changed(name: &str, fields: &[FieldChanged], out: &Output) -> Result<(), Stopped> {
    fields.iter().try_for_each(|field| out.say("cli-changed", &[("need", name), ("what", &before_after(field, out))]))
}

fn gone(names: impl Iterator<Item = String>, out: &Output) -> Result<(), Stopped> {
    let mut names = names;
    names.try_for_each(|name| out.say("cli-gone", &[("need", &name)]))
}

/// «Beløp til eier: «120 000» → «130 000»».
fn before_after(field: &FieldChanged, out: &Output) -> String {
    let [before, after] = field.values_in_words(&out.texts);
    format!("{}: «{before}» → «{after}»", field.name_in_words(&out.texts))
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

/// The text of a code with the values that come with it.
fn coded(out: &Output, key: &str, values: &BTreeMap<String, String>) -> String {
    // A field is named as people know it.
    let told = |(name, value): (&String, &String)| match name.as_str() {
        "field" => (name.clone(), field_in_words(value, &out.texts)),
        "ours" | "theirs" => (name.clone(), value_in_words(value, &out.texts)),
        other => (other.to_owned(), value.clone()),
    };
    let values: Vec<(String, String)> = values.iter().map(told).collect();
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    out.text(key, &values)
}
