//! The minutes: the secretary's words while they grow, and the minutes as they were closed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use forum::CaseNumber;
use procedure::{ClosedMinutes, Correction, MeetingId, Speakers, TextBlock};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Json, Stamp, Word};

pub(crate) const SQL: &str = "
CREATE TABLE minutes_words (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    case_number TEXT NOT NULL,
    words TEXT NOT NULL CHECK (json_valid(words)),
    PRIMARY KEY (meeting, case_number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER words_before_the_minutes_close BEFORE INSERT ON minutes_words
    WHEN EXISTS (SELECT 1 FROM closed_minutes WHERE meeting = NEW.meeting)
    BEGIN SELECT raise(ABORT, 'the minutes are closed'); END;
CREATE TRIGGER words_stay_as_they_were BEFORE UPDATE ON minutes_words
    WHEN EXISTS (SELECT 1 FROM closed_minutes WHERE meeting = OLD.meeting)
    BEGIN SELECT raise(ABORT, 'the minutes are closed'); END;
CREATE TRIGGER words_stay BEFORE DELETE ON minutes_words
    WHEN EXISTS (SELECT 1 FROM closed_minutes WHERE meeting = OLD.meeting)
    BEGIN SELECT raise(ABORT, 'the minutes are closed'); END;

CREATE TABLE closed_minutes (
    meeting TEXT NOT NULL PRIMARY KEY REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    minutes TEXT NOT NULL CHECK (json_valid(minutes))
) STRICT;
CREATE TRIGGER closed_minutes_stand BEFORE UPDATE ON closed_minutes
    BEGIN SELECT raise(ABORT, 'closed minutes stand; a correction stands beside them'); END;
CREATE TRIGGER closed_minutes_stay BEFORE DELETE ON closed_minutes
    BEGIN SELECT raise(ABORT, 'closed minutes stay in the record'); END;

CREATE TABLE minutes_correction (
    meeting TEXT NOT NULL REFERENCES closed_minutes (meeting) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    at TEXT NOT NULL,
    case_number TEXT,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (meeting, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER correction_stands BEFORE UPDATE ON minutes_correction
    BEGIN SELECT raise(ABORT, 'a correction stands as it was written'); END;
CREATE TRIGGER correction_stays BEFORE DELETE ON minutes_correction
    BEGIN SELECT raise(ABORT, 'a correction stays in the record'); END;
";

/// The list of speakers of each case: written anew each time, since nothing follows from what it was.
pub(crate) const SPEAKERS_SQL: &str = "
CREATE TABLE speaker_list (
    meeting TEXT NOT NULL REFERENCES body_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    case_number TEXT NOT NULL,
    speakers TEXT NOT NULL CHECK (json_valid(speakers)),
    PRIMARY KEY (meeting, case_number)
) STRICT, WITHOUT ROWID;
";

/// The words of the minutes of a meeting, case by case.
pub type Words = BTreeMap<CaseNumber, Vec<TextBlock>>;

handles!(MinutesTable, MinutesOf, "the minutes");

impl MinutesTable<'_> {
    /// The secretary's words in the minutes of all meetings but these, by meeting and case.
    pub fn words_but(&self, known: &BTreeSet<MeetingId>) -> Result<BTreeMap<MeetingId, Words>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT meeting, case_number, words FROM minutes_words")?;
        let mut rows = statement.query([])?;
        let mut words: BTreeMap<MeetingId, Words> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let meeting = MeetingId::new(row.get::<_, String>(0)?);
            if known.contains(&meeting) {
                continue;
            }
            let blocks = row.get::<_, Json<Vec<TextBlock>>>(2)?.0;
            let of_meeting = words.entry(meeting).or_default();
            of_meeting.insert(row.get::<_, Word<CaseNumber>>(1)?.0, blocks);
        }
        Ok(words)
    }

    /// The lists of speakers, by meeting and case.
    pub fn speakers(&self) -> Result<BTreeMap<(MeetingId, CaseNumber), Speakers>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT meeting, case_number, speakers FROM speaker_list")?;
        let rows = statement.query_map([], |row| {
            let meeting = MeetingId::new(row.get::<_, String>(0)?);
            Ok(((meeting, row.get::<_, Word<CaseNumber>>(1)?.0), row.get::<_, Json<Speakers>>(2)?.0))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The closed minutes of all meetings but these, each with its corrections.
    pub fn closed_but(
        &self,
        known: &BTreeSet<MeetingId>,
        mut corrections: BTreeMap<MeetingId, Vec<Correction>>,
    ) -> Result<BTreeMap<MeetingId, (ClosedMinutes, Vec<Correction>)>, StoreError> {
        let mut closed = BTreeMap::new();
        let mut statement = self.0.prepare_cached("SELECT meeting, minutes FROM closed_minutes")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let meeting = MeetingId::new(row.get::<_, String>(0)?);
            if known.contains(&meeting) {
                continue;
            }
            let minutes = row.get::<_, Json<ClosedMinutes>>(1)?.0;
            let corrected = corrections.remove(&meeting).unwrap_or_default();
            closed.insert(meeting, (minutes, corrected));
        }
        Ok(closed)
    }

    /// What was corrected in closed minutes, in order, by meeting.
    pub fn corrections(&self) -> Result<BTreeMap<MeetingId, Vec<Correction>>, StoreError> {
        let sql = "SELECT meeting, at, case_number, text FROM minutes_correction ORDER BY meeting, ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut corrections: BTreeMap<MeetingId, Vec<Correction>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let correction = Correction {
                at: row.get::<_, Stamp>(1)?.0,
                case: row.get::<_, Option<Word<CaseNumber>>>(2)?.map(|number| number.0),
                text: row.get(3)?,
            };
            corrections.entry(MeetingId::new(row.get::<_, String>(0)?)).or_default().push(correction);
        }
        Ok(corrections)
    }
}

impl MinutesOf<'_> {
    /// Writes the secretary's words about a case, in place of those that were; no words take them away.
    pub fn put_words(&self, meeting: &MeetingId, case: CaseNumber, words: &[TextBlock]) -> Result<(), StoreError> {
        let sql = if words.is_empty() {
            "DELETE FROM minutes_words WHERE meeting = ?1 AND case_number = ?2 AND ?3 = '[]'"
        } else {
            "INSERT INTO minutes_words (meeting, case_number, words) VALUES (?1, ?2, ?3)
                ON CONFLICT (meeting, case_number) DO UPDATE SET words = excluded.words"
        };
        self.0.0.prepare_cached(sql)?.execute(params![meeting.as_str(), Word(case), Json(words)])?;
        Ok(())
    }

    /// Writes the list of speakers of a case, in place of the one that was.
    pub fn put_speakers(&self, meeting: &MeetingId, case: CaseNumber, speakers: &Speakers) -> Result<(), StoreError> {
        let sql = "INSERT INTO speaker_list (meeting, case_number, speakers) VALUES (?1, ?2, ?3)
            ON CONFLICT (meeting, case_number) DO UPDATE SET speakers = excluded.speakers";
        self.0.0.prepare_cached(sql)?.execute(params![meeting.as_str(), Word(case), Json(speakers)])?;
        Ok(())
    }

    /// Keeps the minutes as they were closed.
    pub fn close(&self, meeting: &MeetingId, minutes: &ClosedMinutes) -> Result<(), StoreError> {
        let sql = "INSERT INTO closed_minutes (meeting, minutes) VALUES (?1, ?2)";
        self.0.0.prepare_cached(sql)?.execute(params![meeting.as_str(), Json(minutes)])?;
        Ok(())
    }

    /// Adds a correction of closed minutes.
    pub fn correct(
        &self,
        meeting: &MeetingId,
        case: Option<CaseNumber>,
        text: &str,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO minutes_correction (meeting, ordinal, at, case_number, text)
            VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM minutes_correction WHERE meeting = ?1), ?2, ?3, ?4)";
        let values = params![meeting.as_str(), Stamp(at), case.map(Word), text];
        self.0.0.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}
