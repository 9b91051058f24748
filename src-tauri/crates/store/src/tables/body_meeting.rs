//! The meetings of the year, in the order they were planned, and what was read of each when it opened and closed.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use procedure::{
    Absence, BodyId, MeetingForm, MeetingId, MeetingRules, MinutesLanguage, PlannedMeeting, SeatInMeeting,
};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::handles;
use crate::StoreError;
use crate::value::{Day, Json, Stamp, Word};

/// The meeting of a file that an older program wrote.
pub(crate) const SQL: &str = "
CREATE TABLE body_meeting (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    bodies TEXT NOT NULL CHECK (json_valid(bodies)),
    date TEXT,
    starts TEXT,
    ends TEXT,
    place TEXT CHECK (place <> ''),
    form TEXT NOT NULL,
    language TEXT NOT NULL,
    notice_sent TEXT,
    opened_at TEXT,
    rules TEXT CHECK (json_valid(rules)),
    closed_at TEXT,
    seating TEXT CHECK (json_valid(seating)),
    CHECK ((opened_at IS NULL) = (rules IS NULL)),
    CHECK (closed_at IS NULL OR opened_at IS NOT NULL),
    CHECK ((closed_at IS NULL) = (seating IS NULL))
) STRICT;
CREATE TRIGGER closed_meeting_stays BEFORE UPDATE OF id, bodies, opened_at, rules, closed_at, seating ON body_meeting
    WHEN OLD.closed_at IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a meeting that is closed stays closed'); END;
CREATE TRIGGER held_meeting_stays BEFORE DELETE ON body_meeting WHEN OLD.opened_at IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a meeting that was held stays in the record'); END;
CREATE UNIQUE INDEX one_meeting_is_open ON body_meeting ((1)) WHERE opened_at IS NOT NULL AND closed_at IS NULL;
INSERT INTO body_meeting (id, ordinal, bodies, date, place, form, language)
    SELECT 'm1', 1, '[\"forum\"]', date, place, 'physical', 'nb' FROM meeting WHERE forum <> '';
ALTER TABLE meeting DROP COLUMN date;
ALTER TABLE meeting DROP COLUMN place;

CREATE TABLE absence (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    seat TEXT NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT CHECK (note <> ''),
    PRIMARY KEY (meeting, seat)
) STRICT, WITHOUT ROWID;
";

/// What the sixth format adds: what a meeting without a date is planned for, and by whom.
pub(crate) const SQL_6: &str = "
ALTER TABLE body_meeting ADD COLUMN what TEXT CHECK (what <> '');
ALTER TABLE body_meeting ADD COLUMN responsible TEXT CHECK (responsible <> '');
";

/// What the twelfth format adds: that a meeting was held without the program.
pub(crate) const SQL_12: &str = "
ALTER TABLE body_meeting ADD COLUMN held_without INTEGER NOT NULL DEFAULT 0
    CHECK (held_without = 0 OR (held_without = 1 AND opened_at IS NULL AND date IS NOT NULL));
";

/// A meeting with what happened to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingRecord {
    /// As it is planned.
    pub planned: PlannedMeeting,
    /// When it was opened, and the rules that it was opened with.
    pub opened: Option<(DateTime<Utc>, MeetingRules)>,
    /// When it was closed, and who belonged to it then.
    pub closed: Option<(DateTime<Utc>, Vec<SeatInMeeting>)>,
}

/// The meeting at hand: the one that is open, else the next that was not held, else the last that was; none that was held without the
/// program.
const AT_HAND: &str = "SELECT id FROM body_meeting WHERE NOT held_without ORDER BY
    CASE WHEN closed_at IS NOT NULL THEN 2 WHEN opened_at IS NOT NULL THEN 0 ELSE 1 END,
    CASE WHEN closed_at IS NULL THEN coalesce(date, '9999-12-31') END, closed_at DESC, ordinal LIMIT 1";

/// The id of the meeting at hand, if any is planned.
pub(super) fn at_hand(connection: &Connection) -> Result<Option<MeetingId>, StoreError> {
    let id = connection.query_row(AT_HAND, [], |row| row.get::<_, String>(0)).optional()?;
    Ok(id.map(MeetingId::new))
}

handles!(BodyMeetingTable, BodyMeetings, "the meetings of the year");

impl BodyMeetingTable<'_> {
    /// Every meeting, in the order they were planned.
    pub fn all(&self) -> Result<Vec<MeetingRecord>, StoreError> {
        let sql =
            "SELECT id, bodies, date, starts, ends, place, form, language, notice_sent, opened_at, closed_at, seating,
                rules, what, responsible, held_without
            FROM body_meeting ORDER BY ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let planned = PlannedMeeting {
                id: MeetingId::new(row.get::<_, String>(0)?),
                bodies: row.get::<_, Json<Vec<BodyId>>>(1)?.0,
                date: row.get::<_, Option<Day>>(2)?.map(|day| day.0),
                starts: row.get::<_, Option<Word<NaiveTime>>>(3)?.map(|time| time.0),
                ends: row.get::<_, Option<Word<NaiveTime>>>(4)?.map(|time| time.0),
                place: row.get(5)?,
                form: row.get::<_, Word<MeetingForm>>(6)?.0,
                language: row.get::<_, Word<MinutesLanguage>>(7)?.0,
                notice_sent: row.get::<_, Option<Day>>(8)?.map(|day| day.0),
                what: row.get(13)?,
                responsible: row.get(14)?,
                held_without: row.get(15)?,
            };
            let closed_at = row.get::<_, Option<Stamp>>(10)?;
            let seating = row.get::<_, Option<Json<Vec<SeatInMeeting>>>>(11)?;
            let rules = row.get::<_, Option<Json<MeetingRules>>>(12)?;
            Ok(MeetingRecord {
                planned,
                opened: row.get::<_, Option<Stamp>>(9)?.zip(rules).map(|(at, rules)| (at.0, rules.0)),
                closed: closed_at.zip(seating).map(|(at, seating)| (at.0, seating.0)),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The meeting at hand: the one that is open, else the next that was not held, else the last that was.
    pub fn at_hand(&self) -> Result<Option<MeetingId>, StoreError> {
        at_hand(self.0)
    }

    /// *Forfall* of every meeting.
    pub fn absences(&self) -> Result<Vec<Absence>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT meeting, seat, note FROM absence ORDER BY meeting, seat")?;
        let rows = statement.query_map([], |row| {
            Ok(Absence {
                meeting: MeetingId::new(row.get::<_, String>(0)?),
                seat: forum::SeatId::new(row.get::<_, String>(1)?),
                note: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl BodyMeetings<'_> {
    /// Plans the meeting after the others, or changes the plan of the one with its id.
    pub fn put(&self, meeting: &PlannedMeeting) -> Result<(), StoreError> {
        let sql = "INSERT INTO body_meeting
                (id, ordinal, bodies, date, starts, ends, place, form, language, notice_sent, what, responsible,
                held_without)
            VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM body_meeting), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
                ?10, ?11, ?12)
            ON CONFLICT (id) DO UPDATE SET bodies = excluded.bodies, date = excluded.date, starts = excluded.starts,
                ends = excluded.ends, place = excluded.place, form = excluded.form, language = excluded.language,
                notice_sent = excluded.notice_sent, what = excluded.what, responsible = excluded.responsible,
                held_without = excluded.held_without";
        self.0.0.prepare_cached(sql)?.execute(params![
            meeting.id.as_str(),
            Json(&meeting.bodies),
            meeting.date.map(Day),
            meeting.starts.map(Word),
            meeting.ends.map(Word),
            meeting.place,
            Word(meeting.form),
            Word(meeting.language),
            meeting.notice_sent.map(Day),
            meeting.what,
            meeting.responsible,
            meeting.held_without
        ])?;
        Ok(())
    }

    /// Writes the day and the place of the meeting at hand.
    pub(super) fn set_day_and_place(&self, date: Option<NaiveDate>, place: Option<&str>) -> Result<(), StoreError> {
        let Some(id) = self.at_hand()? else {
            let nothing_said = date.is_none() && place.is_none();
            return if nothing_said { Ok(()) } else { Err(StoreError::NotThere("meeting".to_owned())) };
        };
        let sql = "UPDATE body_meeting SET date = ?2, place = ?3 WHERE id = ?1";
        self.0.0.prepare_cached(sql)?.execute(params![id.as_str(), date.map(Day), place])?;
        Ok(())
    }

    /// Takes a meeting out of the plan that was not held.
    pub fn remove(&self, id: &MeetingId) -> Result<(), StoreError> {
        for table in ["agenda_entry", "absence", "reported_tie", "call_answer", "kept_file"] {
            self.0.0.execute(&format!("DELETE FROM {table} WHERE meeting = ?1"), [id.as_str()])?;
        }
        match self.0.0.execute("DELETE FROM body_meeting WHERE id = ?1", [id.as_str()])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(format!("meeting {id}"))),
        }
    }

    /// Opens the meeting with these rules: what is written of rules later changes nothing in it. Refused by the table while another
    /// is open.
    pub fn open(&self, id: &MeetingId, at: DateTime<Utc>, rules: &MeetingRules) -> Result<(), StoreError> {
        let sql = "UPDATE body_meeting SET opened_at = ?2, rules = ?3 WHERE id = ?1";
        self.0.0.prepare_cached(sql)?.execute(params![id.as_str(), Stamp(at), Json(rules)])?;
        Ok(())
    }

    /// Closes the meeting, with the seats that belonged to it: what is written of seats later changes nothing in it.
    pub fn close(&self, id: &MeetingId, at: DateTime<Utc>, seats: &[SeatInMeeting]) -> Result<(), StoreError> {
        let sql = "UPDATE body_meeting SET closed_at = ?2, seating = ?3 WHERE id = ?1";
        self.0.0.prepare_cached(sql)?.execute(params![id.as_str(), Stamp(at), Json(seats)])?;
        Ok(())
    }

    /// Reports *forfall*, in place of what was reported.
    pub fn report_absence(&self, absence: &Absence) -> Result<(), StoreError> {
        let sql = "INSERT INTO absence (meeting, seat, note) VALUES (?1, ?2, ?3)
            ON CONFLICT (meeting, seat) DO UPDATE SET note = excluded.note";
        let Absence { meeting, seat, note } = absence;
        self.0.0.prepare_cached(sql)?.execute(params![meeting.as_str(), seat.as_str(), note])?;
        Ok(())
    }

    /// Takes a report of *forfall* back.
    pub fn remove_absence(&self, meeting: &MeetingId, seat: &forum::SeatId) -> Result<(), StoreError> {
        let sql = "DELETE FROM absence WHERE meeting = ?1 AND seat = ?2";
        match self.0.0.execute(sql, params![meeting.as_str(), seat.as_str()])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(format!("forfall of {seat}"))),
        }
    }
}
