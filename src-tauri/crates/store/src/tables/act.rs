//! What was done in the meetings, act by act, and the votes that are given, which are no acts.
//!
//! An act never changes; the last can be taken back where the rules of the meeting let it. Answers, hands and ballots lie apart: in
//! the ballot box while the vote is open, here when it has ended. A vote that is broken off leaves none of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use forum::SeatId;
use forum::vote::{Choice, Count};
use procedure::{Act, BallotPaper, KeptVotes, MeetingId};
use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{ballot_box, handles, laptop_vote};
use crate::StoreError;
use crate::value::{Json, Stamp, Word};

pub(crate) const SQL: &str = "
CREATE TABLE act (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    at TEXT NOT NULL,
    act TEXT NOT NULL CHECK (json_valid(act)),
    PRIMARY KEY (meeting, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER act_stays_as_it_was BEFORE UPDATE ON act
    BEGIN SELECT raise(ABORT, 'what was done in a meeting stays as it was'); END;

CREATE TABLE vote_given (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    vote INTEGER NOT NULL CHECK (vote > 0),
    seat TEXT NOT NULL CHECK (seat <> ''),
    choice TEXT CHECK (choice IN ('for', 'against', 'blank')),
    PRIMARY KEY (meeting, vote, seat)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote_counted (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    vote INTEGER NOT NULL CHECK (vote > 0),
    yes INTEGER NOT NULL CHECK (yes >= 0),
    no INTEGER NOT NULL CHECK (no >= 0),
    blank INTEGER NOT NULL CHECK (blank >= 0),
    PRIMARY KEY (meeting, vote)
) STRICT, WITHOUT ROWID;
";

/// An act, and when it was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActRecord {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub act: Act,
}

handles!(ActTable, Acts, "what was done in the meetings");

impl ActTable<'_> {
    /// The acts of all meetings but these, in order, by meeting.
    pub fn all_but(&self, known: &BTreeSet<MeetingId>) -> Result<BTreeMap<MeetingId, Vec<ActRecord>>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT meeting, at, act FROM act ORDER BY meeting, ordinal")?;
        let mut rows = statement.query([])?;
        let mut acts: BTreeMap<MeetingId, Vec<ActRecord>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let meeting = MeetingId::new(row.get::<_, String>(0)?);
            if known.contains(&meeting) {
                continue;
            }
            let record = ActRecord { at: row.get::<_, Stamp>(1)?.0, act: row.get::<_, Json<Act>>(2)?.0 };
            acts.entry(meeting).or_default().push(record);
        }
        Ok(acts)
    }

    /// The votes that were given, by meeting and vote.
    pub fn votes(&self) -> Result<BTreeMap<(MeetingId, u32), KeptVotes>, StoreError> {
        let mut votes: BTreeMap<(MeetingId, u32), KeptVotes> = BTreeMap::new();
        let mut statement = self.0.prepare_cached("SELECT meeting, vote, yes, no, blank FROM vote_counted")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let count = Count { yes: row.get(2)?, no: row.get(3)?, blank: row.get(4)? };
            votes.insert((MeetingId::new(row.get::<_, String>(0)?), row.get(1)?), KeptVotes::Hands { count });
        }
        let mut statement = self.0.prepare_cached("SELECT meeting, vote, seat, choice FROM vote_given")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let vote = (MeetingId::new(row.get::<_, String>(0)?), row.get(1)?);
            let seat = SeatId::new(row.get::<_, String>(2)?);
            let choice = row.get::<_, Option<Word<Choice>>>(3)?.map(|choice| choice.0);
            let kept = votes.remove(&vote);
            votes.insert(vote, with_seat(kept, seat, choice));
        }
        votes.extend(laptop_vote::all(self.0)?);
        votes.extend(ballot_box::all(self.0)?);
        Ok(votes)
    }
}

/// A seat that answered aloud, or that handed in a ballot nobody knows the choice of.
fn with_seat(kept: Option<KeptVotes>, seat: SeatId, choice: Option<Choice>) -> KeptVotes {
    match (kept, choice) {
        (Some(KeptVotes::Answers { mut answers }), Some(choice)) => {
            answers.insert(seat, choice);
            KeptVotes::Answers { answers }
        }
        (_, Some(choice)) => KeptVotes::Answers { answers: BTreeMap::from([(seat, choice)]) },
        (Some(KeptVotes::Ballots { mut voted, count }), None) => {
            voted.insert(seat);
            KeptVotes::Ballots { voted, count }
        }
        (Some(KeptVotes::Hands { count }), None) => KeptVotes::Ballots { voted: BTreeSet::from([seat]), count },
        (Some(KeptVotes::Answers { .. } | KeptVotes::Named { .. } | KeptVotes::Sealed { .. }) | None, None) => {
            KeptVotes::Ballots { voted: BTreeSet::from([seat]), count: Count::default() }
        }
    }
}

impl Acts<'_> {
    /// Adds an act after the others of the meeting.
    pub fn add(&self, meeting: &MeetingId, at: DateTime<Utc>, act: &Act) -> Result<(), StoreError> {
        let sql = "INSERT INTO act (meeting, ordinal, at, act)
            VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM act WHERE meeting = ?1), ?2, ?3)";
        self.0.0.prepare_cached(sql)?.execute(params![meeting.as_str(), Stamp(at), Json(act)])?;
        Ok(())
    }

    /// Writes what the open vote has got so far on this paper, in place of what was written; none takes it away.
    pub fn put_in_the_box(
        &self,
        meeting: &MeetingId,
        vote: u32,
        paper: &BallotPaper,
        given: Option<&KeptVotes>,
    ) -> Result<(), StoreError> {
        match given {
            Some(given) => ballot_box::put(self.0.0, meeting, vote, paper, given),
            None => ballot_box::take_away(self.0.0, meeting, vote),
        }
    }

    /// Takes the vote out of the box when it ends, and keeps what was given; of one that was broken off nothing is kept.
    pub fn end_vote(&self, meeting: &MeetingId, vote: u32, given: Option<&KeptVotes>) -> Result<(), StoreError> {
        ballot_box::take_away(self.0.0, meeting, vote)?;
        // A file from before there was a box may have them here while the vote is open.
        let of_vote = params![meeting.as_str(), vote];
        self.0.0.prepare_cached("DELETE FROM vote_given WHERE meeting = ?1 AND vote = ?2")?.execute(of_vote)?;
        self.0.0.prepare_cached("DELETE FROM vote_counted WHERE meeting = ?1 AND vote = ?2")?.execute(of_vote)?;
        given.map_or(Ok(()), |given| self.keep(meeting, vote, given))
    }

    fn keep(&self, meeting: &MeetingId, vote: u32, given: &KeptVotes) -> Result<(), StoreError> {
        let connection = self.0.0;
        let count = |count: &Count| -> Result<(), StoreError> {
            let sql = "INSERT INTO vote_counted (meeting, vote, yes, no, blank) VALUES (?1, ?2, ?3, ?4, ?5)";
            let values = params![meeting.as_str(), vote, count.yes, count.no, count.blank];
            connection.prepare_cached(sql)?.execute(values)?;
            Ok(())
        };
        let seat = |seat: &SeatId, choice: Option<Choice>| -> Result<(), StoreError> {
            let sql = "INSERT INTO vote_given (meeting, vote, seat, choice) VALUES (?1, ?2, ?3, ?4)";
            let values = params![meeting.as_str(), vote, seat.as_str(), choice.map(Word)];
            connection.prepare_cached(sql)?.execute(values)?;
            Ok(())
        };
        match given {
            KeptVotes::Hands { count: hands } => count(hands),
            KeptVotes::Answers { answers } => answers.iter().try_for_each(|(who, choice)| seat(who, Some(*choice))),
            KeptVotes::Ballots { voted, count: ballots } => {
                count(ballots)?;
                voted.iter().try_for_each(|who| seat(who, None))
            }
            KeptVotes::Named { .. } | KeptVotes::Sealed { .. } => laptop_vote::add(connection, meeting, vote, given),
        }
    }
}
