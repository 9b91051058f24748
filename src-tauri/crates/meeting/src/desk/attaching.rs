//! Files that are kept in the meeting file: with a case, a row of a list, a behovsmelding or a meeting. Each is read, kept with its name,
//! its day and its hash, and never changed.
//!
//! The bytes would lie a second time in what undo keeps, so a file is taken away by a command of its own.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use procedure::KeptWith;
use serde_json::{Value, json};

use super::annual::row_known;
use super::committing::Written;
use super::texts::named;
use super::{Desk, Done, LEADER};
use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::view::Change;

/// The largest file that is kept, in MB.
const LARGEST: u64 = 50;
const MEGABYTE: u64 = 1024 * 1024;

impl Desk {
    /// Reads the file and keeps it. Refused when it is larger than [`LARGEST`] MB, when it is no file, and when one of its name is kept
    /// there.
    pub fn keep_file(&mut self, with: &KeptWith, path: &Path) -> Result<Change, Refusal> {
        known(&self.state, with)?;
        let shown = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let name = named(&shown)?;
        let bytes = read(path, &name)?;
        let day = documents::norwegian_time((self.clock)()).date();
        let body = json!({ "name": name, "size": bytes.len() });
        let kept = with.clone();
        let rows = move |tables: &store::Tables<'_>| tables.files().add(&kept, &name, day, &bytes);
        self.commit_file(with, Way::Keep, body, rows)
    }

    /// A file that is kept, as it came.
    pub fn kept_file(&self, with: &KeptWith, name: &str) -> Result<Vec<u8>, Refusal> {
        self.file.kept_file(with, name)?.ok_or_else(|| not_there(with, name))
    }

    /// Takes a file away.
    pub fn drop_file(&mut self, with: &KeptWith, name: &str) -> Result<Change, Refusal> {
        known(&self.state, with)?;
        if !names(&self.state, with).contains(&name) {
            return Err(not_there(with, name));
        }
        let (kept, gone) = (with.clone(), name.to_owned());
        let rows = move |tables: &store::Tables<'_>| tables.files().remove(&kept, &gone);
        self.commit_file(with, Way::Drop, json!({ "name": name }), rows)
    }

    /// Writes the change, named in the journal as what it is of: a case has attachments, the others have files.
    fn commit_file(
        &mut self,
        with: &KeptWith,
        way: Way,
        mut body: Value,
        rows: impl FnOnce(&store::Tables<'_>) -> Result<(), store::StoreError>,
    ) -> Result<Change, Refusal> {
        let (kind, field, of) = match (with, way) {
            (KeptWith::Case { case }, Way::Keep) => ("attach", "case", json!(case)),
            (KeptWith::Case { case }, Way::Drop) => ("detach", "case", json!(case)),
            (KeptWith::Row { row }, Way::Keep) => ("keep-file", "row", json!(row)),
            (KeptWith::Row { row }, Way::Drop) => ("drop-file", "row", json!(row)),
            (KeptWith::Need { need }, Way::Keep) => ("keep-file", "need", json!(need)),
            (KeptWith::Need { need }, Way::Drop) => ("drop-file", "need", json!(need)),
            (KeptWith::Meeting { meeting }, Way::Keep) => ("keep-file", "meeting", json!(meeting)),
            (KeptWith::Meeting { meeting }, Way::Drop) => ("drop-file", "meeting", json!(meeting)),
        };
        body["do"] = json!(kind);
        body[field] = of;
        let written = Written { kind: kind.to_owned(), body, label: None, who: LEADER.to_owned() };
        let before = self.commit(written, (self.clock)(), rows)?;
        // The lists are not part of what the page holds of the year: it asks for them anew.
        Ok(self.told(match with {
            KeptWith::Row { .. } => Done::Rebuilt { before },
            KeptWith::Case { .. } | KeptWith::Need { .. } | KeptWith::Meeting { .. } => Done::Met { before },
        }))
    }
}

#[derive(Clone, Copy)]
enum Way {
    Keep,
    Drop,
}

/// Refused when there is nothing of this name to keep a file with.
fn known(state: &State, with: &KeptWith) -> Result<(), Refusal> {
    match with {
        KeptWith::Case { case } => state.case(*case).map(drop),
        KeptWith::Row { row } => row_known(state, *row).map(drop),
        KeptWith::Need { need } => state.need(need).map(drop),
        KeptWith::Meeting { meeting } => state.year.meeting(meeting).map(drop),
    }
}

/// The names of the files that are kept there.
fn names<'s>(state: &'s State, with: &KeptWith) -> Vec<&'s str> {
    let year = &state.year;
    match with {
        KeptWith::Case { case } => {
            year.attachments.iter().filter(|file| file.case == *case).map(|file| file.name.as_str()).collect()
        }
        KeptWith::Row { row } => {
            year.row_files.iter().filter(|file| file.row == *row).map(|file| file.name.as_str()).collect()
        }
        KeptWith::Need { .. } | KeptWith::Meeting { .. } => {
            year.kept_files.iter().filter(|file| file.with == *with).map(|file| file.name.as_str()).collect()
        }
    }
}

/// No file of this name is kept there.
fn not_there(with: &KeptWith, name: &str) -> Refusal {
    Refusal::new(RefusalCode::NotThere, format!("{with} has no «{name}»")).with("what", name)
}

/// No more of the file is read than may be kept, whatever its size is said to be.
fn read(path: &Path, name: &str) -> Result<Vec<u8>, Refusal> {
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
