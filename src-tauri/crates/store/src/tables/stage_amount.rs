//! What a need carries on its way, beside what was applied for and what the forum decides: a place in the order, an amount, a
//! word on it (R37, R38). None writes over another: each stage has a row of its own.

use forum::{AmountStage, Kroner, NeedId, StageAmount};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::Word;

pub(crate) const SQL: &str = "
CREATE TABLE stage_amount (
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL CHECK (stage IN ('network', 'working-group', 'decided', 'paid')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
    comment TEXT,
    PRIMARY KEY (need, stage)
) STRICT, WITHOUT ROWID;
";

/// Format 3: a place in the order, and a stage that has a place or a comment without an amount. SQLite lets no column forget that
/// it must be filled, so the table is written anew.
pub(crate) const SQL_3: &str = "
ALTER TABLE stage_amount RENAME TO stage_amount_2;
CREATE TABLE stage_amount (
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL CHECK (stage IN ('network', 'working-group', 'decided', 'paid')),
    amount INTEGER CHECK (amount BETWEEN 0 AND 9007199254740991),
    comment TEXT,
    rank INTEGER CHECK (rank BETWEEN 1 AND 4294967295),
    PRIMARY KEY (need, stage),
    CHECK (amount IS NOT NULL OR comment IS NOT NULL OR rank IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO stage_amount (need, stage, amount, comment) SELECT need, stage, amount, comment FROM stage_amount_2;
DROP TABLE stage_amount_2;
";

handles!(StageTable, Stages, "the amounts by stage");

impl StageTable<'_> {
    /// Every amount, by need and then in the order of the stages.
    pub fn all(&self) -> Result<Vec<StageAmount>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT need, stage, amount, comment, rank FROM stage_amount")?;
        let rows = statement.query_map([], |row| {
            Ok(StageAmount {
                need: NeedId::from(row.get::<_, String>(0)?),
                stage: row.get::<_, Word<AmountStage>>(1)?.0,
                rank: row.get(4)?,
                amount: row.get::<_, Option<i64>>(2)?.map(Kroner::new),
                comment: row.get(3)?,
            })
        })?;
        let mut amounts: Vec<StageAmount> = rows.collect::<Result<_, _>>()?;
        amounts.sort_by(|one, other| (&one.need, one.stage).cmp(&(&other.need, other.stage)));
        Ok(amounts)
    }
}

impl Stages<'_> {
    /// Writes what a need carries at a stage, in place of what was written for the same stage.
    pub fn put(&self, amount: &StageAmount) -> Result<(), StoreError> {
        let sql = "INSERT INTO stage_amount (need, stage, amount, comment, rank) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (need, stage) DO UPDATE
            SET amount = excluded.amount, comment = excluded.comment, rank = excluded.rank";
        self.0.0.prepare_cached(sql)?.execute(params![
            amount.need.as_str(),
            Word(amount.stage),
            amount.amount.map(Kroner::get),
            amount.comment,
            amount.rank
        ])?;
        Ok(())
    }

    /// Takes one stage of a need away.
    pub fn remove(&self, need: &NeedId, stage: AmountStage) -> Result<(), StoreError> {
        let sql = "DELETE FROM stage_amount WHERE need = ?1 AND stage = ?2";
        self.0.0.prepare_cached(sql)?.execute(params![need.as_str(), Word(stage)])?;
        Ok(())
    }

    /// Takes every stage of a need away.
    pub fn remove_of(&self, need: &NeedId) -> Result<(), StoreError> {
        self.0.0.prepare_cached("DELETE FROM stage_amount WHERE need = ?1")?.execute([need.as_str()])?;
        Ok(())
    }
}
