//! What can go wrong with the file: each error opens with a stable code, then what and where.

use std::path::{Path, PathBuf};

use forum::Stopped;

use crate::{BackupInfo, Holder, Problem, disk, system};

/// Why a read or a change was not done. Nothing was changed, unless it says that it is not known.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database said no: a constraint, a full disk, a damaged page.
    #[error("file-error: {0}")]
    Database(#[from] rusqlite::Error),
    /// The disk said no.
    #[error("disk-error: {path}: {source}")]
    Disk {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Something is in the way where a new file should be written.
    #[error("file-exists: {0} is there already and is left as it is")]
    Exists(PathBuf),
    /// The system cannot keep a file under the name.
    #[error("unusable-name: {0} is no name that Windows can keep a file under")]
    UnusableName(PathBuf),
    /// A name that must stand once is taken.
    #[error("name-taken: there is already a {0}")]
    NameTaken(String),
    /// A row that should be changed is not there.
    #[error("not-there: there is no {0}")]
    NotThere(String),
    /// A row that should be taken away is needed by another.
    #[error("in-use: {what} stays, since it is used by {by}")]
    InUse {
        /// What should go.
        what: String,
        /// Who needs it.
        by: String,
    },
    /// An undoable change touched what cannot be undone.
    #[error("not-undoable: a change of «{0}» cannot be undone and must be written as one that is not")]
    NotUndoable(String),
    /// Nothing can be taken back.
    #[error("nothing-to-undo: there is no change that can be taken back")]
    NothingToUndo,
    /// Nothing can be done again.
    #[error("nothing-to-redo: there is no change that can be done again")]
    NothingToRedo,
    /// A change cannot be taken back or done again, because a row is no longer as it left it.
    #[error("undo-conflict: a row is no longer as the change left it")]
    UndoConflict,
    /// The file could not say whether the last change was written. Open it again to see.
    #[error("unknown-outcome: open the file again to see whether the last change was written ({0})")]
    UnknownOutcome(String),
    /// What was written does not read back as a sound file.
    #[error("copy-unsound: {path}: {problem}")]
    CopyUnsound {
        /// Which copy.
        path: PathBuf,
        /// The first thing wrong with it.
        problem: Problem,
    },
    /// Whoever waited wanted no more of it.
    #[error("stopped: {0}")]
    Stopped(#[from] Stopped),
    /// Nothing is wrong with a file that was to be set aside.
    #[error("not-damaged: {0} is sound and stays where it is")]
    NotDamaged(PathBuf),
    /// Opening failed where opening was a part of the work.
    #[error(transparent)]
    Open(#[from] Box<OpenError>),
}

impl StoreError {
    /// The stable code that the message opens with.
    pub fn code(&self) -> &'static str {
        match self {
            StoreError::Database(_) => "file-error",
            StoreError::Disk { .. } => "disk-error",
            StoreError::Exists(_) => "file-exists",
            StoreError::UnusableName(_) => "unusable-name",
            StoreError::NameTaken(_) => "name-taken",
            StoreError::NotThere(_) => "not-there",
            StoreError::InUse { .. } => "in-use",
            StoreError::NotUndoable(_) => "not-undoable",
            StoreError::NothingToUndo => "nothing-to-undo",
            StoreError::NothingToRedo => "nothing-to-redo",
            StoreError::UndoConflict => "undo-conflict",
            StoreError::UnknownOutcome(_) => "unknown-outcome",
            StoreError::CopyUnsound { .. } => "copy-unsound",
            StoreError::Stopped(_) => "stopped",
            StoreError::NotDamaged(_) => "not-damaged",
            StoreError::Open(error) => error.code(),
        }
    }

    /// Whether it failed because there is no room left on the disk, or the user may take no more of it.
    pub fn is_disk_full(&self) -> bool {
        match self {
            StoreError::Database(error) => error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull),
            StoreError::Disk { source, .. } => disk::says_full(source),
            StoreError::Exists(_)
            | StoreError::UnusableName(_)
            | StoreError::NameTaken(_)
            | StoreError::NotThere(_)
            | StoreError::InUse { .. }
            | StoreError::NotUndoable(_)
            | StoreError::NothingToUndo
            | StoreError::NothingToRedo
            | StoreError::UndoConflict
            | StoreError::UnknownOutcome(_)
            | StoreError::CopyUnsound { .. }
            | StoreError::Stopped(_)
            | StoreError::NotDamaged(_)
            | StoreError::Open(_) => false,
        }
    }

    /// Whether it failed because another program has the file open.
    pub fn is_held(&self) -> bool {
        matches!(self, StoreError::Disk { source, .. } if system::is_held(source))
    }

    pub(crate) fn disk(path: &Path) -> impl FnOnce(std::io::Error) -> StoreError {
        let path = path.to_owned();
        move |source| StoreError::Disk { path, source }
    }
}

impl From<OpenError> for StoreError {
    fn from(error: OpenError) -> Self {
        StoreError::Open(Box::new(error))
    }
}

/// Why a file was not opened. It was left as it is.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("file-missing: there is no file {0}")]
    Missing(PathBuf),
    /// It is a folder or something else that is not a file.
    #[error("not-a-file: {0} is not a file")]
    NotAFile(PathBuf),
    /// It is a file, but not one of this program's.
    #[error("not-a-meeting: {0} is not a meeting file")]
    NotAMeeting(PathBuf),
    /// It is a review copy; open it as one.
    #[error("review-copy: {0} is a review copy, which can be read but not changed")]
    ReviewCopy(PathBuf),
    /// It is a meeting, not a review copy.
    #[error("not-a-review-copy: {0} is a meeting file, not a review copy")]
    NotAReviewCopy(PathBuf),
    /// It was written by a newer program.
    #[error("file-newer: {path} has file format {format}, made by version {made_by}; this is version {this}", this = crate::PROGRAM_VERSION)]
    Newer {
        /// Which file.
        path: PathBuf,
        /// Its format.
        format: i64,
        /// The program version that wrote that format.
        made_by: String,
    },
    /// Another window or program has it open.
    #[error("open-elsewhere: the meeting {path} is open elsewhere{}", holding(by.as_deref()))]
    OpenElsewhere {
        /// Which file.
        path: PathBuf,
        /// Who has it, when they left a note.
        by: Option<Box<Holder>>,
    },
    /// It may not be written to.
    #[error("read-only: {0} may not be written to")]
    ReadOnly(PathBuf),
    /// A change was cut off midway when it was last open, and cannot be taken back where nothing may be written.
    #[error(
        "cut-off: a change to {0} was cut off midway; copy it, with its -journal, to where it may be written to and open it there"
    )]
    CutOff(PathBuf),
    /// The SQLite that was built in is too old to be trusted with a meeting.
    #[error("sqlite-too-old: SQLite {0} is older than 3.51.3")]
    SqliteTooOld(String),
    /// It is damaged, or was altered outside the program. It was not repaired.
    #[error("file-damaged: {path}: {}", first(problems))]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What is wrong, at least one thing.
        problems: Vec<Problem>,
        /// The newest good copy, if there is one.
        backup: Option<Box<BackupInfo>>,
    },
    /// Anything else the database or the disk said.
    #[error("cannot-open: {path}: {detail}")]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What was said.
        detail: String,
    },
}

fn holding(by: Option<&Holder>) -> String {
    by.map(|by| format!(", by {} on {} since {}", by.user, by.machine, by.since)).unwrap_or_default()
}

fn first(problems: &[Problem]) -> String {
    match problems {
        [] => String::new(),
        [only] => only.to_string(),
        [first, rest @ ..] => format!("{first} (and {} more)", rest.len()),
    }
}

impl OpenError {
    /// The stable code that the message opens with.
    pub fn code(&self) -> &'static str {
        match self {
            OpenError::Missing(_) => "file-missing",
            OpenError::NotAFile(_) => "not-a-file",
            OpenError::NotAMeeting(_) => "not-a-meeting",
            OpenError::ReviewCopy(_) => "review-copy",
            OpenError::NotAReviewCopy(_) => "not-a-review-copy",
            OpenError::Newer { .. } => "file-newer",
            OpenError::OpenElsewhere { .. } => "open-elsewhere",
            OpenError::ReadOnly(_) => "read-only",
            OpenError::CutOff(_) => "cut-off",
            OpenError::SqliteTooOld(_) => "sqlite-too-old",
            OpenError::Damaged { .. } => "file-damaged",
            OpenError::Unreadable { .. } => "cannot-open",
        }
    }
}

/// Something the user should know although the file was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// No copy could be written beside the file.
    NoBackup {
        /// Where it should have been.
        path: PathBuf,
        /// Why not.
        detail: String,
    },
    /// The file was of an older format and was brought up to this program's.
    BroughtUp {
        /// The format it had.
        from: i64,
        /// Where a copy of it as it was lies.
        copy: PathBuf,
    },
    /// It was not closed where it was last written to: if it is a copy that was taken while it was open there, it may lack the
    /// last.
    CopiedWhileOpen {
        /// The file.
        path: PathBuf,
    },
    /// The copy beside the file was of something else or newer, and was kept under another name.
    BackupKept {
        /// Under which name.
        path: PathBuf,
    },
}
