//! The two windows: the main one with the controls, and the wall. Which page each shows, where it stands, and what it is told.

use meeting::{Meeting, Refusal, RefusalCode};
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, Emitter, Manager, Monitor, PhysicalSize, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window,
    WindowEvent,
};

use super::desk::{Desk, Document, Face};
use super::error::AppError;
use super::labels::{MAIN, WALL};

/// On Linux the window toolkit ends the whole process where there is no display; asked first, it can be said in words.
pub fn need_a_display() -> Result<(), AppError> {
    let named = |name| std::env::var_os(name).is_some_and(|display| !display.is_empty());
    if cfg!(target_os = "linux") && !named("DISPLAY") && !named("WAYLAND_DISPLAY") {
        return Err(AppError::NoDisplay);
    }
    Ok(())
}

/// Opens the main window on the page for what lies on the desk.
pub fn open_main(app: &AppHandle) -> tauri::Result<()> {
    let document = app.state::<Desk>().document();
    window(app, MAIN, page(document.face()))
        .title(title(&document))
        .inner_size(1440.0, 900.0)
        .min_inner_size(1024.0, 700.0)
        .build()?;
    Ok(())
}

/// The main window, while it is open.
pub fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(MAIN)
}

/// The wall, while it is open.
pub fn wall(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(WALL)
}

/// Shows what lies on the desk now: title, page, and a word to the pages that they must load anew.
pub fn show(app: &AppHandle) -> Result<(), Refusal> {
    let document = app.state::<Desk>().document();
    if document.face() != Face::Leader {
        close_wall(app)?;
    }
    if let Some(main) = main(app) {
        main.set_title(&title(&document)).map_err(refusal)?;
        let address = main.url().map_err(refusal)?;
        let page = page(document.face());
        if address.path().trim_start_matches('/') != page {
            main.navigate(address.join(page).map_err(refusal)?).map_err(refusal)?;
            return Ok(());
        }
    }
    tell_opened(app)
}

/// Tells the pages that another document, or other needs, are open.
pub fn tell_opened(app: &AppHandle) -> Result<(), Refusal> {
    let document = app.state::<Desk>().document();
    if let Document::Meeting(meeting) = &document {
        tell_wall(app, meeting)?;
    }
    app.emit_to(MAIN, "opened", document.face()).map_err(refusal)
}

/// Tells the wall of a change. The leader's window is the one that asked: it has the change as its answer, and would draw
/// everything twice if it were told as well. The change is done and stays done, so a wall that cannot be told is no reason
/// to refuse it.
pub fn tell_change(app: &AppHandle, meeting: &Meeting) {
    let _ = tell_wall(app, meeting);
}

fn tell_wall(app: &AppHandle, meeting: &Meeting) -> Result<(), Refusal> {
    match wall(app) {
        Some(_) => app.emit_to(WALL, "wall", meeting.wall_view()?).map_err(refusal),
        None => Ok(()),
    }
}

/// Opens the wall in full screen on a monitor that the main window is not on; with one monitor, as an ordinary window.
pub fn open_wall(app: &AppHandle) -> Result<(), Refusal> {
    match wall(app) {
        Some(wall) => wall.set_focus().map_err(refusal),
        None => place_wall(app).map_err(refusal),
    }
}

fn place_wall(app: &AppHandle) -> tauri::Result<()> {
    let wall = window(app, WALL, "projector.html").title("Innstilling – vegg").inner_size(1280.0, 720.0);
    match other_monitor(app)? {
        Some(monitor) => {
            let wall = wall.decorations(false).visible(false).focused(false).build()?;
            // Placed first: full screen is then taken on the monitor the window lies on.
            wall.set_position(*monitor.position())?;
            wall.set_size(PhysicalSize::new(monitor.size().width, monitor.size().height))?;
            wall.set_cursor_visible(false)?;
            wall.show()?;
            wall.set_fullscreen(true)
        }
        None => wall.build().map(drop),
    }
}

/// Closes the wall, if it is open.
pub fn close_wall(app: &AppHandle) -> Result<(), Refusal> {
    wall(app).map_or(Ok(()), |wall| wall.close()).map_err(refusal)
}

/// What happens to a window: the leader is told when the wall is gone, and everything closes with the main window.
pub fn heard(window: &Window, event: &WindowEvent) {
    if !matches!(event, WindowEvent::Destroyed) {
        return;
    }
    let app = window.app_handle();
    match window.label() {
        WALL => {
            // Nobody is left to tell when the main window went first.
            let _ = app.emit_to(MAIN, "wall-closed", ());
        }
        _ => app.exit(0),
    }
}

/// A window that stays on this program's own pages and opens no others. Both keep their data in the same place.
fn window<'a>(app: &'a AppHandle, label: &str, page: &str) -> WebviewWindowBuilder<'a, tauri::Wry, AppHandle> {
    WebviewWindowBuilder::new(app, label, WebviewUrl::App(page.into()))
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
}

/// This program's own pages: `tauri://localhost`, on Windows `http://tauri.localhost`.
fn is_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

fn page(face: Face) -> &'static str {
    match face {
        Face::Start | Face::Leader => "leader.html",
        Face::Representative => "representative.html",
    }
}

fn title(document: &Document) -> String {
    match document.path().and_then(|path| path.file_name()) {
        Some(name) => format!("Innstilling – {}", name.to_string_lossy()),
        None => "Innstilling".to_owned(),
    }
}

/// A monitor that the main window is not on.
fn other_monitor(app: &AppHandle) -> tauri::Result<Option<Monitor>> {
    let Some(main) = main(app) else { return Ok(None) };
    let Some(own) = main.current_monitor()? else { return Ok(None) };
    Ok(main.available_monitors()?.into_iter().find(|monitor| monitor.position() != own.position()))
}

fn refusal(error: impl std::fmt::Display) -> Refusal {
    Refusal::new(RefusalCode::Window, error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_stays_on_the_programs_own_pages() {
        let own = |address: &str| is_own(&address.parse().unwrap());
        assert!(own("tauri://localhost/leader.html"));
        for elsewhere in ["https://example.org/", "tauri://example.org/", "file:///etc/passwd", "data:text/html,hei"] {
            assert!(!own(elsewhere), "{elsewhere} is not ours");
        }
        if !cfg!(windows) {
            assert!(!own("http://tauri.localhost/"), "on Linux that is somebody else's server");
        }
    }
}
