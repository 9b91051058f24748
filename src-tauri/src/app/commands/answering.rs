//! How a command answers the page that sent it.

use ::meeting::{Refusal, RefusalCode};

use crate::app::log;

/// What a page gets: the answer, or why not.
pub type Answer<T> = Result<T, Refusal>;

/// Does it beside the windows, so that they never stand still.
pub async fn apart<T: Send + 'static>(does: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    // What fell over is in the log, by where it did.
    let fell_over = |_| Err(Refusal::new(RefusalCode::Interrupted, "the program fell over in the middle of it"));
    tokio::task::spawn_blocking(does)
        .await
        .unwrap_or_else(fell_over)
        .inspect_err(|refusal| log::write(&log::Entry::Refused(refusal.code)))
}
