//! Folders that are filled anew.

use crate::command::Done;
use std::fs;
use std::path::Path;

/// Makes `folder` a folder with nothing in it.
pub fn emptied(folder: &Path) -> Done {
    let removed = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    removed.and_then(|()| fs::create_dir_all(folder)).map_err(|error| format!("{}: {error}", folder.display()))
}
