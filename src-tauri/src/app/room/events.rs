//! What happens at the room's door, told to the leader's page; and a code on the wall that is never an old one.

use std::sync::Weak;
use std::time::Duration;

use meeting::view::WallContent;
use room::door::RoomCommand;
use room::{Room, RoomEvent};
use tauri::{AppHandle, Manager};
use tokio::sync::mpsc::Receiver;
use tokio::time::interval;

use super::telling::tell;
use crate::app::clock::clock;
use crate::app::desk::Desk;

/// So often is it looked whether the code on the wall is still good.
const LOOK: Duration = Duration::from_secs(10);

/// Tells of what happens until the room is closed. Many things that happen together are told once.
pub async fn pass_on(app: AppHandle, room: Weak<Room>, mut happens: Receiver<RoomEvent>) {
    let mut looks = interval(LOOK);
    loop {
        tokio::select! {
            happened = happens.recv() => {
                if happened.is_none() {
                    return;
                }
                while happens.try_recv().is_ok() {}
                tell(&app);
            }
            _ = looks.tick() => {
                let Some(room) = room.upgrade() else { return };
                renew(&app, &room);
            }
        }
    }
}

/// A code that the wall shows when it is no longer good is replaced by a new one.
fn renew(app: &AppHandle, room: &Room) {
    if room.view().code_until > clock()() {
        return;
    }
    let on_wall = app.state::<Desk>().open_meeting().and_then(|meeting| meeting.wall_view());
    if on_wall.is_ok_and(|wall| matches!(wall.content, WallContent::Join))
        && room.lead(&RoomCommand::NewCode {}).is_ok()
    {
        tell(app);
    }
}
