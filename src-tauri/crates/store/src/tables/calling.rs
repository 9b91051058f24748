//! What is reported before a meeting, so that a *vara* can be called: ties, and what those who were asked have said.

use procedure::{CallAnswered, MeetingId, PersonId, ReportedTie};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::Word;

/// The deputy of a tie is empty for who holds the seat: a key has no NULL.
pub(crate) const SQL: &str = "
CREATE TABLE reported_tie (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    case_number TEXT NOT NULL REFERENCES case_item (number) DEFERRABLE INITIALLY DEFERRED,
    seat TEXT NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    deputy TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why <> ''),
    PRIMARY KEY (meeting, case_number, seat, deputy)
) STRICT, WITHOUT ROWID;

CREATE TABLE call_answer (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    seat TEXT NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    answer TEXT NOT NULL CHECK (answer IN ('asked', 'comes', 'declines')),
    PRIMARY KEY (meeting, seat, person)
) STRICT, WITHOUT ROWID;
";

handles!(CallingTable, Calling, "what is reported before meetings");

impl CallingTable<'_> {
    /// The ties that were reported, by meeting, case and seat.
    pub fn ties(&self) -> Result<Vec<ReportedTie>, StoreError> {
        let sql = "SELECT meeting, case_number, seat, deputy, why FROM reported_tie
            ORDER BY meeting, case_number, seat, deputy";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let deputy: String = row.get(3)?;
            Ok(ReportedTie {
                meeting: MeetingId::new(row.get::<_, String>(0)?),
                case: row.get::<_, Word<forum::CaseNumber>>(1)?.0,
                seat: forum::SeatId::new(row.get::<_, String>(2)?),
                deputy: (!deputy.is_empty()).then(|| PersonId::new(deputy)),
                why: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What those who were asked have said, by meeting, seat and person.
    pub fn answers(&self) -> Result<Vec<CallAnswered>, StoreError> {
        let sql = "SELECT meeting, seat, person, answer FROM call_answer ORDER BY meeting, seat, person";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(CallAnswered {
                meeting: MeetingId::new(row.get::<_, String>(0)?),
                seat: forum::SeatId::new(row.get::<_, String>(1)?),
                person: PersonId::new(row.get::<_, String>(2)?),
                answer: row.get::<_, Word<procedure::CallAnswer>>(3)?.0,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Calling<'_> {
    /// Reports a tie, in place of what was reported of the same.
    pub fn report(&self, tie: &ReportedTie) -> Result<(), StoreError> {
        let sql = "INSERT INTO reported_tie (meeting, case_number, seat, deputy, why) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (meeting, case_number, seat, deputy) DO UPDATE SET why = excluded.why";
        let ReportedTie { meeting, case, seat, deputy, why } = tie;
        let deputy = deputy.as_ref().map_or("", PersonId::as_str);
        self.0.0.prepare_cached(sql)?.execute(params![meeting.as_str(), Word(case), seat.as_str(), deputy, why])?;
        Ok(())
    }

    /// Takes a report of a tie back. Refused when there is none ([`StoreError::NotThere`]).
    pub fn withdraw(&self, tie: &ReportedTie) -> Result<(), StoreError> {
        let sql = "DELETE FROM reported_tie WHERE meeting = ?1 AND case_number = ?2 AND seat = ?3 AND deputy = ?4";
        let deputy = tie.deputy.as_ref().map_or("", PersonId::as_str);
        match self.0.0.execute(sql, params![tie.meeting.as_str(), Word(tie.case), tie.seat.as_str(), deputy])? {
            0 => Err(StoreError::NotThere(format!("tie of {} in {}", tie.seat, tie.case))),
            _ => Ok(()),
        }
    }

    /// Writes what somebody who was asked has said, in place of what they said before.
    pub fn answer(&self, said: &CallAnswered) -> Result<(), StoreError> {
        let sql = "INSERT INTO call_answer (meeting, seat, person, answer) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (meeting, seat, person) DO UPDATE SET answer = excluded.answer";
        let CallAnswered { meeting, seat, person, answer } = said;
        let values = params![meeting.as_str(), seat.as_str(), person.as_str(), Word(answer)];
        self.0.0.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}
