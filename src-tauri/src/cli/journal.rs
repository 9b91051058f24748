//! `innstilling journal`: when, who, what, before and after.

use std::path::Path;
use std::process::ExitCode;

use chrono::Local;
use meeting::{JournalLine, JournalView};

use super::ending::{Done, Stopped};
use super::opening::open;
use super::output::Output;

pub fn answer(file: &Path, search: Option<&str>, json: bool, out: &Output) -> Done {
    let journal = open(file, out)?.journal()?;
    let lines: Vec<&JournalLine> = journal.search(search.unwrap_or_default(), &out.texts).collect();
    if json {
        out.tell_json(&JournalView { lines: lines.into_iter().cloned().collect() })?;
    } else {
        lines.into_iter().try_for_each(|line| in_words(line, out))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// One entry on one line, its columns apart by tabs.
pub fn in_words(line: &JournalLine, out: &Output) -> Result<(), Stopped> {
    let [who, mut what, before, after] = line.in_words(&out.texts);
    if let Some(revision) = line.undone_by {
        what = format!("{what} ({} {revision})", out.text("journal-undone", &[]));
    }
    let at = line.at.with_timezone(&Local).format("%Y-%m-%d %H:%M:%S");
    let columns = [line.revision.to_string(), at.to_string(), who, what, before, after];
    out.tell(columns.map(|column| one_line(&column)).join("\t").trim_end())
}

fn one_line(text: &str) -> String {
    text.split(|sign: char| sign.is_control()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
