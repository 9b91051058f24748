//! The county's *tildelingsmodell*, as the JSON that `allocation` reads and this crate does not.

use rusqlite::OptionalExtension;
use serde_json::Value;

use super::handles;
use crate::StoreError;
use crate::value::Json;

pub(crate) const SQL: &str = "
CREATE TABLE model (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
";

handles!(ModelTable, Models, "the model");

impl ModelTable<'_> {
    /// The model; JSON `null` when none is written.
    pub fn get(&self) -> Result<Value, StoreError> {
        let row = self.0.query_row("SELECT content FROM model", [], |row| row.get::<_, Json<Value>>(0)).optional()?;
        Ok(row.map_or(Value::Null, |json| json.0))
    }
}

impl Models<'_> {
    /// Writes the model in place of the one that was.
    pub fn put(&self, model: &Value) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO model (id, content) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET content = excluded.content";
        self.0.0.execute(sql, [Json(model)])?;
        Ok(())
    }
}
