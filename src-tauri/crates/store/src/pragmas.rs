//! How a connection to a meeting file is set up, so that it keeps what it was told also when the power goes, and trusts
//! nothing that came with the file.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::{OpenError, system};

/// 3.51.3: older ones can lose commits.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Refuses to work with a SQLite that is too old.
pub(crate) fn check_sqlite() -> Result<(), OpenError> {
    check_version(rusqlite::version_number(), rusqlite::version())
}

fn check_version(number: i32, name: &str) -> Result<(), OpenError> {
    if number < OLDEST_SQLITE { Err(OpenError::SqliteTooOld(name.to_owned())) } else { Ok(()) }
}

/// A connection for writing to a file that is there. Not yet locked, nothing read.
pub(crate) fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    distrust(&connection)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    Ok(connection)
}

/// A connection that cannot write.
pub(crate) fn connect_read_only(path: &Path) -> rusqlite::Result<Connection> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    distrust(&connection)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

/// A connection to a new file that is written in one go and made durable by its caller before it gets its name.
pub(crate) fn connect_scratch(path: &Path) -> rusqlite::Result<Connection> {
    scratch(open(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?)
}

/// A connection to nothing but memory, set up like one to a file that is written in one go.
pub(crate) fn connect_memory() -> rusqlite::Result<Connection> {
    scratch(Connection::open_in_memory()?)
}

fn open(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    Connection::open_with_flags(system::reachable(path), flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
}

fn scratch(connection: Connection) -> rusqlite::Result<Connection> {
    distrust(&connection)?;
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    guard(&connection)?;
    Ok(connection)
}

/// Durability, for the connection of a running meeting.
pub(crate) fn make_durable(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    guard(connection)
}

/// What keeps rows from breaking the tables' rules.
fn guard(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "foreign_keys", true)?;
    // Without it INSERT OR REPLACE takes a row away without asking the triggers that guard it.
    connection.pragma_update(None, "recursive_triggers", true)
}

/// A file may come from anywhere: its schema runs nothing, and it cannot be made to damage itself.
fn distrust(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::ZERO)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")
}

/// The format a file says it has.
pub(crate) fn format_of(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_sqlite_is_refused_by_its_name() {
        let refused = check_version(3_051_002, "3.51.2").unwrap_err();
        assert_eq!(refused.to_string(), "sqlite-too-old: SQLite 3.51.2 is older than 3.51.3");
        assert!(check_version(3_051_003, "3.51.3").is_ok());
        assert!(check_sqlite().is_ok(), "the one that is built in is new enough");
    }
}
