//! Regions or networks, in the meeting's order.

use rusqlite::OptionalExtension;

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

/// Who stands in a region, by its name: what it is called, and where to look.
const STANDING_IN_A_REGION: [(&str, &str); 3] = [
    ("behovsmelding", "SELECT id FROM need WHERE region = ?1 LIMIT 1"),
    ("participant", "SELECT name FROM participant WHERE region = ?1 LIMIT 1"),
    ("seat", "SELECT organisation FROM seat WHERE region = ?1 LIMIT 1"),
];

/// What goes with a region, by its name.
const HANGING_ON_A_REGION: [&str; 2] = [
    "DELETE FROM group_adjustment WHERE level = 'region' AND name = ?1",
    "DELETE FROM override WHERE place ->> '$.region' = ?1",
];

impl Regions<'_> {
    /// Adds the region after the others; one that is there stays where it stands.
    pub fn put(&self, name: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO region (name, ordinal) VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM region))
            ON CONFLICT (name) DO NOTHING";
        self.0.0.prepare_cached(sql)?.execute([name])?;
        Ok(())
    }
    /// Takes a region away, with what is set and accepted for it in every draft. Refused while a behovsmelding or a
    /// participant stands in it ([`StoreError::InUse`]), and when it is not there ([`StoreError::NotThere`]).
    ///
    /// Each row goes by a statement of its own, so that one undo brings all of them back.
    pub fn remove(&self, name: &str) -> Result<(), StoreError> {
        let connection = self.0.0;
        for (what, sql) in STANDING_IN_A_REGION {
            let stands: Option<String> =
                connection.prepare_cached(sql)?.query_row([name], |row| row.get(0)).optional()?;
            if let Some(who) = stands {
                return Err(StoreError::InUse { what: format!("region «{name}»"), by: format!("{what} {who}") });
            }
        }
        for sql in HANGING_ON_A_REGION {
            connection.prepare_cached(sql)?.execute([name])?;
        }
        match connection.prepare_cached("DELETE FROM region WHERE name = ?1")?.execute([name])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(format!("region «{name}»"))),
        }
    }
}
