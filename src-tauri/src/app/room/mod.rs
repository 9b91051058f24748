//! The room at the leader's desk: opened and closed here, by hand, or by itself when the program died while it was open. What is
//! said in it goes to `meeting` like everything else, and what laptops change is told to the windows.

mod events;
mod floor;
mod kept;
pub mod own;
pub mod standing;
mod telling;

use std::net::SocketAddr;
use std::sync::Arc;

use meeting::Meeting;
use room::doctor::{CheckFinding, FromDesk, look_from_desk};
use room::door::RoomCommand;
use room::keeping::{OwnCertificate, Remembered};
use room::{Floor, Opening, Room, RoomCode, RoomRefusal};
use tauri::{AppHandle, Manager};

use self::floor::DeskFloor;
use self::kept::{Done, keeping, rooms};
use self::standing::Open;
use self::telling::tell;
use super::clock::clock;
use super::desk::Desk;
use super::telling::tell_from_seats;
use crate::room_page;

/// Opens the room of the meeting. It stays remembered as open until somebody closes it.
pub fn open(app: &AppHandle, meeting: &Meeting, bind: SocketAddr) -> Done<()> {
    let desk = app.state::<Desk>();
    if desk.room.room().is_some() {
        close(app);
    }
    let floor = Arc::new(DeskFloor::new(meeting.clone(), tells(app)));
    let about = floor.about().map_err(|error| RoomRefusal::new(RoomCode::MeetingLost, error))?;
    let certificate = OwnCertificate::kept(&rooms()?)?;
    let opening =
        Opening { bind, certificate, keeping: keeping(&about.identity)?, clock: clock(), page: room_page::built() };
    let (room, happens) = desk.room.runtime()?.block_on(Room::open(Arc::<DeskFloor>::clone(&floor), opening))?;
    room.remember()?;
    let room = Arc::new(room);
    *desk.room.open() = Some(Open { room: Arc::clone(&room), floor });
    *desk.room.trouble() = None;
    desk.room.runtime()?.spawn(events::pass_on(app.clone(), Arc::downgrade(&room), happens));
    tell(app);
    Ok(())
}

/// Tells the windows what laptops changed.
fn tells(app: &AppHandle) -> impl Fn(&Meeting) + Send + Sync + 'static {
    let app = app.clone();
    move |meeting| tell_from_seats(&app, meeting)
}

/// Opens the room again when it was open as the program died. Why that cannot be done is kept for the leader's page.
pub fn reopen(app: &AppHandle, meeting: &Meeting) {
    let Some(keeping) = identity(meeting).and_then(|identity| keeping(&identity)).ok() else { return };
    let Some(Remembered { address, browsers_command }) = Remembered::kept(&keeping) else { return };
    let opened = open(app, meeting, address).and_then(|()| {
        let room = app.state::<Desk>().room.room();
        room.map_or(Ok(()), |room| room.lead(&RoomCommand::LetBrowsersCommand { allowed: browsers_command }))
    });
    if let Err(refusal) = opened {
        *app.state::<Desk>().room.trouble() = Some(refusal);
        tell(app);
    }
}

/// Closes the room, if it is open: every device is told, and nothing listens any more. The meeting is let go of, so that its file can
/// be opened again at once.
pub fn close(app: &AppHandle) {
    let desk = app.state::<Desk>();
    *desk.room.trouble() = None;
    let Some(Open { room, floor }) = desk.room.open().take() else { return };
    room.close();
    if let Ok(runtime) = desk.room.runtime() {
        runtime.block_on(room.end());
    }
    floor.let_go();
    tell(app);
}

/// Does what the leader says to the room.
pub fn lead(app: &AppHandle, command: &RoomCommand) -> Done<()> {
    match command {
        RoomCommand::CloseRoom {} => close(app),
        RoomCommand::ShowRoom {}
        | RoomCommand::Approve { .. }
        | RoomCommand::ApproveInvited {}
        | RoomCommand::Deny { .. }
        | RoomCommand::Revoke { .. }
        | RoomCommand::NewCode {}
        | RoomCommand::Invite { .. }
        | RoomCommand::LetBrowsersCommand { .. } => open_room(app)?.lead(command)?,
    }
    tell(app);
    Ok(())
}

/// The room that is open; refused when none is.
pub fn open_room(app: &AppHandle) -> Done<Arc<Room>> {
    let closed = || RoomRefusal::new(RoomCode::NotOpen, "the room is not open");
    app.state::<Desk>().room.room().ok_or_else(closed)
}

/// Looks for what may keep laptops out.
pub fn look(app: &AppHandle, meeting: &Meeting, bind: Option<SocketAddr>) -> Done<Vec<CheckFinding>> {
    let desk = app.state::<Desk>();
    let room = desk.room.room();
    let newest = meeting.leader_view().ok().map(|view| view.file.saved_at);
    let looking = FromDesk {
        address: room.as_ref().map(|room| room.address()).or(bind),
        open: room.as_ref().map(|room| (room.fingerprint(), room.view().callers)),
        now: clock()(),
        newest,
        certificate: room.as_ref().and_then(|room| room.certificate_holds()),
    };
    Ok(desk.room.runtime()?.block_on(look_from_desk(looking)))
}

fn identity(meeting: &Meeting) -> Done<String> {
    Ok(meeting.about().map_err(|error| RoomRefusal::new(RoomCode::MeetingLost, error))?.identity)
}
