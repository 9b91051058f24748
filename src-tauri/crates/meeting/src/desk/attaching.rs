//! What is attached to a case: a file that is read, kept in the meeting file with its hash, and never changed.
//!
//! The bytes would lie a second time in what undo keeps, so an attachment is taken away by a command of its own.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use forum::CaseNumber;
use serde_json::json;

use super::committing::Written;
use super::texts::named;
use super::{Desk, Done, LEADER};
use crate::command::{Refusal, RefusalCode};
use crate::view::Change;

/// The largest file that is attached, in MB.
const LARGEST: u64 = 50;
const MEGABYTE: u64 = 1024 * 1024;

impl Desk {
    /// Reads the file and attaches it to the case. Refused when it is larger than [`LARGEST`] MB, and when the case has one of its
    /// name.
    pub fn attach(&mut self, case: CaseNumber, path: &Path) -> Result<Change, Refusal> {
        self.state.case(case)?;
        let shown = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let name = named(&shown)?;
        let bytes = read(path, &name)?;
        let at = (self.clock)();
        let body = json!({ "do": "attach", "case": case, "name": name, "size": bytes.len() });
        let rows = move |tables: &store::Tables<'_>| tables.attachments().add(case, &name, &bytes);
        let before =
            self.commit(Written { kind: "attach".to_owned(), body, label: None, who: LEADER.to_owned() }, at, rows)?;
        Ok(self.told(Done::Met { before }))
    }

    /// What is attached to a case, as it came.
    pub fn attachment(&self, case: CaseNumber, name: &str) -> Result<Vec<u8>, Refusal> {
        self.file.attachment(case, name)?.ok_or_else(|| not_there(case, name))
    }

    /// Takes an attachment of a case away.
    pub fn detach(&mut self, case: CaseNumber, name: &str) -> Result<Change, Refusal> {
        if !self.state.year.attachments.iter().any(|there| there.case == case && there.name == name) {
            return Err(not_there(case, name));
        }
        let at = (self.clock)();
        let body = json!({ "do": "detach", "case": case, "name": name });
        let rows = |tables: &store::Tables<'_>| tables.attachments().remove(case, name);
        let before =
            self.commit(Written { kind: "detach".to_owned(), body, label: None, who: LEADER.to_owned() }, at, rows)?;
        Ok(self.told(Done::Met { before }))
    }
}

fn not_there(case: CaseNumber, name: &str) -> Refusal {
    not_of(format!("case {case} has no «{name}»"), name)
}

/// No file of this name is kept there.
pub(super) fn not_of(detail: String, name: &str) -> Refusal {
    Refusal::new(RefusalCode::NotThere, detail).with("what", name)
}

/// No more of the file is read than may be kept, whatever its size is said to be.
pub(super) fn read(path: &Path, name: &str) -> Result<Vec<u8>, Refusal> {
    let cannot = |error| Refusal::cannot_read(path.display(), &error);
    if !fs::metadata(path).map_err(cannot)?.is_file() {
        return Err(Refusal::new(RefusalCode::NotAFile, path.display()).with("path", path.display()));
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(LARGEST * MEGABYTE + 1).read_to_end(&mut bytes)).map_err(cannot)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST * MEGABYTE {
        let detail = format!("«{name}» is larger than {LARGEST} MB");
        return Err(Refusal::new(RefusalCode::AttachmentTooLarge, detail).with("limit", LARGEST));
    }
    Ok(bytes)
}
