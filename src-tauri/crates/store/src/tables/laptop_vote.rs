//! The ballots of votes and elections that were held by laptop, with the receipts that were given for them. Written once, when the vote ends.
//!
//! One row for a vote, its ballots in the order of their ids: of a secret one who voted and what the ballots say lie beside each
//! other, and nothing ties the two.

use std::collections::BTreeMap;

use procedure::{BallotId, KeptVotes, Mark, MeetingId, Receipt};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::value::Json;

pub(crate) const SQL: &str = "
CREATE TABLE laptop_vote (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    vote INTEGER NOT NULL CHECK (vote > 0),
    given TEXT NOT NULL CHECK (json_valid(given)),
    receipts TEXT NOT NULL CHECK (json_valid(receipts)),
    PRIMARY KEY (meeting, vote)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER laptop_vote_is_final BEFORE UPDATE ON laptop_vote
    BEGIN SELECT raise(ABORT, 'a ballot that is cast does not change'); END;
CREATE TRIGGER laptop_vote_stays BEFORE DELETE ON laptop_vote
    BEGIN SELECT raise(ABORT, 'a ballot that is cast stays in the record'); END;
";

/// From this format on files have the table.
pub(crate) const SINCE: i64 = 6;

/// The ballots of every vote that was held by laptop, by meeting and vote.
pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<(MeetingId, u32), KeptVotes>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT meeting, vote, given FROM laptop_vote")?;
    let rows = statement.query_map([], |row| {
        let vote = (MeetingId::new(row.get::<_, String>(0)?), row.get(1)?);
        Ok((vote, row.get::<_, Json<KeptVotes>>(2)?.0))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Keeps the ballots of a vote that has ended.
pub(super) fn add(
    connection: &Connection,
    meeting: &MeetingId,
    vote: u32,
    given: &KeptVotes,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO laptop_vote (meeting, vote, given, receipts) VALUES (?1, ?2, ?3, ?4)";
    let receipts = receipts(meeting, vote, given);
    connection.prepare_cached(sql)?.execute(params![meeting.as_str(), vote, Json(given), Json(receipts)])?;
    Ok(())
}

/// The receipts of the ballots of a vote, in their own order; none of a vote that was taken in another way.
fn receipts(meeting: &MeetingId, vote: u32, given: &KeptVotes) -> Vec<Receipt> {
    let receipt = |ballot: &BallotId, mark: &Mark| Receipt::of(meeting, vote, ballot, mark);
    let mut receipts: Vec<Receipt> = match given {
        KeptVotes::Named { ballots } => ballots.values().map(|named| receipt(&named.ballot, &named.choice)).collect(),
        KeptVotes::Sealed { ballots, .. } => ballots.iter().map(|(ballot, mark)| receipt(ballot, mark)).collect(),
        KeptVotes::Hands { .. } | KeptVotes::Answers { .. } | KeptVotes::Ballots { .. } => Vec::new(),
    };
    receipts.sort();
    receipts
}

/// The votes whose ballots are not those that receipts were given for.
pub(crate) fn altered(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("SELECT meeting, vote, given, receipts FROM laptop_vote")?;
    let mut rows = statement.query([])?;
    let mut altered = Vec::new();
    while let Some(row) = rows.next()? {
        let (meeting, vote) = (MeetingId::new(row.get::<_, String>(0)?), row.get(1)?);
        let (given, kept) = (row.get::<_, Json<KeptVotes>>(2)?.0, row.get::<_, Json<Vec<Receipt>>>(3)?.0);
        if receipts(&meeting, vote, &given) != kept {
            altered.push(format!("the ballots of vote {vote} in meeting {meeting} are not those of its receipts"));
        }
    }
    Ok(altered)
}
