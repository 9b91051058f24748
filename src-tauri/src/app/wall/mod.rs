//! The wall's window: which monitor it fills, what happens when that is unplugged, plugged in or of another size, and what the leader
//! is told of it. Never over the leader's page.

pub mod standing;

use std::thread;
use std::time::Duration;

use meeting::Refusal;
use tauri::{AppHandle, Emitter, LogicalSize, Manager, PhysicalPosition, PhysicalSize, WebviewWindow};

use self::standing::{Area, Next, Standing, WallPlace};
use super::desk::Desk;
use super::labels::{MAIN, WALL};
use super::windows::{self, refusal};

/// How often it is seen to that the wall's monitor is still there. No system tells of all that can happen to a monitor; the list of
/// those that are there costs next to nothing.
const LOOK: Duration = Duration::from_millis(300);

/// The wall, while it is open.
pub fn wall(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(WALL)
}

/// Opens the wall, or brings it forward, and says where it is: in full screen on a monitor that the main window is not on; with one
/// monitor as an ordinary window behind the leader's.
pub fn open(app: &AppHandle) -> Result<WallPlace, Refusal> {
    let Some(wall) = wall(app) else { return build(app).map_err(refusal) };
    match app.state::<Desk>().wall.place() {
        WallPlace::Away | WallPlace::Closed => look_after(app),
        WallPlace::Monitor | WallPlace::Window => wall.set_focus().map_err(refusal)?,
    }
    Ok(app.state::<Desk>().wall.place())
}

/// Closes the wall, if it is open.
pub fn close(app: &AppHandle) -> Result<(), Refusal> {
    wall(app).map_or(Ok(()), |wall| wall.close()).map_err(refusal)
}

/// The wall's window is gone.
pub fn closed(app: &AppHandle) {
    stand(app, Standing::default());
}

/// Looks where the monitors are and does with the wall what they ask for.
pub fn look_after(app: &AppHandle) {
    let Some(wall) = wall(app) else { return };
    let now = *app.state::<Desk>().wall.lock();
    let Ok((monitors, leader)) = monitors(app) else { return };
    // A window that would not move is looked after again in a moment.
    let _ = match now.next(&monitors, leader) {
        Next::Keep => Ok(()),
        Next::Fill(area) => fill(app, &wall, area),
        Next::Hide => {
            stand(app, Standing { place: WallPlace::Away, fills: None });
            wall.hide()
        }
    };
}

fn build(app: &AppHandle) -> tauri::Result<WallPlace> {
    let wall = windows::window(app, WALL, "projector.html")
        .title("Innstilling – vegg")
        .inner_size(960.0, 540.0)
        .visible(false)
        .focused(false)
        .build()?;
    let (monitors, leader) = monitors(app)?;
    match (Standing { place: WallPlace::Away, fills: None }).next(&monitors, leader) {
        Next::Fill(area) => fill(app, &wall, area)?,
        Next::Keep | Next::Hide => beside(app, &wall)?,
    }
    watch(app);
    Ok(app.state::<Desk>().wall.place())
}

/// Fills a monitor with the wall. What is known of it is set first: moving it makes the window tell of itself.
fn fill(app: &AppHandle, wall: &WebviewWindow, area: Area) -> tauri::Result<()> {
    stand(app, Standing { place: WallPlace::Monitor, fills: Some(area) });
    wall.set_fullscreen(false)?;
    wall.set_decorations(false)?;
    // Placed first: full screen is then taken on the monitor the window lies on.
    wall.set_position(PhysicalPosition::new(area.x, area.y))?;
    wall.set_size(PhysicalSize::new(area.width, area.height))?;
    wall.set_cursor_visible(false)?;
    wall.show()?;
    wall.set_fullscreen(true)
}

/// Puts the wall as an ordinary window behind the leader's.
fn beside(app: &AppHandle, wall: &WebviewWindow) -> tauri::Result<()> {
    stand(app, Standing { place: WallPlace::Window, fills: None });
    wall.set_size(LogicalSize::new(960, 540))?;
    wall.show()?;
    windows::main(app).map_or(Ok(()), |main| main.set_focus())
}

/// Looks after the wall for as long as it is open.
fn watch(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        while wall(&app).is_some() {
            thread::sleep(LOOK);
            let looked = app.clone();
            if app.run_on_main_thread(move || look_after(&looked)).is_err() {
                return;
            }
        }
    });
}

/// Keeps where the wall is, and tells the leader when that is another place.
fn stand(app: &AppHandle, standing: Standing) {
    let desk = app.state::<Desk>();
    let before = std::mem::replace(&mut *desk.wall.lock(), standing);
    if before.place != standing.place {
        // Nobody is left to tell when the main window went first.
        let _ = app.emit_to(MAIN, "wall-place", standing.place);
    }
}

/// The monitors that are there, and the one the main window is on.
fn monitors(app: &AppHandle) -> tauri::Result<(Vec<Area>, Option<Area>)> {
    let Some(main) = windows::main(app) else { return Ok((Vec::new(), None)) };
    let monitors = main.available_monitors()?.iter().map(Area::of).collect();
    Ok((monitors, main.current_monitor()?.as_ref().map(Area::of)))
}
