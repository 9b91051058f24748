//! A file of an older format, brought up to this program's when it is opened. A copy of it as it was is kept beside it; the
//! steps, the new hashes and an entry in the journal are one transaction, verified before it commits.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde_json::json;

use crate::content_hash::ContentHashes;
use crate::journal::{Entry, Role};
use crate::tables::{MeetingTable, Meetings, contact};
use crate::write::{self, Record, Standing};
use crate::{OpenError, StoreError, backing_up, schema, verify};

/// The format that first had people in the seats.
const PEOPLE_SINCE: i64 = 5;

/// Brings a verified, locked file up from format `from`. Gives where the copy of it as it was lies. On any error the file is
/// as it was.
///
/// The journal tells it by an entry `brought-up` with `from` and `to`, which nothing before can be taken back through: what
/// undo kept was of the tables as they were.
pub(crate) fn bring_up(
    connection: &Connection,
    path: &Path,
    from: i64,
    at: DateTime<Utc>,
) -> Result<PathBuf, OpenError> {
    let refused = |error: StoreError| OpenError::Unreadable {
        path: path.to_owned(),
        detail: format!("it was not brought up from format {from} to {}: {error}", schema::FORMAT),
    };
    let copy = backing_up::keep_as_it_was(connection, path, from, at).map_err(refused)?;
    take_steps(connection, path, from, at, schema::STEPS).map_err(refused)?;
    if (PEOPLE_SINCE..contact::NOT_KEPT_SINCE).contains(&from) {
        // Older programs let what they took away lie in free pages: the file is written anew, page by page.
        connection.execute_batch("VACUUM").map_err(|error| refused(error.into()))?;
    }
    Ok(copy)
}

pub(super) fn take_steps(
    connection: &Connection,
    path: &Path,
    from: i64,
    at: DateTime<Utc>,
    steps: &[&[&str]],
) -> Result<(), StoreError> {
    let before = Standing::read(connection)?;
    let transaction = write::begin(connection)?;
    let people = from < contact::NOT_KEPT_SINCE && steps.len() as i64 >= contact::NOT_KEPT_SINCE;
    let emptied = if people { contact::leave_what_undo_kept(connection)? } else { Vec::new() };
    schema::bring_up(connection, from, steps)?;
    let mut standing = before.clone();
    standing.hashes = ContentHashes::default();
    standing.hashes.renew(connection, &schema::content_tables(connection)?)?;
    let mut body = json!({ "from": from, "to": steps.len(), "program": crate::PROGRAM_VERSION });
    if !emptied.is_empty() {
        body[verify::EMPTIED] = json!(emptied);
    }
    let entry = Entry { at, who: "program".to_owned(), kind: "brought-up".to_owned(), body };
    let record = Record { entry: &entry, role: Role::Final, label: None };
    let ((), after) = write::prepare(connection, &standing, &record, |tables| {
        Meetings(MeetingTable(tables.connection)).mark_made_by_this()
    })?;
    if let Some(problem) = verify::meeting(connection).into_iter().next() {
        return Err(StoreError::CopyUnsound { path: path.to_owned(), problem });
    }
    write::settle(connection, || transaction.commit(), &before.head, &after.head)
}
