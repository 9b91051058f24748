//! Participants: networks and owners that pots are made for, each with its key figures and with how it stood in each scheme
//! and year. The three tables are read and written together, as [`Participant`].

use forum::{KeyFigure, Kroner, OrgNumber, Participant, ParticipantKind, Participation, Recipient, SchemeId};
use rusqlite::{Connection, Row, params};

use super::handles;
use crate::StoreError;
use crate::value::{Day, Exact, Word};

pub(crate) const SQL: &str = "
CREATE TABLE participant (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    kind TEXT NOT NULL CHECK (kind IN ('network', 'municipality', 'county', 'independent-schools', 'other')),
    region TEXT NOT NULL,
    recipient_name TEXT CHECK (recipient_name <> ''),
    recipient_org_number TEXT,
    CHECK (recipient_org_number IS NULL OR recipient_name IS NOT NULL)
) STRICT;

CREATE TABLE key_figure (
    participant TEXT NOT NULL REFERENCES participant (name) DEFERRABLE INITIALLY DEFERRED,
    figure TEXT NOT NULL CHECK (figure <> ''),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    value TEXT NOT NULL CHECK (value GLOB '[0-9]*' AND value NOT GLOB '*[^0-9.]*' AND value NOT GLOB '*.*.*'),
    source TEXT NOT NULL,
    counted TEXT,
    PRIMARY KEY (participant, figure)
) STRICT, WITHOUT ROWID;

CREATE TABLE participation (
    participant TEXT NOT NULL REFERENCES participant (name) DEFERRABLE INITIALLY DEFERRED,
    scheme TEXT NOT NULL REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    takes_part INTEGER NOT NULL CHECK (takes_part IN (0, 1)),
    given INTEGER CHECK (given BETWEEN 0 AND 9007199254740991),
    note TEXT,
    PRIMARY KEY (participant, scheme, year)
) STRICT, WITHOUT ROWID;
";

handles!(ParticipantTable, Participants, "the participants, with their key figures and years");

impl ParticipantTable<'_> {
    /// Every participant, in order, with its key figures and years in the order they were given.
    pub fn all(&self) -> Result<Vec<Participant>, StoreError> {
        let sql = "SELECT name, kind, region, recipient_name, recipient_org_number FROM participant ORDER BY ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], read)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(|participant| with_children(self.0, participant)).collect()
    }
}

impl Participants<'_> {
    /// Adds the participant after the others, or changes the one with its name where it stands. Its key figures and years
    /// are written in place of those that were. Its schemes must be there when the transaction ends.
    pub fn put(&self, participant: &Participant) -> Result<(), StoreError> {
        let connection = self.0.0;
        let sql = "INSERT INTO participant (name, ordinal, kind, region, recipient_name, recipient_org_number)
            VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM participant), ?2, ?3, ?4, ?5)
            ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, region = excluded.region,
                recipient_name = excluded.recipient_name, recipient_org_number = excluded.recipient_org_number";
        let recipient = participant.recipient.as_ref();
        connection.prepare_cached(sql)?.execute(params![
            participant.name,
            Word(participant.kind),
            participant.region,
            recipient.map(|recipient| &recipient.name),
            recipient.and_then(|recipient| recipient.org_number.as_ref()).map(Word)
        ])?;
        remove_children(connection, &participant.name)?;
        put_key_figures(connection, participant)?;
        put_years(connection, participant)
    }

    /// Takes a participant out, with its key figures and years.
    pub fn remove(&self, name: &str) -> Result<(), StoreError> {
        remove_children(self.0.0, name)?;
        self.0.0.prepare_cached("DELETE FROM participant WHERE name = ?1")?.execute([name])?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Participant> {
    let org_number = row.get::<_, Option<Word<OrgNumber>>>(4)?.map(|number| number.0);
    Ok(Participant {
        name: row.get(0)?,
        kind: row.get::<_, Word<ParticipantKind>>(1)?.0,
        region: row.get(2)?,
        recipient: row.get::<_, Option<String>>(3)?.map(|name| Recipient { name, org_number }),
        key_figures: Vec::new(),
        years: Vec::new(),
    })
}

fn with_children(connection: &Connection, mut participant: Participant) -> Result<Participant, StoreError> {
    let sql = "SELECT figure, value, source, counted FROM key_figure WHERE participant = ?1 ORDER BY ordinal";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([&participant.name], |row| {
        Ok(KeyFigure {
            figure: row.get(0)?,
            value: row.get::<_, Exact>(1)?.0,
            source: row.get(2)?,
            counted: row.get::<_, Option<Day>>(3)?.map(|day| day.0),
        })
    })?;
    participant.key_figures = rows.collect::<Result<_, _>>()?;
    let sql = "SELECT scheme, year, takes_part, given, note FROM participation WHERE participant = ?1 ORDER BY ordinal";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([&participant.name], |row| {
        Ok(Participation {
            scheme: SchemeId::new(row.get::<_, String>(0)?),
            year: row.get(1)?,
            takes_part: row.get(2)?,
            given: row.get::<_, Option<i64>>(3)?.map(Kroner::new),
            note: row.get(4)?,
        })
    })?;
    participant.years = rows.collect::<Result<_, _>>()?;
    Ok(participant)
}

fn put_key_figures(connection: &Connection, participant: &Participant) -> Result<(), StoreError> {
    let sql = "INSERT INTO key_figure (participant, figure, ordinal, value, source, counted)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let mut statement = connection.prepare_cached(sql)?;
    for (ordinal, entry) in (1_i64..).zip(&participant.key_figures) {
        let counted = entry.counted.map(Day);
        statement.execute(params![
            participant.name,
            entry.figure,
            ordinal,
            Exact(entry.value),
            entry.source,
            counted
        ])?;
    }
    Ok(())
}

fn put_years(connection: &Connection, participant: &Participant) -> Result<(), StoreError> {
    let sql = "INSERT INTO participation (participant, scheme, year, ordinal, takes_part, given, note)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let mut statement = connection.prepare_cached(sql)?;
    for (ordinal, entry) in (1_i64..).zip(&participant.years) {
        statement.execute(params![
            participant.name,
            entry.scheme.as_str(),
            entry.year,
            ordinal,
            entry.takes_part,
            entry.given.map(Kroner::get),
            entry.note
        ])?;
    }
    Ok(())
}

fn remove_children(connection: &Connection, name: &str) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM key_figure WHERE participant = ?1")?.execute([name])?;
    connection.prepare_cached("DELETE FROM participation WHERE participant = ?1")?.execute([name])?;
    Ok(())
}
