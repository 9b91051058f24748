//! All files that are kept in the meeting file, whatever they are kept with: which table has them is known here alone.

use chrono::NaiveDate;
use procedure::KeptWith;
use rusqlite::Connection;

use super::{
    AttachmentTable, Attachments, KeptFileTable, KeptFiles, ListRowTable, ListRows, attachment, kept_file, list_row,
};
use crate::{StoreError, pragmas};

/// Writes the files that are kept.
pub struct Files<'c>(pub(super) &'c Connection);

impl Files<'_> {
    /// Keeps a file. Refused when one of its name is there ([`StoreError::NameTaken`]).
    pub fn add(&self, with: &KeptWith, name: &str, added: NaiveDate, bytes: &[u8]) -> Result<(), StoreError> {
        let kept = KeptFiles(KeptFileTable(self.0));
        match with {
            KeptWith::Case { case } => Attachments(AttachmentTable(self.0)).add(*case, name, added, bytes),
            KeptWith::Row { row } => ListRows(ListRowTable(self.0)).add_file(*row, name, added, bytes),
            KeptWith::Need { need } => kept.add((Some(need.as_str()), None), name, added, bytes),
            KeptWith::Meeting { meeting } => kept.add((None, Some(meeting.as_str())), name, added, bytes),
        }
    }

    /// Takes a file away. Refused when it is not there ([`StoreError::NotThere`]).
    pub fn remove(&self, with: &KeptWith, name: &str) -> Result<(), StoreError> {
        let kept = KeptFiles(KeptFileTable(self.0));
        match with {
            KeptWith::Case { case } => Attachments(AttachmentTable(self.0)).remove(*case, name),
            KeptWith::Row { row } => ListRows(ListRowTable(self.0)).remove_file(*row, name),
            KeptWith::Need { need } => kept.remove((Some(need.as_str()), None), name),
            KeptWith::Meeting { meeting } => kept.remove((None, Some(meeting.as_str())), name),
        }
    }
}

/// The bytes of a file, if it is there.
pub(crate) fn bytes(connection: &Connection, with: &KeptWith, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let kept = KeptFileTable(connection);
    match with {
        KeptWith::Case { case } => AttachmentTable(connection).bytes(*case, name),
        KeptWith::Row { row } => ListRowTable(connection).bytes(*row, name),
        KeptWith::Need { need } => kept.bytes((Some(need.as_str()), None), name),
        KeptWith::Meeting { meeting } => kept.bytes((None, Some(meeting.as_str())), name),
    }
}

/// The files whose bytes are not those that they say they are, in as many tables as the file's format has.
pub(crate) fn altered(connection: &Connection) -> Result<Vec<String>, StoreError> {
    type Altered = fn(&Connection) -> Result<Vec<String>, StoreError>;
    let tables: [(i64, Altered); 3] = [
        (attachment::SINCE, attachment::altered),
        (list_row::SINCE, list_row::altered),
        (kept_file::SINCE, kept_file::altered),
    ];
    let format = pragmas::format_of(connection)?;
    let mut all = Vec::new();
    for (_, altered) in tables.iter().filter(|(since, _)| *since <= format) {
        all.extend(altered(connection)?);
    }
    Ok(all)
}
