//! What is attached to cases: the bytes lie in the file, and are read only when they are asked for.

use chrono::NaiveDate;
use forum::CaseNumber;
use procedure::Attachment;
use rusqlite::{Connection, OptionalExtension, params};

use super::handles;
use crate::StoreError;
use crate::value::{Day, Word, hash_of};

pub(crate) const SQL: &str = "
CREATE TABLE attachment (
    case_number TEXT NOT NULL REFERENCES case_item (number) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) = size),
    PRIMARY KEY (case_number, name)
) STRICT;
CREATE TRIGGER attachment_is_as_it_came BEFORE UPDATE ON attachment
    BEGIN SELECT raise(ABORT, 'an attachment stays as it came'); END;
";

/// The day each was taken in; not known of those that an earlier program took in.
pub(crate) const SQL_9: &str = "
ALTER TABLE attachment ADD COLUMN added TEXT CHECK (added IS NULL OR length(added) = 10);
";

/// The file format that first had them.
pub(crate) const SINCE: i64 = 5;

handles!(AttachmentTable, Attachments, "what is attached to cases");

impl AttachmentTable<'_> {
    /// Every attachment without its bytes, by case and name.
    pub fn all(&self) -> Result<Vec<Attachment>, StoreError> {
        let sql = "SELECT case_number, name, sha256, size, added FROM attachment ORDER BY case_number, name";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Attachment {
                case: row.get::<_, Word<CaseNumber>>(0)?.0,
                name: row.get(1)?,
                sha256: row.get(2)?,
                size: u64::try_from(row.get::<_, i64>(3)?).unwrap_or_default(),
                added: row.get::<_, Option<Day>>(4)?.map(|day| day.0),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The bytes of an attachment, if it is there.
    pub fn bytes(&self, case: CaseNumber, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT bytes FROM attachment WHERE case_number = ?1 AND name = ?2";
        Ok(self.0.query_row(sql, params![Word(case), name], |row| row.get(0)).optional()?)
    }
}

impl Attachments<'_> {
    /// Attaches a file to a case. Refused when one of its name is there ([`StoreError::NameTaken`]).
    pub fn add(&self, case: CaseNumber, name: &str, added: NaiveDate, bytes: &[u8]) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO attachment (case_number, name, sha256, size, bytes, added) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (case_number, name) DO NOTHING";
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let values = params![Word(case), name, hash_of(bytes), size, bytes, Day(added)];
        match self.0.0.prepare_cached(sql)?.execute(values)? {
            1 => Ok(()),
            _ => Err(StoreError::NameTaken(name.to_owned())),
        }
    }

    /// Takes an attachment away.
    pub fn remove(&self, case: CaseNumber, name: &str) -> Result<(), StoreError> {
        let sql = "DELETE FROM attachment WHERE case_number = ?1 AND name = ?2";
        match self.0.0.execute(sql, params![Word(case), name])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(name.to_owned())),
        }
    }
}

/// The first attachment whose bytes are not those that it says they are.
pub(crate) fn altered(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("SELECT case_number, name, sha256, bytes FROM attachment")?;
    let mut rows = statement.query([])?;
    let mut altered = Vec::new();
    while let Some(row) = rows.next()? {
        let (case, name, hash): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if hash_of(row.get_ref(3)?.as_blob().unwrap_or_default()) != hash {
            altered.push(format!("«{name}» of case {case} is not the file that was attached"));
        }
    }
    Ok(altered)
}
