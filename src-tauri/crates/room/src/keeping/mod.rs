//! What the room keeps from one opening to the next: its key, the devices that are let in, and whether it is open.
//!
//! It lies in a folder of its own for each meeting file, apart from the file and its copies, which are sent about: who has a
//! copy of the meeting has neither the key nor a way in. On Linux the folder is its owner's alone (700, files 600); on Windows
//! it is so by lying in the user's own profile. Where a certificate of the leader's own lies is kept beside these folders, for all rooms.

mod book;
mod identity;
mod invitations;
mod names;
mod own;
pub(crate) mod private;
mod remembered;

pub use book::{Book, Device, Via};
pub use identity::Identity;
pub(crate) use invitations::write_invitations;
pub use names::Names;
pub use own::OwnCertificate;
pub use remembered::Remembered;

use std::path::{Path, PathBuf};

/// Where the key and the devices of a meeting's room are kept.
#[derive(Clone, Debug)]
pub struct Keeping {
    folder: PathBuf,
}

impl Keeping {
    /// In a folder for all rooms: the meeting file's own, inside it. `identity` is the file's.
    pub fn in_folder(rooms: &Path, identity: &str) -> Keeping {
        // An identity is hexadecimal; one that is not cannot lead out of the folder.
        let name: String = identity.chars().filter(char::is_ascii_alphanumeric).collect();
        Keeping { folder: rooms.join(format!("room-{name}")) }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}
