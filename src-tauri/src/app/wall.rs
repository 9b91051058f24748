//! The wall's window: which monitor it fills, what happens when that is unplugged, plugged in or of another size, and what the leader
//! is told of it. Never over the leader's page.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use meeting::Refusal;
use serde::Serialize;
use tauri::{AppHandle, Emitter, LogicalSize, Manager, Monitor, PhysicalPosition, PhysicalSize, WebviewWindow};

use super::desk::Desk;
use super::labels::{MAIN, WALL};
use super::windows::{self, refusal};

/// How often it is seen to that the wall's monitor is still there. No system tells of all that can happen to a monitor; the list of
/// those that are there costs next to nothing.
const LOOK: Duration = Duration::from_millis(300);

/// Where the wall is, as the leader is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum WallPlace {
    /// It is not open.
    #[default]
    Closed,
    /// It fills a monitor that the leader is not on.
    Monitor,
    /// There is one monitor: it is an ordinary window, behind the leader's.
    Window,
    /// Its monitor is gone: it is hidden until there is one for it again.
    Away,
}

/// A monitor by where it lies and how large it is, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Area {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
}

/// Where the wall is, and which monitor it fills.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Standing {
    place: WallPlace,
    fills: Option<Area>,
}

/// What is to be done with the wall as the monitors are now.
#[derive(Debug, PartialEq, Eq)]
enum Next {
    Keep,
    Fill(Area),
    Hide,
}

/// Where the wall stands, for the desk to keep.
#[derive(Default)]
pub struct WallStanding(Mutex<Standing>);

impl WallStanding {
    fn lock(&self) -> MutexGuard<'_, Standing> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where it is.
    pub fn place(&self) -> WallPlace {
        self.lock().place
    }
}

impl Area {
    fn of(monitor: &Monitor) -> Area {
        let (at, size) = (monitor.position(), monitor.size());
        Area { x: at.x, y: at.y, width: size.width, height: size.height }
    }
}

impl Standing {
    /// What the monitors that are there ask for; `leader` is the one the leader's window is on.
    fn next(self, monitors: &[Area], leader: Option<Area>) -> Next {
        let free = monitors.iter().find(|area| Some(**area) != leader && leader.is_some()).copied();
        match (self.place, self.fills, free) {
            (WallPlace::Closed, ..) => Next::Keep,
            // With one monitor left there is the leader's page on it, wherever it was before.
            (WallPlace::Monitor, Some(area), Some(_)) if monitors.contains(&area) => Next::Keep,
            (WallPlace::Monitor | WallPlace::Away | WallPlace::Window, _, Some(free)) => Next::Fill(free),
            (WallPlace::Monitor, _, None) => Next::Hide,
            (WallPlace::Away | WallPlace::Window, _, None) => Next::Keep,
        }
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    const DESK: Area = Area { x: 0, y: 0, width: 1920, height: 1080 };
    const PROJECTOR: Area = Area { x: 1920, y: 0, width: 1920, height: 1080 };
    const SMALLER: Area = Area { x: 1920, y: 0, width: 1280, height: 720 };
    const FILLING: Standing = Standing { place: WallPlace::Monitor, fills: Some(PROJECTOR) };
    const AWAY: Standing = Standing { place: WallPlace::Away, fills: None };

    #[test]
    fn it_stays_on_its_monitor_while_that_is_there() {
        assert_eq!(FILLING.next(&[DESK, PROJECTOR], Some(DESK)), Next::Keep);
        assert_eq!(FILLING.next(&[PROJECTOR, DESK], Some(PROJECTOR)), Next::Keep, "the leader moved there by choice");
    }

    #[test]
    fn unplugged_it_is_hidden_and_not_laid_over_the_leaders_page() {
        assert_eq!(FILLING.next(&[DESK], Some(DESK)), Next::Hide);
        assert_eq!(FILLING.next(&[PROJECTOR], Some(PROJECTOR)), Next::Hide, "the leader's own monitor went instead");
        assert_eq!(AWAY.next(&[DESK], Some(DESK)), Next::Keep, "and stays hidden");
    }

    #[test]
    fn plugged_in_again_it_fills_the_monitor_as_large_as_that_is_now() {
        assert_eq!(AWAY.next(&[DESK, PROJECTOR], Some(DESK)), Next::Fill(PROJECTOR));
        assert_eq!(AWAY.next(&[DESK, SMALLER], Some(DESK)), Next::Fill(SMALLER));
        assert_eq!(FILLING.next(&[DESK, SMALLER], Some(DESK)), Next::Fill(SMALLER), "its resolution was changed");
    }

    #[test]
    fn an_ordinary_window_goes_to_the_projector_when_one_is_plugged_in() {
        let window = Standing { place: WallPlace::Window, fills: None };
        assert_eq!(window.next(&[DESK], Some(DESK)), Next::Keep);
        assert_eq!(window.next(&[DESK, PROJECTOR], Some(DESK)), Next::Fill(PROJECTOR));
    }

    #[test]
    fn where_the_leader_is_must_be_known_before_a_monitor_is_taken() {
        assert_eq!(AWAY.next(&[DESK, PROJECTOR], None), Next::Keep);
    }
}
