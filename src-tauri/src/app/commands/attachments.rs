//! What is attached to cases: taken in, saved out as it came, taken away.

use super::papers::Written;
use super::{Answer, apart};
use crate::app::desk::Desk;
use crate::app::dialogs::{self, Words};
use crate::app::windows;
use ::meeting::view::Change;
use forum::CaseNumber;
use std::path::PathBuf;
use tauri::{AppHandle, Manager, State, WebviewWindow};

/// Attaches a file to a case; without a path it is asked for, and null is a dialog that was cancelled.
#[tauri::command]
pub async fn attach(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    case: CaseNumber,
    path: Option<PathBuf>,
    words: Words,
) -> Answer<Option<Change>> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let Some(path) = path.or_else(|| dialogs::file_to_attach(&app, &words)) else { return Ok(None) };
        let change = meeting.attach(case, &path)?;
        windows::tell_change(&app, &meeting);
        Ok(Some(change))
    })
    .await
}

/// Takes what is attached to a case away.
#[tauri::command]
pub async fn detach(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    case: CaseNumber,
    name: String,
) -> Answer<Change> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let change = meeting.detach(case, &name)?;
        windows::tell_change(&app, &meeting);
        Ok(change)
    })
    .await
}

/// Asks where, and saves what is attached to a case as it came; null when the dialog was cancelled.
#[tauri::command]
pub async fn save_attachment(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    case: CaseNumber,
    name: String,
    words: Words,
) -> Answer<Option<Written>> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let Some(path) = dialogs::where_to_save_attachment(&app, &words, &name) else { return Ok(None) };
        meeting.save_attachment(case, &name, &path)?;
        app.state::<Desk>().wrote(&path);
        Ok(Some(Written { path }))
    })
    .await
}
