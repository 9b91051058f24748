//! Drafts, by name, in the order they were made. What a draft says stands in `adjustment` and `override`.

use super::handles;
use crate::StoreError;

pub(crate) const SQL: &str = "
CREATE TABLE draft (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0)
) STRICT;
";

handles!(DraftTable, Drafts, "the drafts' names");

impl DraftTable<'_> {
    /// Every draft's name, in order.
    pub fn all(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT name FROM draft ORDER BY ordinal")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Drafts<'_> {
    /// Adds a draft after the others; one that is there stays.
    pub fn put(&self, name: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO draft (name, ordinal) VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM draft))
            ON CONFLICT (name) DO NOTHING";
        self.0.0.prepare_cached(sql)?.execute([name])?;
        Ok(())
    }
}
