//! A hash of every table that holds the meeting, so that a row altered outside the program is noticed.
//!
//! Each journal entry holds the hash of all tables as it left them. A change reads again only the tables it touched.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};

use crate::schema;
use crate::value::Fields;

/// The hash of each table, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ContentHashes(pub(crate) BTreeMap<String, String>);

impl ContentHashes {
    /// Reckoned from the rows.
    pub(crate) fn reckon(connection: &Connection) -> rusqlite::Result<ContentHashes> {
        let names = schema::content_tables(connection)?;
        let hashes = names.into_iter().map(|name| of_table(connection, &name).map(|hash| (name, hash)));
        Ok(ContentHashes(hashes.collect::<Result<_, _>>()?))
    }

    /// As the file says they are.
    pub(crate) fn stored(connection: &Connection) -> rusqlite::Result<ContentHashes> {
        let mut statement = connection.prepare_cached("SELECT name, hash FROM content_hash")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(ContentHashes(rows.collect::<Result<_, _>>()?))
    }

    /// Reads the tables named again and writes their hashes.
    pub(crate) fn renew<'n>(
        &mut self,
        connection: &Connection,
        names: impl IntoIterator<Item = &'n String>,
    ) -> rusqlite::Result<()> {
        let sql = "INSERT INTO content_hash (name, hash) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET hash = excluded.hash";
        let mut statement = connection.prepare_cached(sql)?;
        for name in names {
            let hash = of_table(connection, name)?;
            statement.execute(params![name, hash])?;
            self.0.insert(name.clone(), hash);
        }
        Ok(())
    }

    /// One hash of them all.
    pub(crate) fn together(&self) -> String {
        self.0
            .iter()
            .fold(Fields::of("innstilling-content-1"), |fields, (name, hash)| fields.text(name).text(hash))
            .hex()
    }
}

/// The hash of one table: every value of every row, in the order of the primary key.
fn of_table(connection: &Connection, name: &str) -> rusqlite::Result<String> {
    let key = primary_key(connection, name)?;
    // The name comes from sqlite_schema and is quoted; it is not a value that can be bound.
    let sql = format!("SELECT * FROM {} ORDER BY {}", quoted(name), key.join(", "));
    let mut statement = connection.prepare_cached(&sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut fields = Fields::of(name);
    while let Some(row) = rows.next()? {
        fields.add(b'(', &[]);
        for column in 0..columns {
            match row.get_ref(column)? {
                ValueRef::Null => fields.add(b'n', &[]),
                ValueRef::Integer(number) => fields.add(b'i', &number.to_be_bytes()),
                ValueRef::Real(number) => fields.add(b'r', &number.to_be_bytes()),
                ValueRef::Text(text) => fields.add(b't', text),
                ValueRef::Blob(bytes) => fields.add(b'b', bytes),
            }
        }
    }
    Ok(fields.hex())
}

fn primary_key(connection: &Connection, name: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    let names: Vec<String> = statement.query_map([name], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(names.iter().map(|name| quoted(name)).collect())
}

pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
