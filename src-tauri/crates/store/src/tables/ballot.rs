//! Answers by seat in a roll call. Written once, while the vote is open; never changed, never taken away.
//!
//! The table has no row numbers, so that its order tells nothing of the order in which people answered.

use std::collections::BTreeMap;

use forum::SeatId;
use forum::vote::Choice;
use rusqlite::params;

use super::VoteId;
use crate::StoreError;
use crate::value::Word;

pub(crate) const SQL: &str = "
CREATE TABLE ballot (
    vote INTEGER NOT NULL REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    seat TEXT NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'blank')),
    PRIMARY KEY (vote, seat)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER ballot_in_an_open_roll_call BEFORE INSERT ON ballot
    WHEN NOT EXISTS (SELECT 1 FROM vote WHERE id = NEW.vote AND method = 'roll-call'
        AND closed_at IS NULL AND cancelled_at IS NULL)
    BEGIN SELECT raise(ABORT, 'a ballot is cast only while its roll call is open'); END;
CREATE TRIGGER ballot_is_final BEFORE UPDATE ON ballot
    BEGIN SELECT raise(ABORT, 'a ballot that is cast does not change'); END;
CREATE TRIGGER ballot_stays BEFORE DELETE ON ballot
    BEGIN SELECT raise(ABORT, 'a ballot that is cast stays in the record'); END;
";

/// Reads ballots. They are written when their vote closes, see [`super::Votes::close`].
pub struct BallotTable<'c>(pub(crate) &'c rusqlite::Connection);

impl BallotTable<'_> {
    /// What each seat answered in a vote.
    pub fn of(&self, vote: VoteId) -> Result<BTreeMap<SeatId, Choice>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT seat, choice FROM ballot WHERE vote = ?1")?;
        let rows = statement.query_map([vote.get()], |row| {
            Ok((SeatId::new(row.get::<_, String>(0)?), row.get::<_, Word<Choice>>(1)?.0))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(super) fn cast(&self, vote: VoteId, seat: &SeatId, choice: Choice) -> Result<(), StoreError> {
        let sql = "INSERT INTO ballot (vote, seat, choice) VALUES (?1, ?2, ?3)";
        self.0.prepare_cached(sql)?.execute(params![vote.get(), seat.as_str(), Word(choice)])?;
        Ok(())
    }
}
