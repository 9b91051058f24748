//! Where rooms keep what is theirs on this machine, outside the meeting files.

use std::path::PathBuf;

use room::keeping::Keeping;
use room::{RoomCode, RoomRefusal};

use crate::keeps;

/// What is asked of a room, or why not.
pub type Done<T> = Result<T, RoomRefusal>;

/// Where the room of a meeting file keeps its key, on this machine and outside the file.
pub fn keeping(identity: &str) -> Done<Keeping> {
    Ok(Keeping::in_folder(&rooms()?, identity))
}

/// The folder with what the rooms of all meetings keep.
pub fn rooms() -> Done<PathBuf> {
    let none = || RoomRefusal::new(RoomCode::KeyNotKept, "the user has no folder for programs' data");
    keeps::rooms().ok_or_else(none)
}
