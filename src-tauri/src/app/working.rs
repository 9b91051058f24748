//! What takes its time: the main window is told how far it has come, and may stop it.
//!
//! Most of what is asked for is done before anybody would look for a sign of it, so nothing is told before [`QUIET`].

use std::sync::Arc;
use std::time::Duration;

use meeting::Waiting;
use tauri::{AppHandle, Emitter, Manager};

use super::desk::Desk;
use super::labels::MAIN;
use super::works::{Working, watched_by};

/// How long nothing is told.
const QUIET: Duration = Duration::from_millis(500);

/// Does something that may take its time; the main window hears of it, and may stop it.
pub fn watched<T>(app: &AppHandle, does: impl FnOnce(Arc<Waiting>) -> T) -> T {
    let tell = {
        let app = app.clone();
        move |working: Working| {
            // The work goes on whether the window can be told of it or not.
            let _ = app.emit_to(MAIN, "working", working);
        }
    };
    watched_by(&app.state::<Desk>().works, QUIET, tell, does)
}
