//! What happens to the windows: files are dropped on them, they are closed, moved and resized.

use tauri::{DragDropEvent, Emitter, Manager, Window, WindowEvent};

use super::closing::Way;
use super::desk::Desk;
use super::labels::{LAPTOP, MAIN, WALL};
use super::{arriving, laptop, opening, wall};

/// What happens to a window: files are dropped on it, it is asked about when something typed in it is not saved, the leader
/// is told when the wall is gone, and everything closes with the main window.
pub fn heard(window: &Window, event: &WindowEvent) {
    let app = window.app_handle();
    match (window.label(), event) {
        (MAIN, WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. })) => arriving::bring(app, paths),
        (MAIN, WindowEvent::CloseRequested { api, .. }) if app.state::<Desk>().closing.asked() == Way::Ask => {
            api.prevent_close();
            let _ = app.emit_to(MAIN, "closing", ());
        }
        // Who is in another's room stays there.
        (MAIN, WindowEvent::Destroyed) if app.get_webview_window(LAPTOP).is_some() => opening::put_away(app),
        (MAIN, WindowEvent::Destroyed) => app.exit(0),
        (LAPTOP, WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. })) => {
            if let Some(path) = paths.first() {
                laptop::bring(app, path);
            }
        }
        (LAPTOP, WindowEvent::Destroyed) => laptop::closed(app),
        (WALL, WindowEvent::Moved(_) | WindowEvent::Resized(_)) => wall::look_after(app),
        (WALL, WindowEvent::Destroyed) => wall::closed(app),
        _ => {}
    }
}
