//! Where the wall stands, and what is to be done with it when monitors come and go: never over the leader's page. It knows nothing of
//! windows.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use tauri::Monitor;

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
pub struct Area {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
    /// How wide.
    pub width: u32,
    /// How high.
    pub height: u32,
}

/// Where the wall is, and which monitor it fills.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Where it is.
    pub place: WallPlace,
    /// The monitor it fills.
    pub fills: Option<Area>,
}

/// What is to be done with the wall as the monitors are now.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing.
    Keep,
    /// It goes to this monitor, and fills it.
    Fill(Area),
    /// There is no monitor for it.
    Hide,
}

/// Where the wall stands, for the desk to keep.
#[derive(Default)]
pub struct WallStanding(Mutex<Standing>);

impl WallStanding {
    /// All that is known of it.
    pub fn lock(&self) -> MutexGuard<'_, Standing> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where it is.
    pub fn place(&self) -> WallPlace {
        self.lock().place
    }
}

impl Area {
    /// The monitor, as it is now.
    pub fn of(monitor: &Monitor) -> Area {
        let (at, size) = (monitor.position(), monitor.size());
        Area { x: at.x, y: at.y, width: size.width, height: size.height }
    }
}

impl Standing {
    /// What the monitors that are there ask for; `leader` is the one the leader's window is on.
    pub fn next(self, monitors: &[Area], leader: Option<Area>) -> Next {
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
