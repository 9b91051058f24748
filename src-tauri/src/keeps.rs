//! Where the program keeps what belongs to the machine and not to a meeting file, with a window and without.

use std::path::PathBuf;

/// The program's folder inside the user's own for programs' data: the same name as the windows use.
const PROGRAM: &str = "no.innstilling.desktop";

/// The folder with what the rooms of all meetings keep; none when the user has no folder for programs' data.
pub fn rooms() -> Option<PathBuf> {
    dirs::data_local_dir().map(|data| data.join(PROGRAM).join("rooms"))
}

/// The folder with what is written in review copies on this machine; none when the user has no folder for programs' data.
pub fn reviews() -> Option<PathBuf> {
    dirs::data_local_dir().map(|data| data.join(PROGRAM).join("reviews"))
}

/// The folder with what this machine keeps of rooms that it has joined; none when the user has no folder for programs' data.
pub fn joined() -> Option<PathBuf> {
    dirs::data_local_dir().map(|data| data.join(PROGRAM).join("joined"))
}
