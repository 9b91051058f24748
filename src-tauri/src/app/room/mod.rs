//! The room at the leader's desk: opened and closed here, by hand, or by itself when the program died while it was open. What is
//! said in it goes to `meeting` like everything else, and what laptops change is told to the windows.

mod events;
mod floor;
pub mod own;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use meeting::Meeting;
use room::doctor::{CheckFinding, FromDesk, look_from_desk};
use room::door::{RoomCommand, RoomView};
use room::keeping::{Keeping, OwnCertificate, Remembered};
use room::{Floor, Opening, Room, RoomCode, RoomRefusal, RoomSign};
use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager};
use tokio::runtime::Runtime;

use self::floor::DeskFloor;
use self::own::OwnShown;
use super::clock::clock;
use super::desk::Desk;
use super::labels::{MAIN, WALL};
use crate::{keeps, room_page};

type Done<T> = Result<T, RoomRefusal>;

/// The room, while it is open.
#[derive(Default)]
pub struct RoomStanding {
    open: Mutex<Option<Open>>,
    trouble: Mutex<Option<RoomRefusal>>,
    /// The room's own threads: the windows never wait for them.
    runtime: OnceLock<Runtime>,
}

struct Open {
    room: Arc<Room>,
    floor: Arc<DeskFloor>,
}

/// The room as the leader's page shows it.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RoomAtDesk {
    /// The room; nothing while it is closed.
    open: Option<OpenRoom>,
    /// Why a room that was open when the program died could not be opened again.
    trouble: Option<RoomRefusal>,
    /// The leader's own certificate, which rooms on this machine are opened with; nothing when each makes its own key.
    certificate: Option<OwnShown>,
}

/// An open room.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct OpenRoom {
    /// Who is in it and who waits.
    view: RoomView,
    /// What stands on the wall.
    sign: RoomSign,
    /// Its address is no longer the machine's: nobody comes in before it is opened on another.
    address_gone: bool,
}

impl RoomStanding {
    fn open(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn trouble(&self) -> MutexGuard<'_, Option<RoomRefusal>> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn room(&self) -> Option<Arc<Room>> {
        self.open().as_ref().map(|open| Arc::clone(&open.room))
    }

    fn runtime(&self) -> Done<&Runtime> {
        if self.runtime.get().is_none() {
            let made = Runtime::new().map_err(|error| RoomRefusal::new(RoomCode::CannotListen, error))?;
            // Another was made meanwhile: that one serves as well.
            let _ = self.runtime.set(made);
        }
        self.runtime.get().ok_or_else(|| RoomRefusal::new(RoomCode::CannotListen, "no threads for the room"))
    }

    /// The meeting moved: laptops are told. Returns at once.
    pub fn moved(&self) {
        if let Some(room) = self.room() {
            room.moved();
        }
    }

    /// How one comes in, for the wall; nothing while the room is closed.
    pub fn sign(&self) -> Option<RoomSign> {
        self.room().map(|room| room.sign())
    }

    /// As the leader's page shows it.
    pub fn at_desk(&self) -> RoomAtDesk {
        let open = self.room().map(|room| OpenRoom {
            view: room.view(),
            sign: room.sign(),
            address_gone: !room::machine::adapters().iter().any(|adapter| adapter.address == room.address().ip()),
        });
        RoomAtDesk { open, trouble: self.trouble().clone(), certificate: OwnShown::kept() }
    }
}

/// Opens the room of the meeting. It stays remembered as open until somebody closes it.
pub fn open(app: &AppHandle, meeting: &Meeting, bind: SocketAddr) -> Done<()> {
    let desk = app.state::<Desk>();
    if desk.room.room().is_some() {
        close(app);
    }
    let floor = Arc::new(DeskFloor::new(app.clone(), meeting.clone()));
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

/// Tells the windows that the room is another: the leader's page asks what it is like, the wall gets how one comes in.
fn tell(app: &AppHandle) {
    // A window that is gone needs not be told.
    let _ = app.emit_to(MAIN, "room", ());
    let _ = app.emit_to(WALL, "room-sign", app.state::<Desk>().room.sign());
}

fn identity(meeting: &Meeting) -> Done<String> {
    Ok(meeting.about().map_err(|error| RoomRefusal::new(RoomCode::MeetingLost, error))?.identity)
}

/// Where the room of a meeting file keeps its key, on this machine and outside the file.
fn keeping(identity: &str) -> Done<Keeping> {
    Ok(Keeping::in_folder(&rooms()?, identity))
}

/// The folder with what the rooms of all meetings keep.
fn rooms() -> Done<PathBuf> {
    let none = || RoomRefusal::new(RoomCode::KeyNotKept, "the user has no folder for programs' data");
    keeps::rooms().ok_or_else(none)
}
