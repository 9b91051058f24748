//! For which versions it is recorded that consensus was tried and not reached (R134).

use chrono::{DateTime, Utc};
use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::handles;
use crate::StoreError;
use crate::value::Stamp;

pub(crate) const SQL: &str = "
CREATE TABLE consensus_tried (
    version TEXT NOT NULL PRIMARY KEY REFERENCES version (hash) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL
) STRICT;
CREATE TRIGGER consensus_tried_is_final BEFORE UPDATE ON consensus_tried
    BEGIN SELECT raise(ABORT, 'that consensus was tried stays as it was written'); END;
CREATE TRIGGER consensus_tried_stays BEFORE DELETE ON consensus_tried
    BEGIN SELECT raise(ABORT, 'that consensus was tried stays in the record'); END;
";

/// Consensus was tried for a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsensusTriedRecord {
    /// The version's hash.
    pub version: String,
    /// When it was recorded.
    pub at: DateTime<Utc>,
}

handles!(ConsensusTable, ConsensusTried, "for which versions consensus was tried");

impl ConsensusTable<'_> {
    /// Every record, in order.
    pub fn all(&self) -> Result<Vec<ConsensusTriedRecord>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT version, at FROM consensus_tried ORDER BY rowid")?;
        let rows = statement
            .query_map([], |row| Ok(ConsensusTriedRecord { version: row.get(0)?, at: row.get::<_, Stamp>(1)?.0 }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl ConsensusTried<'_> {
    /// Records it, once for each version.
    pub fn record(&self, version: &str, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.0.0.execute("INSERT INTO consensus_tried (version, at) VALUES (?1, ?2)", params![version, Stamp(at)])?;
        Ok(())
    }
}
