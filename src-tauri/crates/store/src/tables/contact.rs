//! Contact data of the people in the seats. It can be taken out of the file, so it stands in a table of its own that is no content: no
//! journal tells of it, no hash, and nothing that undo keeps. What is taken away is overwritten.

use procedure::{Person, PersonId};
use rusqlite::{Connection, params};

use super::ballot_box::leave_no_trace;
use crate::journal::{signed, unsigned};
use crate::{StoreError, changeset};

/// Moves what older files have in the table of people, where undo kept a copy of it. Who goes takes theirs along.
pub(crate) const SQL: &str = "
CREATE TABLE contact (
    person TEXT NOT NULL PRIMARY KEY CHECK (person <> ''),
    email TEXT CHECK (email <> ''),
    phone TEXT CHECK (phone <> ''),
    CHECK (email IS NOT NULL OR phone IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO contact (person, email, phone)
    SELECT id, email, phone FROM person WHERE email IS NOT NULL OR phone IS NOT NULL;
UPDATE person SET email = NULL, phone = NULL;
CREATE TRIGGER contact_goes AFTER DELETE ON person
    BEGIN DELETE FROM contact WHERE person = old.id; END;
";

/// The format that has no contact data in what undo keeps. Formats 5 and 6 had, and bringing a file up to 7 let it lie.
pub(crate) const NOT_KEPT_SINCE: i64 = 8;

/// Takes what undo kept of changes of the people out of a file of an older format, and leaves nothing of it in the file. Gives the
/// revisions; the entry that tells of the bringing up names them, so that the chain says what is gone and why.
pub(crate) fn leave_what_undo_kept(connection: &Connection) -> Result<Vec<u64>, StoreError> {
    leave_no_trace(connection)?;
    let mut statement = connection.prepare("SELECT revision, bytes FROM changeset ORDER BY revision")?;
    let mut rows = statement.query([])?;
    let mut revisions = Vec::new();
    while let Some(row) = rows.next()? {
        if changeset::tables_in(&row.get::<_, Vec<u8>>(1)?)?.contains("person") {
            revisions.push(unsigned(row.get(0)?));
        }
    }
    if revisions.is_empty() {
        return Ok(revisions);
    }
    let guard: String =
        connection.query_row("SELECT sql FROM sqlite_schema WHERE name = 'changeset_stays'", [], |row| row.get(0))?;
    connection.execute_batch("DROP TRIGGER changeset_stays")?;
    for revision in &revisions {
        connection.execute("DELETE FROM changeset WHERE revision = ?1", [signed(*revision)])?;
    }
    connection.execute_batch(&guard)?;
    Ok(revisions)
}

/// Writes how somebody is reached in place of what was known; with nothing to write, nothing is left.
pub(super) fn put(connection: &Connection, person: &Person) -> Result<(), StoreError> {
    leave_no_trace(connection)?;
    remove(connection, &person.id)?;
    let Person { id, email, phone, .. } = person;
    if email.is_some() || phone.is_some() {
        let sql = "INSERT INTO contact (person, email, phone) VALUES (?1, ?2, ?3)";
        connection.prepare_cached(sql)?.execute(params![id.as_str(), email, phone])?;
    }
    Ok(())
}

fn remove(connection: &Connection, person: &PersonId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM contact WHERE person = ?1")?.execute([person.as_str()])?;
    Ok(())
}
