//! Frames (rammer): one row for each allotment a frame is built of (R3).

use forum::{Frame, FramePart, FrameStatus, Kroner, SchemeId};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Day, Word};

pub(crate) const SQL: &str = "
CREATE TABLE frame_part (
    scheme TEXT NOT NULL REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    name TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991),
    status TEXT NOT NULL CHECK (status IN ('estimate', 'final')),
    date TEXT,
    reference TEXT,
    PRIMARY KEY (scheme, year, ordinal)
) STRICT;
";

handles!(FrameTable, Frames, "the frames");

impl FrameTable<'_> {
    /// Every frame that has a part, by the meeting's order of schemes and by year.
    pub fn all(&self) -> Result<Vec<Frame>, StoreError> {
        let sql = "SELECT f.scheme, f.year, f.name, f.amount, f.status, f.date, f.reference
            FROM frame_part f JOIN scheme s ON s.id = f.scheme ORDER BY s.ordinal, f.year, f.ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut frames: Vec<Frame> = Vec::new();
        while let Some(row) = rows.next()? {
            let scheme = SchemeId::new(row.get::<_, String>(0)?);
            let year = row.get(1)?;
            let part = FramePart {
                name: row.get(2)?,
                amount: Kroner::new(row.get(3)?),
                status: row.get::<_, Word<FrameStatus>>(4)?.0,
                date: row.get::<_, Option<Day>>(5)?.map(|day| day.0),
                reference: row.get(6)?,
            };
            match frames.last_mut() {
                Some(frame) if frame.scheme == scheme && frame.year == year => frame.parts.push(part),
                _ => frames.push(Frame { scheme, year, parts: vec![part] }),
            }
        }
        Ok(frames)
    }
}

impl Frames<'_> {
    /// Writes the frame of a scheme and year in place of the one that was. A frame without parts is no frame.
    pub fn put(&self, frame: &Frame) -> Result<(), StoreError> {
        let connection = self.0.0;
        let scheme = frame.scheme.as_str();
        let sql = "DELETE FROM frame_part WHERE scheme = ?1 AND year = ?2";
        connection.prepare_cached(sql)?.execute(params![scheme, frame.year])?;
        let sql = "INSERT INTO frame_part (scheme, year, ordinal, name, amount, status, date, reference)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let mut statement = connection.prepare_cached(sql)?;
        for (ordinal, part) in (1_i64..).zip(&frame.parts) {
            statement.execute(params![
                scheme,
                frame.year,
                ordinal,
                part.name,
                part.amount.get(),
                Word(part.status),
                part.date.map(Day),
                part.reference
            ])?;
        }
        Ok(())
    }
}
