//! Money from earlier years that owners did not spend (*restmidler*, R10).

use forum::{Kroner, SchemeId, UnspentFunds};
use rusqlite::params;

use super::handles;
use crate::StoreError;

pub(crate) const SQL: &str = "
CREATE TABLE unspent_funds (
    owner TEXT NOT NULL CHECK (owner <> ''),
    scheme TEXT NOT NULL REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
    PRIMARY KEY (owner, scheme, year)
) STRICT, WITHOUT ROWID;
";

handles!(UnspentTable, Unspent, "unspent funds");

impl UnspentTable<'_> {
    /// All of them, by the meeting's order of schemes, then by year and owner.
    pub fn all(&self) -> Result<Vec<UnspentFunds>, StoreError> {
        let sql = "SELECT u.owner, u.scheme, u.year, u.amount FROM unspent_funds u JOIN scheme s ON s.id = u.scheme
            ORDER BY s.ordinal, u.year, u.owner";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(UnspentFunds {
                owner: row.get(0)?,
                scheme: SchemeId::new(row.get::<_, String>(1)?),
                year: row.get(2)?,
                amount: Kroner::new(row.get(3)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Unspent<'_> {
    /// Writes what an owner did not spend of a scheme and year, in place of what was written of it before.
    pub fn put(&self, unspent: &UnspentFunds) -> Result<(), StoreError> {
        let sql = "INSERT INTO unspent_funds (owner, scheme, year, amount) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (owner, scheme, year) DO UPDATE SET amount = excluded.amount";
        self.0.0.prepare_cached(sql)?.execute(params![
            unspent.owner,
            unspent.scheme.as_str(),
            unspent.year,
            unspent.amount.get()
        ])?;
        Ok(())
    }

    /// Takes it away.
    pub fn remove(&self, owner: &str, scheme: &SchemeId, year: i32) -> Result<(), StoreError> {
        let sql = "DELETE FROM unspent_funds WHERE owner = ?1 AND scheme = ?2 AND year = ?3";
        self.0.0.prepare_cached(sql)?.execute(params![owner, scheme.as_str(), year])?;
        Ok(())
    }
}
