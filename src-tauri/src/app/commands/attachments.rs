//! Files that are kept in the meeting file, with a case, a row, a behovsmelding or a meeting: taken in, saved out as they came, taken away.

use super::papers::Written;
use super::{Answer, apart};
use crate::app::desk::Desk;
use crate::app::dialogs::{self, Words};
use crate::app::windows;
use ::meeting::KeptWith;
use ::meeting::view::Change;
use std::path::PathBuf;
use tauri::{AppHandle, Manager, State, WebviewWindow};

/// Keeps a file; without a path it is asked for, and null is a dialog that was cancelled.
#[tauri::command]
pub async fn keep_file(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    with: KeptWith,
    path: Option<PathBuf>,
    words: Words,
) -> Answer<Option<Change>> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let Some(path) = path.or_else(|| dialogs::file_to_attach(&app, &words)) else { return Ok(None) };
        let change = meeting.keep_file(&with, &path)?;
        windows::tell_change(&app, &meeting);
        Ok(Some(change))
    })
    .await
}

/// Takes a file away that is kept.
#[tauri::command]
pub async fn drop_file(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    with: KeptWith,
    name: String,
) -> Answer<Change> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let change = meeting.drop_file(&with, &name)?;
        windows::tell_change(&app, &meeting);
        Ok(change)
    })
    .await
}

/// Asks where, and saves a file that is kept as it came; null when the dialog was cancelled.
#[tauri::command]
pub async fn save_kept_file(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    with: KeptWith,
    name: String,
    words: Words,
) -> Answer<Option<Written>> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let Some(path) = dialogs::where_to_save_attachment(&app, &words, &name) else { return Ok(None) };
        meeting.save_kept_file(&with, &name, &path)?;
        app.state::<Desk>().wrote(&path);
        Ok(Some(Written { path }))
    })
    .await
}
