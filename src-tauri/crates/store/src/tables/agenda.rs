//! The agendas: which cases stand in which meeting, and what is written of a case beside its title.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use forum::CaseNumber;
use procedure::{AgendaEntry, BodyId, CaseText, JointVote, MeetingId};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Day, Word};

/// Every case of a file that an older program wrote stands on the agenda of its one meeting. A number that was given is never
/// given again, whatever becomes of its case (R122).
pub(crate) const SQL: &str = "
CREATE TABLE agenda_entry (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    case_number TEXT NOT NULL REFERENCES case_item (number) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    minutes INTEGER CHECK (minutes > 0),
    joint TEXT NOT NULL,
    PRIMARY KEY (meeting, case_number)
) STRICT, WITHOUT ROWID;
INSERT INTO agenda_entry (meeting, case_number, ordinal, minutes, joint)
    SELECT 'm1', number, ordinal, NULL, 'each-for-itself' FROM case_item WHERE EXISTS (SELECT 1 FROM body_meeting);

CREATE TABLE case_text (
    case_number TEXT NOT NULL PRIMARY KEY REFERENCES case_item (number) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    background TEXT CHECK (background <> ''),
    responsible TEXT CHECK (responsible <> ''),
    follow_up TEXT,
    carried_from TEXT
) STRICT;

CREATE TABLE number_given (
    number TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO number_given (number) SELECT number FROM case_item;
";

handles!(AgendaTable, Agendas, "the agendas");

impl AgendaTable<'_> {
    /// Every agenda, in order, by meeting.
    pub fn all(&self) -> Result<BTreeMap<MeetingId, Vec<AgendaEntry>>, StoreError> {
        let sql = "SELECT meeting, case_number, minutes, joint FROM agenda_entry ORDER BY meeting, ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut agendas: BTreeMap<MeetingId, Vec<AgendaEntry>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            agendas.entry(MeetingId::new(row.get::<_, String>(0)?)).or_default().push(AgendaEntry {
                case: row.get::<_, Word<CaseNumber>>(1)?.0,
                minutes: row.get(2)?,
                joint: row.get::<_, Word<JointVote>>(3)?.0,
            });
        }
        Ok(agendas)
    }

    /// What is written of cases, by number.
    pub fn texts(&self) -> Result<Vec<CaseText>, StoreError> {
        let sql = "SELECT t.case_number, t.body, t.background, t.responsible, t.follow_up, t.carried_from
            FROM case_text t JOIN case_item c ON c.number = t.case_number ORDER BY c.ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(CaseText {
                case: row.get::<_, Word<CaseNumber>>(0)?.0,
                body: BodyId::new(row.get::<_, String>(1)?),
                background: row.get(2)?,
                responsible: row.get(3)?,
                follow_up: row.get::<_, Option<Day>>(4)?.map(|day: Day| -> NaiveDate { day.0 }),
                carried_from: row.get::<_, Option<Word<CaseNumber>>>(5)?.map(|number| number.0),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every number that was ever given to a case.
    pub fn numbers(&self) -> Result<Vec<CaseNumber>, StoreError> {
        let sql = "SELECT number FROM number_given UNION SELECT number FROM case_item";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok(row.get::<_, Word<CaseNumber>>(0)?.0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Agendas<'_> {
    /// Writes the agenda of a meeting, in place of the one it had.
    pub fn replace(&self, meeting: &MeetingId, entries: &[AgendaEntry]) -> Result<(), StoreError> {
        self.0.0.execute("DELETE FROM agenda_entry WHERE meeting = ?1", [meeting.as_str()])?;
        entries.iter().try_for_each(|entry| self.add(meeting, entry))
    }

    /// Adds a case after the others, where it does not stand on the agenda.
    pub fn add(&self, meeting: &MeetingId, entry: &AgendaEntry) -> Result<(), StoreError> {
        let sql = "INSERT INTO agenda_entry (meeting, case_number, ordinal, minutes, joint)
            VALUES (?1, ?2, (SELECT coalesce(max(ordinal), 0) + 1 FROM agenda_entry WHERE meeting = ?1), ?3, ?4)
            ON CONFLICT (meeting, case_number) DO NOTHING";
        let AgendaEntry { case, minutes, joint } = entry;
        self.0.0.prepare_cached(sql)?.execute(params![meeting.as_str(), Word(case), minutes, Word(joint)])?;
        Ok(())
    }

    /// Writes what is to be known of a case, in place of what was.
    pub fn put_text(&self, text: &CaseText) -> Result<(), StoreError> {
        let sql = "INSERT INTO case_text (case_number, body, background, responsible, follow_up, carried_from)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (case_number) DO UPDATE SET body = excluded.body, background = excluded.background,
                responsible = excluded.responsible, follow_up = excluded.follow_up,
                carried_from = excluded.carried_from";
        self.0.0.prepare_cached(sql)?.execute(params![
            Word(text.case),
            text.body.as_str(),
            text.background,
            text.responsible,
            text.follow_up.map(Day),
            text.carried_from.map(Word)
        ])?;
        Ok(())
    }

    /// Remembers that the number was given.
    pub(super) fn give_number(&self, number: CaseNumber) -> Result<(), StoreError> {
        let sql = "INSERT INTO number_given (number) VALUES (?1) ON CONFLICT (number) DO NOTHING";
        self.0.0.prepare_cached(sql)?.execute([Word(number)])?;
        Ok(())
    }
}
