//! How cases are planned to be treated: method and questions, alternatives, guests, a break, and whether what follows is done.

use procedure::CasePlan;
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Json, Lean, Word};

pub(crate) const SQL: &str = "
CREATE TABLE case_plan (
    case_number TEXT NOT NULL PRIMARY KEY REFERENCES case_item (number) DEFERRABLE INITIALLY DEFERRED,
    plan TEXT NOT NULL CHECK (json_valid(plan))
) STRICT;
";

handles!(CasePlanTable, CasePlans, "how cases are planned to be treated");

impl CasePlanTable<'_> {
    /// Every plan, in the order of the cases.
    pub fn all(&self) -> Result<Vec<CasePlan>, StoreError> {
        let sql = "SELECT p.plan FROM case_plan p JOIN case_item c ON c.number = p.case_number ORDER BY c.ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok(row.get::<_, Json<CasePlan>>(0)?.0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl CasePlans<'_> {
    /// Writes how a case is treated, in place of what was; one that says nothing is taken away.
    pub fn put(&self, plan: &CasePlan) -> Result<(), StoreError> {
        if plan.says_nothing() {
            self.0.0.execute("DELETE FROM case_plan WHERE case_number = ?1", [Word(plan.case)])?;
            return Ok(());
        }
        let sql = "INSERT INTO case_plan (case_number, plan) VALUES (?1, ?2)
            ON CONFLICT (case_number) DO UPDATE SET plan = excluded.plan";
        self.0.0.prepare_cached(sql)?.execute(params![Word(plan.case), Lean(plan)])?;
        Ok(())
    }
}
