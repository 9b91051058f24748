//! What is written beside the meeting file: the innstilling as PDF and the review copy. A file that is there is never
//! written over; the new one gets a number.

use std::path::{Path, PathBuf};

use forum::Language;
use meeting::{Kind, Meeting, Refusal, RefusalCode};
use tauri::{AppHandle, Manager};

use super::about::open_folder_of;
use super::desk::Desk;

/// Writes «<meeting> – innstilling.pdf» and says where.
pub fn innstilling(app: &AppHandle, meeting: &Meeting, language: Language) -> Result<PathBuf, Refusal> {
    let bytes = meeting.innstilling(language)?;
    let path = free_name(meeting.path(), "innstilling", "pdf")?;
    meeting::write_out(&path, &bytes, Kind::Pdf, &[meeting.path()])?;
    app.state::<Desk>().wrote(&path);
    Ok(path)
}

/// Writes «<meeting> – gjennomsyn.innstilling» and says where.
pub fn review_copy(app: &AppHandle, meeting: &Meeting) -> Result<PathBuf, Refusal> {
    let path = free_name(meeting.path(), "gjennomsyn", "innstilling")?;
    meeting.review_copy(&path)?;
    app.state::<Desk>().wrote(&path);
    Ok(path)
}

/// Writes «<meeting> – tildelingsmodell.json» and says where.
pub fn model(app: &AppHandle, meeting: &Meeting) -> Result<PathBuf, Refusal> {
    let text = meeting.model_document()?;
    let path = free_name(meeting.path(), "tildelingsmodell", "json")?;
    meeting::write_out(&path, text.as_bytes(), Kind::Model, &[meeting.path()])?;
    app.state::<Desk>().wrote(&path);
    Ok(path)
}

/// Opens the folder a file lies in with the system's own file manager: only for one that this program wrote, whatever the page says.
pub fn show_in_folder(app: &AppHandle, path: &Path) -> Result<(), Refusal> {
    if !app.state::<Desk>().has_written(path) {
        return Err(Refusal::new(
            RefusalCode::NotWrittenHere,
            format!("{} was not written by this program", path.display()),
        ));
    }
    open_folder_of(path)
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
