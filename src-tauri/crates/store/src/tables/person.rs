//! The people in the seats, where the county keeps names, and who holds which seat.

use chrono::NaiveDate;
use forum::SeatId;
use procedure::{BodyId, FormerHolder, HeldBy, Person, PersonId, SeatHolder, Term};
use rusqlite::params;

use super::{contact, handles};
use crate::StoreError;
use crate::value::{Day, Json};

/// The columns of contact data are empty since the seventh format, which has them in a table of their own.
pub(crate) const SQL: &str = "
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT CHECK (name <> ''),
    email TEXT CHECK (email <> ''),
    phone TEXT CHECK (phone <> '')
) STRICT;

CREATE TABLE seat_holder (
    seat TEXT NOT NULL PRIMARY KEY REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    held_by TEXT NOT NULL CHECK (json_valid(held_by)),
    deputies TEXT NOT NULL CHECK (json_valid(deputies)),
    term TEXT CHECK (json_valid(term))
) STRICT;
";

/// What the twelfth format adds: who held a seat before.
pub(crate) const SQL_12: &str = "
CREATE TABLE former_holder (
    seat TEXT NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    body TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    held_by TEXT NOT NULL CHECK (json_valid(held_by)),
    term TEXT CHECK (json_valid(term)),
    until TEXT NOT NULL,
    PRIMARY KEY (seat, ordinal)
) STRICT, WITHOUT ROWID;
";

handles!(PersonTable, People, "the people");

impl PersonTable<'_> {
    /// Everybody, by id.
    pub fn all(&self) -> Result<Vec<Person>, StoreError> {
        let sql =
            "SELECT p.id, p.name, c.email, c.phone FROM person p LEFT JOIN contact c ON c.person = p.id ORDER BY p.id";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Person {
                id: PersonId::new(row.get::<_, String>(0)?),
                name: row.get(1)?,
                email: row.get(2)?,
                phone: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl People<'_> {
    /// Writes somebody, in place of what was known of them. How they are reached is not taken back by undo.
    pub fn put(&self, person: &Person) -> Result<(), StoreError> {
        let sql = "INSERT INTO person (id, name) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET name = excluded.name";
        self.0.0.prepare_cached(sql)?.execute(params![person.id.as_str(), person.name])?;
        contact::put(self.0.0, person)
    }
}

handles!(HolderTable, Holders, "who holds which seat");

impl HolderTable<'_> {
    /// Every seat of which something is written.
    pub fn all(&self) -> Result<Vec<SeatHolder>, StoreError> {
        let sql = "SELECT seat, body, held_by, deputies, term FROM seat_holder ORDER BY seat";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(SeatHolder {
                seat: SeatId::new(row.get::<_, String>(0)?),
                body: BodyId::new(row.get::<_, String>(1)?),
                held_by: row.get::<_, Json<HeldBy>>(2)?.0,
                deputies: row.get::<_, Json<Vec<PersonId>>>(3)?.0,
                term: row.get::<_, Option<Json<Term>>>(4)?.map(|term| term.0),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl HolderTable<'_> {
    /// Who held seats before, seat by seat in the order that they were replaced.
    pub fn former(&self) -> Result<Vec<FormerHolder>, StoreError> {
        let sql = "SELECT seat, body, held_by, term, until FROM former_holder ORDER BY seat, ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(FormerHolder {
                seat: SeatId::new(row.get::<_, String>(0)?),
                body: BodyId::new(row.get::<_, String>(1)?),
                held_by: row.get::<_, Json<HeldBy>>(2)?.0,
                term: row.get::<_, Option<Json<Term>>>(3)?.map(|term| term.0),
                until: row.get::<_, Day>(4)?.0,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Holders<'_> {
    /// Writes who holds the seat from a day on. The person who held it before is kept, and a term that another takes the place of
    /// (R108).
    pub fn replace(&self, holder: &SeatHolder, on: NaiveDate) -> Result<(), StoreError> {
        let sql = "INSERT INTO former_holder (seat, ordinal, body, held_by, term, until)
            SELECT seat, (SELECT coalesce(max(ordinal), 0) + 1 FROM former_holder WHERE seat = ?1), body, held_by, term, ?4
            FROM seat_holder WHERE seat = ?1 AND (
                (json_type(held_by) = 'object' AND held_by IS NOT ?2) OR (term IS NOT NULL AND term ->> 'from' IS NOT ?3))";
        let from = holder.term.as_ref().map(|term| Day(term.from));
        let values = params![holder.seat.as_str(), Json(&holder.held_by), from, Day(on)];
        self.0.0.prepare_cached(sql)?.execute(values)?;
        self.put(holder)
    }

    /// Writes who holds the seat, in place of what was written.
    pub fn put(&self, holder: &SeatHolder) -> Result<(), StoreError> {
        let sql = "INSERT INTO seat_holder (seat, body, held_by, deputies, term) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (seat) DO UPDATE SET body = excluded.body, held_by = excluded.held_by,
                deputies = excluded.deputies, term = excluded.term";
        self.0.0.prepare_cached(sql)?.execute(params![
            holder.seat.as_str(),
            holder.body.as_str(),
            Json(&holder.held_by),
            Json(&holder.deputies),
            holder.term.as_ref().map(Json)
        ])?;
        Ok(())
    }
}
