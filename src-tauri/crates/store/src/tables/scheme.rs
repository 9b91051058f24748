//! Schemes (ordninger) of the meeting, in its order.

use forum::{Names, Scheme, SchemeId};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::Json;

pub(crate) const SQL: &str = "
CREATE TABLE scheme (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    name TEXT NOT NULL CHECK (json_valid(name)),
    short_name TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (json_valid(purpose)),
    valid_from INTEGER NOT NULL,
    valid_to INTEGER CHECK (valid_to >= valid_from)
) STRICT;
";

handles!(SchemeTable, Schemes, "the schemes");

impl SchemeTable<'_> {
    /// Every scheme, in the meeting's order.
    pub fn all(&self) -> Result<Vec<Scheme>, StoreError> {
        let sql = "SELECT id, name, short_name, purpose, valid_from, valid_to FROM scheme ORDER BY ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Scheme {
                id: SchemeId::new(row.get::<_, String>(0)?),
                name: row.get::<_, Json<Names>>(1)?.0,
                short_name: row.get(2)?,
                purpose: row.get::<_, Json<Names>>(3)?.0,
                valid_from: row.get(4)?,
                valid_to: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Schemes<'_> {
    /// Adds the scheme after the others, or changes the one with its id where it stands.
    pub fn put(&self, scheme: &Scheme) -> Result<(), StoreError> {
        let sql = "INSERT INTO scheme (id, ordinal, name, short_name, purpose, valid_from, valid_to)
            VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM scheme), ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, short_name = excluded.short_name,
                purpose = excluded.purpose, valid_from = excluded.valid_from, valid_to = excluded.valid_to";
        self.0.0.prepare_cached(sql)?.execute(params![
            scheme.id.as_str(),
            Json(&scheme.name),
            scheme.short_name,
            Json(&scheme.purpose),
            scheme.valid_from,
            scheme.valid_to
        ])?;
        Ok(())
    }
}
