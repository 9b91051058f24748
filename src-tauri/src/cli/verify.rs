//! `innstilling verify`: whether a meeting file is whole.

use std::path::Path;
use std::process::ExitCode;

use meeting::view::FileWarning;
use serde::Serialize;

use super::ending::{Done, note};
use super::output::Output;
use crate::clock::clock;

/// What `verify --json` answers.
#[derive(Serialize)]
struct Verified {
    ok: bool,
    revision: u64,
    head: String,
    problems: Vec<String>,
    warnings: Vec<FileWarning>,
}

/// Answers what was found; what is to be known of the file although it is in order is told on stderr, as by every command.
pub fn answer(file: &Path, json: bool, out: &Output) -> Done {
    let found = meeting::verify(file, clock())?;
    let in_words = found.in_words(&out.texts);
    found.warnings.iter().for_each(|warning| note(warning.in_words(&out.texts)));
    let verified = Verified {
        ok: found.problems.is_empty(),
        revision: found.revision,
        head: found.head,
        problems: found.problems,
        warnings: found.warnings,
    };
    if json {
        out.tell_json(&verified)?;
    } else if verified.ok {
        out.say("cli-verified", &[("count", &verified.revision.to_string()), ("head", &verified.head)])?;
    } else {
        in_words.iter().try_for_each(|problem| out.tell(problem))?;
    }
    Ok(if verified.ok { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
