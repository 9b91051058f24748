//! Versions: drafts frozen when they were put to a decision. A row never changes; that a version was taken back is a
//! row of its own.

use chrono::{DateTime, Utc};
use forum::CaseNumber;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::handles;
use crate::StoreError;
use crate::canonical::canonical;
use crate::value::{Fields, Json, Stamp, Word, stamp_text, unwritable};

pub(crate) const SQL: &str = "
CREATE TABLE version (
    hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    draft TEXT NOT NULL,
    case_number TEXT NOT NULL REFERENCES case_item (number) DEFERRABLE INITIALLY DEFERRED,
    frozen_at TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE TRIGGER version_is_frozen BEFORE UPDATE ON version
    BEGIN SELECT raise(ABORT, 'a version is frozen'); END;
CREATE TRIGGER version_stays BEFORE DELETE ON version
    BEGIN SELECT raise(ABORT, 'a version stays in the record'); END;

CREATE TABLE withdrawn (
    version TEXT NOT NULL PRIMARY KEY REFERENCES version (hash) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL
) STRICT;
CREATE TRIGGER withdrawn_is_final BEFORE UPDATE ON withdrawn
    BEGIN SELECT raise(ABORT, 'a withdrawal stays as it was written'); END;
CREATE TRIGGER withdrawn_stays BEFORE DELETE ON withdrawn
    BEGIN SELECT raise(ABORT, 'a withdrawal stays in the record'); END;
";

/// A frozen draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionRecord {
    /// SHA-256 over the draft's name, the case, the time and the content, in lower-case hexadecimal.
    pub hash: String,
    /// The draft's name.
    pub draft: String,
    /// In which case it was put.
    pub case: CaseNumber,
    /// When it was frozen.
    pub frozen_at: DateTime<Utc>,
    /// What it says, as `meeting` wrote it.
    pub content: Value,
    /// When it was taken back without a decision.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

impl VersionRecord {
    /// The hash that belongs to what the record says: two versions are the same only when all of it is.
    pub(crate) fn expected_hash(&self) -> String {
        hash(&self.draft, self.case, self.frozen_at, &canonical(&self.content).unwrap_or_default())
    }
}

fn hash(draft: &str, case: CaseNumber, frozen_at: DateTime<Utc>, content: &str) -> String {
    Fields::of("innstilling-version-1")
        .text(draft)
        .text(&case.to_string())
        .text(&stamp_text(frozen_at))
        .text(content)
        .hex()
}

handles!(VersionTable, Versions, "the frozen versions");

impl VersionTable<'_> {
    /// Every version, in the order they were frozen.
    pub fn all(&self) -> Result<Vec<VersionRecord>, StoreError> {
        let mut statement = self.0.prepare_cached(&format!("{SELECT} ORDER BY v.rowid"))?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The version with this hash, if it is there.
    pub fn get(&self, hash: &str) -> Result<Option<VersionRecord>, StoreError> {
        let mut statement = self.0.prepare_cached(&format!("{SELECT} WHERE v.hash = ?1"))?;
        Ok(statement.query_row([hash], read).optional()?)
    }
}

const SELECT: &str = "SELECT v.hash, v.draft, v.case_number, v.frozen_at, v.content, w.at
    FROM version v LEFT JOIN withdrawn w ON w.version = v.hash";

fn read(row: &Row<'_>) -> rusqlite::Result<VersionRecord> {
    Ok(VersionRecord {
        hash: row.get(0)?,
        draft: row.get(1)?,
        case: row.get::<_, Word<CaseNumber>>(2)?.0,
        frozen_at: row.get::<_, Stamp>(3)?.0,
        content: row.get::<_, Json<Value>>(4)?.0,
        withdrawn_at: row.get::<_, Option<Stamp>>(5)?.map(|stamp| stamp.0),
    })
}

impl Versions<'_> {
    /// Freezes `content` as a version of the draft in a case; gives its hash.
    pub fn freeze(
        &self,
        draft: &str,
        case: CaseNumber,
        frozen_at: DateTime<Utc>,
        content: &Value,
    ) -> Result<String, StoreError> {
        let content = canonical(content).map_err(unwritable)?;
        let hash = hash(draft, case, frozen_at, &content);
        let sql = "INSERT INTO version (hash, draft, case_number, frozen_at, content) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.0.0.execute(sql, params![hash, draft, Word(case), Stamp(frozen_at), content])?;
        Ok(hash)
    }

    /// Records that the version was taken back.
    pub fn withdraw(&self, version: &str, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.0.0.execute("INSERT INTO withdrawn (version, at) VALUES (?1, ?2)", params![version, Stamp(at)])?;
        Ok(())
    }
}
