//! What is written out. A paper is laid on the desk as PDF, seen in the page, and saved where the user says: the bytes that
//! were seen are the bytes that are saved. The review copy and the model are written beside the meeting file; a file that is there
//! is never written over, the new one gets a number.

use std::path::{Path, PathBuf};

use forum::Language;
use meeting::{Kind, Meeting, Paper, Post, Refusal, RefusalCode, ReviewCopy, TemplateTable};
use tauri::{AppHandle, Manager};

use super::about::open_folder_of;
use super::desk::{Desk, Laid};
use super::dialogs::{self, Words};
use super::working::watched;
use super::written::{Written, written, written_where};

/// Makes a paper as PDF and lays it on the desk, to be seen and saved. Nothing is written.
pub fn make(app: &AppHandle, meeting: &Meeting, paper: Paper, language: Language) -> Result<Laid, Refusal> {
    let bytes = watched(app, |waiting| meeting.watched_by(waiting).paper(&paper, language))?;
    let laid = Laid { paper, bytes: bytes.into() };
    app.state::<Desk>().lay(laid.clone());
    Ok(laid)
}

/// Asks where to keep the paper that lies on the desk, and writes it there. The name offered is «<meeting> – <paper>.pdf» beside
/// the meeting. `None`: the dialog was cancelled.
pub fn save(app: &AppHandle, meeting: &Meeting, words: &Words) -> Result<Option<Written>, Refusal> {
    let laid = app.state::<Desk>().paper();
    let laid = laid.ok_or_else(|| Refusal::new(RefusalCode::NoPaper, "no paper lies on the desk"))?;
    let name = free_name(meeting.path(), &laid.paper.file_name(), "pdf")?;
    let said = dialogs::where_to_save_paper(app, words, &name);
    written_where(app, said, |path| meeting::write_out(path, &laid.bytes, Kind::Pdf, &[meeting.path()]))
}

/// Writes «<meeting> – gjennomsyn.innstilling» and says where.
pub fn review_copy(app: &AppHandle, meeting: &Meeting) -> Result<Written, Refusal> {
    let path = free_name(meeting.path(), "gjennomsyn", "innstilling")?;
    written(app, path, |path| watched(app, |waiting| meeting.watched_by(waiting).review_copy(path)))
}

/// Asks where, and writes a whole copy of the meeting there. `None`: the dialog was cancelled.
pub fn whole_copy(app: &AppHandle, meeting: &Meeting, words: &Words) -> Result<Option<Written>, Refusal> {
    let offered = free_name(meeting.path(), "kopi", "innstilling")?;
    let name = offered.file_stem().unwrap_or_default().to_string_lossy();
    let said = dialogs::where_to_keep(app, words, &name);
    written_where(app, said, |path| watched(app, |waiting| meeting.watched_by(waiting).whole_copy(path)))
}

/// Asks where, and writes what a representative has written in a review copy. `None`: the dialog was cancelled.
pub fn post(app: &AppHandle, copy: &ReviewCopy, post: &Post, words: &Words) -> Result<Option<Written>, Refusal> {
    let bytes = post.written()?;
    let name = post.organisation.replace(|sign: char| !sign.is_alphanumeric() && sign != ' ', "");
    let said = dialogs::where_to_save(app, words, name.trim(), dialogs::POST);
    written_where(app, said, |path| meeting::write_out(path, &bytes, Kind::Post, &[copy.path()]))
}

/// Writes «<meeting> – tildelingsmodell.json» and says where.
pub fn model(app: &AppHandle, meeting: &Meeting) -> Result<Written, Refusal> {
    let text = meeting.model_document()?;
    let path = free_name(meeting.path(), "tildelingsmodell", "json")?;
    written(app, path, |path| meeting::write_out(path, text.as_bytes(), Kind::Model, &[meeting.path()]))
}

/// Asks where, and writes an empty workbook to fill in for the meeting. `None`: the dialog was cancelled.
pub fn template(
    app: &AppHandle,
    meeting: &Meeting,
    table: TemplateTable,
    language: Language,
    words: &Words,
) -> Result<Option<Written>, Refusal> {
    let bytes = meeting.template(table, language)?;
    let offered = free_name(meeting.path(), table.file_name(), "xlsx")?;
    let name = offered.file_name().unwrap_or_default().to_string_lossy();
    save_as(app, meeting, words, (&name, "xlsx"), (&bytes, Kind::Template))
}

/// Asks where, with a name and its ending to begin with, and writes it there. `None`: the dialog was cancelled.
pub fn save_as(
    app: &AppHandle,
    meeting: &Meeting,
    words: &Words,
    (name, ending): (&str, &str),
    (bytes, kind): (&[u8], Kind),
) -> Result<Option<Written>, Refusal> {
    let said = dialogs::where_to_save(app, words, name, ending);
    written_where(app, said, |path| meeting::write_out(path, bytes, kind, &[meeting.path()]))
}

/// Opens the folder a file lies in with the system's own file manager: only for one that this program wrote, whatever the page says.
pub fn show_in_folder(app: &AppHandle, path: &Path) -> Result<(), Refusal> {
    written_here(app, path)?;
    open_folder_of(path)
}

/// Opens a file in the program that the system has for its kind: only one that this program wrote, whatever the page says.
pub fn open_written(app: &AppHandle, path: &Path) -> Result<(), Refusal> {
    written_here(app, path)?;
    open::that_detached(path).map_err(|error| {
        let detail = format!("{}: {error}", path.display());
        Refusal::new(RefusalCode::NoProgram, detail).with("path", path.display())
    })
}

fn written_here(app: &AppHandle, path: &Path) -> Result<(), Refusal> {
    if app.state::<Desk>().has_written(path) {
        return Ok(());
    }
    Err(Refusal::new(RefusalCode::NotWrittenHere, format!("{} was not written by this program", path.display())))
}

/// «<meeting> – <what>.<ending>» beside the meeting file, or with the first number from 2 that is free.
fn free_name(meeting: &Path, what: &str, ending: &str) -> Result<PathBuf, Refusal> {
    let stem = meeting.file_stem().unwrap_or_default().to_string_lossy();
    let named = |number: u32| match number {
        1 => meeting.with_file_name(format!("{stem} – {what}.{ending}")),
        _ => meeting.with_file_name(format!("{stem} – {what} {number}.{ending}")),
    };
    // A name that cannot be looked at counts as taken.
    (1..1000).map(named).find(|path| matches!(path.try_exists(), Ok(false))).ok_or_else(|| {
        Refusal::new(RefusalCode::CannotWrite, format!("no free name beside {}", meeting.display()))
            .with("path", named(1).display())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_that_is_there_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let meeting = folder.path().join("Nordland 2023.innstilling");
        let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
        let first = free_name(&meeting, "innstilling", "pdf").unwrap();
        assert_eq!(name(&first), "Nordland 2023 – innstilling.pdf", "it lies beside the meeting and is named after it");
        std::fs::write(&first, "signed").unwrap();
        let second = free_name(&meeting, "innstilling", "pdf").unwrap();
        assert_eq!(name(&second), "Nordland 2023 – innstilling 2.pdf", "the signed one stays");
        std::fs::write(&second, "signed again").unwrap();
        let third = free_name(&meeting, "innstilling", "pdf").unwrap();
        assert_eq!(name(&third), "Nordland 2023 – innstilling 3.pdf");
    }
}
