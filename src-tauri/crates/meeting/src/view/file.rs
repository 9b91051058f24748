//! What a face may know of the meeting file: its name, how far it has come, whether it may be written to, what to know of it.

use chrono::{DateTime, Utc};
use documents::Texts;
use serde::{Deserialize, Serialize};
use store::{Access, Warning};

/// The meeting file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FileInfo {
    /// Its name without folder.
    pub name: String,
    /// When the last change was written.
    pub saved_at: DateTime<Utc>,
    /// The journal's head hash in hexadecimal (*kontrollkode*).
    pub head: String,
    /// Which meeting file this is: the same for all its copies, another for every other file.
    pub identity: String,
    /// Whether it may be written to.
    pub access: FileAccess,
    /// What to know of it although it is open.
    pub warnings: Vec<FileWarning>,
}

/// Whether a file may be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FileAccess {
    /// It may.
    Write,
    /// It can only be looked at: it, or its folder, is write-protected.
    Look,
}

impl From<Access> for FileAccess {
    fn from(access: Access) -> FileAccess {
        match access {
            Access::Write => FileAccess::Write,
            Access::Look => FileAccess::Look,
        }
    }
}

/// Something to know of a file that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FileWarning {
    /// What; the texts are `file-warning-<code>` in the locales.
    pub code: FileWarningCode,
    /// Which file or folder it is about.
    pub path: String,
    /// What the system said, in English.
    pub detail: String,
}

/// What there is to know of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FileWarningCode {
    /// No copy can be written beside it.
    NoBackup,
    /// It was of an older format; a copy of it as it was is kept.
    BroughtUp,
    /// The copy beside it was of something else or newer, and is kept under another name.
    BackupKept,
    /// It was not closed where it was last written to: a copy that was taken meanwhile may lack the last.
    CopiedWhileOpen,
}

impl FileWarning {
    /// One sentence in the language of `texts`.
    pub fn in_words(&self, texts: &Texts) -> String {
        let key = match self.code {
            FileWarningCode::NoBackup => "file-warning-no-backup",
            FileWarningCode::BroughtUp => "file-warning-brought-up",
            FileWarningCode::BackupKept => "file-warning-backup-kept",
            FileWarningCode::CopiedWhileOpen => "file-warning-copied-while-open",
        };
        texts.get(key, &[("path", &self.path)])
    }
}

impl From<&Warning> for FileWarning {
    fn from(warning: &Warning) -> FileWarning {
        let (code, path, detail) = match warning {
            Warning::NoBackup { path, detail } => (FileWarningCode::NoBackup, path, detail.clone()),
            Warning::BroughtUp { from, copy } => (FileWarningCode::BroughtUp, copy, format!("format {from}")),
            Warning::BackupKept { path } => (FileWarningCode::BackupKept, path, String::new()),
            Warning::CopiedWhileOpen { path } => (FileWarningCode::CopiedWhileOpen, path, String::new()),
        };
        FileWarning { code, path: path.display().to_string(), detail }
    }
}
