//! What the vote that is open has got so far, however it is taken. One row, written anew each time, in the order of ids: neither the
//! row nor its place in the file says in which order people voted.
//!
//! It is no content of the file: a hash of it in the journal would tell each choice to whoever tries the few there are. What the
//! vote came to is written beside the acts when it ends; of one that is broken off nothing is left.

use std::collections::BTreeMap;

use forum::vote::{Choice, Count};
use procedure::{KeptVotes, MeetingId};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::canonical::canonical;
use crate::value::{Json, unwritable};

pub(crate) const SQL: &str = "
CREATE TABLE ballot_box (
    meeting TEXT NOT NULL,
    vote INTEGER NOT NULL CHECK (vote > 0),
    given TEXT NOT NULL CHECK (json_valid(given)),
    PRIMARY KEY (meeting, vote)
) STRICT, WITHOUT ROWID;
";

/// What the open vote has got, by meeting and vote.
pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<(MeetingId, u32), KeptVotes>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT meeting, vote, given FROM ballot_box")?;
    let rows = statement.query_map([], |row| {
        let vote = (MeetingId::new(row.get::<_, String>(0)?), row.get(1)?);
        Ok((vote, row.get::<_, Json<KeptVotes>>(2)?.0))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes what the vote has got in place of what was written; none takes it away.
pub(crate) fn put(
    connection: &Connection,
    meeting: &MeetingId,
    vote: u32,
    given: Option<&KeptVotes>,
) -> Result<(), StoreError> {
    leave_no_trace(connection)?;
    let of_vote = params![meeting.as_str(), vote];
    connection.prepare_cached("DELETE FROM ballot_box WHERE meeting = ?1 AND vote = ?2")?.execute(of_vote)?;
    if let Some(given) = given {
        let sql = "INSERT INTO ballot_box (meeting, vote, given) VALUES (?1, ?2, ?3)";
        let text = canonical(given).map_err(unwritable)? + &" ".repeat(padding(given));
        connection.prepare_cached(sql)?.execute(params![meeting.as_str(), vote, text])?;
    }
    Ok(())
}

/// How many spaces make what is written as long whatever the votes are: when a row is taken away, its page still says how long it
/// was.
fn padding(given: &KeptVotes) -> usize {
    let shorter = |choice: &Choice| match choice {
        Choice::For => "against".len() - "for".len(),
        Choice::Against => 0,
        Choice::Blank => "against".len() - "blank".len(),
    };
    let fewer_digits = |count: &Count| {
        let digits = [count.yes, count.no, count.blank].map(|number| number.to_string().len());
        3 * u32::MAX.to_string().len() - digits.iter().sum::<usize>()
    };
    match given {
        KeptVotes::Hands { count } | KeptVotes::Ballots { count, .. } => fewer_digits(count),
        KeptVotes::Answers { answers } => answers.values().map(shorter).sum(),
        KeptVotes::Named { ballots } => ballots.values().map(|own| shorter(&own.choice)).sum(),
        KeptVotes::Sealed { ballots, .. } => ballots.values().map(shorter).sum(),
    }
}

/// For this transaction: what is taken away is overwritten, and the rollback journal, which has the pages as they were before, is
/// emptied when it ends. SQLite would leave it lying beside the file until the next change.
pub(crate) fn leave_no_trace(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    connection.pragma_update_and_check(None, "journal_size_limit", 0, |_| Ok(()))
}

/// Ends what [`leave_no_trace`] began.
pub(crate) fn leave_the_journal(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "journal_size_limit", -1, |_| Ok(()))
}
