//! The meeting: what its faces see, and what is done in it.

use super::answering::{Answer, apart};
use crate::app::desk::{Desk, Document, only_main};
use crate::app::dialogs::Words;
use crate::app::{dialogs, telling};
use ::meeting::command::AdjustCommand;
use ::meeting::view::{AheadView, Change, Difference, LeaderView, MeetingView, ReviewView, VersionsView};
use ::meeting::{
    Command, JournalView, MeetingId, ModelTrial, ProposalId, Refusal, RefusalCode, RoundView, Taken, TypedAmount,
    YearsView,
};
use allocation::{CompareBy, Comparison, Explanation, Others, Payments, Step};
use forum::{Kroner, NeedId, SchemeId};
use tauri::{AppHandle, State, WebviewWindow};

#[tauri::command]
pub async fn leader(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<LeaderView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.leader_view()).await
}

#[tauri::command]
pub async fn review(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<ReviewView> {
    only_main(&window)?;
    match desk.document() {
        Document::Review(copy, _) => Ok(copy.view()),
        _ => Err(Refusal::new(RefusalCode::NoReviewCopyOpen, "no review copy is open")),
    }
}

#[tauri::command]
pub async fn explain(window: WebviewWindow, desk: State<'_, Desk>, need: NeedId) -> Answer<Explanation> {
    only_main(&window)?;
    match desk.document() {
        Document::Review(copy, _) => apart(move || copy.explain(&need)).await,
        _ => {
            let meeting = desk.open_meeting()?;
            apart(move || meeting.explain(&need)).await
        }
    }
}

#[tauri::command]
pub async fn execute(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    seen: u64,
    command: Command,
) -> Answer<Change> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let change = meeting.execute(seen, command)?;
        telling::tell_change(&app, &meeting);
        Ok(change)
    })
    .await
}

/// Reads and sets amounts in one message: a typed amount is on the screen one crossing sooner, a pasted column is one change.
#[tauri::command]
pub async fn set_typed(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    seen: u64,
    typed: Vec<TypedAmount>,
    others: Others,
    sure: bool,
) -> Answer<Taken> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let taken = meeting.set_typed(seen, &typed, others, sure)?;
        if taken.change.is_some() {
            telling::tell_change(&app, &meeting);
        }
        Ok(taken)
    })
    .await
}

/// What a command would move, while the leader drags. The wall is not told: it shows what is decided on the desk.
#[tauri::command]
pub async fn preview(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    seen: u64,
    command: AdjustCommand,
) -> Answer<Change> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.preview(seen, &command)).await
}

#[tauri::command]
pub fn read_amount(typed: &str) -> Answer<Kroner> {
    meeting::read_amount(typed)
}

/// Every entry of the journal in words.
#[tauri::command]
pub async fn journal(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<JournalView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.journal()).await
}

#[tauri::command]
pub async fn compare(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    drafts: Vec<String>,
    by: CompareBy,
) -> Answer<Comparison> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.compare(&drafts, by)).await
}

/// What a draft that was put forward gives beside another.
#[tauri::command]
pub async fn difference(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    first: ProposalId,
    second: ProposalId,
) -> Answer<Difference> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.difference(&first, &second)).await
}

#[tauri::command]
pub async fn years(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<YearsView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.years()).await
}

#[tauri::command]
pub async fn rounds(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Vec<RoundView>> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.rounds()).await
}

/// The meeting whose minutes are meant, as far as it has come; null where none is planned.
#[tauri::command]
pub async fn minutes_of(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    of: Option<MeetingId>,
) -> Answer<Option<MeetingView>> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.minutes_of(of.as_ref())).await
}

/// What lies ahead, seen from today: days, whom to call, terms, how bodies are covered, what is to be followed up.
#[tauri::command]
pub async fn ahead(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<AheadView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.ahead()).await
}

/// The versions of the innstilling side by side, and what the statsforvalter decided.
#[tauri::command]
pub async fn versions(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<VersionsView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.versions()).await
}

#[tauri::command]
pub async fn payments(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Payments> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.payments()).await
}

#[tauri::command]
pub async fn explain_pot(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    scheme: SchemeId,
    pot: String,
) -> Answer<Vec<Step>> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.explain_pot(&scheme, &pot)).await
}

#[tauri::command]
pub async fn try_model(window: WebviewWindow, desk: State<'_, Desk>, model: serde_json::Value) -> Answer<ModelTrial> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.try_model(&model)).await
}

/// Asks for a model file and gives what is in it, to be looked at and tried; null when the dialog was cancelled.
#[tauri::command]
pub async fn read_model(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    words: Words,
) -> Answer<Option<serde_json::Value>> {
    desk.meeting(&window)?;
    apart(move || dialogs::model_to_read(&app, &words).map(|path| meeting::read_model(&path)).transpose()).await
}
