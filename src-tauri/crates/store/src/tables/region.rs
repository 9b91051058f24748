//! Regions or networks, in the meeting's order.

use super::handles;
use crate::StoreError;

pub(crate) const SQL: &str = "
CREATE TABLE region (
    name TEXT NOT NULL PRIMARY KEY,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0)
) STRICT;
";

handles!(RegionTable, Regions, "the regions");

impl RegionTable<'_> {
    /// Every region, in order.
    pub fn all(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT name FROM region ORDER BY ordinal")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Regions<'_> {
    /// Adds the region after the others; one that is there stays where it stands.
    pub fn put(&self, name: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO region (name, ordinal) VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM region))
            ON CONFLICT (name) DO NOTHING";
        self.0.0.prepare_cached(sql)?.execute([name])?;
        Ok(())
    }
}
