//! What the program is asked of itself and its windows: what it has open, what is typed and not saved, its log, its zoom.

use super::answering::{Answer, apart};
use crate::app::about::About;
use crate::app::about::Place;
use crate::app::arrived::Arrived;
use crate::app::desk::{Desk, Face, only_main};
use crate::app::log::PageFault;
use crate::app::opening::StartInfo;
use crate::app::{about as abouts, laptop, log, opening, windows};
use forum::Language;
use serde::Serialize;
use std::path::PathBuf;
use tauri::{AppHandle, Manager, State, WebviewWindow};

/// The program's log.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct LogText {
    path: Option<PathBuf>,
    text: String,
}

/// What is open. A file that the program was started with is opened first.
#[tauri::command]
pub async fn face(app: AppHandle) -> Answer<Face> {
    apart(move || {
        let desk = app.state::<Desk>();
        desk.wait_for_first();
        Ok(desk.document().face())
    })
    .await
}

#[tauri::command]
pub async fn start(app: AppHandle, window: WebviewWindow, language: Language) -> Answer<StartInfo> {
    only_main(&window)?;
    apart(move || Ok(opening::start_info(&app, language))).await
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

/// Stops what takes its time, by the number that it is told with.
#[tauri::command]
pub fn stop_work(window: WebviewWindow, desk: State<'_, Desk>, work: u32) -> Answer<()> {
    only_main(&window)?;
    desk.works.stop(work);
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

/// Opens the window in which this machine joins another's room, or brings it forward.
#[tauri::command]
pub async fn open_laptop(app: AppHandle, window: WebviewWindow) -> Answer<()> {
    only_main(&window)?;
    laptop::open(&app).map_err(windows::refusal)
}

/// How large everything in the window is drawn, in percent.
#[tauri::command]
#[expect(clippy::float_arithmetic, reason = "how large a page is drawn; no amount")]
pub fn set_zoom(window: WebviewWindow, percent: u16) -> Answer<()> {
    window.set_zoom(f64::from(percent.clamp(30, 400)) / 100.0).map_err(windows::refusal)
}
