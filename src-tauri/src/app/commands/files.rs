//! Meeting files: opened, made, closed, restored.

use super::answering::{Answer, apart};
use crate::app::desk::only_main;
use crate::app::dialogs::Words;
use crate::app::opening::Beginning;
use crate::app::{dialogs, opening};
use ::meeting::{NextYear, Restored};
use std::path::PathBuf;
use tauri::{AppHandle, WebviewWindow};

#[tauri::command]
pub async fn open_file(app: AppHandle, window: WebviewWindow, words: Words) -> Answer<()> {
    only_main(&window)?;
    apart(move || match dialogs::meeting_to_open(&app, &words) {
        Some(path) => opening::open(&app, &path),
        None => Ok(()),
    })
    .await
}

#[tauri::command]
pub async fn open_path(app: AppHandle, window: WebviewWindow, path: PathBuf) -> Answer<()> {
    only_main(&window)?;
    apart(move || opening::open(&app, &path)).await
}

/// Puts what is open away: the start page is shown.
#[tauri::command]
pub async fn close_file(app: AppHandle, window: WebviewWindow) -> Answer<()> {
    only_main(&window)?;
    apart(move || opening::close(&app)).await
}

/// Goes on from the newest good copy of a damaged file, and opens it.
#[tauri::command]
pub async fn restore(app: AppHandle, window: WebviewWindow, path: PathBuf) -> Answer<Restored> {
    only_main(&window)?;
    apart(move || opening::restore(&app, &path)).await
}

#[tauri::command]
pub async fn new_from_example(app: AppHandle, window: WebviewWindow, example: String, words: Words) -> Answer<()> {
    only_main(&window)?;
    apart(move || opening::begin(&app, &Beginning::Example(example), &words)).await
}

#[tauri::command]
pub async fn new_from_preset(app: AppHandle, window: WebviewWindow, preset: String, words: Words) -> Answer<()> {
    only_main(&window)?;
    apart(move || opening::begin(&app, &Beginning::Preset(preset), &words)).await
}

/// Makes the next year's file from the meeting that is open, or from one that is asked for, and opens it; null when a dialog was
/// cancelled.
#[tauri::command]
pub async fn next_year(app: AppHandle, window: WebviewWindow, from: Words, to: Words) -> Answer<Option<NextYear>> {
    only_main(&window)?;
    apart(move || opening::next_year(&app, &from, &to)).await
}
