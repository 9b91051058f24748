//! What comes to the window that is open: the file of a second start or of a double click, and files dropped on the window.
//!
//! It is kept here until the page takes it: only the page knows whether something typed must be asked about first, and it may still
//! be loading.

use std::path::{Path, PathBuf};

use clap::Parser;
use tauri::{AppHandle, Emitter, Manager};

use super::arrived::Arrived;
use super::desk::Desk;
use super::labels::MAIN;
use super::{dialogs, laptop, windows};
use crate::cli::Arguments;

/// The program was started once more, with these words, in this folder: this window comes forward, with the file it named.
pub fn second_start(app: &AppHandle, words: &[String], folder: &Path) {
    // What is not understood was refused in the terminal where it was written.
    let file = Arguments::try_parse_from(words).ok().and_then(|read| read.file).map(|file| folder.join(file));
    if let Some(file) = file.as_deref().filter(|file| laptop::is_invitation(file)) {
        return laptop::bring(app, file);
    }
    // Only the laptop's window may be open.
    if windows::main(app).is_none() && windows::open_main(app).is_err() {
        return;
    }
    windows::come_forward(app);
    if let Some(file) = file {
        bring(app, &[file]);
    }
}

/// Keeps what was brought, and tells the page that it is there.
pub fn bring(app: &AppHandle, paths: &[PathBuf]) {
    if let [path] = paths
        && laptop::is_invitation(path)
    {
        return laptop::bring(app, path);
    }
    let Some(arrived) = sorted(paths) else { return };
    app.state::<Desk>().arrive(arrived);
    // A page that is not there yet asks by itself when it is.
    let _ = app.emit_to(MAIN, "arrived", ());
}

/// What these files are, by their endings.
fn sorted(paths: &[PathBuf]) -> Option<Arrived> {
    match paths {
        [] => None,
        [path] if dialogs::is_workbook(path) => Some(Arrived::Workbook { path: path.clone() }),
        [path] if dialogs::is_meeting(path) => Some(Arrived::Meeting { path: path.clone() }),
        [path] => Some(Arrived::Other { path: path.clone() }),
        _ => Some(Arrived::Several),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_is_imported_a_meeting_opened_and_another_file_attached() {
        let brought = |names: &[&str]| sorted(&names.iter().map(PathBuf::from).collect::<Vec<_>>());
        let meeting = |path: &str| Some(Arrived::Meeting { path: path.into() });
        let workbook = |path: &str| Some(Arrived::Workbook { path: path.into() });
        assert_eq!(brought(&["Nordland 2023.innstilling"]), meeting("Nordland 2023.innstilling"));
        assert_eq!(brought(&["meldt.xlsx"]), workbook("meldt.xlsx"));
        assert_eq!(brought(&["MELDT.CSV"]), workbook("MELDT.CSV"), "whatever the case of its ending");
        let other = Some(Arrived::Other { path: "bilde.png".into() });
        assert_eq!(brought(&["bilde.png"]), other, "the page knows whether a case is shown");
        assert_eq!(brought(&["a.xlsx", "b.innstilling"]), Some(Arrived::Several), "one at a time");
        assert_eq!(brought(&[]), None);
    }
}
