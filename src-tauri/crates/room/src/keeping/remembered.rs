//! That the room is open, and where: kept while it is, so that a program that died opens it again as it was. Whoever closes the
//! room takes this away.

use std::fs;
use std::net::SocketAddr;

use serde::{Deserialize, Serialize};

use super::{Keeping, private};
use crate::RoomRefusal;

const NAME: &str = "open.json";

/// How the room was open when nobody closed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// Where.
    pub address: SocketAddr,
    /// Whether browsers gave commands.
    pub browsers_command: bool,
}

impl Remembered {
    /// Keeps it.
    pub fn keep(&self, keeping: &Keeping) -> Result<(), RoomRefusal> {
        let path = keeping.folder().join(NAME);
        let text = serde_json::to_vec(self).map_err(|error| private::not_understood(&path, error))?;
        private::folder(keeping.folder())?;
        private::write(&path, &text)
    }

    /// The one that is kept. One that cannot be read is none: the leader opens the room by hand.
    pub fn kept(keeping: &Keeping) -> Option<Remembered> {
        let text = private::read(&keeping.folder().join(NAME)).ok()??;
        serde_json::from_str(&text).ok()
    }

    /// The room was closed by somebody.
    pub fn forget(keeping: &Keeping) {
        // One that cannot be taken away opens the room once more; the leader sees it and closes it.
        let _ = fs::remove_file(keeping.folder().join(NAME));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_that_nobody_closed_is_remembered_until_somebody_does() {
        let rooms = tempfile::tempdir().unwrap();
        let keeping = Keeping::in_folder(rooms.path(), "a1");
        assert_eq!(Remembered::kept(&keeping), None);
        let open = Remembered { address: "192.168.1.20:8443".parse().unwrap(), browsers_command: true };
        open.keep(&keeping).unwrap();
        assert_eq!(Remembered::kept(&keeping), Some(open));
        Remembered::forget(&keeping);
        assert_eq!(Remembered::kept(&keeping), None);
    }

    #[test]
    fn what_is_half_written_opens_nothing() {
        let rooms = tempfile::tempdir().unwrap();
        let keeping = Keeping::in_folder(rooms.path(), "a1");
        private::folder(keeping.folder()).unwrap();
        fs::write(keeping.folder().join(NAME), "{\"address\":\"192.").unwrap();
        assert_eq!(Remembered::kept(&keeping), None);
    }
}
