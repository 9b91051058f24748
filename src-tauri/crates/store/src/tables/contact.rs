//! Contact data of the people in the seats. It can be taken out of the file, so it stands in a table of its own that is no content: no
//! journal tells of it, no hash, and nothing that undo keeps. What is taken away is overwritten.

use procedure::{Person, PersonId};
use rusqlite::{Connection, params};

use super::ballot_box::leave_no_trace;
use crate::StoreError;

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
