//! Seats of the forum, in its order. A seat without a group name is *statsforvalterens*.

use forum::{Seat, SeatGroup, SeatId, SeatRole};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::Word;

pub(crate) const SQL: &str = "
CREATE TABLE seat (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    member_group TEXT,
    organisation TEXT NOT NULL,
    region TEXT,
    role TEXT NOT NULL CHECK (role IN ('leader', 'representative', 'secretariat')),
    has_vote INTEGER NOT NULL CHECK (has_vote IN (0, 1))
) STRICT;
";

handles!(SeatTable, Seats, "the seats");

impl SeatTable<'_> {
    /// Every seat, in order.
    pub fn all(&self) -> Result<Vec<Seat>, StoreError> {
        let sql = "SELECT id, member_group, organisation, region, role, has_vote FROM seat ORDER BY ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Seat {
                id: SeatId::new(row.get::<_, String>(0)?),
                group: row.get::<_, Option<String>>(1)?.map_or(SeatGroup::StateAdministrator, SeatGroup::Member),
                organisation: row.get(2)?,
                region: row.get(3)?,
                role: row.get::<_, Word<SeatRole>>(4)?.0,
                has_vote: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Seats<'_> {
    /// Adds the seat after the others, or changes the one with its id where it stands.
    pub fn put(&self, seat: &Seat) -> Result<(), StoreError> {
        let group = match &seat.group {
            SeatGroup::StateAdministrator => None,
            SeatGroup::Member(name) => Some(name),
        };
        let sql = "INSERT INTO seat (id, ordinal, member_group, organisation, region, role, has_vote)
            VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM seat), ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (id) DO UPDATE SET member_group = excluded.member_group, organisation = excluded.organisation,
                region = excluded.region, role = excluded.role, has_vote = excluded.has_vote";
        self.0.0.prepare_cached(sql)?.execute(params![
            seat.id.as_str(),
            group,
            seat.organisation,
            seat.region,
            Word(seat.role),
            seat.has_vote
        ])?;
        Ok(())
    }

    /// Takes a seat away, with who held it and its *forfall*. That no meeting and no vote knows it is for those to see to who ask.
    pub fn remove(&self, id: &SeatId) -> Result<(), StoreError> {
        for table in ["seat_holder", "former_holder", "absence", "reported_tie", "call_answer"] {
            self.0.0.execute(&format!("DELETE FROM {table} WHERE seat = ?1"), [id.as_str()])?;
        }
        match self.0.0.execute("DELETE FROM seat WHERE id = ?1", [id.as_str()])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(format!("seat {id}"))),
        }
    }
}
