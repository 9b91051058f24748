//! Rows that refer to what is not there. The tables' rules for them are asked at the COMMIT only, so that rows may come in any
//! order; here they are asked before, so that nothing but the disk can say no when everything has been checked.

use std::collections::BTreeSet;

use rusqlite::Connection;
use rusqlite::ffi::{self, SQLITE_CONSTRAINT_FOREIGNKEY};

use crate::StoreError;
use crate::content_hash::quoted;

/// Refuses when a row of the changed tables, or a row that refers to one of them, refers to a row that is not there.
pub(crate) fn check(connection: &Connection, changed: &BTreeSet<String>) -> Result<(), StoreError> {
    let mut asked = changed.clone();
    asked.extend(referring_to(connection, changed)?);
    asked.iter().try_for_each(|table| check_table(connection, table))
}

/// The tables whose rows may refer to rows of these.
fn referring_to(connection: &Connection, changed: &BTreeSet<String>) -> rusqlite::Result<BTreeSet<String>> {
    let sql = "SELECT t.name, k.\"table\" FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k
        WHERE t.type = 'table'";
    let mut statement = connection.prepare_cached(sql)?;
    let pairs = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let pairs: Vec<(String, String)> = pairs.collect::<Result<_, _>>()?;
    Ok(pairs.into_iter().filter(|(_, parent)| changed.contains(parent)).map(|(child, _)| child).collect())
}

fn check_table(connection: &Connection, table: &str) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(&format!("PRAGMA foreign_key_check({})", quoted(table)))?;
    let mut loose = statement.query([])?;
    let Some(row) = loose.next()? else { return Ok(()) };
    let parent: String = row.get(2)?;
    let said = format!("a row of {table} refers to a row of {parent} that is not there");
    Err(rusqlite::Error::SqliteFailure(ffi::Error::new(SQLITE_CONSTRAINT_FOREIGNKEY), Some(said)).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{Room, at, entry};
    use crate::{MeetingFile, Undoable};

    /// What is said of rows that are written by hand, and that nothing is left of them.
    fn said_of(file: &mut MeetingFile, sql: &str) -> String {
        let mut was_checked = false;
        let written = file.write::<_, _, StoreError>(
            &entry(5, "set-note"),
            &Undoable::No,
            |tables| Ok(tables.connection.execute_batch(sql)?),
            |_, ()| {
                was_checked = true;
                Ok(())
            },
        );
        assert!(!was_checked, "it is refused before the meeting is read back");
        assert_eq!((file.revision(), file.verify()), (1, vec![]), "{sql}");
        written.unwrap_err().to_string()
    }

    #[test]
    fn a_row_that_refers_to_nothing_is_refused_before_the_meeting_is_checked() {
        let (_room, mut file) = Room::with_meeting(4);
        let said = said_of(&mut file, "INSERT INTO note (need, text) VALUES ('dekom-99', 'Ring eieren')");
        assert_eq!(said, "file-error: a row of note refers to a row of need that is not there");
        let said = said_of(&mut file, "DELETE FROM region");
        assert_eq!(said, "file-error: a row of need refers to a row of region that is not there", "the other way too");
        let write = file.write::<_, _, StoreError>(&entry(6, "set-note"), &Undoable::No, |_| Ok(()), |_, ()| Ok(()));
        assert!(write.is_ok(), "and the next change is written");
        assert_eq!(file.renew_backups(at(7)), []);
    }
}
