//! The rows of the year's lists, and the files that are kept with them: the bytes lie in the file, and are read only when they are
//! asked for (R154-R165, R173-R176).

use chrono::NaiveDate;
use procedure::lists::{ListRow, RowFile};
use rusqlite::{Connection, OptionalExtension, params};

use super::handles;
use crate::StoreError;
use crate::value::{Day, Json, Lean, hash_of};

pub(crate) const SQL: &str = "
CREATE TABLE list_row (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    list TEXT NOT NULL CHECK (list <> ''),
    entry TEXT NOT NULL CHECK (json_valid(entry))
) STRICT;
CREATE TABLE row_file (
    row_id INTEGER NOT NULL REFERENCES list_row (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    added TEXT NOT NULL CHECK (length(added) = 10),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) = size),
    PRIMARY KEY (row_id, name)
) STRICT;
CREATE TRIGGER row_file_is_as_it_came BEFORE UPDATE ON row_file
    BEGIN SELECT raise(ABORT, 'a file stays as it came'); END;
";

/// The file format that first had them.
pub(crate) const SINCE: i64 = 7;

handles!(ListRowTable, ListRows, "the rows of the year's lists");

impl ListRowTable<'_> {
    /// Every row, in the order they were written.
    pub fn all(&self) -> Result<Vec<ListRow>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT entry FROM list_row ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok(row.get::<_, Json<ListRow>>(0)?.0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every file without its bytes, by row and name.
    pub fn files(&self) -> Result<Vec<RowFile>, StoreError> {
        let sql = "SELECT row_id, name, added, sha256, size FROM row_file ORDER BY row_id, name";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(RowFile {
                row: row.get(0)?,
                name: row.get(1)?,
                added: row.get::<_, Day>(2)?.0,
                sha256: row.get(3)?,
                size: u64::try_from(row.get::<_, i64>(4)?).unwrap_or_default(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The bytes of a file, if it is there.
    pub fn bytes(&self, row: u32, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT bytes FROM row_file WHERE row_id = ?1 AND name = ?2";
        Ok(self.0.query_row(sql, params![row, name], |row| row.get(0)).optional()?)
    }
}

impl ListRows<'_> {
    /// Writes a row, in place of the one with its number.
    pub fn put(&self, row: &ListRow) -> Result<(), StoreError> {
        let sql = "INSERT INTO list_row (id, list, entry) VALUES (?1, ?2, ?3)
            ON CONFLICT (id) DO UPDATE SET list = excluded.list, entry = excluded.entry";
        self.0.0.prepare_cached(sql)?.execute(params![row.id, row.list.as_str(), Lean(row)])?;
        Ok(())
    }

    /// Takes a row away.
    pub fn remove(&self, id: u32) -> Result<(), StoreError> {
        match self.0.0.execute("DELETE FROM list_row WHERE id = ?1", [id])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(id.to_string())),
        }
    }

    /// Keeps a file with a row. Refused when one of its name is there ([`StoreError::NameTaken`]).
    pub fn add_file(&self, row: u32, name: &str, added: NaiveDate, bytes: &[u8]) -> Result<(), StoreError> {
        let sql = "INSERT INTO row_file (row_id, name, added, sha256, size, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (row_id, name) DO NOTHING";
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let values = params![row, name, Day(added), hash_of(bytes), size, bytes];
        match self.0.0.prepare_cached(sql)?.execute(values)? {
            1 => Ok(()),
            _ => Err(StoreError::NameTaken(name.to_owned())),
        }
    }

    /// Takes a file of a row away.
    pub fn remove_file(&self, row: u32, name: &str) -> Result<(), StoreError> {
        match self.0.0.execute("DELETE FROM row_file WHERE row_id = ?1 AND name = ?2", params![row, name])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(name.to_owned())),
        }
    }
}

/// The files of rows whose bytes are not those that they say they are.
pub(crate) fn altered(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("SELECT row_id, name, sha256, bytes FROM row_file")?;
    let mut rows = statement.query([])?;
    let mut altered = Vec::new();
    while let Some(row) = rows.next()? {
        let (of, name, hash): (u32, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if hash_of(row.get_ref(3)?.as_blob().unwrap_or_default()) != hash {
            altered.push(format!("«{name}» of row {of} is not the file that was kept"));
        }
    }
    Ok(altered)
}
