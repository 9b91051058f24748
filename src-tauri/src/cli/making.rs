//! `innstilling new` and `copy`: a meeting file of an example, of a county's rules, or of the year before; a whole copy of one.

use std::path::Path;
use std::process::ExitCode;

use meeting::Kind;
use meeting::command::ArrangeCommand;

use super::arguments::New;
use super::ending::Done;
use super::opening::open;
use super::output::Output;
use crate::clock::clock;

pub fn answer(new: &New, out: &Output) -> Done {
    meeting::may_write_out(&new.file, Kind::Meeting, &[])?;
    if let Some(old) = &new.old {
        return next_year(old, &new.file, out);
    }
    let made = match &new.example {
        Some(id) => meeting::new_from_example(id, &new.file, clock()),
        None => meeting::new_from_preset(new.preset.as_deref().unwrap_or_default(), &new.file, clock()),
    }?;
    let view = made.leader_view()?;
    if new.date.is_some() || new.place.is_some() {
        let info = &view.meeting;
        let (forum, secretariat) = (info.forum.clone(), info.secretariat.clone());
        let (date, place) = (new.date.or(info.date), new.place.clone().or_else(|| info.place.clone()));
        made.execute(view.revision, ArrangeCommand::SetMeeting { forum, secretariat, date, place })?;
    }
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

/// `innstilling copy`: a whole copy of a meeting file.
pub fn copy(file: &Path, to: &Path, out: &Output) -> Done {
    open(file, out)?.whole_copy(to)?;
    out.tell(to.display())?;
    Ok(ExitCode::SUCCESS)
}

/// The next year of a meeting file, and what it has from it and lacks.
fn next_year(old: &Path, new: &Path, out: &Output) -> Done {
    let (made, told) = open(old, out)?.next_year(new)?;
    let view = made.leader_view()?;
    out.say(
        "cli-made-next-year",
        &[
            ("file", &new.display().to_string()),
            ("forum", &view.meeting.forum),
            ("year", &told.year.to_string()),
            ("old", &old.display().to_string()),
        ],
    )?;
    told.in_words(&out.texts).iter().try_for_each(|line| out.tell(format_args!("  {line}")))?;
    Ok(ExitCode::SUCCESS)
}
