//! What-if frames: what a draft reckons with in place of the frame that was allotted («what if 25 000 000 becomes 24 100 000»).

use forum::{Kroner, SchemeId};
use rusqlite::params;

use super::handles;
use crate::StoreError;

pub(crate) const SQL: &str = "
CREATE TABLE draft_frame (
    draft TEXT NOT NULL REFERENCES draft (name) DEFERRABLE INITIALLY DEFERRED,
    scheme TEXT NOT NULL REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
    PRIMARY KEY (draft, scheme)
) STRICT, WITHOUT ROWID;
";

handles!(WhatIfTable, WhatIfs, "the what-if frames of a draft");

impl WhatIfTable<'_> {
    /// The what-if frames of a draft, by the meeting's order of schemes. None: it reckons with the frames as they are.
    pub fn of(&self, draft: &str) -> Result<Vec<(SchemeId, Kroner)>, StoreError> {
        let sql = "SELECT f.scheme, f.amount FROM draft_frame f JOIN scheme s ON s.id = f.scheme
            WHERE f.draft = ?1 ORDER BY s.ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement
            .query_map([draft], |row| Ok((SchemeId::new(row.get::<_, String>(0)?), Kroner::new(row.get(1)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl WhatIfs<'_> {
    /// Lets a draft reckon with another frame for a scheme.
    pub fn put(&self, draft: &str, scheme: &SchemeId, amount: Kroner) -> Result<(), StoreError> {
        let sql = "INSERT INTO draft_frame (draft, scheme, amount) VALUES (?1, ?2, ?3)
            ON CONFLICT (draft, scheme) DO UPDATE SET amount = excluded.amount";
        self.0.0.prepare_cached(sql)?.execute(params![draft, scheme.as_str(), amount.get()])?;
        Ok(())
    }

    /// Lets a draft reckon with the frame as it is again.
    pub fn remove(&self, draft: &str, scheme: &SchemeId) -> Result<(), StoreError> {
        let sql = "DELETE FROM draft_frame WHERE draft = ?1 AND scheme = ?2";
        self.0.0.prepare_cached(sql)?.execute([draft, scheme.as_str()])?;
        Ok(())
    }
}
