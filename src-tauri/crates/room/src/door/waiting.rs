//! Those who stand at the door: pairing, or waiting for the leader.

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use forum::tidied;
use tokio::sync::oneshot;

use crate::RoomRefusal;
use crate::bytes::{Digest, Nonce, SeatSecret};
use crate::floor::Face;
use crate::keeping::{Device, Via};
use crate::limits::LONGEST_NAME;
use crate::message::Wish;

/// What the leader said to a device that waited.
pub type Verdict = Result<Device, RoomRefusal>;

/// What a device says of itself: shown to the leader as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What it calls itself.
    pub name: String,
    /// Which program it runs.
    pub app: String,
    /// In what it shows the meeting.
    pub via: Via,
}

impl Said {
    /// Without marks that nobody can see, and not longer than a line.
    pub fn new(name: &str, app: &str, via: Via) -> Said {
        let short = |text: &str| tidied(text).chars().take(LONGEST_NAME).collect::<String>().trim_end().to_owned();
        Said { name: short(name), app: short(app), via }
    }
}

/// A device that typed the code, between the room's nonce and its own.
#[derive(Debug)]
pub struct Pairing {
    pub(super) said: Said,
    pub(super) from: IpAddr,
    pub(super) device: Digest,
    pub(super) wish: Wish,
    pub(super) commitment: Digest,
    /// The room's nonce.
    pub nonce: Nonce,
}

/// By what somebody knocked.
#[derive(Debug)]
pub enum By {
    /// An invitation to a seat.
    Invitation {
        /// Its secret.
        secret: SeatSecret,
    },
    /// The typed code, with the number that both screens show.
    Code {
        /// The number.
        number: String,
    },
}

/// A device that waits for the leader.
#[derive(Debug)]
pub struct Waiting {
    pub said: Said,
    pub from: IpAddr,
    pub since: DateTime<Utc>,
    pub device: Digest,
    pub by: By,
    /// As what it comes in when the leader says nothing else.
    pub face: Option<Face>,
    pub verdict: oneshot::Sender<Verdict>,
}
