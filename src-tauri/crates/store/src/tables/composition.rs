//! Who each body must have seats for, and who decided it.

use procedure::Composition;
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::Json;

pub(crate) const SQL: &str = "
CREATE TABLE composition (
    body TEXT NOT NULL PRIMARY KEY REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    composition TEXT NOT NULL CHECK (json_valid(composition))
) STRICT;
";

handles!(CompositionTable, Compositions, "who bodies must have seats for");

impl CompositionTable<'_> {
    /// Every composition, in the order of the bodies.
    pub fn all(&self) -> Result<Vec<Composition>, StoreError> {
        let sql = "SELECT c.composition FROM composition c JOIN body b ON b.id = c.body ORDER BY b.ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok(row.get::<_, Json<Composition>>(0)?.0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Compositions<'_> {
    /// Writes the composition of a body, in place of what was; one without groups and without a decision is taken away.
    pub fn put(&self, composition: &Composition) -> Result<(), StoreError> {
        if composition.groups.is_empty() && composition.decided_by.is_none() {
            self.0.0.execute("DELETE FROM composition WHERE body = ?1", [composition.body.as_str()])?;
            return Ok(());
        }
        let sql = "INSERT INTO composition (body, composition) VALUES (?1, ?2)
            ON CONFLICT (body) DO UPDATE SET composition = excluded.composition";
        self.0.0.prepare_cached(sql)?.execute(params![composition.body.as_str(), Json(composition)])?;
        Ok(())
    }
}
