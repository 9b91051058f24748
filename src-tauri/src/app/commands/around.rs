//! The year around the meetings: the front page, the årshjul, the lists, and what of them goes out.

use super::answering::{Answer, apart};
use super::bringing::brought_in;
use crate::app::desk::Desk;
use crate::app::dialogs::{self, Words};
use crate::app::written::Written;
use crate::app::{papers, recent};
use ::meeting::view::{AnnualView, DueView, ListsView};
use ::meeting::{Kind, ListReport, YearList};
use serde::Deserialize;
use std::path::PathBuf;
use tauri::{AppHandle, State, WebviewWindow};

/// What of the year goes out to other programs; its papers are among the papers.
#[derive(Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum OfYear {
    /// The årshjul and the meetings, for other calendars.
    Calendar,
    /// A list as a table.
    List { list: YearList },
    /// The seats and who holds them, as a table.
    Seats,
}

/// The file's front page: what is late, what is due, the next meeting, what others owe.
#[tauri::command]
pub async fn due(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<DueView> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let view = meeting.due()?;
        recent::note(&app, meeting.path(), &view);
        Ok(view)
    })
    .await
}

/// The årshjul, with what is worth knowing of its days.
#[tauri::command]
pub async fn annual(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<AnnualView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.annual()).await
}

/// The lists of the year.
#[tauri::command]
pub async fn lists(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<ListsView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.lists()).await
}

/// Asks where, and saves something of the year; null when the dialog was cancelled.
#[tauri::command]
pub async fn save_of_year(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    what: OfYear,
    words: Words,
) -> Answer<Option<Written>> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let (bytes, kind, name, ending) = match what {
            OfYear::Calendar => (meeting.calendar()?, Kind::Calendar, "aarshjul".to_owned(), "ics"),
            OfYear::List { list } => (meeting.year_list(list)?, Kind::YearList, list.to_string(), "csv"),
            OfYear::Seats => (meeting.seat_list()?, Kind::SeatList, "plasser".to_owned(), "csv"),
        };
        let stem = meeting.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let name = format!("{stem}-{name}.{ending}");
        papers::save_as(&app, &meeting, &words, (&name, ending), (&bytes, kind))
    })
    .await
}

/// Brings a table into a list; without a path it is asked for, and null is a dialog that was cancelled.
#[tauri::command]
pub async fn import_list(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    list: YearList,
    path: Option<PathBuf>,
    words: Words,
) -> Answer<Option<ListReport>> {
    let meeting = desk.meeting(&window)?;
    apart(move || {
        let table = path.or_else(|| dialogs::workbook_to_import(&app, &words));
        brought_in(&app, &meeting, table, |table| meeting.import_list(list, table))
    })
    .await
}
