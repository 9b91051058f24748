//! The file's format: its mark, its number, and the steps from one number to the next.

use rusqlite::Connection;

use crate::tables;

/// What marks a file as one of this program's: «Inst» in ASCII.
pub const APPLICATION_ID: i32 = 0x496e_7374;

/// The file format that this program writes: how many steps have been taken.
pub const FORMAT: i64 = STEPS.len() as i64;

/// The SQL that makes each format from the one before, the first from nothing.
pub(crate) const STEPS: &[&[&str]] = &[
    tables::SQL,
    tables::SQL_2,
    tables::SQL_3,
    tables::SQL_4,
    tables::SQL_5,
    tables::SQL_6,
    tables::SQL_7,
    tables::SQL_8,
    tables::SQL_9,
    tables::SQL_10,
    tables::SQL_11,
    tables::SQL_12,
    tables::SQL_13,
];

/// Takes every step after format `from`, inside the caller's transaction.
pub(crate) fn bring_up(connection: &Connection, from: i64, steps: &[&[&str]]) -> rusqlite::Result<()> {
    let taken = usize::try_from(from).unwrap_or(0);
    for step in steps.iter().skip(taken) {
        for sql in *step {
            connection.execute_batch(sql)?;
        }
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", steps.len() as i64)
}

/// Tables, indexes and triggers as SQL, by kind and name.
pub(crate) fn objects(connection: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let sql = "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1";
    let mut statement = connection.prepare(sql)?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// The objects that a file of this format must have: no more, no fewer.
pub(crate) fn expected_objects(format: i64) -> rusqlite::Result<Vec<(String, String)>> {
    let taken = usize::try_from(format).unwrap_or(0).min(STEPS.len());
    let empty = Connection::open_in_memory()?;
    bring_up(&empty, 0, &STEPS[..taken])?;
    objects(&empty)
}

/// The tables that hold the meeting, by name: all but those the file keeps about itself.
pub(crate) fn content_tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    let mut statement = connection.prepare_cached(sql)?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(names.into_iter().filter(|name| !tables::bookkeeping::TABLES.contains(&name.as_str())).collect())
}
