//! Blocking findings that were accepted with a reason, per draft. The reason is printed.

use allocation::{FindingCode, Place};
use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::handles;
use crate::StoreError;
use crate::value::{Json, Lean, Word};

pub(crate) const SQL: &str = "
CREATE TABLE override (
    draft TEXT NOT NULL REFERENCES draft (name) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL CHECK (code <> ''),
    place TEXT NOT NULL CHECK (json_valid(place)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (draft, code, place)
) STRICT, WITHOUT ROWID;
";

/// Format 2: a place is written without what it does not say, so that the same place stays the same text when a later
/// program knows more that can be said of one.
pub(crate) const SQL_2: &str = "
UPDATE override SET place = json_patch('{}', place);
";

/// A finding that was accepted with a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverrideRecord {
    /// Which finding.
    pub code: FindingCode,
    /// Where.
    pub place: Place,
    /// Why.
    pub reason: String,
}

handles!(OverrideTable, Overrides, "the overrides of a draft");

impl OverrideTable<'_> {
    /// The overrides of a draft, by code and place.
    pub fn of(&self, draft: &str) -> Result<Vec<OverrideRecord>, StoreError> {
        let sql = "SELECT code, place, reason FROM override WHERE draft = ?1 ORDER BY code, place";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([draft], |row| {
            Ok(OverrideRecord {
                code: row.get::<_, Word<FindingCode>>(0)?.0,
                place: row.get::<_, Json<Place>>(1)?.0,
                reason: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Overrides<'_> {
    /// Accepts a finding of a draft with a reason, in place of an earlier reason for the same.
    pub fn put(&self, draft: &str, accepted: &OverrideRecord) -> Result<(), StoreError> {
        let sql = "INSERT INTO override (draft, code, place, reason) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (draft, code, place) DO UPDATE SET reason = excluded.reason";
        self.0.0.prepare_cached(sql)?.execute(params![
            draft,
            Word(accepted.code),
            Lean(&accepted.place),
            accepted.reason
        ])?;
        Ok(())
    }

    /// Takes an acceptance away.
    pub fn remove(&self, draft: &str, code: FindingCode, place: &Place) -> Result<(), StoreError> {
        let sql = "DELETE FROM override WHERE draft = ?1 AND code = ?2 AND place = ?3";
        self.0.0.prepare_cached(sql)?.execute(params![draft, Word(code), Lean(place)])?;
        Ok(())
    }
}
