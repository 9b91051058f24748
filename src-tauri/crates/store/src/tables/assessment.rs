//! How behovsmeldinger were assessed: one row for each criterion of each need at each level, with the reason (R34, R48-R52).

use forum::{AssessedAt, AssessedPoint, Assessment, Criterion, NeedId};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Day, Json, Word};

pub(crate) const SQL: &str = "
CREATE TABLE assessment (
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL CHECK (at IN ('network', 'working-group')),
    criterion TEXT NOT NULL CHECK (criterion IN ('local-need', 'collective', 'partnership')),
    met INTEGER NOT NULL CHECK (met IN (0, 1)),
    reason TEXT NOT NULL,
    points TEXT NOT NULL CHECK (json_valid(points)),
    assessed_by TEXT NOT NULL,
    assessed_on TEXT NOT NULL,
    PRIMARY KEY (need, at, criterion)
) STRICT, WITHOUT ROWID;
";

handles!(AssessmentTable, Assessments, "the assessments");

impl AssessmentTable<'_> {
    /// Every assessment, by need; the network's before the working group's, then by criterion 1, 2, 3.
    pub fn all(&self) -> Result<Vec<Assessment>, StoreError> {
        let sql = "SELECT need, at, criterion, met, reason, points, assessed_by, assessed_on FROM assessment";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Assessment {
                need: NeedId::from(row.get::<_, String>(0)?),
                at: row.get::<_, Word<AssessedAt>>(1)?.0,
                criterion: row.get::<_, Word<Criterion>>(2)?.0,
                met: row.get(3)?,
                reason: row.get(4)?,
                points: row.get::<_, Json<Vec<AssessedPoint>>>(5)?.0,
                assessed_by: row.get(6)?,
                on: row.get::<_, Day>(7)?.0,
            })
        })?;
        let mut assessments: Vec<Assessment> = rows.collect::<Result<_, _>>()?;
        assessments
            .sort_by(|one, other| (&one.need, one.at, one.criterion).cmp(&(&other.need, other.at, other.criterion)));
        Ok(assessments)
    }
}

impl Assessments<'_> {
    /// Writes an assessment in place of the one of the same need, level and criterion.
    pub fn put(&self, assessment: &Assessment) -> Result<(), StoreError> {
        let sql = "INSERT INTO assessment (need, at, criterion, met, reason, points, assessed_by, assessed_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT (need, at, criterion) DO UPDATE SET met = excluded.met, reason = excluded.reason,
                points = excluded.points, assessed_by = excluded.assessed_by, assessed_on = excluded.assessed_on";
        self.0.0.prepare_cached(sql)?.execute(params![
            assessment.need.as_str(),
            Word(assessment.at),
            Word(assessment.criterion),
            assessment.met,
            assessment.reason,
            Json(&assessment.points),
            assessment.assessed_by,
            Day(assessment.on)
        ])?;
        Ok(())
    }

    /// Takes one assessment away.
    pub fn remove(&self, need: &NeedId, at: AssessedAt, criterion: Criterion) -> Result<(), StoreError> {
        let sql = "DELETE FROM assessment WHERE need = ?1 AND at = ?2 AND criterion = ?3";
        self.0.0.prepare_cached(sql)?.execute(params![need.as_str(), Word(at), Word(criterion)])?;
        Ok(())
    }

    /// Takes every assessment of a need away.
    pub fn remove_of(&self, need: &NeedId) -> Result<(), StoreError> {
        self.0.0.prepare_cached("DELETE FROM assessment WHERE need = ?1")?.execute([need.as_str()])?;
        Ok(())
    }
}
