//! `innstilling attach` and `detach`: a file that is kept with a case, a row of a list of the year, a behovsmelding or a meeting.

use std::path::Path;
use std::process::ExitCode;

use forum::NeedId;
use meeting::{KeptWith, Meeting, Refusal, RefusalCode};
use procedure::MeetingId;

use super::ending::Done;
use super::opening::open;
use super::output::Output;

pub fn attach(file: &Path, with: &str, path: &Path, out: &Output) -> Done {
    let (kept, meeting) = (named(with)?, open(file, out)?);
    meeting.keep_file(&kept, path)?;
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    out.tell(format_args!("{with}: {name} {}", hash(&meeting, &kept, &name)?.unwrap_or_default()))?;
    Ok(ExitCode::SUCCESS)
}

pub fn detach(file: &Path, with: &str, name: &str, out: &Output) -> Done {
    open(file, out)?.drop_file(&named(with)?, name)?;
    Ok(ExitCode::SUCCESS)
}

/// What is meant: «4/23», «row:3», «need:dekom-85», «meeting:2024-01-18».
fn named(with: &str) -> Result<KeptWith, Refusal> {
    Ok(match with.split_once(':') {
        Some(("row", row)) => {
            let unknown = |_| Refusal::new(RefusalCode::NotThere, format!("there is no row «{row}»")).with("what", row);
            KeptWith::Row { row: row.parse().map_err(unknown)? }
        }
        Some(("need", need)) => KeptWith::Need { need: NeedId::from(need.to_owned()) },
        Some(("meeting", meeting)) => KeptWith::Meeting { meeting: MeetingId::new(meeting) },
        Some(_) | None => {
            let unknown = |error| Refusal::new(RefusalCode::UnknownCase, error).with("case", with);
            KeptWith::Case { case: with.parse().map_err(unknown)? }
        }
    })
}

/// The hash of the file that was kept.
fn hash(meeting: &Meeting, with: &KeptWith, name: &str) -> Result<Option<String>, Refusal> {
    let year = || meeting.leader_view().map(|view| view.year);
    Ok(match with {
        KeptWith::Case { case } => {
            let mut files = year()?.attachments.into_iter();
            files.find(|file| file.case == *case && file.name == name).map(|file| file.sha256)
        }
        KeptWith::Row { row } => {
            let mut files = meeting.lists()?.lists.into_iter().flat_map(|list| list.rows).flat_map(|row| row.files);
            files.find(|file| file.row == *row && file.name == name).map(|file| file.sha256)
        }
        KeptWith::Need { .. } | KeptWith::Meeting { .. } => {
            let mut files = year()?.kept_files.into_iter();
            files.find(|file| file.with == *with && file.name == name).map(|file| file.sha256)
        }
    })
}
