//! The commands that a page may send, by name. Each one asks the desk, forwards, and answers; what needs more than that is
//! in the file it calls. Answers are refusals with a code, as from the meeting itself.

use std::path::PathBuf;

use allocation::{CompareBy, Comparison, Explanation, Others, Payments, Step};
use forum::{Kroner, Language, NeedId, SchemeId};
use meeting::command::AdjustCommand;
use meeting::view::{Change, LeaderView, ReviewView, WallScene, WallView};
use meeting::{
    Answers, Command, ImportKind, ImportReport, JournalView, ModelTrial, OtherReport, Refusal, RefusalCode, Restored,
    RoundView, Taken, TypedAmount, Unprintable, YearsView,
};
use serde::Serialize;
use tauri::{AppHandle, Manager, State, WebviewWindow};

use super::about::{self as abouts, About, Place};
use super::arriving::Arrived;
use super::desk::{Desk, Document, Face, only_main};
use super::dialogs::Words;
use super::log::PageFault;
use super::opening::{self, Beginning, StartInfo};
use super::wall::{self as walls, WallPlace};
use super::{dialogs, log, papers, windows};

/// What a page gets: the answer, or why not.
type Answer<T> = Result<T, Refusal>;

/// A file that was written.
#[derive(Serialize)]
pub struct Written {
    path: PathBuf,
}

/// The program's log.
#[derive(Serialize)]
pub struct LogText {
    path: Option<PathBuf>,
    text: String,
}

/// What an import would bring in, and from where.
#[derive(Serialize)]
pub struct Preview {
    path: PathBuf,
    #[serde(flatten)]
    report: ImportReport,
}

#[tauri::command]
pub fn face(desk: State<'_, Desk>) -> Face {
    desk.document().face()
}

#[tauri::command]
pub async fn start(app: AppHandle, window: WebviewWindow, language: Language) -> Answer<StartInfo> {
    only_main(&window)?;
    apart(move || Ok(opening::start_info(&app, language))).await
}

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

/// The file that was brought to the window by a second start or by dropping it there, once; null when there is none.
#[tauri::command]
pub fn take_arrived(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<Arrived>> {
    only_main(&window)?;
    Ok(desk.take_arrived())
}

/// Something typed in the page is not saved, or all is: asked about before the window closes.
#[tauri::command]
pub fn set_unsaved(window: WebviewWindow, desk: State<'_, Desk>, unsaved: bool) -> Answer<()> {
    only_main(&window)?;
    desk.closing.set_unsaved(unsaved);
    Ok(())
}

/// The page has heard that the window is to close, and asks its user.
#[tauri::command]
pub fn closing_heard(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<()> {
    only_main(&window)?;
    desk.closing.heard();
    Ok(())
}

/// Closes the window, whatever is unsaved in it.
#[tauri::command]
pub async fn close_window(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<()> {
    only_main(&window)?;
    // By the same way as when there is nothing to ask about.
    desk.closing.set_unsaved(false);
    window.close().map_err(windows::refusal)
}

/// A part of a page fell over; noted in the log.
#[tauri::command]
pub fn page_fault(fault: PageFault) {
    log::write(&log::Entry::Page(fault));
}

/// What stands in the program's log, and where it lies.
#[tauri::command]
pub async fn read_log(window: WebviewWindow) -> Answer<LogText> {
    only_main(&window)?;
    apart(|| Ok(LogText { path: log::path(), text: log::text() })).await
}

/// The program's version, and where what is its own lies.
#[tauri::command]
pub fn about(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<About> {
    only_main(&window)?;
    Ok(abouts::about(&desk))
}

/// Opens the folder of something of the program's own.
#[tauri::command]
pub async fn show_place(app: AppHandle, window: WebviewWindow, place: Place) -> Answer<()> {
    only_main(&window)?;
    apart(move || abouts::show(&app.state::<Desk>(), place)).await
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

#[tauri::command]
pub async fn leader(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<LeaderView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.leader_view()).await
}

#[tauri::command]
pub async fn wall(desk: State<'_, Desk>) -> Answer<WallView> {
    let meeting = desk.open_meeting()?;
    apart(move || meeting.wall_view()).await
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
        windows::tell_change(&app, &meeting);
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
            windows::tell_change(&app, &meeting);
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

#[tauri::command]
pub async fn open_wall(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<WallPlace> {
    desk.meeting(&window)?;
    walls::open(&app)
}

#[tauri::command]
pub async fn close_wall(app: AppHandle) -> Answer<()> {
    walls::close(&app)
}

#[tauri::command]
pub fn wall_place(desk: State<'_, Desk>) -> WallPlace {
    desk.wall.place()
}

/// How large everything in the window is drawn, in percent.
#[tauri::command]
#[expect(clippy::float_arithmetic, reason = "how large a page is drawn; no amount")]
pub fn set_zoom(window: WebviewWindow, percent: u16) -> Answer<()> {
    window.set_zoom(f64::from(percent.clamp(30, 400)) / 100.0).map_err(windows::refusal)
}

/// What the wall would show of a scene, for the leader to look at first.
#[tauri::command]
pub async fn wall_ahead(window: WebviewWindow, desk: State<'_, Desk>, scene: WallScene) -> Answer<WallView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.wall_ahead(&scene)).await
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
        Some(path) => meeting.import_preview(&path, &answers).map(|report| Some(Preview { path, report })),
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
        let report = meeting.import(&path, &answers)?;
        // New needs are more than a change can say: the pages load anew.
        windows::tell_opened(&app)?;
        Ok(report)
    })
    .await
}

/// What a file of key figures, last year's amounts, frames or søknader would bring in, and from where.
#[derive(Serialize)]
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
            meeting.import_other_preview(kind, &path, &answers).map(|report| Some(OtherPreview { path, report }))
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
        let report = meeting.import_other(kind, &path, &answers)?;
        windows::tell_opened(&app)?;
        Ok(report)
    })
    .await
}

/// Every entry of the journal in words.
#[tauri::command]
pub async fn journal(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<JournalView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.journal()).await
}

/// The letters that the paper's fonts lack, and where they stand.
#[tauri::command]
pub async fn unprintable(window: WebviewWindow, desk: State<'_, Desk>, language: Language) -> Answer<Vec<Unprintable>> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.unprintable(language)).await
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

/// Writes the tildelingsmodell beside the meeting and says where.
#[tauri::command]
pub async fn export_model(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Written> {
    let meeting = desk.meeting(&window)?;
    apart(move || papers::model(&app, &meeting).map(|path| Written { path })).await
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

/// Does it beside the windows, so that they never stand still.
async fn apart<T: Send + 'static>(does: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    // What fell over is in the log, by where it did.
    let fell_over = |_| Err(Refusal::new(RefusalCode::Interrupted, "the program fell over in the middle of it"));
    tokio::task::spawn_blocking(does)
        .await
        .unwrap_or_else(fell_over)
        .inspect_err(|refusal| log::write(&log::Entry::Refused(refusal.code)))
}
