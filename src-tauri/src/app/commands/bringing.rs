//! What is brought in from a file that the page names or its user is asked for.

use super::answering::Answer;
use crate::app::telling;
use ::meeting::Meeting;
use std::path::{Path, PathBuf};
use tauri::AppHandle;

/// Brings a file in and tells the windows of the change; null when the dialog that asked for it was cancelled.
pub fn brought_in<T>(
    app: &AppHandle,
    meeting: &Meeting,
    file: Option<PathBuf>,
    bring: impl FnOnce(&Path) -> Answer<T>,
) -> Answer<Option<T>> {
    let brought = file.as_deref().map(bring).transpose()?;
    if brought.is_some() {
        telling::tell_change(app, meeting);
    }
    Ok(brought)
}
