//! The .deb: built by Tauri's bundler from the release profile, and tried on this machine as apt installs it.

use crate::command::{Done, command, npm, output, run, with};
use crate::house;
use crate::system::{self, Packages, Purpose, apt};
use crate::ui;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds the package and gives where it lies.
pub fn build(packages: Packages) -> Done<PathBuf> {
    system::prepare(packages, Purpose::Build)?;
    ui::install()?;
    ui::build()?;
    // The bundler is the one npm brings, as building it from source takes as long as the program itself.
    let mut tauri = npm(&["exec", "--offline", "--", "tauri", "build", "--bundles", "deb", "--ci"]);
    tauri.env("CARGO_TARGET_DIR", house::target());
    run(tauri)?;
    let folder = house::target().join("release/bundle/deb");
    let package = newest_deb(&folder)?;
    println!("{}", package.display());
    Ok(package)
}

/// Builds it, installs it, tries what a user would, and removes it again.
pub fn build_and_try(packages: Packages) -> Done {
    let package = build(packages)?;
    apt(&["install", "--quiet=2", "--yes", "--no-install-recommends", &package.to_string_lossy()])?;
    let tried = try_installed();
    let removed = apt(&["remove", "--quiet=2", "--yes", "innstilling"]);
    tried.and(removed)
}

/// The program answers from `/usr/bin`, and the desktop knows its name, its picture and its files.
fn try_installed() -> Done {
    const PROGRAM: &str = "/usr/bin/innstilling";
    let version = output(with(command(PROGRAM), &["--version"]))?;
    let files = output(with(command("dpkg-query"), &["--listfiles", "innstilling"]))?;
    let has = |what: &str, belongs: &dyn Fn(&str) -> bool| {
        let found = files.lines().find(|file| belongs(file));
        found.map(str::to_owned).ok_or_else(|| format!("the package brings no {what}"))
    };
    let desktop = has("desktop file", &|file| file.ends_with(".desktop"))?;
    has("icon", &|file| file.starts_with("/usr/share/icons/") && file.ends_with(".png"))?;
    let text = fs::read_to_string(&desktop).map_err(|error| format!("{desktop}: {error}"))?;
    if !text.lines().any(|line| line.starts_with("MimeType=") && line.contains("innstilling")) {
        return Err(format!("{desktop} does not say that the program opens meeting files"));
    }
    let folder = house::own().join("installed");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let meeting = folder.join("tried.innstilling");
    if meeting.exists() {
        fs::remove_file(&meeting).map_err(|error| format!("{}: {error}", meeting.display()))?;
    }
    let on_meeting = |words: &[&str], rest: &[&str]| {
        let mut program = with(command(PROGRAM), words);
        program.arg(&meeting).args(rest);
        output(program)
    };
    on_meeting(&["new"], &["--example", "nordland-2023"])?;
    on_meeting(&["verify"], &[])?;
    println!("{} installed, made a meeting, verified it; desktop file, icon and file type are there.", version.trim());
    Ok(())
}

fn newest_deb(folder: &Path) -> Done<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let debs =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "deb"));
    debs.max_by_key(|path| fs::metadata(path).and_then(|data| data.modified()).ok())
        .ok_or_else(|| format!("no package in {}", folder.display()))
}
