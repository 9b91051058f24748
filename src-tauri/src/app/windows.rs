//! The windows as they are made: which page each shows, how large it is, what it is called, and that it stays on the program's own pages.

use meeting::{Refusal, RefusalCode};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, LogicalSize, Manager, Monitor, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use super::desk::{Desk, Document, Face};
use super::error::AppError;
use super::labels::{LAPTOP, MAIN};

/// The main window on a monitor with room enough, and the least that its pages are made for.
const LARGE: LogicalSize<u32> = LogicalSize::new(1440, 900);
const LEAST: LogicalSize<u32> = LogicalSize::new(1024, 700);
/// The laptop's window, and the least that its page is made for.
const LAPTOP_SIZE: LogicalSize<u32> = LogicalSize::new(1366, 768);
const LAPTOP_LEAST: LogicalSize<u32> = LogicalSize::new(390, 560);
/// What the frame that the system draws around a window takes at most.
const FRAME: LogicalSize<u32> = LogicalSize::new(12, 48);

/// On Linux the window toolkit ends the whole process where there is no display; asked first, it can be said in words.
pub fn need_a_display() -> Result<(), AppError> {
    let named = |name| std::env::var_os(name).is_some_and(|display| !display.is_empty());
    if cfg!(target_os = "linux") && !named("DISPLAY") && !named("WAYLAND_DISPLAY") {
        return Err(AppError::NoDisplay);
    }
    Ok(())
}

/// On Windows the pages are shown by WebView2, which an old machine may lack; asked first, it can be said in words.
pub fn need_a_webview() -> Result<(), AppError> {
    if cfg!(windows) && tauri::webview_version().is_err() { Err(AppError::NoWebview) } else { Ok(()) }
}

/// Opens the main window on the page for what lies on the desk.
pub fn open_main(app: &AppHandle) -> tauri::Result<()> {
    let document = app.state::<Desk>().document();
    let room = app.primary_monitor()?.map_or(LARGE, |monitor| room_on(&monitor));
    let (size, least) = (within(LARGE, room), within(LEAST, room));
    let main = window(app, MAIN, page(document.face()))
        .title(title(&document))
        .inner_size(size.width.into(), size.height.into())
        .min_inner_size(least.width.into(), least.height.into())
        .build()?;
    // A file that was opened meanwhile.
    name_main(app);
    // As large as it was the last time may be too large for the monitor of today.
    let Some(monitor) = main.current_monitor()? else { return Ok(()) };
    let now = main.inner_size()?.to_logical(monitor.scale_factor());
    let fits = within(now, room_on(&monitor));
    if fits == now { Ok(()) } else { main.set_size(fits) }
}

/// Opens the window in which this machine is a laptop in another's room.
pub fn open_laptop(app: &AppHandle) -> tauri::Result<()> {
    let room = app.primary_monitor()?.map_or(LARGE, |monitor| room_on(&monitor));
    let (size, least) = (within(LAPTOP_SIZE, room), within(LAPTOP_LEAST, room));
    let window = window(app, LAPTOP, "laptop.html")
        .title("Innstilling – Bli med i møte")
        .inner_size(size.width.into(), size.height.into())
        .min_inner_size(least.width.into(), least.height.into());
    window.build().map(drop)
}

/// Names the main window after what lies on the desk, if there is a window yet.
pub fn name_main(app: &AppHandle) {
    let title = title(&app.state::<Desk>().document());
    // A window without its file's name is one to work in all the same.
    let _ = main(app).map(|main| main.set_title(&title));
}

/// How large a window can be on a monitor, at the scale that its user has chosen for it.
fn room_on(monitor: &Monitor) -> LogicalSize<u32> {
    let room: LogicalSize<u32> = monitor.work_area().size.to_logical(monitor.scale_factor());
    LogicalSize::new(room.width.saturating_sub(FRAME.width), room.height.saturating_sub(FRAME.height))
}

fn within(size: LogicalSize<u32>, room: LogicalSize<u32>) -> LogicalSize<u32> {
    LogicalSize::new(size.width.min(room.width), size.height.min(room.height))
}

/// The main window, while it is open.
pub fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(MAIN)
}

/// Brings the main window forward, from wherever it is.
pub fn come_forward(app: &AppHandle) {
    let Some(main) = main(app) else { return };
    // A window that will not come forward is still there to be found.
    let _ = main.unminimize().and_then(|()| main.show()).and_then(|()| main.set_focus());
}

/// A window that stays on this program's own pages and opens no others. Both keep their data in the same place.
pub fn window<'a>(app: &'a AppHandle, label: &str, page: &str) -> WebviewWindowBuilder<'a, tauri::Wry, AppHandle> {
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

/// The page of a face.
pub fn page(face: Face) -> &'static str {
    match face {
        Face::Start | Face::Leader => "leader.html",
        Face::Representative => "representative.html",
    }
}

/// What the main window is called.
pub fn title(document: &Document) -> String {
    match document.path().and_then(|path| path.file_name()) {
        Some(name) => format!("Innstilling – {}", name.to_string_lossy()),
        None => "Innstilling".to_owned(),
    }
}

/// A window that would not do as it was told.
pub fn refusal(error: impl std::fmt::Display) -> Refusal {
    Refusal::new(RefusalCode::Window, error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_never_larger_than_its_monitor() {
        let small = LogicalSize::new(948, 492);
        assert_eq!(within(LARGE, small), small, "1920 x 1080 at 200 %");
        assert_eq!(within(LARGE, LogicalSize::new(1908, 1032)), LARGE, "and no larger than it needs");
        assert_eq!(within(LEAST, LogicalSize::new(1268, 672)), LogicalSize::new(1024, 672), "1280 x 720");
    }

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
