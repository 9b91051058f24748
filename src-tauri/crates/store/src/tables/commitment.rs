//! *Tilsagn*: what was promised for later years. A promise is never written over; a change is another line (R84), so lines
//! can only be added. Taking back the change that added one is the only way it goes.

use forum::{CaseNumber, Commitment, Kroner, SchemeId, UniversityPart};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Json, Word};

/// The case may be one of an earlier year's meeting, so it is not looked for among this meeting's cases.
pub(crate) const SQL: &str = "
CREATE TABLE commitment (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    scheme TEXT NOT NULL REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
    region TEXT NOT NULL,
    owner TEXT NOT NULL,
    measure TEXT NOT NULL,
    decided INTEGER NOT NULL CHECK (decided BETWEEN 1900 AND 9999),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    amount INTEGER NOT NULL CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991),
    case_number TEXT,
    note TEXT
) STRICT;
";

/// Format 3: what of a promise goes to universities.
pub(crate) const SQL_3: &str = "
ALTER TABLE commitment ADD COLUMN universities TEXT CHECK (json_valid(universities));
";

handles!(CommitmentTable, Commitments, "the commitments");

impl CommitmentTable<'_> {
    /// Every commitment, by number.
    pub fn all(&self) -> Result<Vec<Commitment>, StoreError> {
        let sql =
            "SELECT number, scheme, region, owner, measure, decided, year, amount, case_number, note, universities
            FROM commitment ORDER BY number";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Commitment {
                number: row.get(0)?,
                scheme: SchemeId::new(row.get::<_, String>(1)?),
                region: row.get(2)?,
                owner: row.get(3)?,
                measure: row.get(4)?,
                decided: row.get(5)?,
                year: row.get(6)?,
                amount: Kroner::new(row.get(7)?),
                case: row.get::<_, Option<Word<CaseNumber>>>(8)?.map(|case| case.0),
                note: row.get(9)?,
                universities: row.get::<_, Option<Json<Vec<UniversityPart>>>>(10)?.map(|parts| parts.0),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The number that the next commitment gets.
    pub fn next_number(&self) -> Result<u32, StoreError> {
        let sql = "SELECT coalesce(max(number), 0) + 1 FROM commitment";
        Ok(self.0.query_row(sql, [], |row| row.get(0))?)
    }
}

impl Commitments<'_> {
    /// Adds a commitment. Refused by the table when its number is taken.
    pub fn add(&self, commitment: &Commitment) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO commitment (number, scheme, region, owner, measure, decided, year, amount, case_number, note,
                universities)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
        self.0.0.prepare_cached(sql)?.execute(params![
            commitment.number,
            commitment.scheme.as_str(),
            commitment.region,
            commitment.owner,
            commitment.measure,
            commitment.decided,
            commitment.year,
            commitment.amount.get(),
            commitment.case.map(Word),
            commitment.note,
            commitment.universities.as_ref().map(Json)
        ])?;
        Ok(())
    }
}
