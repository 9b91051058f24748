//! The command line: the same program without a window, for scripts and for checking.
//!
//! stdout is the answer, stderr is for people. Exit 0: done. 1: refused, one line with a code, then what happened and what to
//! do. 2: wrong use (clap's own).

mod allocate;
mod arguments;
mod attaching;
mod divide;
mod export;
mod host;
mod import;
mod journal;
mod lists;
mod making;
mod output;
mod printing;
mod room_check;
mod script;
mod show;
mod spoken;
mod template;
mod verify;

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use chrono::Utc;
use forum::Language;
use meeting::{Clock, Meeting, Opened, Refusal, RefusalCode, Texts};
use room::RoomRefusal;

use self::output::Output;
use crate::console;
pub use arguments::{Arguments, Command, Tongue};

/// Carries out a command and answers in the terminal.
pub fn answer(command: Command, language: Option<Tongue>) -> ExitCode {
    let out = Output::in_language(spoken(language));
    let done = match command {
        Command::New(new) => making::answer(&new, &out),
        Command::Import(import) => import::answer(&import, &out),
        Command::Allocate { file, draft, json } => allocate::answer(&file, draft.as_deref(), json, &out),
        Command::Divide { case } => divide::answer(case.as_deref(), &out),
        Command::Do { file, commands, go_on } => script::answer(&file, commands.as_deref(), go_on, &out),
        Command::Host(host) => host::answer(&host, &out),
        Command::RoomCheck(check) => room_check::answer(&check, &out),
        Command::Show { file, part, json } => show::answer(&file, part.as_deref(), json, &out),
        Command::Journal { file, search, json } => journal::answer(&file, search.as_deref(), json, &out),
        Command::Export { file, list, out: to } => export::answer(&file, list, to.as_deref(), &out),
        Command::Template(template) => template::answer(&template, language.map_or(Language::Nb, Language::from), &out),
        Command::Print(print) => printing::answer(&print, language.map_or(Language::Nb, Language::from), &out),
        Command::Copy { file, to } => making::copy(&file, &to, &out),
        Command::Attach { file, with, path } => attaching::attach(&file, &with, &path, &out),
        Command::Detach { file, with, name } => attaching::detach(&file, &with, &name, &out),
        Command::Verify { file, json } => verify::answer(&file, json, &out),
    };
    match done {
        Ok(code) => code,
        // Nobody listens any more: `innstilling journal FILE | head` is not a fault.
        Err(Stopped::NobodyListens) => ExitCode::SUCCESS,
        Err(Stopped::Refused(refusal)) => told(&refusal, &out.texts),
        Err(Stopped::RoomRefused(refusal)) => told_in_words(refusal.code, &refusal.in_words(&out.texts)),
    }
}

/// Tells why the application could not open, in the language asked for; double-clicked, in a window.
pub fn refuse(refusal: &Refusal, language: Option<Tongue>) -> ExitCode {
    let texts = Texts::new(spoken(language));
    console::show_if_unread(&refusal.in_words(&texts));
    told(refusal, &texts)
}

/// Why a command ended before its end.
enum Stopped {
    /// It was refused.
    Refused(Refusal),
    /// The room was refused.
    RoomRefused(RoomRefusal),
    /// Whoever read the answer is gone.
    NobodyListens,
}

impl<R: Into<Refusal>> From<R> for Stopped {
    fn from(refusal: R) -> Stopped {
        Stopped::Refused(refusal.into())
    }
}

/// What a command of the command line comes to.
type Done = Result<ExitCode, Stopped>;

fn spoken(language: Option<Tongue>) -> Language {
    language.map_or_else(spoken::of_system, Language::from)
}

/// One line on stderr, for people: something was done, and this is to be known of it.
fn note(line: impl Display) {
    let line = line.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    // When even stderr is gone there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{line}");
}

/// One line on stderr, exit 1.
fn told(refusal: &Refusal, texts: &Texts) -> ExitCode {
    told_in_words(refusal.code, &refusal.in_words(texts))
}

fn told_in_words(code: impl Display, words: &str) -> ExitCode {
    // When even stderr is gone there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{code}: {words}");
    ExitCode::from(1)
}

/// The computer's clock; the rules never read it themselves.
pub fn clock() -> Clock {
    Arc::new(Utc::now)
}

/// Opens a meeting, and tells on stderr what is to be known of its file.
fn open(file: &Path, out: &Output) -> Result<Meeting, Refusal> {
    match meeting::open(file, clock())? {
        Opened::Meeting(meeting) => {
            meeting.file()?.warnings.iter().for_each(|warning| note(warning.in_words(&out.texts)));
            Ok(meeting)
        }
        Opened::Review(_) => Err(Refusal::new(
            RefusalCode::ReviewCopy,
            format!("{} is a review copy; open it in the application", file.display()),
        )),
    }
}
