//! Drafts, by name, in the order they were made. What a draft says stands in the tables of [`PARTS`]; frozen versions keep
//! the name the draft had and know nothing of what becomes of it.

use rusqlite::{Connection, OptionalExtension};

use super::handles;
use crate::StoreError;

pub(crate) const SQL: &str = "
CREATE TABLE draft (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0)
) STRICT;
";

/// What belongs to a draft: each table, its column `draft`, and the other columns as they are copied.
const PARTS: [(&str, &str); 4] = [
    ("adjustment", "need, amount, set_by, locked"),
    ("group_adjustment", "scheme, level, name, amount, set_by, locked"),
    ("override", "code, place, reason"),
    ("draft_frame", "scheme, amount"),
];

handles!(DraftTable, Drafts, "the drafts' names");

impl DraftTable<'_> {
    /// Every draft's name, in order.
    pub fn all(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT name FROM draft ORDER BY ordinal")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The draft at work: the one that was chosen, else the first. Empty only in a file without drafts.
    pub fn working(&self) -> Result<String, StoreError> {
        let sql = "SELECT coalesce((SELECT draft FROM working_draft),
            (SELECT name FROM draft ORDER BY ordinal LIMIT 1), '')";
        Ok(self.0.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    fn is_there(&self, name: &str) -> Result<Option<()>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT 1 FROM draft WHERE name = ?1")?;
        Ok(statement.query_row([name], |_| Ok(())).optional()?)
    }

    fn need_there(&self, name: &str) -> Result<(), StoreError> {
        self.is_there(name)?.ok_or_else(|| StoreError::NotThere(format!("draft «{name}»")))
    }

    fn need_free(&self, name: &str) -> Result<(), StoreError> {
        match self.is_there(name)? {
            None => Ok(()),
            Some(()) => Err(StoreError::NameTaken(format!("draft «{name}»"))),
        }
    }
}

impl Drafts<'_> {
    /// Adds an empty draft after the others. Refused when the name is taken ([`StoreError::NameTaken`]).
    pub fn add(&self, name: &str) -> Result<(), StoreError> {
        self.need_free(name)?;
        let sql = "INSERT INTO draft (name, ordinal) VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM draft))";
        self.0.0.prepare_cached(sql)?.execute([name])?;
        Ok(())
    }

    /// Gives a draft another name; it stays where it stands, and at work if it was.
    pub fn rename(&self, from: &str, to: &str) -> Result<(), StoreError> {
        self.need_there(from)?;
        self.need_free(to)?;
        let connection = self.0.0;
        connection.execute("UPDATE draft SET name = ?2 WHERE name = ?1", [from, to])?;
        for (table, _) in PARTS {
            connection.execute(&format!("UPDATE {table} SET draft = ?2 WHERE draft = ?1"), [from, to])?;
        }
        connection.execute("UPDATE working_draft SET draft = ?2 WHERE draft = ?1", [from, to])?;
        Ok(())
    }

    /// Takes a draft away with everything set in it. When it was at work, the first of the others is. The only draft stays
    /// ([`StoreError::NotThere`]: no other to go on with).
    pub fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.need_there(name)?;
        if self.all()?.len() == 1 {
            return Err(StoreError::NotThere(format!("other draft to go on with than «{name}»")));
        }
        let connection = self.0.0;
        for (table, _) in PARTS {
            connection.execute(&format!("DELETE FROM {table} WHERE draft = ?1"), [name])?;
        }
        connection.execute("DELETE FROM working_draft WHERE draft = ?1", [name])?;
        connection.execute("DELETE FROM draft WHERE name = ?1", [name])?;
        Ok(())
    }

    /// Adds a draft after the others in which everything is set as in another.
    pub fn copy(&self, from: &str, to: &str) -> Result<(), StoreError> {
        self.need_there(from)?;
        self.add(to)?;
        PARTS.iter().try_for_each(|(table, columns)| copy_rows(self.0.0, table, columns, from, to))
    }

    /// Chooses the draft at work.
    pub fn set_working(&self, name: &str) -> Result<(), StoreError> {
        self.need_there(name)?;
        let sql = "INSERT INTO working_draft (id, draft) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET draft = excluded.draft";
        self.0.0.prepare_cached(sql)?.execute([name])?;
        Ok(())
    }
}

fn copy_rows(connection: &Connection, table: &str, columns: &str, from: &str, to: &str) -> Result<(), StoreError> {
    let sql = format!("INSERT INTO {table} (draft, {columns}) SELECT ?2, {columns} FROM {table} WHERE draft = ?1");
    connection.execute(&sql, [from, to])?;
    Ok(())
}
