//! The files that are kept with behovsmeldinger and with meetings: the bytes lie in the file, and are read only when they are asked for
//! (R154). Those of cases and of rows lie in tables of their own.

use chrono::NaiveDate;
use forum::NeedId;
use procedure::{KeptFile, KeptWith, MeetingId};
use rusqlite::{Connection, OptionalExtension, params};

use super::handles;
use crate::StoreError;
use crate::value::{Day, hash_of};

pub(crate) const SQL: &str = "
CREATE TABLE kept_file (
    id INTEGER NOT NULL PRIMARY KEY,
    need TEXT REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    added TEXT NOT NULL CHECK (length(added) = 10),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) = size),
    CHECK ((need IS NULL) <> (meeting IS NULL)),
    UNIQUE (need, name),
    UNIQUE (meeting, name)
) STRICT;
CREATE TRIGGER kept_file_is_as_it_came BEFORE UPDATE ON kept_file
    BEGIN SELECT raise(ABORT, 'a file stays as it came'); END;
";

/// The file format that first had them.
pub(crate) const SINCE: i64 = 9;

handles!(KeptFileTable, KeptFiles, "the files that are kept with behovsmeldinger and meetings");

/// The two columns that say what a file is kept with.
type Columns<'a> = (Option<&'a str>, Option<&'a str>);

impl KeptFileTable<'_> {
    /// Every file without its bytes: those of behovsmeldinger, then those of meetings, by name.
    pub fn all(&self) -> Result<Vec<KeptFile>, StoreError> {
        let sql = "SELECT need, meeting, name, added, sha256, size FROM kept_file ORDER BY meeting, need, name";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let (need, meeting): (Option<String>, Option<String>) = (row.get(0)?, row.get(1)?);
            let meeting = meeting.map(|meeting| KeptWith::Meeting { meeting: MeetingId::new(meeting) });
            let need = || KeptWith::Need { need: NeedId::from(need.unwrap_or_default()) };
            Ok(KeptFile {
                with: meeting.unwrap_or_else(need),
                name: row.get(2)?,
                added: row.get::<_, Day>(3)?.0,
                sha256: row.get(4)?,
                size: u64::try_from(row.get::<_, i64>(5)?).unwrap_or_default(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The bytes of a file of a behovsmelding or of a meeting, if it is there.
    pub(super) fn bytes(&self, (need, meeting): Columns<'_>, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT bytes FROM kept_file WHERE need IS ?1 AND meeting IS ?2 AND name = ?3";
        Ok(self.0.query_row(sql, params![need, meeting, name], |row| row.get(0)).optional()?)
    }
}

impl KeptFiles<'_> {
    /// Keeps a file. Refused when one of its name is there ([`StoreError::NameTaken`]).
    pub(super) fn add(
        &self,
        (need, meeting): Columns<'_>,
        name: &str,
        added: NaiveDate,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO kept_file (need, meeting, name, added, sha256, size, bytes)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let values = params![need, meeting, name, Day(added), hash_of(bytes), size, bytes];
        match self.0.0.prepare_cached(sql)?.execute(values)? {
            1 => Ok(()),
            _ => Err(StoreError::NameTaken(name.to_owned())),
        }
    }

    /// Takes a file away.
    pub(super) fn remove(&self, (need, meeting): Columns<'_>, name: &str) -> Result<(), StoreError> {
        let sql = "DELETE FROM kept_file WHERE need IS ?1 AND meeting IS ?2 AND name = ?3";
        match self.0.0.execute(sql, params![need, meeting, name])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(name.to_owned())),
        }
    }
}

/// The files whose bytes are not those that they say they are.
pub(crate) fn altered(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("SELECT coalesce(need, meeting), name, sha256, bytes FROM kept_file")?;
    let mut rows = statement.query([])?;
    let mut altered = Vec::new();
    while let Some(row) = rows.next()? {
        let (of, name, hash): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if hash_of(row.get_ref(3)?.as_blob().unwrap_or_default()) != hash {
            altered.push(format!("«{name}» of {of} is not the file that was kept"));
        }
    }
    Ok(altered)
}
