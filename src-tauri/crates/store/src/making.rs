//! Making a new meeting file: written under another name first, so that its name never stands on half a file.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::journal::{Entry, Role};
use crate::write::{self, Record, Standing};
use crate::{Setup, StoreError, disk, pragmas, schema};

/// Makes a file at a path where nothing is ([`StoreError::Exists`]).
pub(crate) fn make(path: &Path, setup: &Setup, at: DateTime<Utc>) -> Result<(), StoreError> {
    pragmas::check_sqlite()?;
    disk::check_free(path)?;
    let fresh = disk::temporary_beside(path)?;
    fill(&pragmas::connect_scratch(&fresh)?, setup, at)?;
    disk::put_as_new(fresh, path)
}

/// What is drawn by lot stands beside the setup in the first entry, under this name.
const DRAWN: &str = "drawn";

/// Drawn by lot, so that no two files have the same first entry, also when they are made alike in the same millisecond.
fn drawn(connection: &Connection) -> rusqlite::Result<String> {
    connection.query_row("SELECT lower(hex(randomblob(16)))", [], |row| row.get(0))
}

/// Makes the tables and writes everything of `setup` as the first journal entry.
fn fill(connection: &Connection, setup: &Setup, at: DateTime<Utc>) -> Result<(), StoreError> {
    let transaction = write::begin(connection)?;
    schema::bring_up(connection, 0, schema::STEPS)?;
    let standing = Standing::empty(connection, at)?;
    let mut body =
        serde_json::to_value(setup).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    body[DRAWN] = drawn(&transaction)?.into();
    let entry = Entry { at, who: "program".to_owned(), kind: "created".to_owned(), body };
    let record = Record { entry: &entry, role: Role::Final, label: None };
    write::prepare(connection, &standing, &record, |tables| setup.fill(tables))?;
    Ok(transaction.commit()?)
}
