//! The bases that the bound share of a later year is shown of: named by people, one for each scheme and year (R83).

use forum::{Kroner, NamedBase, SchemeId};
use rusqlite::params;

use super::handles;
use crate::StoreError;

pub(crate) const SQL: &str = "
CREATE TABLE named_base (
    scheme TEXT NOT NULL REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    name TEXT NOT NULL CHECK (name <> ''),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
    PRIMARY KEY (scheme, year)
) STRICT, WITHOUT ROWID;
";

handles!(BaseTable, Bases, "the named bases");

impl BaseTable<'_> {
    /// Every base, by the meeting's order of schemes and by year.
    pub fn all(&self) -> Result<Vec<NamedBase>, StoreError> {
        let sql = "SELECT b.scheme, b.year, b.name, b.amount FROM named_base b JOIN scheme s ON s.id = b.scheme
            ORDER BY s.ordinal, b.year";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(NamedBase {
                scheme: SchemeId::new(row.get::<_, String>(0)?),
                year: row.get(1)?,
                name: row.get(2)?,
                amount: Kroner::new(row.get(3)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Bases<'_> {
    /// Names the base of a scheme and year, in place of the one that was.
    pub fn put(&self, base: &NamedBase) -> Result<(), StoreError> {
        let sql = "INSERT INTO named_base (scheme, year, name, amount) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (scheme, year) DO UPDATE SET name = excluded.name, amount = excluded.amount";
        self.0.0.prepare_cached(sql)?.execute(params![
            base.scheme.as_str(),
            base.year,
            base.name,
            base.amount.get()
        ])?;
        Ok(())
    }

    /// Takes the base of a scheme and year away.
    pub fn remove(&self, scheme: &SchemeId, year: i32) -> Result<(), StoreError> {
        let sql = "DELETE FROM named_base WHERE scheme = ?1 AND year = ?2";
        self.0.0.prepare_cached(sql)?.execute(params![scheme.as_str(), year])?;
        Ok(())
    }
}
