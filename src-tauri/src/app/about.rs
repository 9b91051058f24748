//! About the program: its version, and where the meeting's file, its backup and the program's log lie.

use std::path::{Path, PathBuf};

use meeting::{Refusal, RefusalCode};
use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::log;

/// What there is to tell.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct About {
    version: &'static str,
    file: Option<PathBuf>,
    backup: Option<PathBuf>,
    log: Option<PathBuf>,
}

/// Something of the program's own, to be shown where it lies.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "OwnPlace"))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The meeting file, or the review copy.
    File,
    /// Its newest copy.
    Backup,
    /// The log.
    Log,
}

/// What there is to tell now. A backup is told of only when it is there.
pub fn about(desk: &Desk) -> About {
    let found = |place| path_of(desk, place);
    let backup = found(Place::Backup).filter(|path| path.exists());
    About { version: env!("CARGO_PKG_VERSION"), file: found(Place::File), backup, log: found(Place::Log) }
}

/// Opens the folder of one of these places in the system's own file manager.
pub fn show(desk: &Desk, place: Place) -> Result<(), Refusal> {
    let path = path_of(desk, place).ok_or_else(|| {
        Refusal::new(RefusalCode::NotThere, "nothing lies there").with("what", format!("{place:?}").to_lowercase())
    })?;
    open_folder_of(&path)
}

/// Opens the folder that a file lies in.
pub fn open_folder_of(path: &Path) -> Result<(), Refusal> {
    open::that_detached(path.parent().unwrap_or(path))
        .map_err(|error| Refusal::new(RefusalCode::NoFileManager, format!("{}: {error}", path.display())))
}

fn path_of(desk: &Desk, place: Place) -> Option<PathBuf> {
    let document = desk.document();
    let file = document.path().map(|path| meeting::real_path(path).unwrap_or_else(|_| path.to_owned()));
    match place {
        Place::File => file,
        Place::Backup => file.map(|file| meeting::backup_path(&file)),
        Place::Log => log::path(),
    }
}
