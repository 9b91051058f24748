//! The display with two monitors, and what lies where on it.

use std::path::Path;
use std::process::Command;

use crate::Outcome;

/// A place on the display, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// From the left.
    pub x: i64,
    /// From the top.
    pub y: i64,
    /// Across.
    pub width: i64,
    /// Down.
    pub height: i64,
}

/// The monitors, from left to right; fails with what to do where there are not two.
pub fn monitors() -> Outcome<[Area; 2]> {
    let listed = said("xrandr", &["--listmonitors"]).map_err(|error| {
        format!("a display is needed: cargo xtask display -- cargo test -p whole-program ({error})")
    })?;
    let mut areas: Vec<Area> = listed.lines().skip(1).filter_map(monitor).collect();
    areas.sort_by_key(|area| area.x);
    areas.try_into().map_err(|areas| format!("two monitors are needed, there are: {areas:?}").into())
}

/// ` 1: +DUMMY1 1920/508x1080/286+1920+0  DUMMY1`
fn monitor(line: &str) -> Option<Area> {
    let geometry = line.split_whitespace().nth(2)?;
    let mut numbers = geometry.split(['x', '+']).map(|part| part.split('/').next().and_then(|part| part.parse().ok()));
    let mut next = || numbers.next().flatten();
    Some(Area { width: next()?, height: next()?, x: next()?, y: next()? })
}

/// A monitor that is unplugged; plugged in again as it was when dropped.
pub struct Unplugged;

impl Unplugged {
    /// Unplugs the monitor to the right.
    pub fn right() -> Outcome<Unplugged> {
        said("xrandr", &["--output", "DUMMY1", "--off"])?;
        Ok(Unplugged)
    }

    /// Plugs it in again, as a projector of this size: `1280x720`.
    pub fn plug_in(&self, size: &str) -> Outcome {
        // The dummy driver's outputs share their list of sizes; one that is there already is added once more without harm.
        let _ = said("xrandr", &["--addmode", "DUMMY1", size]);
        said("xrandr", &["--output", "DUMMY1", "--mode", size, "--pos", "1920x0"])?;
        // The server counts it as plugged in only when it is asked again.
        monitors().map(drop)
    }
}

impl Drop for Unplugged {
    fn drop(&mut self) {
        let _ = self.plug_in("1920x1080");
    }
}

/// Whether a window with this title is to be seen.
pub fn is_seen(title: &str) -> bool {
    said("xdotool", &["search", "--onlyvisible", "--name", title]).is_ok_and(|found| !found.trim().is_empty())
}

/// Where the window with this title lies, without the frame its window manager draws.
pub fn window(title: &str) -> Outcome<Area> {
    let id = window_id(title)?;
    let shape = said("xdotool", &["getwindowgeometry", "--shell", &id])?;
    let number = |name: &str| -> Outcome<i64> {
        let line = shape.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        Ok(line.ok_or_else(|| format!("no {name} in {shape}"))?.parse()?)
    };
    Ok(Area { x: number("X")?, y: number("Y")?, width: number("WIDTH")?, height: number("HEIGHT")? })
}

/// What the window manager holds the window for: `_NET_WM_STATE_FULLSCREEN` and others.
pub fn window_states(title: &str) -> Outcome<String> {
    said("xprop", &["-id", &window_id(title)?, "_NET_WM_STATE"])
}

/// The X window with this title.
pub fn window_id(title: &str) -> Outcome<String> {
    let found = said("xdotool", &["search", "--onlyvisible", "--name", title])?;
    found.lines().next_back().map(str::to_owned).ok_or_else(|| format!("no window «{title}»").into())
}

/// Moves the pointer.
pub fn point_at(x: i64, y: i64) -> Outcome {
    said("xdotool", &["mousemove", &x.to_string(), &y.to_string()]).map(drop)
}

/// Closes the window of this process with this title, by the keys that the window manager closes one with.
pub fn close_window(process: u32, title: &str) -> Outcome {
    let found = said("xdotool", &["search", "--all", "--onlyvisible", "--pid", &process.to_string(), "--name", title])?;
    let id = found.lines().next_back().ok_or_else(|| format!("no window «{title}»"))?;
    said("xdotool", &["windowactivate", "--sync", id, "key", "alt+F4"])?;
    Ok(())
}

/// Answers the system's dialog with this title by a path, typed and entered; true when the dialog is gone. It can be asked again and
/// again: what stands in the dialog's field from an earlier time is typed over, since a dialog that is just opening, or looks up names
/// while one types, may miss a letter.
pub fn answer_with_path(title: &str, path: &Path) -> Outcome<bool> {
    let path = path.to_str().ok_or("the path is not text")?;
    let rest = path.strip_prefix('/').ok_or("the path does not begin at the root")?;
    let press = |keys: &[&str]| -> bool {
        let pressed = |id: String| said("xdotool", &[&["windowactivate", &id], keys].concat());
        window_id(title).and_then(pressed).is_ok()
    };
    // The first letter of a path opens the dialog's field for one, with that letter in it.
    let write = |run: &str| press(&["type", "--delay", if run.is_ascii() { "20" } else { "300" }, run]);
    let typed = press(&["key", "--delay", "150", "ctrl+a", "slash"]) && runs(rest).into_iter().all(write);
    // The first Enter may only put away the names that the dialog proposes.
    for _ in 0..3 {
        if !is_seen(title) {
            return Ok(typed);
        }
        press(&["key", "--delay", "300", "Return"]);
    }
    Ok(typed && !is_seen(title))
}

/// The text in runs of letters that have a key and runs of letters that have none. A letter without a key is lent one while it is typed,
/// and is missed by a dialog that looks at the key after it was taken back: such letters are typed slowly.
fn runs(text: &str) -> Vec<&str> {
    let mut places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
    let is_ascii = |place: usize| text.as_bytes()[place].is_ascii();
    places
        .retain(|place| *place == 0 || is_ascii(*place) != text[..*place].ends_with(|before: char| before.is_ascii()));
    let ends = places.iter().copied().skip(1).chain([text.len()]);
    places.iter().copied().zip(ends).map(|(from, to)| &text[from..to]).collect()
}

/// Puts the system's dialog with this title away, as its owner would with Escape; true when it is gone.
pub fn put_away(title: &str) -> Outcome<bool> {
    if is_seen(title) {
        // It may be gone between being found and being put away.
        let _ = window_id(title)
            .and_then(|id| said("xdotool", &["windowactivate", &id, "key", "--delay", "300", "Escape"]));
    }
    Ok(!is_seen(title))
}

fn said(program: &str, arguments: &[&str]) -> Outcome<String> {
    let output = Command::new(program).args(arguments).output().map_err(|error| format!("{program}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr).trim()).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_have_no_key_are_typed_by_themselves() {
        assert_eq!(runs("Møter/2023 – æø.pdf"), ["M", "ø", "ter/2023 ", "–", " ", "æø", ".pdf"]);
        assert_eq!((runs("ø"), runs("plain"), runs("")), (vec!["ø"], vec!["plain"], vec![]));
    }

    #[test]
    fn a_monitor_is_read_from_what_xrandr_lists() {
        let wall = monitor(" 1: +DUMMY1 1920/508x1080/286+1920+0  DUMMY1");
        assert_eq!(wall, Some(Area { x: 1920, y: 0, width: 1920, height: 1080 }), "the one to the right");
    }
}
