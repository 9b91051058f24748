//! Asks the open meeting now and then to renew the copies beside its file, also while nobody does anything.

use std::time::Duration;
use std::{io, thread};

use tauri::{AppHandle, Manager};

use super::desk::Desk;

/// The meeting knows when it is time: this is only how late it may hear of it.
const NOW_AND_THEN: Duration = Duration::from_secs(60);

/// Goes on for as long as the program runs.
pub fn keep(app: AppHandle) -> io::Result<()> {
    let asks = move || {
        loop {
            thread::sleep(NOW_AND_THEN);
            if let Ok(meeting) = app.state::<Desk>().open_meeting() {
                // What prevents it is said of the file in the leader's window; a desk that is lost says so at the next command.
                let _ = meeting.keep_copies();
            }
        }
    };
    thread::Builder::new().spawn(asks).map(drop)
}
