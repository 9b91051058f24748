//! The *årshjul*: the dated steps of the year (R147).

use procedure::annual::Milestone;
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Json, Lean};

pub(crate) const SQL: &str = "
CREATE TABLE milestone (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    milestone TEXT NOT NULL CHECK (json_valid(milestone))
) STRICT;
";

handles!(MilestoneTable, Milestones, "the steps of the *årshjul*");

impl MilestoneTable<'_> {
    /// Every step, in the order they were written.
    pub fn all(&self) -> Result<Vec<Milestone>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT milestone FROM milestone ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok(row.get::<_, Json<Milestone>>(0)?.0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Milestones<'_> {
    /// Writes a step, in place of the one with its number.
    pub fn put(&self, step: &Milestone) -> Result<(), StoreError> {
        let sql = "INSERT INTO milestone (id, milestone) VALUES (?1, ?2)
            ON CONFLICT (id) DO UPDATE SET milestone = excluded.milestone";
        self.0.0.prepare_cached(sql)?.execute(params![step.id, Lean(step)])?;
        Ok(())
    }

    /// Takes a step away.
    pub fn remove(&self, id: u32) -> Result<(), StoreError> {
        match self.0.0.execute("DELETE FROM milestone WHERE id = ?1", [id])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(id.to_string())),
        }
    }
}
