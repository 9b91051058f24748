//! The commands that a page may send, by name. Each one asks the desk, forwards, and answers; what needs more than that is
//! in the file it calls. Answers are refusals with a code, as from the meeting itself.

pub mod around;
pub mod attachments;
pub mod copy;
pub mod files;
pub mod imports;
pub mod laptop;
pub mod meeting;
pub mod papers;
pub mod program;
pub mod room;
#[cfg(all(test, feature = "ts"))]
mod typescript;
pub mod wall;

use ::meeting::{Refusal, RefusalCode};

use super::log;

/// What a page gets: the answer, or why not.
type Answer<T> = Result<T, Refusal>;

/// Does it beside the windows, so that they never stand still.
async fn apart<T: Send + 'static>(does: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    // What fell over is in the log, by where it did.
    let fell_over = |_| Err(Refusal::new(RefusalCode::Interrupted, "the program fell over in the middle of it"));
    tokio::task::spawn_blocking(does)
        .await
        .unwrap_or_else(fell_over)
        .inspect_err(|refusal| log::write(&log::Entry::Refused(refusal.code)))
}
