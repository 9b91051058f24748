//! What is brought in from workbooks.

use super::answering::{Answer, apart};
use super::bringing::brought_in;
use crate::app::desk::Desk;
use crate::app::dialogs::Words;
use crate::app::working::watched;
use crate::app::{dialogs, telling};
use ::meeting::{Answers, ImportKind, ImportReport, OtherReport, SeatReport};
use serde::Serialize;
use std::path::PathBuf;
use tauri::{AppHandle, State, WebviewWindow};

/// What an import would bring in, and from where.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportPreview"))]
pub struct Preview {
    path: PathBuf,
    #[serde(flatten)]
    report: ImportReport,
}

/// What a workbook would bring in as it is answered so far; without a path the user is asked for the file, and null is the answer
/// when the dialog was cancelled.
#[tauri::command]
pub async fn import_preview(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    path: Option<PathBuf>,
    answers: Answers,
    words: Words,
) -> Answer<Option<Preview>> {
    let meeting = desk.meeting(&window)?;
    apart(move || match path.or_else(|| dialogs::workbook_to_import(&app, &words)) {
        Some(path) => {
            let report = watched(&app, |waiting| meeting.watched_by(waiting).import_preview(&path, &answers))?;
            Ok(Some(Preview { path, report }))
        }
        None => Ok(None),
    })
    .await
}

#[tauri::command]
pub async fn import_apply(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    path: PathBuf,
    answers: Answers,
) -> Answer<ImportReport> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let report = watched(&app, |waiting| meeting.watched_by(waiting).import(&path, &answers))?;
        // New needs are more than a change can say: the page that asked loads anew, and stays where it is.
        telling::tell_change(&app, &meeting);
        Ok(report)
    })
    .await
}

/// Brings seats in from a list, as one change; the user is asked for the file, and null is a dialog that was cancelled.
#[tauri::command]
pub async fn import_seats(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    words: Words,
) -> Answer<Option<SeatReport>> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let list = dialogs::workbook_to_import(&app, &words);
        brought_in(&app, &meeting, list, |list| meeting.import_seats(list))
    })
    .await
}

/// What a file of key figures, last year's amounts, frames or søknader would bring in, and from where.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct OtherPreview {
    path: PathBuf,
    #[serde(flatten)]
    report: OtherReport,
}

#[tauri::command]
pub async fn import_other_preview(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    kind: ImportKind,
    path: Option<PathBuf>,
    answers: Answers,
    words: Words,
) -> Answer<Option<OtherPreview>> {
    let meeting = desk.meeting(&window)?;
    apart(move || match path.or_else(|| dialogs::workbook_to_import(&app, &words)) {
        Some(path) => {
            let report =
                watched(&app, |waiting| meeting.watched_by(waiting).import_other_preview(kind, &path, &answers))?;
            Ok(Some(OtherPreview { path, report }))
        }
        None => Ok(None),
    })
    .await
}

#[tauri::command]
pub async fn import_other_apply(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    kind: ImportKind,
    path: PathBuf,
    answers: Answers,
) -> Answer<OtherReport> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let report = watched(&app, |waiting| meeting.watched_by(waiting).import_other(kind, &path, &answers))?;
        telling::tell_change(&app, &meeting);
        Ok(report)
    })
    .await
}
