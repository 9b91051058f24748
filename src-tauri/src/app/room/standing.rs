//! The room as it stands on the desk: whether it is open, what the wall says of it, and what the leader's page shows.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use room::door::RoomView;
use room::{Room, RoomCode, RoomRefusal, RoomSign};
use serde::Serialize;
use tokio::runtime::Runtime;

use super::floor::DeskFloor;
use super::kept::Done;
use super::own::OwnShown;

/// The room, while it is open.
#[derive(Default)]
pub struct RoomStanding {
    open: Mutex<Option<Open>>,
    trouble: Mutex<Option<RoomRefusal>>,
    /// The room's own threads: the windows never wait for them.
    runtime: OnceLock<Runtime>,
}

/// A room that is open, and the meeting under it.
pub struct Open {
    /// The room.
    pub room: Arc<Room>,
    /// The meeting.
    pub floor: Arc<DeskFloor>,
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
    /// The room with the meeting under it; nothing while it is closed.
    pub fn open(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Why a room that was open when the program died could not be opened again.
    pub fn trouble(&self) -> MutexGuard<'_, Option<RoomRefusal>> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The room, while it is open.
    pub fn room(&self) -> Option<Arc<Room>> {
        self.open().as_ref().map(|open| Arc::clone(&open.room))
    }

    /// The room's own threads.
    pub fn runtime(&self) -> Done<&Runtime> {
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
