//! A file that was written where its user said, or beside the meeting; shown afterwards where it lies.

use std::path::{Path, PathBuf};

use meeting::Refusal;
use serde::Serialize;
use tauri::{AppHandle, Manager};

use super::desk::Desk;

/// A file that was written.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "WrittenFile"))]
pub struct Written {
    path: PathBuf,
}

/// Writes to a path, and notes that this program wrote it.
pub fn written<T, E: Into<Refusal>>(
    app: &AppHandle,
    path: PathBuf,
    write: impl FnOnce(&Path) -> Result<T, E>,
) -> Result<Written, Refusal> {
    write(&path).map_err(Into::into)?;
    app.state::<Desk>().wrote(&path);
    Ok(Written { path })
}

/// The same where its user said. `None`: the dialog was cancelled, and nothing is written.
pub fn written_where<T, E: Into<Refusal>>(
    app: &AppHandle,
    said: Option<PathBuf>,
    write: impl FnOnce(&Path) -> Result<T, E>,
) -> Result<Option<Written>, Refusal> {
    said.map(|path| written(app, path, write)).transpose()
}
