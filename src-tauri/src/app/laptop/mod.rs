//! «Bli med i møte»: this machine as a laptop in somebody else's room, in a window of its own. What is said in the room goes through
//! `room::client`; the window is told what moves, and reaches nothing else of the program.

mod door;
pub mod standing;

use std::path::Path;

use room::client::Why;
use tauri::{AppHandle, Emitter, Manager, WebviewWindow};

use self::standing::Done;
use super::desk::Desk;
use super::labels::LAPTOP;
use super::windows;

pub use door::{
    INVITATION, LaptopAs, LaptopDoor, WayShown, check, come_back, door, is_invitation, knock, knock_typed, open_file,
    put_aside, read,
};

/// Opens the window, or brings it forward.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    match app.get_webview_window(LAPTOP) {
        Some(window) => window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()),
        None => windows::open_laptop(app),
    }
}

/// Opens the window with an invitation that was opened in the system or dropped on a window.
pub fn bring(app: &AppHandle, path: &Path) {
    *app.state::<Desk>().laptop.brought() = Some(path.to_owned());
    // A page that is not there yet asks by itself when it is.
    if open(app).is_ok() {
        let _ = app.emit_to(LAPTOP, "laptop-brought", ());
    }
}

/// The window is gone: the device hangs up.
pub fn closed(app: &AppHandle) {
    app.state::<Desk>().laptop.rest();
}

/// Refuses every window but the laptop's own. The capabilities say the same; a page is not believed twice.
pub fn only_laptop(asker: &WebviewWindow) -> Done<()> {
    if asker.label() == LAPTOP { Ok(()) } else { Err(Why::of("not-for-this-window")) }
}
