//! What an open vote has got so far: answers of a roll call as they are given, hands as they are counted. Kept so that a
//! pulled plug loses none; corrected freely while the vote is open; gone when it ends, when its ballots or its count stand.

use std::collections::BTreeMap;

use forum::SeatId;
use forum::vote::{Choice, VoteMethod};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::VoteId;
use crate::StoreError;
use crate::value::Word;

/// No row outlives its vote: one is written only while the vote is open, and a vote does not end while it has one.
pub(crate) const SQL: &str = "
CREATE TABLE answer_given (
    vote INTEGER NOT NULL REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    seat TEXT NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'blank')),
    PRIMARY KEY (vote, seat)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER answer_in_an_open_roll_call BEFORE INSERT ON answer_given
    WHEN NOT EXISTS (SELECT 1 FROM vote WHERE id = NEW.vote AND method = 'roll-call'
        AND closed_at IS NULL AND cancelled_at IS NULL)
    BEGIN SELECT raise(ABORT, 'an answer is given only while its roll call is open'); END;
CREATE TRIGGER answer_is_its_seats BEFORE UPDATE OF vote, seat ON answer_given
    BEGIN SELECT raise(ABORT, 'an answer stays with its seat'); END;

CREATE TABLE count_entered (
    vote INTEGER NOT NULL PRIMARY KEY REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    yes INTEGER CHECK (yes BETWEEN 0 AND 4294967295),
    no INTEGER CHECK (no BETWEEN 0 AND 4294967295),
    blank INTEGER CHECK (blank BETWEEN 0 AND 4294967295),
    CHECK (yes IS NOT NULL OR no IS NOT NULL OR blank IS NOT NULL)
) STRICT;
CREATE TRIGGER count_of_an_open_show_of_hands BEFORE INSERT ON count_entered
    WHEN NOT EXISTS (SELECT 1 FROM vote WHERE id = NEW.vote AND method = 'show-of-hands'
        AND closed_at IS NULL AND cancelled_at IS NULL)
    BEGIN SELECT raise(ABORT, 'a count is entered only while its show of hands is open'); END;
CREATE TRIGGER count_is_its_votes BEFORE UPDATE OF vote ON count_entered
    BEGIN SELECT raise(ABORT, 'a count stays with its vote'); END;

CREATE TRIGGER vote_ends_with_nothing_left BEFORE UPDATE OF closed_at, cancelled_at ON vote
    WHEN EXISTS (SELECT 1 FROM answer_given WHERE vote = OLD.id)
        OR EXISTS (SELECT 1 FROM count_entered WHERE vote = OLD.id)
    BEGIN SELECT raise(ABORT, 'what a vote has got so far goes when it ends'); END;
";

/// The file format that first had them.
pub(crate) const SINCE: i64 = 4;

/// Hands as they have been counted so far; what is not counted yet is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountEntered {
    /// Votes for.
    pub yes: Option<u32>,
    /// Votes against.
    pub no: Option<u32>,
    /// Blank votes.
    pub blank: Option<u32>,
}

/// What an open vote has got so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SoFar {
    /// Hands counted.
    ShowOfHands(CountEntered),
    /// Answers given, by seat.
    RollCall(BTreeMap<SeatId, Choice>),
}

impl SoFar {
    /// Nothing yet.
    pub(super) fn nothing(method: VoteMethod) -> SoFar {
        match method {
            VoteMethod::ShowOfHands => SoFar::ShowOfHands(CountEntered::default()),
            VoteMethod::RollCall => SoFar::RollCall(BTreeMap::new()),
        }
    }

    /// As the rows say.
    pub(super) fn of(connection: &Connection, vote: VoteId, method: VoteMethod) -> Result<SoFar, StoreError> {
        match method {
            VoteMethod::ShowOfHands => Ok(SoFar::ShowOfHands(count(connection, vote)?)),
            VoteMethod::RollCall => Ok(SoFar::RollCall(answers(connection, vote)?)),
        }
    }
}

fn answers(connection: &Connection, vote: VoteId) -> Result<BTreeMap<SeatId, Choice>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT seat, choice FROM answer_given WHERE vote = ?1")?;
    let rows = statement
        .query_map([vote.get()], |row| Ok((SeatId::new(row.get::<_, String>(0)?), row.get::<_, Word<Choice>>(1)?.0)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn count(connection: &Connection, vote: VoteId) -> Result<CountEntered, StoreError> {
    let mut statement = connection.prepare_cached("SELECT yes, no, blank FROM count_entered WHERE vote = ?1")?;
    let read = |row: &rusqlite::Row<'_>| Ok(CountEntered { yes: row.get(0)?, no: row.get(1)?, blank: row.get(2)? });
    Ok(statement.query_row([vote.get()], read).optional()?.unwrap_or_default())
}

/// Writes what a seat answered, in place of what it answered before.
pub(super) fn put_answer(
    connection: &Connection,
    vote: VoteId,
    seat: &SeatId,
    choice: Choice,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO answer_given (vote, seat, choice) VALUES (?1, ?2, ?3)
        ON CONFLICT (vote, seat) DO UPDATE SET choice = excluded.choice";
    connection.prepare_cached(sql)?.execute(params![vote.get(), seat.as_str(), Word(choice)])?;
    Ok(())
}

/// Takes an answer back.
pub(super) fn remove_answer(connection: &Connection, vote: VoteId, seat: &SeatId) -> Result<(), StoreError> {
    let sql = "DELETE FROM answer_given WHERE vote = ?1 AND seat = ?2";
    connection.prepare_cached(sql)?.execute(params![vote.get(), seat.as_str()])?;
    Ok(())
}

/// Writes what has been counted, in place of what was counted before.
pub(super) fn put_count(connection: &Connection, vote: VoteId, count: CountEntered) -> Result<(), StoreError> {
    if count == CountEntered::default() {
        connection.prepare_cached("DELETE FROM count_entered WHERE vote = ?1")?.execute([vote.get()])?;
        return Ok(());
    }
    let sql = "INSERT INTO count_entered (vote, yes, no, blank) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (vote) DO UPDATE SET yes = excluded.yes, no = excluded.no, blank = excluded.blank";
    connection.prepare_cached(sql)?.execute(params![vote.get(), count.yes, count.no, count.blank])?;
    Ok(())
}

/// Takes all of it away, before the vote ends.
pub(super) fn clear(connection: &Connection, vote: VoteId) -> Result<(), StoreError> {
    for sql in ["DELETE FROM answer_given WHERE vote = ?1", "DELETE FROM count_entered WHERE vote = ?1"] {
        connection.prepare_cached(sql)?.execute([vote.get()])?;
    }
    Ok(())
}
