//! The inbox: cases that members propose, and what became of each. One that came stays (R129).

use procedure::CaseProposal;
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::Json;

pub(crate) const SQL: &str = "
CREATE TABLE case_proposal (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    body TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    proposal TEXT NOT NULL CHECK (json_valid(proposal))
) STRICT;
";

handles!(CaseProposalTable, CaseProposals, "the inbox of proposed cases");

impl CaseProposalTable<'_> {
    /// Every proposal, in the order they came.
    pub fn all(&self) -> Result<Vec<CaseProposal>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT proposal FROM case_proposal ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok(row.get::<_, Json<CaseProposal>>(0)?.0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl CaseProposals<'_> {
    /// Writes a proposal, in place of the one with its number.
    pub fn put(&self, proposal: &CaseProposal) -> Result<(), StoreError> {
        let sql = "INSERT INTO case_proposal (id, body, proposal) VALUES (?1, ?2, ?3)
            ON CONFLICT (id) DO UPDATE SET body = excluded.body, proposal = excluded.proposal";
        self.0.0.prepare_cached(sql)?.execute(params![proposal.id, proposal.body.as_str(), Json(proposal)])?;
        Ok(())
    }
}
