//! The amounts a need carries on its way, beside what was applied for and what the forum decides (R38). None writes over
//! another: each stage has a row of its own.

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

handles!(StageTable, Stages, "the amounts by stage");

impl StageTable<'_> {
    /// Every amount, by need and then in the order of the stages.
    pub fn all(&self) -> Result<Vec<StageAmount>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT need, stage, amount, comment FROM stage_amount")?;
        let rows = statement.query_map([], |row| {
            Ok(StageAmount {
                need: NeedId::from(row.get::<_, String>(0)?),
                stage: row.get::<_, Word<AmountStage>>(1)?.0,
                amount: Kroner::new(row.get(2)?),
                comment: row.get(3)?,
            })
        })?;
        let mut amounts: Vec<StageAmount> = rows.collect::<Result<_, _>>()?;
        amounts.sort_by(|one, other| (&one.need, one.stage).cmp(&(&other.need, other.stage)));
        Ok(amounts)
    }
}

impl Stages<'_> {
    /// Writes what a need was to get at a stage, in place of what was written for the same stage.
    pub fn put(&self, amount: &StageAmount) -> Result<(), StoreError> {
        let sql = "INSERT INTO stage_amount (need, stage, amount, comment) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (need, stage) DO UPDATE SET amount = excluded.amount, comment = excluded.comment";
        self.0.0.prepare_cached(sql)?.execute(params![
            amount.need.as_str(),
            Word(amount.stage),
            amount.amount.get(),
            amount.comment
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
