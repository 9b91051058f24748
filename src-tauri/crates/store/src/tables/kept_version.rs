//! The versions of the innstilling on its way: AU's, the preliminary and the final one, each as it was when it was kept.

use chrono::{DateTime, Utc};
use procedure::InnstillingStage;
use rusqlite::params;
use serde_json::Value;

use super::handles;
use crate::StoreError;
use crate::value::{Json, Stamp, Word};

pub(crate) const SQL: &str = "
CREATE TABLE kept_version (
    stage TEXT NOT NULL PRIMARY KEY CHECK (stage IN ('working-group', 'preliminary', 'final')),
    draft TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
";

/// A version of the innstilling, as it was when it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptVersion {
    /// Which.
    pub stage: InnstillingStage,
    /// The name that the draft had.
    pub draft: String,
    /// When it was kept.
    pub kept_at: DateTime<Utc>,
    /// All of it: what its amounts follow from, and the amounts.
    pub content: Value,
}

handles!(KeptVersionTable, KeptVersions, "the versions of the innstilling");

impl KeptVersionTable<'_> {
    /// Every version that is kept.
    pub fn all(&self) -> Result<Vec<KeptVersion>, StoreError> {
        let sql = "SELECT stage, draft, kept_at, content FROM kept_version ORDER BY kept_at";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(KeptVersion {
                stage: row.get::<_, Word<InnstillingStage>>(0)?.0,
                draft: row.get(1)?,
                kept_at: row.get::<_, Stamp>(2)?.0,
                content: row.get::<_, Json<Value>>(3)?.0,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl KeptVersions<'_> {
    /// Keeps a version, in place of the one of its stage.
    pub fn put(&self, version: &KeptVersion) -> Result<(), StoreError> {
        let sql = "INSERT INTO kept_version (stage, draft, kept_at, content) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (stage) DO UPDATE SET draft = excluded.draft, kept_at = excluded.kept_at,
                content = excluded.content";
        let KeptVersion { stage, draft, kept_at, content } = version;
        self.0.0.prepare_cached(sql)?.execute(params![Word(stage), draft, Stamp(*kept_at), Json(content)])?;
        Ok(())
    }
}
