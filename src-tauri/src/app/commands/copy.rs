//! What a review copy's page asks beside the copy itself: what its reader writes, in a file of its own in the program's folder, what the
//! draft would come to with other amounts, and the files that are attached to its cases.

use super::answering::{Answer, apart};
use crate::app::desk::{Desk, Document, only_main};
use crate::app::dialogs::{self, Words};
use crate::app::written::{Written, written_where};
use crate::keeps;
use ::meeting::face::{FaceAnswer, FaceQuestion};
use ::meeting::{KeptNotes, OwnNotes, Refusal, RefusalCode, ReviewCopy};
use forum::CaseNumber;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::{AppHandle, Manager, State, WebviewWindow};

/// What was written in this copy, or another of the same meeting file, and where it lies.
#[tauri::command]
pub async fn own_notes(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<OwnNotes> {
    let copy = open_copy(&window, &desk)?;
    apart(move || {
        let notes = copy.own_notes(&folder()?)?;
        if notes.found {
            app.state::<Desk>().wrote(&notes.path);
        }
        Ok(notes)
    })
    .await
}

/// Keeps what is written in this copy, in place of what was kept before.
#[tauri::command]
pub async fn keep_own_notes(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    kept: KeptNotes,
) -> Answer<()> {
    let copy = open_copy(&window, &desk)?;
    apart(move || {
        let path = copy.keep_own_notes(&folder()?, kept)?;
        app.state::<Desk>().wrote(&path);
        Ok(())
    })
    .await
}

/// What the draft of the copy would come to with other amounts. Nothing is kept of the question.
#[tauri::command]
pub async fn what_if_in_copy(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    question: FaceQuestion,
) -> Answer<FaceAnswer> {
    let copy = open_copy(&window, &desk)?;
    apart(move || copy.what_if(&question)).await
}

/// Asks where, and saves a file that is attached to a case of the copy as it came; null when the dialog was cancelled.
#[tauri::command]
pub async fn save_case_paper(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    case: CaseNumber,
    name: String,
    words: Words,
) -> Answer<Option<Written>> {
    let copy = open_copy(&window, &desk)?;
    apart(move || {
        let said = dialogs::where_to_save_attachment(&app, &words, &name);
        written_where(&app, said, |path| copy.save_attachment(case, &name, path))
    })
    .await
}

fn open_copy(window: &WebviewWindow, desk: &Desk) -> Answer<Arc<ReviewCopy>> {
    only_main(window)?;
    match desk.document() {
        Document::Review(copy, _) => Ok(copy),
        Document::Nothing | Document::Meeting(_) => {
            Err(Refusal::new(RefusalCode::NoReviewCopyOpen, "no review copy is open"))
        }
    }
}

fn folder() -> Answer<PathBuf> {
    let none = || Refusal::new(RefusalCode::CannotWrite, "the user has no folder for programs' data");
    keeps::reviews().ok_or_else(none)
}
