//! The book of the room: which devices are let in, and which invitations are out.

use chrono::{DateTime, Utc};
use forum::SeatId;
use serde::{Deserialize, Serialize};

use super::{Keeping, private};
use crate::RoomRefusal;
use crate::bytes::{Digest, SeatSecret};
use crate::floor::Face;

const NAME: &str = "devices.json";

/// In what a device shows the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Via {
    /// A program that knows the room by its certificate.
    App,
    /// A browser, which cannot.
    Browser,
}

/// A device that was let in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Its number in the leader's list; never given again.
    pub id: u64,
    /// The SHA-256 of its key.
    pub key: Digest,
    /// As what it is in the room.
    pub face: Face,
    /// What it calls itself.
    pub name: String,
    /// The program that it runs.
    pub app: String,
    /// In what it shows the meeting.
    pub via: Via,
    /// When the leader let it in.
    pub since: DateTime<Utc>,
}

/// A seat's invitation that nobody has used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Invited {
    seat: SeatId,
    secret: SeatSecret,
}

/// The book. What is changed in it counts when it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    next: u64,
    devices: Vec<Device>,
    invited: Vec<Invited>,
    /// The digests of secrets that were used or burnt.
    used: Vec<Digest>,
}

impl Book {
    /// The book as it was kept last; an empty one the first time.
    pub fn kept(keeping: &Keeping) -> Result<Book, RoomRefusal> {
        let path = keeping.folder().join(NAME);
        let Some(text) = private::read(&path)? else { return Ok(Book::default()) };
        serde_json::from_str(&text).map_err(|error| private::not_understood(&path, error))
    }

    /// Keeps it: it survives a power cut when this returns.
    pub fn keep(&self, keeping: &Keeping) -> Result<(), RoomRefusal> {
        let path = keeping.folder().join(NAME);
        let text = serde_json::to_vec_pretty(self).map_err(|error| private::not_understood(&path, error))?;
        private::folder(keeping.folder())?;
        private::write(&path, &text)
    }

    /// The devices that are let in, in the order in which they were.
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// The device with this key.
    pub fn by_key(&self, key: Digest) -> Option<&Device> {
        self.devices.iter().find(|device| device.key == key)
    }

    /// The device on this seat.
    pub fn on_seat(&self, seat: &SeatId) -> Option<&Device> {
        self.devices.iter().find(|device| device.face.seat() == Some(seat))
    }

    /// The seat that the secret opens.
    pub fn invited(&self, secret: SeatSecret) -> Option<&SeatId> {
        self.invited.iter().find(|invited| invited.secret == secret).map(|invited| &invited.seat)
    }

    /// Whether the secret was used.
    pub fn is_used(&self, secret: SeatSecret) -> bool {
        self.used.contains(&secret.digest())
    }

    /// The secret that opens the seat: the one that is out, else a new one.
    pub fn invite(&mut self, seat: &SeatId) -> Result<SeatSecret, RoomRefusal> {
        if let Some(invited) = self.invited.iter().find(|invited| invited.seat == *seat) {
            return Ok(invited.secret);
        }
        let secret = SeatSecret::random()?;
        self.invited.push(Invited { seat: seat.clone(), secret });
        Ok(secret)
    }

    /// The secret opens nothing any more.
    pub fn use_up(&mut self, secret: SeatSecret) {
        self.invited.retain(|invited| invited.secret != secret);
        self.used.push(secret.digest());
    }

    /// Lets a device in. One that has the same key, or sits on the same seat, is let in no longer: they are answered.
    pub fn let_in(&mut self, mut device: Device) -> (Device, Vec<Device>) {
        self.next += 1;
        device.id = self.next;
        let gives_way =
            |other: &Device| other.key == device.key || (device.face.seat().is_some() && other.face == device.face);
        let (gone, stay) = self.devices.drain(..).partition(gives_way);
        self.devices = stay;
        self.devices.push(device.clone());
        (device, gone)
    }

    /// Takes a device out.
    pub fn take_out(&mut self, id: u64) -> Option<Device> {
        let at = self.devices.iter().position(|device| device.id == id)?;
        Some(self.devices.remove(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(key: u8, face: Face) -> Device {
        let key = crate::bytes::digest(&[&[key]]);
        let (name, app) = ("En maskin".to_owned(), "test 1".to_owned());
        Device { id: 0, key, face, name, app, via: Via::App, since: DateTime::UNIX_EPOCH }
    }

    fn seat(id: &str) -> Face {
        Face::Seat { seat: SeatId::new(id) }
    }

    #[test]
    fn a_seat_has_one_device_and_guests_are_many() {
        let mut book = Book::default();
        book.let_in(device(1, seat("s1")));
        book.let_in(device(2, Face::Guest {}));
        book.let_in(device(3, Face::Guest {}));
        let (second, gone) = book.let_in(device(4, seat("s1")));
        assert_eq!((second.id, gone.len(), gone[0].id), (4, 1, 1));
        assert_eq!(book.devices().len(), 3);
        assert_eq!(book.on_seat(&SeatId::new("s1")).unwrap().id, 4);
    }

    #[test]
    fn an_invitation_is_the_same_until_it_is_used_and_then_another() {
        let mut book = Book::default();
        let seat = SeatId::new("s1");
        let secret = book.invite(&seat).unwrap();
        assert_eq!(book.invite(&seat).unwrap(), secret);
        book.use_up(secret);
        assert_eq!((book.invited(secret), book.is_used(secret)), (None, true));
        assert_ne!(book.invite(&seat).unwrap(), secret);
    }

    #[test]
    fn what_is_kept_is_found_again_and_holds_no_key() {
        let rooms = tempfile::tempdir().unwrap();
        let keeping = Keeping::in_folder(rooms.path(), "a1");
        let mut book = Book::default();
        book.let_in(device(1, seat("s1")));
        book.invite(&SeatId::new("s2")).unwrap();
        book.keep(&keeping).unwrap();
        assert_eq!(Book::kept(&keeping).unwrap(), book);
    }
}
