//! Proposing, agreeing and voting: what cannot be undone, and is corrected by a new entry instead.

use chrono::{DateTime, Utc};
use store::{StoreError, Tables, VoteId};

use super::{Desk, Done, Notes, not_this, tidy};
use crate::command::Command;
use crate::frozen::Frozen;
use crate::{Refusal, deciding};

impl Desk {
    /// Proposing, agreeing and voting: what cannot be undone.
    pub(super) fn decide(&mut self, command: &Command, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let state = &self.state;
        match command {
            Command::Propose { case } => {
                deciding::may_propose(state, *case)?;
                let (draft, content) = (state.draft.clone(), Frozen::of(state)?);
                self.write(command, None, at, |t| t.versions().freeze(&draft, *case, at, &content).map(drop))?;
            }
            Command::Withdraw => {
                let hash = deciding::on_the_table(state)?.hash.clone();
                self.write(command, None, at, |t| t.versions().withdraw(&hash, at))?;
            }
            Command::DecideByConsensus => {
                let hash = deciding::by_consensus(state, at)?.version.hash;
                let by = store::By::Consensus { attendance: None };
                self.write(command, None, at, |t| t.decisions().decide(&hash, &by, at).map(drop))?;
            }
            Command::RecordConsensusTried => {
                let hash = deciding::may_record_consensus_tried(state)?.hash.clone();
                self.write(command, None, at, |t| t.consensus_tried().record(&hash, at))?;
            }
            Command::OpenVote { method, attendance } => {
                let vote = deciding::open_vote(state, *method, attendance, at)?;
                let row = store::NewVote {
                    version: deciding::on_the_table(state)?.hash.clone(),
                    ordinal: vote.ordinal,
                    method: vote.method,
                    rules: vote.rules,
                    roll: vote.roll,
                    attendance: vote.attendance,
                    opened_at: at,
                };
                self.write(command, None, at, |t| t.votes().open(&row).map(drop))?;
            }
            Command::CloseVote { votes } => {
                let (closed, decision) = deciding::close_vote(state, votes.clone(), at)?;
                let row = store::ClosedVote { votes: closed.votes, count: closed.count, result: closed.result, at };
                self.write(command, None, at, |t| {
                    let vote = the_open_vote(t)?;
                    t.votes().close(vote, &row)?;
                    if let Some(decision) = &decision {
                        t.decisions().decide(&decision.version.hash, &store::By::Vote(vote), at)?;
                    }
                    Ok(())
                })?;
            }
            Command::CancelVote => {
                deciding::the_open_vote(state)?;
                self.write(command, None, at, |t| t.votes().cancel(the_open_vote(t)?, at))?;
            }
            Command::Reopen { reason } => {
                let reason = tidy(reason)?;
                let hash = deciding::may_reopen(state, &reason)?.version.hash.clone();
                self.write(command, None, at, |t| t.decisions().reopen(&hash, at, &reason))?;
            }
            other => return Err(not_this(other)),
        }
        let before = Some(self.reread()?);
        Ok(Done::Changed { before, notes: Notes::Same })
    }
}

/// The vote that is open in the file.
fn the_open_vote(tables: &Tables<'_>) -> Result<VoteId, StoreError> {
    let open = tables.votes().open_vote()?;
    open.map(|vote| vote.id).ok_or_else(|| StoreError::NotThere("open vote".to_owned()))
}
