//! `innstilling divide`: the division rule by itself.

use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;

use allocation::{Division, divide};
use meeting::{Refusal, RefusalCode};

use super::ending::Done;
use super::output::Output;

/// A case is a few kilobytes; ten thousand claims are about one megabyte.
const LARGEST_CASE: u64 = 256 * 1024 * 1024;

pub fn answer(case: Option<&Path>, out: &Output) -> Done {
    let (name, text) = match case {
        Some(path) => (path.display().to_string(), read(path)),
        None => ("stdin".to_owned(), read_text(io::stdin().lock())),
    };
    let text = text.map_err(|error| Refusal::cannot_read(&name, &error))?;
    let division: Division = serde_json::from_str(&text)
        .map_err(|error| Refusal::new(RefusalCode::CaseNotUnderstood, format!("{name}: {error}")))?;
    let divided = divide(&division).map_err(Refusal::from)?;
    out.tell_json(&divided)?;
    Ok(ExitCode::SUCCESS)
}

fn read(path: &Path) -> io::Result<String> {
    read_text(std::fs::File::open(path)?)
}

fn read_text(from: impl Read) -> io::Result<String> {
    let mut text = String::new();
    from.take(LARGEST_CASE).read_to_string(&mut text)?;
    Ok(text)
}
