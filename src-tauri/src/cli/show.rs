//! `innstilling show`: what the leader's face sees, part by part.

mod in_words;
mod model;

use std::path::Path;
use std::process::ExitCode;

use meeting::view::{ShowPart, shown};

use super::output::Output;
use super::{Done, open};

pub fn answer(file: &Path, part: Option<&str>, json: bool, out: &Output) -> Done {
    let part = part.map(ShowPart::named).transpose()?;
    let meeting = open(file)?;
    let (view, year, journal) = (meeting.leader_view()?, meeting.year()?, meeting.journal()?);
    match (part, json) {
        (Some(part), true) => out.tell_json(&shown(&view, &year, &journal, part)?)?,
        (None, true) => out.tell_json(&view)?,
        (Some(part), false) => in_words::part(&view, &journal, part, out)?,
        (None, false) => in_words::all(&view, &journal, out)?,
    }
    Ok(ExitCode::SUCCESS)
}
