//! The door: who comes in, by what, and what the leader says to it. No network and no clock: connections knock here, and time
//! comes as an argument.

mod code;
mod guests;
mod leading;
mod number;
mod strangers;
mod tries;
mod waiting;

pub use code::JoinCode;
pub use guests::{Let, Step};
pub use leading::{DeviceIs, RoomCommand, RoomDevice, RoomView, Waits};
pub use number::{commitment, number};
pub use strangers::{Stranger, Strangers};
pub use tries::{Allowance, whole as whole_seconds};
pub use waiting::{Pairing, Verdict};

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::{IpAddr, SocketAddr};

use chrono::{DateTime, Utc};
use tokio::sync::oneshot;

use crate::bytes::{Digest, Fingerprint};
use crate::floor::About;
use crate::keeping::{Book, Keeping};
use crate::limits::CODE_LASTS;
use crate::{RoomRefusal, keeping};
use tries::Tries;
use waiting::Waiting;

/// The door of an open room.
pub struct Door {
    about: About,
    address: SocketAddr,
    fingerprint: Fingerprint,
    keeping: Keeping,
    book: Book,
    code: JoinCode,
    tries: Tries,
    waiting: BTreeMap<u64, Waiting>,
    next_knock: u64,
    connected: BTreeMap<u64, Connected>,
    next_connection: u64,
    browsers_command: bool,
    /// When each device that is gone was heard last.
    heard: HashMap<u64, DateTime<Utc>>,
    /// The keys of those that were taken out: one whose line fell before it was told is told when it comes again.
    taken_out: Vec<Digest>,
    /// The other machines from which somebody has come.
    callers: BTreeSet<IpAddr>,
}

/// A device that is in the room now.
struct Connected {
    connection: u64,
    from: IpAddr,
    /// When it last said that it is there, and what it shows.
    here: (DateTime<Utc>, u64),
    out: oneshot::Sender<RoomRefusal>,
}

impl Door {
    /// The door of a room at this address, with the devices that are kept.
    pub fn new(
        about: About,
        address: SocketAddr,
        fingerprint: Fingerprint,
        keeping: Keeping,
        now: DateTime<Utc>,
    ) -> Result<Door, RoomRefusal> {
        let book = Book::kept(&keeping)?;
        Ok(Door {
            about,
            address,
            fingerprint,
            keeping,
            book,
            code: JoinCode::new(now, CODE_LASTS)?,
            tries: Tries::default(),
            waiting: BTreeMap::new(),
            next_knock: 0,
            connected: BTreeMap::new(),
            next_connection: 0,
            browsers_command: false,
            heard: HashMap::new(),
            taken_out: Vec::new(),
            callers: BTreeSet::new(),
        })
    }

    /// What is typed to knock now.
    pub fn code(&self) -> &JoinCode {
        &self.code
    }

    /// Changes the book, and keeps it before anybody is told. What cannot be kept is not changed.
    fn write<T>(&mut self, change: impl FnOnce(&mut keeping::Book) -> T) -> Result<T, RoomRefusal> {
        let mut book = self.book.clone();
        let came_of_it = change(&mut book);
        book.keep(&self.keeping)?;
        self.book = book;
        Ok(came_of_it)
    }
}
