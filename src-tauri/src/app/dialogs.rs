//! The system's own dialogs for choosing files, with the main window as their owner. What they say comes from the page that
//! asks, in its language. `None`: it was cancelled.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use tauri::{AppHandle, Manager, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use super::desk::Desk;
use super::laptop::INVITATION;
use super::windows;

const ENDING: &str = "innstilling";
const PAPER: &str = "pdf";
/// How a file ends that a representative has written at home.
pub const POST: &str = "innstilling-meldinger";
/// How files in PEM end; which of them holds what, their content says.
const PEM: &[&str] = &["pem", "crt", "cer", "key"];
const WORKBOOKS: &[&str] = &["xlsx", "xlsm", "xls", "ods", "csv"];

/// What a dialog says.
#[derive(Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "DialogWords"))]
pub struct Words {
    /// Its title.
    title: String,
    /// What the files are that can be chosen.
    files: String,
}

/// Which meeting file or review copy to open.
pub fn meeting_to_open(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    chosen(dialog(app, words, &[ENDING]).blocking_pick_file())
}

/// Where to keep a new meeting; the ending is added when it is left out.
pub fn where_to_keep(app: &AppHandle, words: &Words, name: &str) -> Option<PathBuf> {
    let dialog = dialog(app, words, &[ENDING]).set_file_name(format!("{name}.{ENDING}"));
    chosen(dialog.blocking_save_file()).map(|path| with_ending(path, ENDING))
}

/// Where to save a paper, with the name and the folder of `offered` to begin with.
pub fn where_to_save_paper(app: &AppHandle, words: &Words, offered: &Path) -> Option<PathBuf> {
    let name = offered.file_name().unwrap_or_default().to_string_lossy();
    let dialog = dialog(app, words, &[PAPER]).set_file_name(name);
    chosen(dialog.blocking_save_file()).map(|path| with_ending(path, PAPER))
}

/// Where to save something of the year, with a name to begin with; the ending is added when it is left out.
pub fn where_to_save(app: &AppHandle, words: &Words, name: &str, ending: &str) -> Option<PathBuf> {
    let dialog = dialog(app, words, &[ending]).set_file_name(name);
    chosen(dialog.blocking_save_file()).map(|path| with_ending(path, ending))
}

/// Into which folder to write.
pub fn folder(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    chosen(dialog(app, words, &["*"]).blocking_pick_folder())
}

/// Which file of the leader's own certificate to use.
pub fn certificate(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    chosen(dialog(app, words, PEM).blocking_pick_file())
}

/// Which invitation to open, asked over the laptop's window.
pub fn invitation_to_open(app: &AppHandle, window: &WebviewWindow, words: &Words) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title(&words.title).add_filter(&words.files, &[INVITATION]);
    chosen(dialog.set_parent(window).blocking_pick_file())
}

/// Which file that a representative has written at home to take in.
pub fn post_to_take_in(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    chosen(dialog(app, words, &[POST]).blocking_pick_file())
}

/// Which file that was written at home to send, asked over the laptop's window.
pub fn post_to_send(app: &AppHandle, window: &WebviewWindow, words: &Words) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title(&words.title).add_filter(&words.files, &[POST]);
    chosen(dialog.set_parent(window).blocking_pick_file())
}

/// Which workbook or CSV file to import.
pub fn workbook_to_import(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    chosen(dialog(app, words, WORKBOOKS).blocking_pick_file())
}

/// Whether a file is named as one that can be imported.
pub fn is_workbook(path: &Path) -> bool {
    path.extension().is_some_and(|ending| WORKBOOKS.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// Which tildelingsmodell to read.
pub fn model_to_read(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    chosen(dialog(app, words, &["json"]).blocking_pick_file())
}

/// Which file to attach to a case.
pub fn file_to_attach(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    chosen(dialog(app, words, &["*"]).blocking_pick_file())
}

/// Where to save what is attached to a case, under the name it came with.
pub fn where_to_save_attachment(app: &AppHandle, words: &Words, name: &str) -> Option<PathBuf> {
    chosen(dialog(app, words, &["*"]).set_file_name(name).blocking_save_file())
}

/// Whether a file is named as a meeting or a review copy.
pub fn is_meeting(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING))
}

/// Begins in the folder of the meeting that is open, else where the system does.
fn dialog(app: &AppHandle, words: &Words, endings: &[&str]) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app.dialog().file().set_title(&words.title).add_filter(&words.files, endings);
    if let Some(main) = windows::main(app) {
        dialog = dialog.set_parent(&main);
    }
    match app.state::<Desk>().document().path().and_then(Path::parent) {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    }
}

fn chosen(path: Option<FilePath>) -> Option<PathBuf> {
    path.and_then(|path| path.into_path().ok())
}

fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some_and(|typed| typed.eq_ignore_ascii_case(ending)) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_gets_its_ending() {
        for (typed, ending, kept) in [
            ("Nordland 2023", ENDING, "Nordland 2023.innstilling"),
            ("Nordland 2023.innstilling", ENDING, "Nordland 2023.innstilling"),
            ("Møte 13.03", ENDING, "Møte 13.03.innstilling"),
            ("Vedtak 13.03", PAPER, "Vedtak 13.03.pdf"),
            ("Vedtak.PDF", PAPER, "Vedtak.PDF"),
        ] {
            assert_eq!(with_ending(PathBuf::from(typed), ending), PathBuf::from(kept), "a date is not an ending");
        }
    }
}
