//! Why nothing was written out.

use std::io;
use std::path::{Path, PathBuf};

/// Why a file was not written. What stood there stands.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Something that is not an earlier document of the same kind has the name.
    #[error("{0} is there already and is something else; it was left as it is")]
    InTheWay(PathBuf),
    /// The name is that of a meeting file, its backup, its journal, or a damaged one that was set aside.
    #[error("{0} belongs to a meeting and is never written over")]
    BelongsToMeeting(PathBuf),
    /// The file there is protected against writing.
    #[error("{0} is protected against writing; it was left as it is")]
    WriteProtected(PathBuf),
    /// It names a folder, a link that leads nowhere, or something that no file can take the place of.
    #[error("{0} is not the name of a file")]
    NotAFile(PathBuf),
    /// The system cannot keep a file under the name.
    #[error("{0} is no name that Windows can keep a file under")]
    UnusableName(PathBuf),
    /// What the disk said.
    #[error("{path}: {source}")]
    Disk {
        /// Where.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

impl WriteError {
    /// Whether it failed because there is no room left on the disk.
    pub fn is_disk_full(&self) -> bool {
        matches!(self, WriteError::Disk { source, .. } if store::says_full(source))
    }

    /// Whether it failed because another program has the file open.
    pub fn is_held(&self) -> bool {
        matches!(self, WriteError::Disk { source, .. } if store::system::is_held(source))
    }

    pub(crate) fn disk(path: &Path, source: io::Error) -> WriteError {
        WriteError::Disk { path: path.to_owned(), source }
    }
}
