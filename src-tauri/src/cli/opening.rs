//! Opens a meeting for a command.

use std::path::Path;

use meeting::{Meeting, Opened, Refusal, RefusalCode};

use super::ending::note;
use super::output::Output;
use crate::clock::clock;

/// Opens a meeting, and tells on stderr what is to be known of its file.
pub fn open(file: &Path, out: &Output) -> Result<Meeting, Refusal> {
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
