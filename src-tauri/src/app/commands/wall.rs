//! The wall: shown, closed, and seen before it is shown.

use super::answering::{Answer, apart};
use crate::app::desk::Desk;
use crate::app::wall as walls;
use crate::app::wall::standing::WallPlace;
use ::meeting::view::{WallScene, WallView};
use tauri::{AppHandle, State, WebviewWindow};

#[tauri::command]
pub async fn wall(desk: State<'_, Desk>) -> Answer<WallView> {
    let meeting = desk.open_meeting()?;
    apart(move || meeting.wall_view()).await
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

/// What the wall would show of a scene, for the leader to look at first.
#[tauri::command]
pub async fn wall_ahead(window: WebviewWindow, desk: State<'_, Desk>, scene: WallScene) -> Answer<WallView> {
    let meeting = desk.meeting(&window)?;
    apart(move || meeting.wall_ahead(&scene)).await
}
