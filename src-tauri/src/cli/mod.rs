//! The command line: the same program without a window, for scripts and for checking.
//!
//! stdout is the answer, stderr is for people. Exit 0: done. 1: refused, one line with a code, then what happened and what to
//! do. 2: wrong use (clap's own).

mod allocate;
mod arguments;
mod attaching;
mod divide;
mod ending;
mod export;
mod host;
mod import;
mod journal;
mod lists;
mod making;
mod opening;
mod output;
mod printing;
mod room_check;
mod script;
mod show;
mod spoken;
mod template;
mod verify;

use std::process::ExitCode;

use forum::Language;
use meeting::{Refusal, Texts};

use self::ending::{Stopped, told, told_in_words};
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

fn spoken(language: Option<Tongue>) -> Language {
    language.map_or_else(spoken::of_system, Language::from)
}
