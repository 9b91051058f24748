//! Votes: opened on a version, then closed with a count or cancelled. At most one is open; one that has ended never
//! changes.

use chrono::{DateTime, Utc};
use forum::SeatId;
use forum::vote::{Attendance, Choice, Count, VoteMethod, VoteResult, VoteRules};
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::{BallotTable, CountEntered, SoFar, handles, so_far};
use crate::StoreError;
use crate::value::{Json, Stamp, Word};

pub(crate) const SQL: &str = "
CREATE TABLE vote (
    id INTEGER NOT NULL PRIMARY KEY,
    version TEXT NOT NULL REFERENCES version (hash) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    method TEXT NOT NULL CHECK (method IN ('show-of-hands', 'roll-call')),
    rules TEXT NOT NULL CHECK (json_valid(rules)),
    roll TEXT NOT NULL CHECK (json_valid(roll)),
    attendance TEXT NOT NULL CHECK (json_valid(attendance)),
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    yes INTEGER CHECK (yes >= 0),
    no INTEGER CHECK (no >= 0),
    blank INTEGER CHECK (blank >= 0),
    result TEXT CHECK (result IN ('adopted', 'fallen', 'no-quorum')),
    cancelled_at TEXT,
    CHECK ((closed_at IS NULL) = (yes IS NULL)),
    CHECK ((closed_at IS NULL) = (no IS NULL)),
    CHECK ((closed_at IS NULL) = (blank IS NULL)),
    CHECK ((closed_at IS NULL) = (result IS NULL)),
    CHECK (closed_at IS NULL OR cancelled_at IS NULL)
) STRICT;
CREATE UNIQUE INDEX one_open_vote ON vote ((1)) WHERE closed_at IS NULL AND cancelled_at IS NULL;
CREATE TRIGGER vote_has_ended BEFORE UPDATE ON vote WHEN OLD.closed_at IS NOT NULL OR OLD.cancelled_at IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a vote that has ended does not change'); END;
CREATE TRIGGER vote_is_settled BEFORE UPDATE OF id, version, ordinal, method, rules, roll, attendance, opened_at ON vote
    BEGIN SELECT raise(ABORT, 'what a vote was opened with does not change'); END;
CREATE TRIGGER vote_stays BEFORE DELETE ON vote
    BEGIN SELECT raise(ABORT, 'a vote stays in the record'); END;
";

/// Identifies a vote in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VoteId(i64);

impl VoteId {
    /// As a number.
    pub fn get(self) -> i64 {
        self.0
    }

    /// As it was read from a row.
    pub(super) fn from_row(id: i64) -> VoteId {
        VoteId(id)
    }
}

/// What a vote is opened with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewVote {
    /// On which version: its hash.
    pub version: String,
    /// First, second … vote in the case.
    pub ordinal: u32,
    /// How it is taken.
    pub method: VoteMethod,
    /// By which rules.
    pub rules: VoteRules,
    /// Who may vote, in the forum's order.
    pub roll: Vec<SeatId>,
    /// Who was here and who was *inhabil* when it opened.
    pub attendance: Vec<Attendance>,
    /// When it opened.
    pub opened_at: DateTime<Utc>,
}

/// What a vote came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedVote {
    /// The votes: hands, or answers by seat.
    pub votes: forum::vote::Votes,
    /// Counted.
    pub count: Count,
    /// What it means.
    pub result: VoteResult,
    /// When it closed.
    pub at: DateTime<Utc>,
}

/// Where a vote stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoteEnd {
    /// It is open, and has got this so far.
    Open(SoFar),
    /// It was closed with this.
    Closed(ClosedVote),
    /// It was cancelled then.
    Cancelled(DateTime<Utc>),
}

/// A vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoteRecord {
    /// Its id.
    pub id: VoteId,
    /// What it was opened with.
    pub opened: NewVote,
    /// Where it stands.
    pub end: VoteEnd,
}

handles!(VoteTable, Votes, "the votes");

const COLUMNS: &str =
    "id, version, ordinal, method, rules, roll, attendance, opened_at, closed_at, yes, no, blank, result,
    cancelled_at";

impl VoteTable<'_> {
    /// Every vote, in the order they opened.
    pub fn all(&self) -> Result<Vec<VoteRecord>, StoreError> {
        self.rows()?.into_iter().map(|record| self.with_votes(record)).collect()
    }

    /// The rows, as every format has them: without ballots, and without what an open vote has got so far.
    pub(crate) fn rows(&self) -> Result<Vec<VoteRecord>, StoreError> {
        let mut statement = self.0.prepare_cached(&format!("SELECT {COLUMNS} FROM vote ORDER BY id"))?;
        Ok(statement.query_map([], read)?.collect::<Result<_, _>>()?)
    }

    /// The vote that is open, if one is.
    pub fn open_vote(&self) -> Result<Option<VoteRecord>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM vote WHERE closed_at IS NULL AND cancelled_at IS NULL");
        self.0.query_row(&sql, [], read).optional()?.map(|record| self.with_votes(record)).transpose()
    }

    /// The record with what lies in tables of its own: ballots, and what an open vote has got so far.
    fn with_votes(&self, mut record: VoteRecord) -> Result<VoteRecord, StoreError> {
        match &mut record.end {
            VoteEnd::Open(so_far) => *so_far = SoFar::of(self.0, record.id, record.opened.method)?,
            VoteEnd::Closed(closed) => {
                if let forum::vote::Votes::RollCall { answers } = &mut closed.votes {
                    *answers = BallotTable(self.0).of(record.id)?;
                }
            }
            VoteEnd::Cancelled(_) => {}
        }
        Ok(record)
    }
}

impl Votes<'_> {
    /// Opens a vote. Refused by the table when one is open.
    pub fn open(&self, vote: &NewVote) -> Result<VoteId, StoreError> {
        let sql = "INSERT INTO vote (id, version, ordinal, method, rules, roll, attendance, opened_at)
            VALUES ((SELECT coalesce(max(id), 0) + 1 FROM vote), ?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let connection = self.0.0;
        connection.execute(
            sql,
            params![
                vote.version,
                vote.ordinal,
                Word(vote.method),
                Json(&vote.rules),
                Json(&vote.roll),
                Json(&vote.attendance),
                Stamp(vote.opened_at)
            ],
        )?;
        Ok(VoteId(connection.last_insert_rowid()))
    }

    /// Writes what a seat answers in an open roll call, in place of what it answered before; none takes it back.
    pub fn answer(&self, vote: VoteId, seat: &SeatId, answer: Option<Choice>) -> Result<(), StoreError> {
        match answer {
            Some(choice) => so_far::put_answer(self.0.0, vote, seat, choice),
            None => so_far::remove_answer(self.0.0, vote, seat),
        }
    }

    /// Writes what has been counted in an open show of hands, in place of what was counted before.
    pub fn enter_count(&self, vote: VoteId, count: CountEntered) -> Result<(), StoreError> {
        so_far::put_count(self.0.0, vote, count)
    }

    /// Closes an open vote with what was counted, and casts the ballots of a roll call. What it had got so far goes.
    pub fn close(&self, vote: VoteId, closed: &ClosedVote) -> Result<(), StoreError> {
        let connection = self.0.0;
        so_far::clear(connection, vote)?;
        if let forum::vote::Votes::RollCall { answers } = &closed.votes {
            let ballots = BallotTable(connection);
            for (seat, choice) in answers {
                ballots.cast(vote, seat, *choice)?;
            }
        }
        let sql = "UPDATE vote SET closed_at = ?2, yes = ?3, no = ?4, blank = ?5, result = ?6 WHERE id = ?1";
        let Count { yes, no, blank } = closed.count;
        let rows =
            connection.execute(sql, params![vote.get(), Stamp(closed.at), yes, no, blank, Word(closed.result)])?;
        exactly_one(rows, vote)
    }

    /// Cancels an open vote. What it had got so far goes.
    pub fn cancel(&self, vote: VoteId, at: DateTime<Utc>) -> Result<(), StoreError> {
        so_far::clear(self.0.0, vote)?;
        let sql = "UPDATE vote SET cancelled_at = ?2 WHERE id = ?1";
        exactly_one(self.0.0.execute(sql, params![vote.get(), Stamp(at)])?, vote)
    }
}

fn exactly_one(rows: usize, vote: VoteId) -> Result<(), StoreError> {
    match rows {
        1 => Ok(()),
        _ => Err(StoreError::NotThere(format!("vote {}", vote.get()))),
    }
}

/// The row, what lies in tables of its own still to be filled in.
fn read(row: &Row<'_>) -> rusqlite::Result<VoteRecord> {
    let method = row.get::<_, Word<VoteMethod>>(3)?.0;
    let opened = NewVote {
        version: row.get(1)?,
        ordinal: row.get(2)?,
        method,
        rules: row.get::<_, Json<VoteRules>>(4)?.0,
        roll: row.get::<_, Json<Vec<SeatId>>>(5)?.0,
        attendance: row.get::<_, Json<Vec<Attendance>>>(6)?.0,
        opened_at: row.get::<_, Stamp>(7)?.0,
    };
    let end = match (row.get::<_, Option<Stamp>>(8)?, row.get::<_, Option<Stamp>>(13)?) {
        (Some(at), _) => {
            let count = Count { yes: row.get(9)?, no: row.get(10)?, blank: row.get(11)? };
            let votes = match method {
                VoteMethod::ShowOfHands => forum::vote::Votes::ShowOfHands { count },
                VoteMethod::RollCall => forum::vote::Votes::RollCall { answers: Default::default() },
            };
            VoteEnd::Closed(ClosedVote { votes, count, result: row.get::<_, Word<VoteResult>>(12)?.0, at: at.0 })
        }
        (None, Some(at)) => VoteEnd::Cancelled(at.0),
        (None, None) => VoteEnd::Open(SoFar::nothing(method)),
    };
    Ok(VoteRecord { id: VoteId(row.get(0)?), opened, end })
}
