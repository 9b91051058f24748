//! *Søknader* to the 30 % part of regional ordning, by their number in the round (R85-R95).

use forum::{Application, ApplicationCategory, Kroner};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Day, Exact, Word};

pub(crate) const SQL: &str = "
CREATE TABLE application (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    call INTEGER NOT NULL CHECK (call > 0),
    category TEXT NOT NULL
        CHECK (category IN ('basic-competence', 'further-studies', 'trade-certificate', 'facilitation-funds')),
    owner TEXT NOT NULL,
    kindergarten TEXT NOT NULL,
    municipality TEXT NOT NULL,
    study TEXT CHECK (study <> ''),
    students INTEGER NOT NULL CHECK (students >= 0),
    applied INTEGER NOT NULL CHECK (applied BETWEEN 0 AND 9007199254740991),
    dispensations_municipality INTEGER CHECK (dispensations_municipality >= 0),
    dispensations_kindergarten INTEGER CHECK (dispensations_kindergarten >= 0),
    progress TEXT CHECK (progress GLOB '[0-9]*' AND progress NOT GLOB '*[^0-9.]*' AND progress NOT GLOB '*.*.*'),
    received TEXT NOT NULL,
    study_year TEXT NOT NULL
) STRICT;
";

handles!(ApplicationTable, Applications, "the applications to the 30 % part");

impl ApplicationTable<'_> {
    /// Every application, by number.
    pub fn all(&self) -> Result<Vec<Application>, StoreError> {
        let sql = "SELECT number, call, category, owner, kindergarten, municipality, study, students, applied,
                dispensations_municipality, dispensations_kindergarten, progress, received, study_year
            FROM application ORDER BY number";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Application {
                number: row.get(0)?,
                call: row.get(1)?,
                category: row.get::<_, Word<ApplicationCategory>>(2)?.0,
                owner: row.get(3)?,
                kindergarten: row.get(4)?,
                municipality: row.get(5)?,
                study: row.get(6)?,
                students: row.get(7)?,
                applied: Kroner::new(row.get(8)?),
                dispensations_municipality: row.get(9)?,
                dispensations_kindergarten: row.get(10)?,
                progress: row.get::<_, Option<Exact>>(11)?.map(|progress| progress.0),
                received: row.get::<_, Day>(12)?.0,
                study_year: row.get(13)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Applications<'_> {
    /// Adds the application, or writes it in place of the one with its number.
    pub fn put(&self, application: &Application) -> Result<(), StoreError> {
        let sql = "INSERT INTO application (number, call, category, owner, kindergarten, municipality, study, students,
                applied, dispensations_municipality, dispensations_kindergarten, progress, received, study_year)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            ON CONFLICT (number) DO UPDATE SET call = excluded.call, category = excluded.category,
                owner = excluded.owner, kindergarten = excluded.kindergarten, municipality = excluded.municipality,
                study = excluded.study, students = excluded.students, applied = excluded.applied,
                dispensations_municipality = excluded.dispensations_municipality,
                dispensations_kindergarten = excluded.dispensations_kindergarten, progress = excluded.progress,
                received = excluded.received, study_year = excluded.study_year";
        self.0.0.prepare_cached(sql)?.execute(params![
            application.number,
            application.call,
            Word(application.category),
            application.owner,
            application.kindergarten,
            application.municipality,
            application.study,
            application.students,
            application.applied.get(),
            application.dispensations_municipality,
            application.dispensations_kindergarten,
            application.progress.map(Exact),
            Day(application.received),
            application.study_year
        ])?;
        Ok(())
    }

    /// Takes an application out.
    pub fn remove(&self, number: u32) -> Result<(), StoreError> {
        self.0.0.prepare_cached("DELETE FROM application WHERE number = ?1")?.execute([number])?;
        Ok(())
    }
}
