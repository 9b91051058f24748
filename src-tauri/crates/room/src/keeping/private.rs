//! Files that are their owner's alone, written whole or not at all.

use std::fs::{self, DirBuilder};
use std::io::{self, Write};
use std::path::Path;

use store::system::{put_in_place, write_out_folder};

use crate::{RoomCode, RoomRefusal};

/// Makes the folder, for its owner alone.
pub fn folder(folder: &Path) -> Result<(), RoomRefusal> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| not_kept(folder, &error))
}

/// Writes a file that its owner alone can read, in place of the one before; it survives a power cut when this returns.
pub fn write(path: &Path, content: &[u8]) -> Result<(), RoomRefusal> {
    let folder = path.parent().unwrap_or(path);
    let written = || -> io::Result<()> {
        // A temporary file is its maker's alone (600), and keeps that when it gets its name.
        let mut file = tempfile::Builder::new().prefix(".room-").tempfile_in(folder)?;
        file.write_all(content)?;
        file.as_file().sync_all()?;
        put_in_place(file.into_temp_path(), path)?;
        write_out_folder(folder)
    };
    written().map_err(|error| not_kept(folder, &error))
}

/// What the file holds; nothing when there is none.
pub fn read(path: &Path) -> Result<Option<String>, RoomRefusal> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(not_understood(path, error)),
    }
}

/// Takes a file away; one that is not there is gone already.
pub fn take_away(path: &Path) -> Result<(), RoomRefusal> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(not_kept(path.parent().unwrap_or(path), &error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// What is kept cannot be read.
pub fn not_understood(path: &Path, why: impl std::fmt::Display) -> RoomRefusal {
    let folder = path.parent().unwrap_or(path);
    RoomRefusal::new(RoomCode::KeyNotUnderstood, why).with("folder", folder.display())
}

fn not_kept(folder: &Path, error: &io::Error) -> RoomRefusal {
    RoomRefusal::new(RoomCode::KeyNotKept, error).with("folder", folder.display())
}
