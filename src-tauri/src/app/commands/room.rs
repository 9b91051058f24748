//! The room: opened, led, tried and closed. Answers are the room's own refusals.

use crate::app::desk::{Desk, only_main};
use crate::app::dialogs::{self, Words};
use crate::app::room as rooms;
use crate::app::room::standing::RoomAtDesk;
use ::meeting::{Meeting, Refusal};
use forum::SeatId;
use room::doctor::CheckFinding;
use room::door::RoomCommand;
use room::machine::{RoomPlace, adapters, places};
use room::{RoomCode, RoomRefusal, RoomSign};
use serde::Serialize;
use std::net::SocketAddr;
use std::path::PathBuf;
use tauri::{AppHandle, State, WebviewWindow};

/// What a page gets: the answer, or why not.
type Answer<T> = Result<T, RoomRefusal>;

/// Invitations that were written.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct WrittenInvitations {
    /// Into which folder.
    folder: PathBuf,
    /// How many.
    count: usize,
}

/// The room as it is now.
#[tauri::command]
pub async fn room(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<RoomAtDesk> {
    meeting_of(&window, &desk)?;
    Ok(desk.room.at_desk())
}

/// The addresses of this machine, the likeliest first.
#[tauri::command]
pub async fn room_places(window: WebviewWindow) -> Answer<Vec<RoomPlace>> {
    only_main(&window).map_err(lost)?;
    apart(|| Ok(places(&adapters()))).await
}

/// Opens the room on one address and port; one that is open elsewhere is closed first.
#[tauri::command]
pub async fn open_room(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    bind: String,
) -> Answer<RoomAtDesk> {
    let meeting = meeting_of(&window, &desk)?;
    let bind = address(&bind)?;
    apart(move || rooms::open(&app, &meeting, bind)).await?;
    Ok(desk.room.at_desk())
}

/// Does what the leader says to the room: lets in, sends away, takes out, closes.
#[tauri::command]
pub async fn lead_room(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    command: RoomCommand,
) -> Answer<RoomAtDesk> {
    meeting_of(&window, &desk)?;
    apart(move || rooms::lead(&app, &command)).await?;
    Ok(desk.room.at_desk())
}

/// Asks for a folder, and writes invitations there: of one seat, or of all that have no device. Null when the dialog was cancelled.
#[tauri::command]
pub async fn write_invitations(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    seat: Option<SeatId>,
    words: Words,
) -> Answer<Option<WrittenInvitations>> {
    meeting_of(&window, &desk)?;
    apart(move || {
        let room = rooms::open_room(&app)?;
        let Some(folder) = dialogs::folder(&app, &words) else { return Ok(None) };
        let count = match &seat {
            Some(seat) => room.write_invitation(&folder, seat).map(|()| 1),
            None => room.write_invitations(&folder),
        }?;
        Ok(Some(WrittenInvitations { folder, count }))
    })
    .await
}

/// Looks for what may keep laptops out: of the room that is open, else of an address that is thought of.
#[tauri::command]
pub async fn try_room(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    bind: Option<String>,
) -> Answer<Vec<CheckFinding>> {
    let meeting = meeting_of(&window, &desk)?;
    let bind = bind.as_deref().map(address).transpose()?;
    apart(move || rooms::look(&app, &meeting, bind)).await
}

/// Asks for the leader's own certificate and then for its key, and opens rooms with it from now on. As it was when a dialog was cancelled.
#[tauri::command]
pub async fn choose_certificate(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    certificate: Words,
    key: Words,
) -> Answer<RoomAtDesk> {
    meeting_of(&window, &desk)?;
    apart(move || {
        let Some(certificate) = dialogs::certificate(&app, &certificate) else { return Ok(()) };
        let Some(key) = dialogs::certificate(&app, &key) else { return Ok(()) };
        rooms::own::choose(certificate, key)
    })
    .await?;
    Ok(desk.room.at_desk())
}

/// Each room has the key that it makes itself again.
#[tauri::command]
pub async fn forget_certificate(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<RoomAtDesk> {
    meeting_of(&window, &desk)?;
    apart(rooms::own::forget).await?;
    Ok(desk.room.at_desk())
}

/// How one comes into the room, for the wall; null while it is closed.
#[tauri::command]
pub async fn room_sign(desk: State<'_, Desk>) -> Answer<Option<RoomSign>> {
    Ok(desk.room.sign())
}

fn address(typed: &str) -> Answer<SocketAddr> {
    let unread = |error| RoomRefusal::new(RoomCode::AddressNotHere, error).with("address", typed);
    typed.parse().map_err(unread)
}

fn meeting_of(window: &WebviewWindow, desk: &Desk) -> Answer<Meeting> {
    desk.meeting(window).map_err(lost)
}

fn lost(refusal: Refusal) -> RoomRefusal {
    RoomRefusal::new(RoomCode::MeetingLost, refusal)
}

/// Does it beside the windows, so that they never stand still.
async fn apart<T: Send + 'static>(does: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    let fell_over = |_| Err(RoomRefusal::new(RoomCode::MeetingLost, "the program fell over in the middle of it"));
    tokio::task::spawn_blocking(does).await.unwrap_or_else(fell_over)
}
