//! Files that are kept in the meeting file, with a case, a row, a behovsmelding or a meeting: taken in, saved out as they came, taken away.

use super::answering::{Answer, apart};
use super::bringing::brought_in;
use crate::app::desk::Desk;
use crate::app::dialogs::{self, Words};
use crate::app::telling;
use crate::app::written::{Written, written_where};
use ::meeting::KeptWith;
use ::meeting::view::Change;
use std::path::PathBuf;
use tauri::{AppHandle, State, WebviewWindow};

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
        let file = path.or_else(|| dialogs::file_to_attach(&app, &words));
        brought_in(&app, &meeting, file, |file| meeting.keep_file(&with, file))
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
        telling::tell_change(&app, &meeting);
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
        let said = dialogs::where_to_save_attachment(&app, &words, &name);
        written_where(&app, said, |path| meeting.save_kept_file(&with, &name, path))
    })
    .await
}
