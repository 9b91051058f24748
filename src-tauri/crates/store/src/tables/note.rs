//! Internal notes on needs. Never in a review copy.

use std::collections::BTreeMap;

use forum::NeedId;
use rusqlite::params;

use super::handles;
use crate::StoreError;

pub(crate) const SQL: &str = "
CREATE TABLE note (
    need TEXT NOT NULL PRIMARY KEY REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
";

handles!(NoteTable, Notes, "internal notes");

impl NoteTable<'_> {
    /// Every note.
    pub fn all(&self) -> Result<BTreeMap<NeedId, String>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT need, text FROM note")?;
        let rows = statement.query_map([], |row| Ok((NeedId::from(row.get::<_, String>(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Notes<'_> {
    /// Writes the note on a need; an empty one takes it away.
    pub fn put(&self, need: &NeedId, text: &str) -> Result<(), StoreError> {
        let connection = self.0.0;
        if text.is_empty() {
            connection.prepare_cached("DELETE FROM note WHERE need = ?1")?.execute([need.as_str()])?;
        } else {
            let sql =
                "INSERT INTO note (need, text) VALUES (?1, ?2) ON CONFLICT (need) DO UPDATE SET text = excluded.text";
            connection.prepare_cached(sql)?.execute(params![need.as_str(), text])?;
        }
        Ok(())
    }
}
