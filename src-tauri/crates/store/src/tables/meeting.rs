//! The one row about the meeting itself, and what kind of file this is.

use chrono::{DateTime, NaiveDate, Utc};
use forum::vote::VoteRules;
use procedure::MeetingId;
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use super::{BodyMeetingTable, BodyMeetings, body_meeting, handles};
use crate::StoreError;
use crate::value::{Day, Json, Stamp};

/// A review copy says of which meeting it is: the hash of the meeting's first journal entry.
pub(crate) const SQL: &str = "
CREATE TABLE meeting (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    kind TEXT NOT NULL CHECK (kind IN ('meeting', 'review')),
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    forum TEXT NOT NULL,
    secretariat TEXT NOT NULL,
    county TEXT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    date TEXT NOT NULL,
    constructed TEXT,
    vote_rules TEXT NOT NULL CHECK (json_valid(vote_rules)),
    origin TEXT CHECK (length(origin) = 64),
    copied_at TEXT,
    CHECK ((kind = 'review') = (origin IS NOT NULL)),
    CHECK ((kind = 'review') = (copied_at IS NOT NULL))
) STRICT;
CREATE TRIGGER meeting_stays BEFORE DELETE ON meeting BEGIN SELECT raise(ABORT, 'the meeting row stays'); END;
";

/// Format 4: the day may be open, and the meeting has a place. SQLite lets no column forget that it must be filled, so the
/// table is written anew.
pub(crate) const SQL_4: &str = "
ALTER TABLE meeting RENAME TO meeting_3;
CREATE TABLE meeting (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    kind TEXT NOT NULL CHECK (kind IN ('meeting', 'review')),
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    forum TEXT NOT NULL,
    secretariat TEXT NOT NULL,
    county TEXT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    date TEXT,
    place TEXT CHECK (place <> ''),
    constructed TEXT,
    vote_rules TEXT NOT NULL CHECK (json_valid(vote_rules)),
    origin TEXT CHECK (length(origin) = 64),
    copied_at TEXT,
    CHECK ((kind = 'review') = (origin IS NOT NULL)),
    CHECK ((kind = 'review') = (copied_at IS NOT NULL))
) STRICT;
INSERT INTO meeting
    (id, kind, made_by, forum, secretariat, county, year, date, constructed, vote_rules, origin, copied_at)
    SELECT id, kind, made_by, forum, secretariat, county, year, date, constructed, vote_rules, origin, copied_at
    FROM meeting_3;
DROP TABLE meeting_3;
CREATE TRIGGER meeting_stays BEFORE DELETE ON meeting BEGIN SELECT raise(ABORT, 'the meeting row stays'); END;
";

/// What the meeting is called, when it is, and by which rules it votes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// «Samarbeidsforum i Nordland».
    pub forum: String,
    /// «Statsforvalteren i Nordland».
    pub secretariat: String,
    /// The county, when it is not plain from the names: «Nordland».
    pub county: Option<String>,
    /// Budget year.
    pub year: i32,
    /// The day of the meeting at hand; none while it is not set.
    pub date: Option<NaiveDate>,
    /// Where it is held; none while it is not set, and never empty.
    #[serde(default)]
    pub place: Option<String>,
    /// The data, or part of it, is constructed: what to say of it.
    pub constructed: Option<String>,
    /// By which rules the forum votes.
    pub vote_rules: VoteRules,
}

handles!(MeetingTable, Meetings, "the row about the meeting");

impl MeetingTable<'_> {
    /// The row, with the day and the place of the meeting at hand.
    pub fn get(&self) -> Result<Meeting, StoreError> {
        let at_hand = body_meeting::at_hand(self.0)?;
        let sql = "SELECT forum, secretariat, county, year, m.date, constructed, vote_rules, m.place
            FROM meeting LEFT JOIN body_meeting m ON m.id = ?1";
        Ok(self.0.query_row(sql, [at_hand.as_ref().map(MeetingId::as_str)], |row| {
            Ok(Meeting {
                forum: row.get(0)?,
                secretariat: row.get(1)?,
                county: row.get(2)?,
                year: row.get(3)?,
                date: row.get::<_, Option<Day>>(4)?.map(|day| day.0),
                place: row.get(7)?,
                constructed: row.get(5)?,
                vote_rules: row.get::<_, Json<VoteRules>>(6)?.0,
            })
        })?)
    }

    /// The program version that made the file or last changed its format.
    pub(crate) fn made_by(&self) -> Result<Option<String>, StoreError> {
        Ok(self.0.query_row("SELECT made_by FROM meeting", [], |row| row.get(0)).optional()?)
    }

    /// For a review copy: the first hash of the meeting it is of, and when it was made. None for a meeting.
    pub(crate) fn origin(&self) -> Result<Option<(String, DateTime<Utc>)>, StoreError> {
        let sql = "SELECT origin, copied_at FROM meeting WHERE kind = 'review'";
        let row = self.0.query_row(sql, [], |row| Ok((row.get(0)?, row.get::<_, Stamp>(1)?.0)));
        Ok(row.optional()?)
    }
}

impl Meetings<'_> {
    /// Writes the row, for a new file or in place of what was there, and the day and the place of the meeting at hand. The body
    /// that was called as the forum was is called as it is now.
    pub fn put(&self, meeting: &Meeting) -> Result<(), StoreError> {
        let renamed = "UPDATE body SET name = ?1 WHERE name = (SELECT forum FROM meeting)";
        self.0.0.execute(renamed, [&meeting.forum])?;
        BodyMeetings(BodyMeetingTable(self.0.0)).set_day_and_place(meeting.date, meeting.place.as_deref())?;
        let sql = "INSERT INTO meeting (id, kind, made_by, forum, secretariat, county, year, constructed, vote_rules)
            VALUES (1, 'meeting', :made_by, :forum, :secretariat, :county, :year, :constructed, :vote_rules)
            ON CONFLICT (id) DO UPDATE SET forum = excluded.forum, secretariat = excluded.secretariat,
                county = excluded.county, year = excluded.year, constructed = excluded.constructed,
                vote_rules = excluded.vote_rules";
        self.0.0.execute(
            sql,
            named_params! {
                ":made_by": crate::PROGRAM_VERSION,
                ":forum": meeting.forum,
                ":secretariat": meeting.secretariat,
                ":county": meeting.county,
                ":year": meeting.year,
                ":constructed": meeting.constructed,
                ":vote_rules": Json(&meeting.vote_rules),
            },
        )?;
        Ok(())
    }

    /// Says that this version of the program changed the file's format.
    pub(crate) fn mark_made_by_this(&self) -> Result<(), StoreError> {
        self.0.0.execute("UPDATE meeting SET made_by = ?1", [crate::PROGRAM_VERSION])?;
        Ok(())
    }

    /// Makes this the row of a review copy.
    pub(crate) fn mark_as_review(&self, origin: &str, at: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE meeting SET kind = 'review', origin = ?1, copied_at = ?2";
        self.0.0.execute(sql, rusqlite::params![origin, Stamp(at)])?;
        Ok(())
    }
}
