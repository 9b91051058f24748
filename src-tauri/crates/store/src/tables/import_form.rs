//! What was answered when workbooks were imported, by their headings, so that the same form asks nothing the next time: the
//! answers to questions, and which field a column was pointed at.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::handles;
use crate::StoreError;

/// `form` tells a workbook by its headings. What it, a question, a choice and a field are called is the importer's.
pub(crate) const SQL: &str = "
CREATE TABLE import_answer (
    form TEXT NOT NULL CHECK (form <> ''),
    question TEXT NOT NULL CHECK (question <> ''),
    choice TEXT NOT NULL,
    PRIMARY KEY (form, question)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_field (
    form TEXT NOT NULL CHECK (form <> ''),
    heading TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (form, heading)
) STRICT, WITHOUT ROWID;
";

/// What was said of one form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportForm {
    /// The choice made for each question.
    pub answers: BTreeMap<String, String>,
    /// The field that each heading was pointed at.
    pub fields: BTreeMap<String, String>,
}

handles!(FormTable, Forms, "what was answered when workbooks were imported");

impl FormTable<'_> {
    /// What was said of every form.
    pub fn all(&self) -> Result<BTreeMap<String, ImportForm>, StoreError> {
        let mut forms: BTreeMap<String, ImportForm> = BTreeMap::new();
        for (form, question, choice) in rows(self.0, "SELECT form, question, choice FROM import_answer")? {
            forms.entry(form).or_default().answers.insert(question, choice);
        }
        for (form, heading, field) in rows(self.0, "SELECT form, heading, field FROM import_field")? {
            forms.entry(form).or_default().fields.insert(heading, field);
        }
        Ok(forms)
    }

    /// What was said of one form; nothing when it is new.
    pub fn of(&self, form: &str) -> Result<ImportForm, StoreError> {
        Ok(self.all()?.remove(form).unwrap_or_default())
    }
}

impl Forms<'_> {
    /// Remembers the choice made for a question, in place of an earlier one.
    pub fn answer(&self, form: &str, question: &str, choice: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO import_answer (form, question, choice) VALUES (?1, ?2, ?3)
            ON CONFLICT (form, question) DO UPDATE SET choice = excluded.choice";
        self.0.0.prepare_cached(sql)?.execute([form, question, choice])?;
        Ok(())
    }

    /// Lets a question be asked again.
    pub fn forget_answer(&self, form: &str, question: &str) -> Result<(), StoreError> {
        let sql = "DELETE FROM import_answer WHERE form = ?1 AND question = ?2";
        self.0.0.prepare_cached(sql)?.execute([form, question])?;
        Ok(())
    }

    /// Remembers which field a heading was pointed at, in place of an earlier one.
    pub fn point(&self, form: &str, heading: &str, field: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO import_field (form, heading, field) VALUES (?1, ?2, ?3)
            ON CONFLICT (form, heading) DO UPDATE SET field = excluded.field";
        self.0.0.prepare_cached(sql)?.execute([form, heading, field])?;
        Ok(())
    }

    /// Lets a heading mean what the program takes it for again.
    pub fn forget_field(&self, form: &str, heading: &str) -> Result<(), StoreError> {
        let sql = "DELETE FROM import_field WHERE form = ?1 AND heading = ?2";
        self.0.0.prepare_cached(sql)?.execute([form, heading])?;
        Ok(())
    }
}

fn rows(connection: &Connection, sql: &str) -> Result<Vec<(String, String, String)>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
