//! `innstilling new`: a meeting file of an example or of a county's rules.

use std::process::ExitCode;

use super::arguments::New;
use super::output::Output;
use super::{Done, clock};

pub fn answer(new: &New, out: &Output) -> Done {
    let made = match &new.example {
        Some(id) => meeting::new_from_example(id, &new.file, clock()),
        None => meeting::new_from_preset(new.preset.as_deref().unwrap_or_default(), &new.file, clock()),
    }?;
    let view = made.leader_view()?;
    out.say(
        "cli-made",
        &[
            ("file", &new.file.display().to_string()),
            ("forum", &view.meeting.forum),
            ("year", &view.meeting.year.to_string()),
            ("count", &view.needs.len().to_string()),
        ],
    )?;
    Ok(ExitCode::SUCCESS)
}
