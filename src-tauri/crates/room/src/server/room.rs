//! An open room: what its connections share, and the handle by which the leader's side holds it.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use forum::SeatId;
use meeting::Clock;
use serde::Serialize;
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::timeout;

use super::asked::{Look, Question};
use super::page_files::PageFiles;
use super::place::Place;
use super::sign::RoomSign;
use crate::bytes::Fingerprint;
use crate::door::{Door, RoomCommand, RoomView, Strangers, Waits};
use crate::floor::{Face, Floor};
use crate::limits::UNTIL_TOLD;
use crate::message::Invitation;
use crate::shown::Shown;
use crate::{RoomCode, RoomRefusal, keeping};

/// Something that happened at the door, for the leader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "room", rename_all = "kebab-case")]
pub enum RoomEvent {
    /// Somebody waits at the door.
    Knock(Waits),
    /// Somebody who waited went away.
    Went {
        /// Which.
        knock: u64,
    },
    /// A device came in.
    Joined {
        /// Which.
        device: u64,
        /// What it calls itself.
        name: String,
        /// As what it is in the room.
        face: Face,
    },
    /// A device is not there any more.
    Left {
        /// Which.
        device: u64,
    },
}

/// What the connections of a room share.
pub(super) struct Inner {
    pub floor: Arc<dyn Floor>,
    pub clock: Clock,
    pub address: SocketAddr,
    /// Where browsers find it.
    pub place: Place,
    /// The certificate is the leader's own.
    pub is_own: bool,
    pub fingerprint: Fingerprint,
    pub title: String,
    pub page: PageFiles,
    pub strangers: Strangers,
    pub shown: watch::Sender<Arc<Shown>>,
    pub moved: Notify,
    pub asked: mpsc::Sender<Question>,
    /// Questions about what is shown.
    pub looks: mpsc::Sender<Look>,
    /// How many commands are handed in and not answered.
    pub unanswered: watch::Sender<usize>,
    pub closed: watch::Sender<bool>,
    pub door: Mutex<Door>,
    pub seats: Mutex<BTreeSet<SeatId>>,
    pub events: mpsc::Sender<RoomEvent>,
    /// How many connections are at the door or in.
    pub held: watch::Sender<usize>,
    /// Between which times the certificate holds.
    pub holds: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

/// One connection that is to be told when the room closes.
pub(super) struct Held<'a> {
    inner: &'a Inner,
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.inner.held.send_modify(|count| *count = count.saturating_sub(1));
    }
}

impl Inner {
    /// Counts a connection until what this answers goes.
    pub fn hold(&self) -> Held<'_> {
        self.held.send_modify(|count| *count += 1);
        Held { inner: self }
    }

    /// The door, for a moment: nobody waits for the network while holding it.
    pub fn door(&self) -> MutexGuard<'_, Door> {
        self.door.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What time it is.
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Tells the leader. When nobody listens, or so much has happened that it is not read, `ShowRoom` still tells all.
    pub fn tell(&self, event: RoomEvent) {
        let _ = self.events.try_send(event);
    }

    /// From now on it is read what this seat sees alone.
    pub fn follow(&self, seat: &SeatId) {
        let mut seats = self.seats.lock().unwrap_or_else(PoisonError::into_inner);
        if seats.insert(seat.clone()) {
            self.moved.notify_one();
        }
    }

    /// The seats that are followed.
    pub fn followed(&self) -> Vec<SeatId> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Returns when no command waits for its answer.
    pub async fn all_is_answered(&self) {
        // The sender lives as long as the room, so waiting ends with the value alone.
        let _ = self.unanswered.subscribe().wait_for(|count| *count == 0).await;
    }

    /// Returns when the room is closed.
    pub async fn is_closed(&self) {
        // The sender lives as long as the room, so waiting ends with the value alone.
        let _ = self.closed.subscribe().wait_for(|closed| *closed).await;
    }
}

/// An open room. It closes when this is dropped.
pub struct Room {
    pub(super) inner: Arc<Inner>,
}

impl Room {
    /// Where it is.
    pub fn address(&self) -> SocketAddr {
        self.inner.address
    }

    /// The SHA-256 of its certificate.
    pub fn fingerprint(&self) -> Fingerprint {
        self.inner.fingerprint
    }

    /// Between which times its certificate holds.
    pub fn certificate_holds(&self) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        self.inner.holds
    }

    /// What it is like now.
    pub fn view(&self) -> RoomView {
        let now = self.inner.now();
        self.inner.door().view(now)
    }

    /// What stands on the wall for those who are to come in.
    pub fn sign(&self) -> RoomSign {
        let RoomView { fingerprint, code, code_until, .. } = self.view();
        RoomSign::new(&self.inner.place, fingerprint, &code, code_until)
    }

    /// Keeps that it is open, so that a program that dies opens it again as it was, until somebody closes it.
    pub fn remember(&self) -> Result<(), RoomRefusal> {
        self.inner.door().remember()
    }

    /// The meeting moved: devices are told what moved of what they may see. Returns at once.
    pub fn moved(&self) {
        self.inner.moved.notify_one();
    }

    /// Invitations to all seats that have no device.
    pub fn invite_all(&self) -> Result<Vec<Invitation>, RoomRefusal> {
        self.inner.door().invite_all()
    }

    /// The invitation of one seat.
    pub fn invite(&self, seat: &SeatId) -> Result<Invitation, RoomRefusal> {
        self.inner.door().invite(seat)
    }

    /// Does what the leader says. What is to outlive a power cut is kept when this returns.
    pub fn lead(&self, command: &RoomCommand) -> Result<(), RoomRefusal> {
        let now = self.inner.now();
        // The meeting hears of it before anybody can vote by it, and may be waited for: the door is not held meanwhile.
        if let RoomCommand::LetBrowsersCommand { allowed: true } = command {
            self.inner.floor.let_browsers_vote(true).map_err(meeting_lost)?;
        }
        let mut door = self.inner.door();
        match command {
            RoomCommand::ShowRoom {} => Ok(()),
            RoomCommand::Approve { knock, face } => door.approve(*knock, face.clone(), now),
            RoomCommand::ApproveInvited {} => door.approve_invited(now),
            RoomCommand::Deny { knock } => door.deny(*knock),
            RoomCommand::Revoke { device } => door.revoke(*device),
            RoomCommand::NewCode {} => door.renew_code(now),
            RoomCommand::Invite { seat } => door.invite(seat).map(drop),
            RoomCommand::LetBrowsersCommand { allowed } => {
                let done = door.let_browsers_command(*allowed);
                drop(door);
                if !allowed {
                    self.inner.floor.let_browsers_vote(false).map_err(meeting_lost)?;
                }
                done
            }
            RoomCommand::CloseRoom {} => {
                drop(door);
                self.close();
                Ok(())
            }
        }
    }

    /// Writes the invitations to all seats that have no device into a folder, each a file that its owner alone can read. How many.
    pub fn write_invitations(&self, folder: &Path) -> Result<usize, RoomRefusal> {
        let invitations = self.invite_all()?;
        keeping::write_invitations(folder, &invitations)?;
        Ok(invitations.len())
    }

    /// Writes the invitation of one seat into a folder, as [`Room::write_invitations`] does.
    pub fn write_invitation(&self, folder: &Path, seat: &SeatId) -> Result<(), RoomRefusal> {
        keeping::write_invitations(folder, &[self.invite(seat)?])
    }

    /// Closes the room, and returns when every device is told, or after a moment.
    pub async fn end(&self) {
        self.close();
        let mut held = self.inner.held.subscribe();
        // Who does not read what it is told is not waited for.
        let _ = timeout(UNTIL_TOLD, held.wait_for(|count| *count == 0)).await;
    }

    /// Closes the room: every device is told, and nothing listens any more.
    pub fn close(&self) {
        self.inner.door().close();
        self.inner.closed.send_replace(true);
        // A meeting that is gone already has nobody to tell.
        let _ = self.inner.floor.let_browsers_vote(false);
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.close();
    }
}

/// The meeting could not be read or asked.
pub(super) fn meeting_lost(why: impl std::fmt::Display) -> RoomRefusal {
    RoomRefusal::new(RoomCode::MeetingLost, why)
}
