//! The .deb: built by Tauri's bundler from the release profile, and tried on this machine as apt installs it.

use crate::command::{Done, Running, command, npm, output, run, with};
use crate::display::Display;
use crate::system::{self, Packages, Purpose, apt};
use crate::{folder, house, ui};
use std::fs;
use std::path::{Path, PathBuf};

/// Tauri's bundler as npm brings it, ready built: from source it takes as long as the program itself. It is asked for here
/// and not among the packages of the faces, as nothing else needs its 20 MB.
const BUNDLER: &str = "--package=@tauri-apps/cli@2.12.5";

/// What the desktop calls a meeting file.
const MEETING_FILE: &str = "application/vnd.innstilling+sqlite3";

/// Builds the package and gives where it lies.
pub fn build(packages: Packages) -> Done<PathBuf> {
    system::prepare(packages, Purpose::Build)?;
    ui::install()?;
    ui::build()?;
    let mut tauri = npm(&["exec", "--yes", BUNDLER, "--", "tauri", "build", "--bundles", "deb", "--ci"]);
    tauri.current_dir(house::root().join("src-tauri")).env("CARGO_TARGET_DIR", house::target());
    run(tauri)?;
    let folder = house::target().join("release/bundle/deb");
    let package = newest_deb(&folder)?;
    println!("{}", package.display());
    Ok(package)
}

/// Builds it, installs it, tries what a user would, and removes it again.
pub fn build_and_try(packages: Packages) -> Done {
    let package = build(packages)?;
    // The window is opened on the tests' display.
    system::prepare(packages, Purpose::Test)?;
    apt(&["install", "--quiet=2", "--yes", "--no-install-recommends", &package.to_string_lossy()])?;
    let tried = desktop_knows_it().and_then(|()| holds_a_meeting());
    let removed = apt(&["remove", "--quiet=2", "--yes", "innstilling"]);
    tried.and(removed)
}

/// The desktop has its name, its picture and its files.
fn desktop_knows_it() -> Done {
    let files = output(with(command("dpkg-query"), &["--listfiles", "innstilling"]))?;
    let brings = |what: &str, start: &str, end: &str| {
        let found = files.lines().find(|file| file.starts_with(start) && file.ends_with(end));
        found.ok_or_else(|| format!("the package brings no {what}"))
    };
    brings("icon", "/usr/share/icons/hicolor/", ".png")?;
    brings("file type", "/usr/share/mime/packages/", ".xml")?;
    let desktop = brings("desktop file", "/usr/share/applications/", ".desktop")?;
    let text = fs::read_to_string(desktop).map_err(|error| format!("{desktop}: {error}"))?;
    let opens = text.lines().find_map(|line| line.strip_prefix("MimeType=")).unwrap_or_default();
    if !opens.split(';').any(|kind| kind == MEETING_FILE) {
        return Err(format!("{desktop} opens «{opens}», not {MEETING_FILE}"));
    }
    println!("Desktop file, icon and file type are in place.");
    Ok(())
}

/// The program makes a meeting, checks it, and opens its window with it.
fn holds_a_meeting() -> Done {
    const PROGRAM: &str = "/usr/bin/innstilling";
    let folder = house::own().join("installed");
    folder::emptied(&folder)?;
    let meeting = folder.join("Nordland 2023.innstilling");
    let file = meeting.to_string_lossy();

    let version = output(with(command(PROGRAM), &["--version"]))?;
    run(with(command(PROGRAM), &["new", &file, "--example", "nordland-2023"]))?;
    run(with(command(PROGRAM), &["verify", &file]))?;
    let kind = output(with(command("gio"), &["info", "--attributes=standard::content-type", &file]))?;
    if !kind.contains(MEETING_FILE) {
        return Err(format!("the desktop takes a meeting file for something else:\n{kind}"));
    }

    let display = Display::start()?;
    let mut program = with(command(PROGRAM), &[&file]);
    display.set(&mut program);
    let _window = Running::start(program, &folder.join("window.log"))?;
    // Asked again and again: a search that comes upon a window just as it closes ends with an error.
    const SEARCH: &str = "until xdotool search --onlyvisible --name 'Nordland 2023' 2>&1; do sleep 0.2; done";
    let mut search = with(command("timeout"), &["60", "sh", "-c", SEARCH]);
    display.set(&mut search);
    output(search).map_err(|why| format!("no window opened (see {}): {why}", folder.display()))?;
    println!("{} makes a meeting, checks it and opens it in its window.", version.trim());
    Ok(())
}

fn newest_deb(folder: &Path) -> Done<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let debs =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "deb"));
    debs.max_by_key(|path| fs::metadata(path).and_then(|data| data.modified()).ok())
        .ok_or_else(|| format!("no package in {}", folder.display()))
}
