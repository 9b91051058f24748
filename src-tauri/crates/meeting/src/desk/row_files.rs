//! Files that are kept with the rows of the year's lists, as attachments are with cases: name, day and hash stand beside the bytes.

use std::path::Path;

use serde_json::json;

use super::annual::row_known;
use super::attaching::{not_of, read};
use super::committing::Written;
use super::texts::named;
use super::{Desk, Done, LEADER};
use crate::command::Refusal;
use crate::view::Change;

impl Desk {
    /// Reads the file and keeps it with the row. Refused when it is too large, and when the row has one of its name.
    pub fn keep_with_row(&mut self, row: u32, path: &Path) -> Result<Change, Refusal> {
        row_known(&self.state, row)?;
        let shown = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let name = named(&shown)?;
        let bytes = read(path, &name)?;
        let at = (self.clock)();
        let day = documents::norwegian_time(at).date();
        let body = json!({ "do": "keep-file", "row": row, "name": name, "size": bytes.len() });
        let rows = move |tables: &store::Tables<'_>| tables.list_rows().add_file(row, &name, day, &bytes);
        let written = Written { kind: "keep-file".to_owned(), body, label: None, who: LEADER.to_owned() };
        let before = self.commit(written, at, rows)?;
        Ok(self.told(Done::Rebuilt { before }))
    }

    /// A file of a row, as it came.
    pub fn row_file(&self, row: u32, name: &str) -> Result<Vec<u8>, Refusal> {
        self.file.row_file(row, name)?.ok_or_else(|| not_of(format!("row {row} has no «{name}»"), name))
    }

    /// Takes a file of a row away.
    pub fn drop_from_row(&mut self, row: u32, name: &str) -> Result<Change, Refusal> {
        if !self.state.year.row_files.iter().any(|there| there.row == row && there.name == name) {
            return Err(not_of(format!("row {row} has no «{name}»"), name));
        }
        let at = (self.clock)();
        let body = json!({ "do": "drop-file", "row": row, "name": name });
        let rows = |tables: &store::Tables<'_>| tables.list_rows().remove_file(row, name);
        let written = Written { kind: "drop-file".to_owned(), body, label: None, who: LEADER.to_owned() };
        let before = self.commit(written, at, rows)?;
        Ok(self.told(Done::Rebuilt { before }))
    }
}
