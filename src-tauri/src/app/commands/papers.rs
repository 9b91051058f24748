//! What is written out: papers, review copies, the model.

use super::answering::{Answer, apart};
use super::bringing::brought_in;
use crate::app::desk::{Desk, Document, only_main};
use crate::app::dialogs::{self, Words};
use crate::app::written::Written;
use crate::app::{papers, telling};
use ::meeting::{MeetingId, Paper, Post, PostTaken, Refusal, RefusalCode, TemplateTable, Unprintable};
use forum::Language;
use std::path::PathBuf;
use tauri::ipc::Response;
use tauri::{AppHandle, State, WebviewWindow};

/// A paper as PDF, as bytes, for the page to show. Nothing is written.
#[tauri::command]
pub async fn paper(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    paper: Paper,
    language: Language,
) -> Answer<Response> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::make(&app, &meeting, paper, language).map(|laid| Response::new(laid.bytes.to_vec()))).await
}

/// Saves the paper that was asked for last where the user says; null when the dialog was cancelled.
#[tauri::command]
pub async fn save_paper(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    words: Words,
) -> Answer<Option<Written>> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::save(&app, &meeting, &words)).await
}

/// Opens a file that this program wrote in the system's own program for it.
#[tauri::command]
pub async fn open_written(app: AppHandle, window: WebviewWindow, path: PathBuf) -> Answer<()> {
    only_main(&window)?;
    apart(move || papers::open_written(&app, &path)).await
}

#[tauri::command]
pub async fn review_copy(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Written> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::review_copy(&app, &meeting)).await
}

/// Asks where, and writes a whole copy of the meeting; null when the dialog was cancelled.
#[tauri::command]
pub async fn whole_copy(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    words: Words,
) -> Answer<Option<Written>> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::whole_copy(&app, &meeting, &words)).await
}

/// Asks where, and writes what a representative has written in a review copy; null when the dialog was cancelled.
#[tauri::command]
pub async fn save_post(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    post: Post,
    words: Words,
) -> Answer<Option<Written>> {
    only_main(&window)?;
    let Document::Review(copy, _) = desk.document() else {
        return Err(Refusal::new(RefusalCode::NoReviewCopyOpen, "no review copy is open"));
    };
    apart(move || papers::post(&app, &copy, &post, &words)).await
}

/// Asks for a file that a representative has written at home, and lays what it says before the leader; null when the dialog was
/// cancelled.
#[tauri::command]
pub async fn take_post(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    words: Words,
) -> Answer<Option<PostTaken>> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let taken = brought_in(&app, &meeting, dialogs::post_to_take_in(&app, &words), |post| meeting.take_post(post))?;
        if taken.is_some() {
            telling::tell_from_seats(&app, &meeting);
        }
        Ok(taken)
    })
    .await
}

#[tauri::command]
pub async fn show_in_folder(app: AppHandle, window: WebviewWindow, path: PathBuf) -> Answer<()> {
    only_main(&window)?;
    apart(move || papers::show_in_folder(&app, &path)).await
}

/// The letters that the paper's fonts lack, and where they stand.
#[tauri::command]
pub async fn unprintable(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    paper: Paper,
    language: Language,
) -> Answer<Vec<Unprintable>> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.unprintable_in(&paper, language)).await
}

/// The minutes of a meeting as text, to be copied out.
#[tauri::command]
pub async fn minutes_text(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    of: MeetingId,
    language: Language,
) -> Answer<String> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.protokoll_text(Some(&of), language)).await
}

/// Asks where, and writes an empty workbook to fill in; null when the dialog was cancelled.
#[tauri::command]
pub async fn template(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    table: TemplateTable,
    language: Language,
    words: Words,
) -> Answer<Option<Written>> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::template(&app, &meeting, table, language, &words)).await
}

/// Writes the tildelingsmodell beside the meeting and says where.
#[tauri::command]
pub async fn export_model(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Written> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::model(&app, &meeting)).await
}
