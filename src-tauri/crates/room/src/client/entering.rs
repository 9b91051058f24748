//! By what a device comes in, from its first word until it is let in: what it says, whose certificate it must meet, and the number
//! that it reckons.

use std::net::SocketAddr;

use super::entrance::Entrance;
use super::keyring::{Keyring, Membership};
use crate::RoomRefusal;
use crate::bytes::{DeviceKey, Fingerprint, Nonce};
use crate::door::{commitment, number};
use crate::message::{Enter, Invitation, Wish};

/// By what a device comes in.
#[derive(Clone, Debug)]
pub enum Entering {
    /// With an invitation that the leader has not answered.
    Invitation {
        /// The invitation.
        invitation: Invitation,
        /// The key that it makes for the room.
        key: DeviceKey,
        /// As it is kept.
        room: Membership,
    },
    /// With a code.
    Code {
        /// Where.
        address: SocketAddr,
        /// The code.
        code: String,
        /// The certificate, when it is known.
        pinned: Option<Fingerprint>,
        /// As what.
        wish: Wish,
        /// The key that it makes for the room.
        key: DeviceKey,
        /// What it is called.
        name: String,
        /// What it commits itself to.
        nonce: Nonce,
    },
    /// By its key: it was let in before.
    Key {
        /// Its key.
        key: DeviceKey,
        /// As it is kept.
        room: Membership,
    },
}

impl Entering {
    /// Makes ready what the device needs. The same invitation again is the same device, which comes back by its key when it was
    /// let in.
    pub fn begin(entrance: Entrance, name: &str, keyring: &Keyring) -> Result<Entering, RoomRefusal> {
        let name = name.to_owned();
        match entrance {
            Entrance::Invitation { invitation, address } => {
                let (fingerprint, digest) = (invitation.fingerprint, invitation.secret.digest());
                let of_this = |room: Option<Membership>| room.filter(|room| room.invitation == Some(digest));
                if let Some(room) = of_this(keyring.room(fingerprint))
                    && let Some(key) = room.key
                {
                    return Ok(Entering::Key { key, room: room.at(address) });
                }
                let key = match of_this(keyring.knocking(fingerprint)).and_then(|room| room.key) {
                    Some(key) => key,
                    None => DeviceKey::random()?,
                };
                let room = Membership {
                    fingerprint,
                    address,
                    others: Vec::new(),
                    meeting: invitation.meeting.clone(),
                    seat: Some(invitation.seat.name.clone()),
                    name,
                    key: Some(key),
                    invitation: Some(digest),
                    ballots: Vec::new(),
                    receipts: Vec::new(),
                };
                Ok(Entering::Invitation { invitation, key, room })
            }
            Entrance::Code { address, code, pinned, wish } => {
                let (key, nonce) = (DeviceKey::random()?, Nonce::random()?);
                Ok(Entering::Code { address, code, pinned, wish, key, name, nonce })
            }
        }
    }

    /// Where the room is, and whose certificate must be met.
    pub fn to(&self) -> (SocketAddr, Option<Fingerprint>) {
        match self {
            Entering::Invitation { room, .. } | Entering::Key { room, .. } => (room.address, Some(room.fingerprint)),
            Entering::Code { address, pinned, .. } => (*address, *pinned),
        }
    }

    /// What it says first.
    pub fn hello(&self) -> Enter {
        match self {
            Entering::Invitation { invitation, key, room } => {
                Enter::Invitation { secret: invitation.secret, device: key.digest(), name: room.name.clone() }
            }
            Entering::Code { code, wish, key, name, nonce, .. } => Enter::Code {
                code: code.clone(),
                device: key.digest(),
                name: name.clone(),
                wish: wish.clone(),
                commitment: commitment(*nonce),
            },
            Entering::Key { key, .. } => Enter::Key { key: *key },
        }
    }

    /// The number, by the certificate that was met; none when no number belongs to this way.
    pub fn number(&self, met: Fingerprint, rooms: Nonce) -> Option<(String, Nonce)> {
        match self {
            Entering::Code { key, nonce, .. } => Some((number(met, key.digest(), *nonce, rooms), *nonce)),
            Entering::Invitation { .. } | Entering::Key { .. } => None,
        }
    }

    /// As it is kept once the device is in; the certificate that was met is pinned from now on.
    pub fn come(&self, met: Fingerprint, meeting: &str, keyring: &Keyring) -> Membership {
        // What is kept of ballots, receipts and addresses stays, whatever key one comes by.
        let kept = keyring.room(met);
        let known = kept.as_ref().map(|kept| [&[kept.address][..], &kept.others].concat()).unwrap_or_default();
        let (ballots, receipts) = kept.map_or_else(Default::default, |kept| (kept.ballots, kept.receipts));
        let meeting = meeting.to_owned();
        let room = match self {
            Entering::Invitation { room, .. } | Entering::Key { room, .. } => {
                Membership { meeting, ballots, receipts, ..room.clone() }
            }
            Entering::Code { address, key, name, .. } => Membership {
                fingerprint: met,
                address: *address,
                others: Vec::new(),
                meeting,
                seat: None,
                name: name.clone(),
                key: Some(*key),
                invitation: None,
                ballots,
                receipts,
            },
        };
        let met_at = room.address;
        known.into_iter().rev().fold(room, Membership::at).at(met_at)
    }

    /// It was not reached: a room that is known is looked for at the next of its addresses.
    pub fn elsewhere(&mut self) {
        match self {
            Entering::Key { room, .. } => room.elsewhere(),
            Entering::Invitation { .. } | Entering::Code { .. } => {}
        }
    }
}
