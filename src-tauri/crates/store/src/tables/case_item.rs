//! Cases (saker) on the agenda, in order. Their numbers are never used again (R122).

use forum::{CaseItem, CaseKind, CaseNumber};
use rusqlite::{OptionalExtension, params};

use super::{AgendaTable, Agendas, handles};
use crate::StoreError;
use crate::value::Word;

pub(crate) const SQL: &str = "
CREATE TABLE case_item (
    number TEXT NOT NULL PRIMARY KEY,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    proposed_decision TEXT
) STRICT;
";

handles!(CaseTable, Cases, "the cases");

impl CaseTable<'_> {
    /// Every case, in order.
    pub fn all(&self) -> Result<Vec<CaseItem>, StoreError> {
        let sql = "SELECT number, title, kind, proposed_decision FROM case_item ORDER BY ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(CaseItem {
                number: row.get::<_, Word<CaseNumber>>(0)?.0,
                title: row.get(1)?,
                kind: row.get::<_, Word<CaseKind>>(2)?.0,
                proposed_decision: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Cases<'_> {
    /// Adds the case after the others, or changes the one with its number where it stands.
    pub fn put(&self, case: &CaseItem) -> Result<(), StoreError> {
        let sql = "INSERT INTO case_item (number, ordinal, title, kind, proposed_decision)
            VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM case_item), ?2, ?3, ?4)
            ON CONFLICT (number) DO UPDATE SET title = excluded.title, kind = excluded.kind,
                proposed_decision = excluded.proposed_decision";
        self.0.0.prepare_cached(sql)?.execute(params![
            Word(case.number),
            case.title,
            Word(case.kind),
            case.proposed_decision
        ])?;
        Agendas(AgendaTable(self.0.0)).give_number(case.number)
    }

    /// Takes a case away, with what is written of it, and off every agenda. Refused when a version was put to a decision in it
    /// ([`StoreError::InUse`]), and when it is not there ([`StoreError::NotThere`]). Its number stays given.
    pub fn remove(&self, number: CaseNumber) -> Result<(), StoreError> {
        let connection = self.0.0;
        let sql = "SELECT draft FROM version WHERE case_number = ?1 LIMIT 1";
        let put: Option<String> = connection.query_row(sql, [Word(number)], |row| row.get(0)).optional()?;
        if let Some(draft) = put {
            return Err(StoreError::InUse { what: format!("case {number}"), by: format!("a version of «{draft}»") });
        }
        for table in ["agenda_entry", "case_text", "attachment", "case_plan", "reported_tie"] {
            connection.execute(&format!("DELETE FROM {table} WHERE case_number = ?1"), [Word(number)])?;
        }
        match connection.execute("DELETE FROM case_item WHERE number = ?1", [Word(number)])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(format!("case {number}"))),
        }
    }
}
