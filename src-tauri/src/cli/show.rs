//! `innstilling show`: what the leader's face sees, part by part.

mod ahead;
mod around;
mod in_words;
mod model;

use std::path::Path;
use std::process::ExitCode;

use meeting::view::{ShowPart, shown};

use super::ending::Done;
use super::opening::open;
use super::output::Output;

pub fn answer(file: &Path, part: Option<&str>, json: bool, out: &Output) -> Done {
    let part = part.map(ShowPart::named).transpose()?;
    let meeting = open(file, out)?;
    let (view, beside) = (meeting.leader_view()?, meeting.shown_beside()?);
    match (part, json) {
        (Some(part), true) => out.tell_json(&shown(&view, &beside, part)?)?,
        (None, true) => out.tell_json(&view)?,
        (Some(part), false) => in_words::part(&view, &beside, part, out)?,
        (None, false) => in_words::all(&view, &beside, out)?,
    }
    Ok(ExitCode::SUCCESS)
}
