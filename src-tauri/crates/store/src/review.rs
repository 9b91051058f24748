//! The review copy: one file for a representative to read. It is written row by row into a new file, so that nothing
//! that must not be in it ever was: no internal notes, no journal, nothing to undo.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use forum::{CaseNumber, Work, WorkStage};
use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::content_hash::{ContentHashes, quoted};
use crate::contents::{self, Contents};
use crate::file::MeetingFile;
use crate::journal::Head;
use crate::tables::{AttachmentTable, MeetingTable, Meetings};
use crate::{OpenError, Problem, StoreError, bringing_up, copying, disk, identify, pragmas, schema, verify, write};

/// After how many rows it is told how far a copy has come.
const TOLD_EVERY: usize = 256;

/// What of the meeting a review copy has: these tables and no others, so that a new one is not sent out before somebody has said that it may.
const COPIED: [&str; 40] = [
    "adjustment",
    "agenda_entry",
    "application",
    "assessment",
    "attachment",
    "ballot",
    "body",
    "body_meeting",
    "case_item",
    "case_plan",
    "case_text",
    "closed_minutes",
    "commitment",
    "composition",
    "consensus_tried",
    "decision",
    "draft",
    "draft_frame",
    "frame_part",
    "group_adjustment",
    "key_figure",
    "meeting",
    "minutes_correction",
    "model",
    "named_base",
    "need",
    "number_given",
    "override",
    "participant",
    "participation",
    "region",
    "scheme",
    "seat",
    "seat_holder",
    "stage_amount",
    "unspent_funds",
    "version",
    "vote",
    "withdrawn",
    "working_draft",
];

/// The papers of a case go out with the notice of a meeting: those of a case that is on no agenda yet are the leader's.
const OF_AGENDAS: &str = "WHERE case_number IN (SELECT case_number FROM agenda_entry)";

/// Where a review copy came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The meeting file's revision when the copy was made.
    pub revision: u64,
    /// The meeting file's head then (*kontrollkode*).
    pub head: String,
    /// When the copy was made.
    pub copied_at: DateTime<Utc>,
    /// The meeting file's first hash: which meeting it is of, see [`MeetingFile::file_identity`].
    pub meeting: String,
}

/// An open review copy. There is no way to change one.
#[derive(Debug)]
pub struct ReviewFile {
    connection: Connection,
    origin: Origin,
}

impl ReviewFile {
    /// Opens a review copy for reading only. One of an older format is brought up in memory; the file stays as it is.
    pub fn open(path: &Path) -> Result<ReviewFile, OpenError> {
        pragmas::check_sqlite()?;
        identify::check_is_file(path)?;
        let fault = |error| identify::opening_fault(path, error);
        let connection = pragmas::connect_read_only(path).map_err(fault)?;
        identify::check_format(&connection, path)?;
        let origin = origin(&connection).map_err(|error| identify::store_fault(path, error))?;
        let origin = origin.ok_or_else(|| OpenError::NotAReviewCopy(path.to_owned()))?;
        let problems = verify::review(&connection);
        if !problems.is_empty() {
            return Err(OpenError::Damaged { path: path.to_owned(), problems, backup: None });
        }
        let connection = of_this_format(connection).map_err(|error| identify::store_fault(path, error))?;
        Ok(ReviewFile { connection, origin })
    }

    /// Everything it holds.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        contents::read(&self.connection)
    }

    /// Where it came from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Of which file this is a copy: what [`MeetingFile::file_identity`] says of that.
    pub fn file_identity(&self) -> &str {
        &self.origin.meeting
    }

    /// A file that is attached to a case, as it came; none where it is not in the copy.
    pub fn attachment(&self, case: CaseNumber, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        AttachmentTable(&self.connection).bytes(case, name)
    }

    /// Everything wrong with it; nothing when it is sound.
    pub fn verify(&self) -> Vec<Problem> {
        verify::review(&self.connection)
    }
}

/// The connection itself, or one to a copy in memory that is brought up to this program's format.
fn of_this_format(connection: Connection) -> Result<Connection, StoreError> {
    if pragmas::format_of(&connection)? == schema::FORMAT {
        return Ok(connection);
    }
    let memory = copying::into_memory(&connection)?;
    bringing_up::in_memory(&memory)?;
    Ok(memory)
}

fn origin(connection: &Connection) -> Result<Option<Origin>, StoreError> {
    let Some((meeting, copied_at)) = MeetingTable(connection).origin()? else {
        return Ok(None);
    };
    let head = Head::stored(connection)?;
    Ok(head.map(|head| Origin { revision: head.revision, head: head.hash, copied_at, meeting }))
}

impl MeetingFile {
    /// Writes a review copy, for somebody who waits. A file that is there is left as it is, unless it is an earlier review copy of
    /// this meeting.
    pub fn write_review_copy(&self, to: &Path, at: DateTime<Utc>, work: Work) -> Result<(), StoreError> {
        let (source, meeting) = (self.connection(), self.file_identity());
        let replace = fs::symlink_metadata(to).is_ok();
        if replace {
            check_same_meeting(to, meeting)?;
        } else {
            disk::check_free(to)?;
        }
        let fresh = disk::temporary_beside(to)?;
        let target = pragmas::connect_scratch(&fresh)?;
        fill((source, &target), meeting, at, work)?;
        work.begins(WorkStage::Checking)?;
        if let Some(problem) = verify::review(&target).into_iter().next() {
            return Err(StoreError::CopyUnsound { path: to.to_owned(), problem });
        }
        drop(target);
        if !replace {
            return disk::put_as_new(fresh, to);
        }
        disk::sync_file(&fresh)?;
        disk::put_in_place(fresh, to)
    }
}

fn check_same_meeting(to: &Path, meeting: &str) -> Result<(), StoreError> {
    match ReviewFile::open(to) {
        Ok(copy) if copy.origin.meeting == meeting => Ok(()),
        _ => Err(StoreError::Exists(to.to_owned())),
    }
}

fn fill(
    (source, target): (&Connection, &Connection),
    meeting: &str,
    at: DateTime<Utc>,
    work: Work,
) -> Result<(), StoreError> {
    let transaction = write::begin(target)?;
    schema::bring_up(target, 0, schema::STEPS)?;
    let names = schema::content_tables(target)?;
    // Ballots of a vote that has ended are copied here, not cast.
    target.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    let copied: Vec<&String> = names.iter().filter(|name| COPIED.contains(&name.as_str())).collect();
    let of = |name: &str| if name == "attachment" { OF_AGENDAS } else { "" };
    let mut rows = Rows {
        done: 0,
        of: copied.iter().try_fold(0, |sum, name| rows_in(source, name, of(name)).map(|rows| sum + rows))?,
        work,
    };
    copied.into_iter().try_for_each(|name| rows.copy(source, target, name, of(name)))?;
    Meetings(MeetingTable(target)).mark_as_review(meeting, at)?;
    if let Some(head) = Head::stored(source)? {
        head.write(target)?;
    }
    ContentHashes::default().renew(target, &names)?;
    Ok(transaction.commit()?)
}

fn rows_in(connection: &Connection, name: &str, of: &str) -> Result<usize, StoreError> {
    let count: i64 =
        connection.query_row(&format!("SELECT count(*) FROM {} {of}", quoted(name)), [], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// The rows that are copied, and who waits for them.
struct Rows<'w> {
    done: usize,
    of: usize,
    work: Work<'w>,
}

impl Rows<'_> {
    fn copy(&mut self, source: &Connection, target: &Connection, name: &str, of: &str) -> Result<(), StoreError> {
        let mut read = source.prepare(&format!("SELECT * FROM {} {of}", quoted(name)))?;
        let columns = read.column_count();
        let places = vec!["?"; columns].join(", ");
        let mut write = target.prepare(&format!("INSERT INTO {} VALUES ({places})", quoted(name)))?;
        let mut rows = read.query([])?;
        while let Some(row) = rows.next()? {
            if self.done.is_multiple_of(TOLD_EVERY) {
                self.work.at(WorkStage::Copying, self.done, self.of)?;
            }
            let values = (0..columns).map(|column| row.get(column)).collect::<Result<Vec<Value>, _>>()?;
            write.execute(params_from_iter(values))?;
            self.done += 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a review copy leaves empty: the leader's own, what lies before the leader, who people are, and how each voted.
    const LEFT_OUT: [&str; 23] = [
        "note",
        "import_answer",
        "import_field",
        "answer_given",
        "count_entered",
        "person",
        "former_holder",
        "absence",
        "case_proposal",
        "reported_tie",
        "call_answer",
        "kept_version",
        "milestone",
        "list_row",
        "row_file",
        "kept_file",
        "act",
        "vote_given",
        "vote_counted",
        "laptop_vote",
        "seat_message",
        "minutes_words",
        "speaker_list",
    ];

    #[test]
    fn of_every_table_somebody_has_said_whether_it_is_sent_out() {
        let file = Connection::open_in_memory().unwrap();
        schema::bring_up(&file, 0, schema::STEPS).unwrap();
        let mut said: Vec<&str> = COPIED.into_iter().chain(LEFT_OUT).collect();
        said.sort_unstable();
        assert_eq!(schema::content_tables(&file).unwrap(), said);
    }
}
