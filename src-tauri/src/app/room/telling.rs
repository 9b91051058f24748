//! What the windows are told of the room.

use tauri::{AppHandle, Emitter, Manager};

use crate::app::desk::Desk;
use crate::app::labels::{MAIN, WALL};

/// Tells the windows that the room is another: the leader's page asks what it is like, the wall gets how one comes in.
pub fn tell(app: &AppHandle) {
    // A window that is gone needs not be told.
    let _ = app.emit_to(MAIN, "room", ());
    let _ = app.emit_to(WALL, "room-sign", app.state::<Desk>().room.sign());
}
