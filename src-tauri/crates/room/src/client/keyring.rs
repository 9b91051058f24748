//! What a device keeps of each room that it has joined, on its own machine and outside every meeting file: the key, whose
//! certificate it has pinned, ballots on their way and receipts.
//!
//! A file for each room, its owner's alone. A ballot's id stands there before it is sent, and is gone when its receipt is there; of
//! a secret one the choice is never written.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use procedure::{BallotId, Mark, MeetingId, Receipt};
use serde::{Deserialize, Serialize};

use crate::RoomRefusal;
use crate::bytes::{DeviceKey, Digest, Fingerprint};
use crate::keeping::private;

/// A room that a device has joined, or knocks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The certificate that is pinned.
    pub fingerprint: Fingerprint,
    /// Where it was met last, or is looked for now.
    pub address: SocketAddr,
    /// Where else it was met, or was said to be, the newest first.
    #[serde(default)]
    pub others: Vec<SocketAddr>,
    /// What the meeting is called.
    pub meeting: String,
    /// What the seat is called, when the invitation said so.
    pub seat: Option<String>,
    /// What the device is called.
    pub name: String,
    /// Its key; none when it is let in no longer, and only its receipts are kept.
    pub key: Option<DeviceKey>,
    /// The SHA-256 of the secret of the invitation that it came by.
    pub invitation: Option<Digest>,
    /// Ballots without a receipt.
    pub ballots: Vec<Underway>,
    /// Receipts, the oldest first.
    pub receipts: Vec<KeptReceipt>,
}

/// Of which vote a ballot is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "BallotOf"))]
pub struct VoteOf {
    /// Of which meeting, as the page tells meetings apart.
    pub meeting: String,
    /// The meeting's id, with which a receipt can be reckoned; none when it has none.
    pub id: Option<MeetingId>,
    /// Its number.
    pub vote: u32,
    /// Whether the choice may be written down.
    pub secrecy: Secrecy,
}

/// Whether a vote is secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "VoteSecrecy"))]
#[serde(rename_all = "kebab-case")]
pub enum Secrecy {
    /// It is.
    Secret,
    /// Each ballot is known by its seat.
    Named,
}

/// A ballot that has no receipt yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Underway {
    /// Of which meeting.
    pub meeting: String,
    /// In which vote.
    pub vote: u32,
    /// Its id.
    pub ballot: BallotId,
    /// What it says; only in a named vote.
    pub choice: Option<Mark>,
}

/// A receipt, to be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct KeptReceipt {
    /// Of which meeting.
    pub meeting: String,
    /// Of which vote.
    pub vote: u32,
    /// The receipt.
    pub receipt: Receipt,
}

/// So many addresses of one room are tried besides the one where it was met last.
const OTHERS: usize = 7;

impl Membership {
    /// Looked for at this address first; the others stay known. The certificate that is pinned decides whether it is the room.
    #[must_use]
    pub fn at(mut self, address: SocketAddr) -> Membership {
        if self.address != address {
            self.others.insert(0, self.address);
        }
        self.address = address;
        let mut known = std::collections::BTreeSet::from([address]);
        self.others.retain(|other| known.insert(*other));
        self.others.truncate(OTHERS);
        self
    }

    /// Looked for at the next of its addresses, in turn.
    pub fn elsewhere(&mut self) {
        if !self.others.is_empty() {
            self.others.push(self.address);
            self.address = self.others.remove(0);
        }
    }

    /// The ballot of a vote that has no receipt yet.
    pub fn underway(&self, of: &VoteOf) -> Option<&Underway> {
        self.ballots.iter().find(|ballot| ballot.vote == of.vote && ballot.meeting == of.meeting)
    }

    /// Forgets the ballot of a vote.
    pub fn settle(&mut self, of: &VoteOf) {
        self.ballots.retain(|ballot| ballot.vote != of.vote || ballot.meeting != of.meeting);
    }
}

/// The rooms that a device has joined.
#[derive(Clone, Debug)]
pub struct Keyring {
    folder: PathBuf,
}

/// How the files end.
const ENDING: &str = ".room.json";
const KNOCKING: &str = ".knocking.json";

impl Keyring {
    /// In a folder of its own.
    pub fn in_folder(folder: &Path) -> Keyring {
        Keyring { folder: folder.to_owned() }
    }

    /// The room with this certificate. A file that cannot be read is none: the device joins anew.
    pub fn room(&self, fingerprint: Fingerprint) -> Option<Membership> {
        read(&self.path(fingerprint)).filter(|kept| kept.fingerprint == fingerprint)
    }

    /// What it knocks with at the room with this certificate, while the leader has not answered. It lies apart: an invitation that
    /// comes to nothing takes nothing away.
    pub fn knocking(&self, fingerprint: Fingerprint) -> Option<Membership> {
        read(&self.path_of(fingerprint, KNOCKING)).filter(|kept| kept.fingerprint == fingerprint)
    }

    /// All rooms that it can come back to, by what their meetings are called.
    pub fn rooms(&self) -> Vec<Membership> {
        let files = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut rooms: Vec<Membership> = files
            .map(|file| file.path())
            .filter(|path| path.to_string_lossy().ends_with(ENDING))
            .filter_map(|path| read(&path))
            .filter(|room| room.key.is_some())
            .collect();
        rooms.sort_by(|a, b| (&a.meeting, a.fingerprint).cmp(&(&b.meeting, b.fingerprint)));
        rooms
    }

    /// Keeps it, in place of what was kept of the same room; it is on the disk when this returns.
    pub fn keep(&self, room: &Membership) -> Result<(), RoomRefusal> {
        self.write(room, ENDING)
    }

    /// Keeps what it knocks with.
    pub fn keep_knocking(&self, room: &Membership) -> Result<(), RoomRefusal> {
        self.write(room, KNOCKING)
    }

    /// It knocks no longer.
    pub fn forget_knocking(&self, fingerprint: Fingerprint) {
        // One that is not there is forgotten.
        let _ = fs::remove_file(self.path_of(fingerprint, KNOCKING));
    }

    fn write(&self, room: &Membership, ending: &str) -> Result<(), RoomRefusal> {
        private::folder(&self.folder)?;
        let path = self.path_of(room.fingerprint, ending);
        let text = serde_json::to_vec_pretty(room).map_err(|error| private::not_understood(&path, error))?;
        private::write(&path, &text)
    }

    /// Forgets the key of a room. Receipts stay; where there are none, nothing does.
    pub fn forget(&self, fingerprint: Fingerprint) -> Result<(), RoomRefusal> {
        match self.room(fingerprint) {
            Some(room) if !room.receipts.is_empty() => {
                self.keep(&Membership { key: None, invitation: None, ballots: Vec::new(), ..room })
            }
            Some(_) | None => {
                // One that is not there is forgotten.
                let _ = fs::remove_file(self.path(fingerprint));
                Ok(())
            }
        }
    }

    fn path(&self, fingerprint: Fingerprint) -> PathBuf {
        self.path_of(fingerprint, ENDING)
    }

    fn path_of(&self, fingerprint: Fingerprint, ending: &str) -> PathBuf {
        let name: String = fingerprint.written().chars().take(32).collect();
        self.folder.join(format!("{name}{ending}"))
    }
}

fn read(path: &Path) -> Option<Membership> {
    serde_json::from_str(&private::read(path).ok()??).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::Hex;

    fn room() -> Membership {
        Membership {
            fingerprint: Hex([1; 32]),
            address: "192.168.1.20:8443".parse().unwrap(),
            others: Vec::new(),
            meeting: "Et møte (konstruert)".to_owned(),
            seat: None,
            name: "En maskin".to_owned(),
            key: Some(Hex([2; 32])),
            invitation: None,
            ballots: Vec::new(),
            receipts: Vec::new(),
        }
    }

    #[test]
    fn a_room_is_kept_for_its_owner_alone_and_forgotten_but_for_its_receipts() {
        let folder = tempfile::tempdir().unwrap();
        let keyring = Keyring::in_folder(&folder.path().join("joined"));
        let mut room = room();
        keyring.keep(&room).unwrap();
        assert_eq!(keyring.rooms(), [room.clone()]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&keyring.folder), mode(&keyring.path(room.fingerprint))), (0o700, 0o600));
        }
        let receipt = serde_json::from_str("\"0c1d2e\"").unwrap();
        room.receipts = vec![KeptReceipt { meeting: "m".to_owned(), vote: 1, receipt }];
        keyring.keep(&room).unwrap();
        keyring.forget(room.fingerprint).unwrap();
        assert_eq!(keyring.rooms(), [], "nothing to come back to");
        let kept = keyring.room(room.fingerprint).unwrap();
        assert_eq!((kept.key, kept.receipts), (None, room.receipts));
    }

    #[test]
    fn the_addresses_of_a_room_are_tried_in_turn_and_each_stands_once() {
        let address = |last: u8| SocketAddr::from(([192, 168, 1, last], 8443));
        let mut room = room().at(address(31)).at(address(20));
        assert_eq!((room.address, room.others.clone()), (address(20), vec![address(31)]));
        room.elsewhere();
        assert_eq!(room.address, address(31));
        room.elsewhere();
        assert_eq!(room.address, address(20), "and the first again");
        let many = (40..60).fold(room, |room, last| room.at(address(last)));
        assert_eq!((many.address, many.others.len()), (address(59), OTHERS));
    }

    #[test]
    fn what_an_earlier_version_kept_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let keyring = Keyring::in_folder(folder.path());
        keyring.keep(&room()).unwrap();
        let path = keyring.path(Hex([1; 32]));
        let mut kept: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        kept.as_object_mut().unwrap().remove("others");
        fs::write(&path, kept.to_string()).unwrap();
        assert_eq!(keyring.rooms(), [room()]);
    }

    #[test]
    fn what_cannot_be_read_is_no_room_and_another_rooms_file_is_not_taken_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let keyring = Keyring::in_folder(folder.path());
        keyring.keep(&room()).unwrap();
        let path = keyring.path(Hex([1; 32]));
        fs::copy(&path, keyring.path(Hex([9; 32]))).unwrap();
        assert_eq!(keyring.room(Hex([9; 32])), None);
        fs::write(&path, "{\"fingerprint\":").unwrap();
        assert_eq!(keyring.room(Hex([1; 32])), None);
    }
}
