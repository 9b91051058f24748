//! Decisions. One is never changed: that it was set aside is written beside it, once.

use chrono::{DateTime, Utc};
use forum::vote::Attendance;
use procedure::MeetingId;
use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{VoteId, handles};
use crate::StoreError;
use crate::value::{Json, Stamp};

pub(crate) const SQL: &str = "
CREATE TABLE decision (
    id INTEGER NOT NULL PRIMARY KEY,
    version TEXT NOT NULL UNIQUE REFERENCES version (hash) DEFERRABLE INITIALLY DEFERRED,
    by TEXT NOT NULL CHECK (by IN ('consensus', 'vote')),
    vote INTEGER REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    decided_at TEXT NOT NULL,
    reopened_at TEXT,
    reopened_reason TEXT CHECK (reopened_reason <> ''),
    CHECK ((by = 'vote') = (vote IS NOT NULL)),
    CHECK ((reopened_at IS NULL) = (reopened_reason IS NULL))
) STRICT;
CREATE TRIGGER decision_is_final BEFORE UPDATE OF id, version, by, vote, decided_at ON decision
    BEGIN SELECT raise(ABORT, 'a decision does not change'); END;
CREATE TRIGGER decision_reopens_once BEFORE UPDATE ON decision WHEN OLD.reopened_at IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a decision is reopened once'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
    BEGIN SELECT raise(ABORT, 'a decision stays in the record'); END;
";

/// Format 4: who was here when it was reached by *enighet*, and who was *inhabil*; a vote has that of its own.
pub(crate) const SQL_4: &str = "
ALTER TABLE decision ADD COLUMN attendance TEXT
    CHECK (attendance IS NULL OR (json_valid(attendance) AND by = 'consensus'));
DROP TRIGGER decision_is_final;
CREATE TRIGGER decision_is_final BEFORE UPDATE OF id, version, by, vote, decided_at, attendance ON decision
    BEGIN SELECT raise(ABORT, 'a decision does not change'); END;
";

/// Format 5: a decision that was reached in a meeting says in which, and by which of its votes; without one it was agreed on. SQLite
/// lets no rule of a table change, so it is written anew.
pub(crate) const SQL_5: &str = "
ALTER TABLE decision RENAME TO decision_4;
CREATE TABLE decision (
    id INTEGER NOT NULL PRIMARY KEY,
    version TEXT NOT NULL UNIQUE REFERENCES version (hash) DEFERRABLE INITIALLY DEFERRED,
    by TEXT NOT NULL CHECK (by IN ('consensus', 'vote', 'meeting')),
    vote INTEGER REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    attendance TEXT CHECK (attendance IS NULL OR (json_valid(attendance) AND by = 'consensus')),
    meeting TEXT REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    meeting_vote INTEGER CHECK (meeting_vote IS NULL OR (meeting_vote > 0 AND by = 'meeting')),
    decided_at TEXT NOT NULL,
    reopened_at TEXT,
    reopened_reason TEXT CHECK (reopened_reason <> ''),
    CHECK ((by = 'vote') = (vote IS NOT NULL)),
    CHECK ((by = 'meeting') = (meeting IS NOT NULL)),
    CHECK ((reopened_at IS NULL) = (reopened_reason IS NULL))
) STRICT;
INSERT INTO decision (id, version, by, vote, attendance, decided_at, reopened_at, reopened_reason)
    SELECT id, version, by, vote, attendance, decided_at, reopened_at, reopened_reason FROM decision_4;
DROP TRIGGER decision_stays;
DROP TABLE decision_4;
CREATE TRIGGER decision_is_final
    BEFORE UPDATE OF id, version, by, vote, attendance, meeting, meeting_vote, decided_at ON decision
    BEGIN SELECT raise(ABORT, 'a decision does not change'); END;
CREATE TRIGGER decision_reopens_once BEFORE UPDATE ON decision WHEN OLD.reopened_at IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a decision is reopened once'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
    BEGIN SELECT raise(ABORT, 'a decision stays in the record'); END;
";

/// Format 11: a version may be decided once more after its decision was set aside, as when a vote that was counted again is counted
/// back; of each version one decision is in force at most.
pub(crate) const SQL_11: &str = "
ALTER TABLE decision RENAME TO decision_10;
CREATE TABLE decision (
    id INTEGER NOT NULL PRIMARY KEY,
    version TEXT NOT NULL REFERENCES version (hash) DEFERRABLE INITIALLY DEFERRED,
    by TEXT NOT NULL CHECK (by IN ('consensus', 'vote', 'meeting')),
    vote INTEGER REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    attendance TEXT CHECK (attendance IS NULL OR (json_valid(attendance) AND by = 'consensus')),
    meeting TEXT REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    meeting_vote INTEGER CHECK (meeting_vote IS NULL OR (meeting_vote > 0 AND by = 'meeting')),
    decided_at TEXT NOT NULL,
    reopened_at TEXT,
    reopened_reason TEXT CHECK (reopened_reason <> ''),
    CHECK ((by = 'vote') = (vote IS NOT NULL)),
    CHECK ((by = 'meeting') = (meeting IS NOT NULL)),
    CHECK ((reopened_at IS NULL) = (reopened_reason IS NULL))
) STRICT;
INSERT INTO decision (id, version, by, vote, attendance, meeting, meeting_vote, decided_at, reopened_at, reopened_reason)
    SELECT id, version, by, vote, attendance, meeting, meeting_vote, decided_at, reopened_at, reopened_reason
    FROM decision_10;
DROP TRIGGER decision_stays;
DROP TABLE decision_10;
CREATE UNIQUE INDEX decision_in_force ON decision (version) WHERE reopened_at IS NULL;
CREATE TRIGGER decision_is_final
    BEFORE UPDATE OF id, version, by, vote, attendance, meeting, meeting_vote, decided_at ON decision
    BEGIN SELECT raise(ABORT, 'a decision does not change'); END;
CREATE TRIGGER decision_reopens_once BEFORE UPDATE ON decision WHEN OLD.reopened_at IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a decision is reopened once'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
    BEGIN SELECT raise(ABORT, 'a decision stays in the record'); END;
";

/// Identifies a decision in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DecisionId(i64);

/// How a decision was reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// *Enighet*.
    Consensus {
        /// Who was here and who was *inhabil*; none in what an earlier program wrote.
        attendance: Option<Vec<Attendance>>,
    },
    /// By this vote.
    Vote(VoteId),
    /// In a meeting that was led act by act.
    Meeting {
        /// In which.
        meeting: MeetingId,
        /// By which of its votes; none when the body agreed.
        vote: Option<u32>,
    },
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionRecord {
    /// Its id.
    pub id: DecisionId,
    /// On which version: its hash.
    pub version: String,
    /// How.
    pub by: By,
    /// When.
    pub decided_at: DateTime<Utc>,
    /// When and why it was set aside.
    pub reopened: Option<(DateTime<Utc>, String)>,
}

handles!(DecisionTable, Decisions, "the decisions");

impl DecisionTable<'_> {
    /// Every decision, in order.
    pub fn all(&self) -> Result<Vec<DecisionRecord>, StoreError> {
        let sql =
            "SELECT id, version, vote, decided_at, reopened_at, reopened_reason, attendance, meeting, meeting_vote
            FROM decision ORDER BY id";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let reopened_at = row.get::<_, Option<Stamp>>(4)?;
            let reason = row.get::<_, Option<String>>(5)?;
            let by = match (row.get::<_, Option<i64>>(2)?, row.get::<_, Option<String>>(7)?) {
                (Some(id), _) => By::Vote(VoteId::from_row(id)),
                (None, Some(meeting)) => By::Meeting { meeting: MeetingId::new(meeting), vote: row.get(8)? },
                (None, None) => By::Consensus {
                    attendance: row.get::<_, Option<Json<Vec<Attendance>>>>(6)?.map(|attendance| attendance.0),
                },
            };
            Ok(DecisionRecord {
                id: DecisionId(row.get(0)?),
                version: row.get(1)?,
                by,
                decided_at: row.get::<_, Stamp>(3)?.0,
                reopened: reopened_at.zip(reason).map(|(at, reason)| (at.0, reason)),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Decisions<'_> {
    /// Writes a decision on a version.
    pub fn decide(&self, version: &str, by: &By, at: DateTime<Utc>) -> Result<DecisionId, StoreError> {
        let (word, vote, attendance, meeting, meeting_vote) = match by {
            By::Consensus { attendance } => ("consensus", None, attendance.as_ref().map(Json), None, None),
            By::Vote(vote) => ("vote", Some(vote.get()), None, None, None),
            By::Meeting { meeting, vote } => ("meeting", None, None, Some(meeting.as_str()), *vote),
        };
        let sql = "INSERT INTO decision (id, version, by, vote, decided_at, attendance, meeting, meeting_vote)
            VALUES ((SELECT coalesce(max(id), 0) + 1 FROM decision), ?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let connection = self.0.0;
        connection.execute(sql, params![version, word, vote, Stamp(at), attendance, meeting, meeting_vote])?;
        Ok(DecisionId(connection.last_insert_rowid()))
    }

    /// Sets the decision on a version that is in force aside for a reason, once.
    pub fn reopen(&self, version: &str, at: DateTime<Utc>, reason: &str) -> Result<(), StoreError> {
        let sql = "UPDATE decision SET reopened_at = ?2, reopened_reason = ?3
            WHERE version = ?1 AND reopened_at IS NULL";
        match self.0.0.execute(sql, params![version, Stamp(at), reason])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(format!("a decision on version {version}"))),
        }
    }
}
