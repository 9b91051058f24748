//! What is written out: papers, review copies, the model.

use super::{Answer, apart};
use crate::app::desk::{Desk, only_main};
use crate::app::papers;
use ::meeting::Unprintable;
use forum::Language;
use serde::Serialize;
use std::path::PathBuf;
use tauri::{AppHandle, State, WebviewWindow};

/// A file that was written.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "WrittenFile"))]
pub struct Written {
    path: PathBuf,
}

#[tauri::command]
pub async fn print_innstilling(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    language: Language,
) -> Answer<Written> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::innstilling(&app, &meeting, language).map(|path| Written { path })).await
}

#[tauri::command]
pub async fn review_copy(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Written> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::review_copy(&app, &meeting).map(|path| Written { path })).await
}

#[tauri::command]
pub async fn show_in_folder(app: AppHandle, window: WebviewWindow, path: PathBuf) -> Answer<()> {
    only_main(&window)?;
    apart(move || papers::show_in_folder(&app, &path)).await
}

/// The letters that the paper's fonts lack, and where they stand.
#[tauri::command]
pub async fn unprintable(window: WebviewWindow, desk: State<'_, Desk>, language: Language) -> Answer<Vec<Unprintable>> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.unprintable(language)).await
}

/// Writes the tildelingsmodell beside the meeting and says where.
#[tauri::command]
pub async fn export_model(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Written> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::model(&app, &meeting).map(|path| Written { path })).await
}
