//! What the vote that is open has got so far, however it is taken. One row, written anew each time, in the order of ids: neither the
//! row nor its place in the file says in which order people voted.
//!
//! It is no content of the file: a hash of it in the journal would tell each choice to whoever tries the few there are. What the
//! vote came to is written beside the acts when it ends; of one that is broken off nothing is left.

use std::collections::BTreeMap;

use forum::vote::{Choice, Count};
use procedure::{BallotPaper, KeptVotes, Mark, MeetingId};
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

/// Writes what the vote has got on this paper in place of what was written.
pub(crate) fn put(
    connection: &Connection,
    meeting: &MeetingId,
    vote: u32,
    paper: &BallotPaper,
    given: &KeptVotes,
) -> Result<(), StoreError> {
    take_away(connection, meeting, vote)?;
    let sql = "INSERT INTO ballot_box (meeting, vote, given) VALUES (?1, ?2, ?3)";
    let text = canonical(given).map_err(unwritable)? + &" ".repeat(padding(paper, given)?);
    connection.prepare_cached(sql)?.execute(params![meeting.as_str(), vote, text])?;
    Ok(())
}

/// Takes what the vote has got away.
pub(crate) fn take_away(connection: &Connection, meeting: &MeetingId, vote: u32) -> Result<(), StoreError> {
    leave_no_trace(connection)?;
    let of_vote = params![meeting.as_str(), vote];
    connection.prepare_cached("DELETE FROM ballot_box WHERE meeting = ?1 AND vote = ?2")?.execute(of_vote)?;
    Ok(())
}

/// How many spaces make what is written as long whatever the votes are: when a row is taken away, its page still says how long it
/// was.
fn padding(paper: &BallotPaper, given: &KeptVotes) -> Result<usize, StoreError> {
    let shorter = |choice: &Choice| match choice {
        Choice::For => "against".len() - "for".len(),
        Choice::Against => 0,
        Choice::Blank => "against".len() - "blank".len(),
    };
    let longest = longest(paper)?;
    let room = |mut marks: Vec<&Mark>| {
        let written = marks.drain(..).map(|mark| Ok::<_, StoreError>(longest.saturating_sub(length(mark)?)));
        written.sum::<Result<usize, _>>()
    };
    let fewer_digits = |count: &Count| {
        let digits = [count.yes, count.no, count.blank].map(|number| number.to_string().len());
        3 * u32::MAX.to_string().len() - digits.iter().sum::<usize>()
    };
    match given {
        KeptVotes::Hands { count } | KeptVotes::Ballots { count, .. } => Ok(fewer_digits(count)),
        KeptVotes::Answers { answers } => Ok(answers.values().map(shorter).sum()),
        KeptVotes::Named { ballots } => room(ballots.values().map(|own| &own.choice).collect()),
        KeptVotes::Sealed { ballots, .. } => room(ballots.values().collect()),
    }
}

/// How long the longest of all that may stand on this paper is, as it is written.
fn longest(paper: &BallotPaper) -> Result<usize, StoreError> {
    match paper {
        BallotPaper::Proposals => length(&Mark::Choice(Choice::Against)),
        BallotPaper::Candidates { candidates, most } => {
            let written = |candidate| Ok::<_, StoreError>((canonical(candidate).map_err(unwritable)?.len(), candidate));
            let mut by_length: Vec<_> = candidates.iter().map(written).collect::<Result<_, _>>()?;
            by_length.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
            by_length.truncate(usize::try_from(*most).unwrap_or(usize::MAX));
            let full = Mark::Crosses(by_length.into_iter().map(|(_, candidate)| candidate.clone()).collect());
            Ok(length(&full)?.max(length(&Mark::Choice(Choice::Blank))?))
        }
    }
}

fn length(mark: &Mark) -> Result<usize, StoreError> {
    Ok(canonical(mark).map_err(unwritable)?.len())
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

#[cfg(test)]
mod tests {
    use forum::SeatId;
    use procedure::BallotId;

    use super::*;
    use crate::sample::{Room, entry, set_amount, unchecked};
    use crate::{MeetingFile, ProblemCode, Undoable};

    fn meeting() -> MeetingId {
        MeetingId::new("m1")
    }

    fn given(voters: u8) -> KeptVotes {
        let ballot = |number: u8| (BallotId::drawn([number; 16]), Choice::For.into());
        KeptVotes::Sealed {
            voted: (0..voters).map(|number| SeatId::new(format!("s{number}"))).collect(),
            ballots: (0..voters).map(ballot).collect(),
        }
    }

    fn in_the_box(file: &MeetingFile) -> Option<KeptVotes> {
        file.contents().unwrap().year.votes.remove(&(meeting(), 1))
    }

    #[test]
    fn what_is_in_the_box_is_no_entry_of_the_journal_and_is_there_when_the_file_is_opened_again() {
        let (_room, mut file) = Room::with_meeting(1);
        let (revision, head) = (file.revision(), file.head().to_owned());
        file.put_in_the_box(&meeting(), 1, &BallotPaper::Proposals, &given(3)).unwrap();
        assert_eq!((file.revision(), file.head()), (revision, head.as_str()), "no hash tells of it");
        assert_eq!((in_the_box(&file), file.verify()), (Some(given(3)), vec![]));
        set_amount(&mut file, 2, 1, 5);
        let path = file.path().to_owned();
        drop(file);
        let file = MeetingFile::open(&path, crate::sample::at(9)).unwrap();
        assert_eq!((in_the_box(&file), file.verify()), (Some(given(3)), vec![]));
    }

    #[test]
    fn a_ballot_that_does_not_get_onto_the_disk_is_not_in_the_box() {
        let (_room, mut file) = Room::with_meeting(1);
        file.put_in_the_box(&meeting(), 1, &BallotPaper::Proposals, &given(1)).unwrap();
        file.connection_mut().commit_hook(Some(|| true)).unwrap();
        assert!(file.put_in_the_box(&meeting(), 1, &BallotPaper::Proposals, &given(2)).is_err());
        assert_eq!(in_the_box(&file), Some(given(1)));
        file.connection_mut().commit_hook(None::<fn() -> bool>).unwrap();
        file.put_in_the_box(&meeting(), 1, &BallotPaper::Proposals, &given(2)).unwrap();
        assert_eq!(in_the_box(&file), Some(given(2)));
    }

    #[test]
    fn the_rollback_journal_is_empty_after_each_ballot_and_freed_pages_are_overwritten() {
        let (_room, mut file) = Room::with_meeting(1);
        let mut journal = file.path().as_os_str().to_owned();
        journal.push("-journal");
        for voters in [200, 5] {
            file.put_in_the_box(&meeting(), 1, &BallotPaper::Proposals, &given(voters)).unwrap();
            let left = std::fs::metadata(&journal).map(|left| left.len()).unwrap_or_default();
            assert_eq!(left, 0, "the pages as they were before {voters}");
        }
        let bytes = std::fs::read(file.path()).unwrap();
        let ballot = BallotId::drawn([100; 16]);
        let is_there = bytes.windows(32).any(|window| window == ballot.as_str().as_bytes());
        assert!(!is_there, "a ballot that was in the box and is not any more");
    }

    #[test]
    fn a_ballot_of_an_election_is_written_as_long_whatever_stands_on_it() {
        let who = |ids: &[&str]| ids.iter().map(|id| procedure::CandidateId::new(*id)).collect::<Vec<_>>();
        let paper = BallotPaper::Candidates { candidates: who(&["A", "Åse «B»", "En \"lang\" kandidat"]), most: 2 };
        let written = |mark: Mark| {
            let ballots = [(BallotId::drawn([1; 16]), mark)].into();
            let given = KeptVotes::Sealed { voted: [SeatId::new("s1")].into(), ballots };
            canonical(&given).unwrap().len() + padding(&paper, &given).unwrap()
        };
        let marks = [&["A"][..], &["Åse «B»"], &["A", "Åse «B»"], &["Åse «B»", "En \"lang\" kandidat"]];
        let blank = written(Choice::Blank.into());
        for ids in marks {
            assert_eq!(written(Mark::Crosses(who(ids).into_iter().collect())), blank, "{ids:?}");
        }
    }

    #[test]
    fn a_ballot_that_is_kept_does_not_change_and_one_that_was_altered_is_found() {
        let (_room, mut file) = Room::with_meeting(1);
        file.put_in_the_box(&meeting(), 1, &BallotPaper::Proposals, &given(3)).unwrap();
        let end = |tables: &crate::Tables<'_>| tables.acts().end_vote(&meeting(), 1, Some(&given(3)));
        file.write(&entry(5, "end-vote"), &Undoable::No, end, unchecked).unwrap();
        assert_eq!((in_the_box(&file), file.verify()), (Some(given(3)), vec![]));
        let alter = "UPDATE laptop_vote SET given = replace(given, '\"for\"', '\"blank\"')";
        assert!(file.connection().execute_batch(alter).is_err(), "a ballot that is cast does not change");
        assert!(file.connection().execute_batch("DELETE FROM laptop_vote").is_err());
        file.connection().execute_batch(&format!("DROP TRIGGER laptop_vote_is_final; {alter}")).unwrap();
        let found = file.verify();
        assert!(found.iter().any(|problem| problem.code == ProblemCode::Ballots), "{found:?}");
    }
}
