//! Where the file is open and written to: one row for as long as it is, so that a copy that a file manager or a sync client takes
//! meanwhile can be told from the file itself. It may lack what was written after, or be cut in the middle of a change.
//!
//! The row is written with the first change after the file was opened and taken away when it is closed. A crash leaves it behind,
//! but then it names the place where the file still lies. Copies that the program makes never have it.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, params};

use crate::value::hash_of;
use crate::{StoreError, pragmas, system};

pub(crate) const SQL: &str = "
CREATE TABLE open_mark (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    place TEXT NOT NULL CHECK (length(place) = 64)
) STRICT;
";

/// The first format that has it.
const FIRST: i64 = 10;

/// What stands for the place of the file with this identity: the machine and the path, but only as a hash of them.
pub(crate) fn place(path: &Path, identity: &str) -> String {
    let real = system::real_path(path).unwrap_or_else(|_| path.to_owned());
    let machine = gethostname::gethostname();
    hash_of([identity, &machine.to_string_lossy(), &real.to_string_lossy()].join("\n").as_bytes())
}

/// The place where it was open, when it was not closed there.
pub(crate) fn of(connection: &Connection) -> Result<Option<String>, StoreError> {
    if !is_there(connection)? {
        return Ok(None);
    }
    Ok(connection.query_row("SELECT place FROM open_mark", [], |row| row.get(0)).optional()?)
}

/// A file of an older format has it when it is brought up.
fn is_there(connection: &Connection) -> Result<bool, StoreError> {
    Ok(pragmas::format_of(connection)? >= FIRST)
}

/// Says where it is open, inside the caller's transaction.
pub(crate) fn put(connection: &Connection, place: &str) -> Result<(), StoreError> {
    if !is_there(connection)? {
        return Ok(());
    }
    let sql = "INSERT INTO open_mark (id, place) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET place = excluded.place";
    connection.prepare_cached(sql)?.execute(params![place])?;
    Ok(())
}

/// Takes it away.
pub(crate) fn take_away(connection: &Connection) -> Result<(), StoreError> {
    if of(connection)?.is_some() {
        connection.execute("DELETE FROM open_mark", [])?;
    }
    Ok(())
}
