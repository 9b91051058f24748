//! The command line: the same program without a window, for scripts and for checking.
//!
//! stdout is the answer, stderr is for people. Exit 0: done. 1: refused, one line with a code, then what and where.
//! 2: wrong use (clap's own).

mod allocate;
mod arguments;
mod divide;
mod import;

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use chrono::Utc;
use forum::Language;
use meeting::{Clock, Kind, Meeting, Opened, Refusal, RefusalCode, WrittenTo};
use serde::Serialize;

pub use arguments::{Arguments, Command};

/// Carries out a command and answers in the terminal.
pub fn answer(command: Command) -> ExitCode {
    let done = match command {
        Command::New { file, example, preset } => new(&file, example.as_deref(), preset.as_deref()),
        Command::Import { file, workbook, dry_run, json } => import::answer(&file, &workbook, dry_run, json),
        Command::Allocate { file, draft, json } => allocate::answer(&file, draft.as_deref(), json),
        Command::Divide { case } => divide::answer(case.as_deref()),
        Command::Print { file, document, language, out } => print(&file, document, language, &out),
        Command::Verify { file, json } => verify(&file, json),
    };
    match done {
        Ok(code) => code,
        Err(refusal) => refuse(refusal.code, &refusal.detail),
    }
}

/// One line on stderr, exit 1.
pub fn refuse(code: RefusalCode, detail: &str) -> ExitCode {
    let line: String = detail.split_whitespace().collect::<Vec<_>>().join(" ");
    // When even stderr is gone there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{code}: {line}");
    ExitCode::from(1)
}

/// One line on stderr, for people: something was done, and this is to be known of it.
fn note(line: impl Display) {
    let line = line.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    // When even stderr is gone there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{line}");
}

fn new(file: &Path, example: Option<&str>, preset: Option<&str>) -> Result<ExitCode, Refusal> {
    meeting::may_write_out(file, Kind::Meeting, &[])?;
    let made = match (example, preset) {
        (Some(id), _) => meeting::new_from_example(id, file, clock()),
        (None, Some(id)) => meeting::new_from_preset(id, file, clock()),
        (None, None) => Err(Refusal::new(RefusalCode::NewFromWhat, "say --example or --preset")),
    }?;
    let view = made.leader_view()?;
    tell(format_args!(
        "{}: {} {}, {} behovsmeldinger",
        file.display(),
        view.meeting.forum,
        view.meeting.year,
        view.needs.len()
    ))?;
    Ok(ExitCode::SUCCESS)
}

fn print(
    file: &Path,
    document: arguments::Document,
    language: arguments::Tongue,
    out: &Path,
) -> Result<ExitCode, Refusal> {
    let meeting = open(file)?;
    let language = Language::from(language);
    let (bytes, unprintable) = match document {
        arguments::Document::Innstilling => (meeting.innstilling(language)?, meeting.unprintable(language)?),
    };
    for text in unprintable {
        note(format_args!("unprintable: {}: «{}»: {}", text.place, text.text, text.letters_named()));
    }
    // What goes down a pipe is the paper and nothing else.
    if let WrittenTo::File(_) = meeting::write_out(out, &bytes, Kind::Pdf, &[meeting.path()])? {
        tell(format_args!("{}", out.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What `verify` answers.
#[derive(Serialize)]
struct Verified {
    ok: bool,
    revision: u64,
    head: String,
    problems: Vec<String>,
}

fn verify(file: &Path, json: bool) -> Result<ExitCode, Refusal> {
    let found = meeting::verify(file, clock())?;
    let verified = Verified {
        ok: found.problems.is_empty(),
        revision: found.revision,
        head: found.head,
        problems: found.problems,
    };
    if json {
        tell_json(&verified)?;
    } else if verified.ok {
        tell(format_args!("ok: {} journal entries, kontrollkode {}", verified.revision, verified.head))?;
    } else {
        for problem in &verified.problems {
            tell(format_args!("{problem}"))?;
        }
    }
    Ok(if verified.ok { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// The computer's clock; the rules never read it themselves.
pub fn clock() -> Clock {
    Arc::new(Utc::now)
}

fn open(file: &Path) -> Result<Meeting, Refusal> {
    match meeting::open(file, clock())? {
        Opened::Meeting(meeting) => Ok(meeting),
        Opened::Review(_) => Err(Refusal::new(
            RefusalCode::ReviewCopy,
            format!("{} is a review copy; open it in the application", file.display()),
        )),
    }
}

fn tell(line: impl Display) -> Result<(), Refusal> {
    writeln!(io::stdout().lock(), "{line}")
        .map_err(|error| Refusal::new(RefusalCode::CannotWrite, format!("stdout: {error}")))
}

fn tell_json(answer: &impl Serialize) -> Result<(), Refusal> {
    let text = serde_json::to_string_pretty(answer)
        .map_err(|error| Refusal::new(RefusalCode::CannotWrite, error.to_string()))?;
    tell(text)
}
