//! What seats have laid before the leader. What was said stays as it was said; what became of it is written beside it.

use chrono::{DateTime, Utc};
use forum::SeatId;
use procedure::{MessageLaid, MessageState, SeatMessage};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Json, Stamp, Word};

pub(crate) const SQL: &str = "
CREATE TABLE seat_message (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    at TEXT NOT NULL,
    seat TEXT NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    message TEXT NOT NULL CHECK (json_valid(message)),
    state TEXT NOT NULL CHECK (state IN ('waits', 'taken-in', 'set-aside'))
) STRICT;
CREATE TRIGGER seat_message_stays_as_said BEFORE UPDATE OF number, at, seat, message ON seat_message
    BEGIN SELECT raise(ABORT, 'what a seat said stays as it was said'); END;
";

handles!(MessageTable, Messages, "what seats have laid before the leader");

impl MessageTable<'_> {
    /// Every message, in the order they came.
    pub fn all(&self) -> Result<Vec<MessageLaid>, StoreError> {
        let sql = "SELECT number, at, seat, message, state FROM seat_message ORDER BY number";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(MessageLaid {
                number: row.get(0)?,
                at: row.get::<_, Stamp>(1)?.0,
                seat: SeatId::new(row.get::<_, String>(2)?),
                message: row.get::<_, Json<SeatMessage>>(3)?.0,
                state: row.get::<_, Word<MessageState>>(4)?.0,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Messages<'_> {
    /// Lays a message before the leader.
    pub fn lay(&self, number: u32, at: DateTime<Utc>, seat: &SeatId, message: &SeatMessage) -> Result<(), StoreError> {
        let sql = "INSERT INTO seat_message (number, at, seat, message, state) VALUES (?1, ?2, ?3, ?4, 'waits')";
        let values = params![number, Stamp(at), seat.as_str(), Json(message)];
        self.0.0.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Writes what became of it.
    pub fn settle(&self, number: u32, state: MessageState) -> Result<(), StoreError> {
        let sql = "UPDATE seat_message SET state = ?2 WHERE number = ?1";
        match self.0.0.prepare_cached(sql)?.execute(params![number, Word(state)])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(format!("message {number}"))),
        }
    }
}
