//! Proposing, agreeing and voting: what cannot be undone, and is corrected by a new entry instead.

use chrono::{DateTime, Utc};
use store::{StoreError, Tables, VoteId};

use super::committing::{Rows, Written};
use super::texts::tidy;
use super::{Desk, Done, Notes};
use crate::command::{DecideCommand, Refusal};
use crate::state::frozen::Frozen;
use crate::state::{State, procedure};
use crate::view::{CountSoFar, OUTCOME, Outcome};

impl Desk {
    /// Proposing, agreeing and voting: what cannot be undone.
    pub(super) fn decide(&mut self, command: &DecideCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        procedure::no_meeting_is_led(&self.state)?;
        let rows = change(&self.state, command, at)?;
        let mut written = Written::of(command.clone(), None)?;
        // A vote that is broken off leaves no choice in the journal; the answer lies with the vote.
        if let DecideCommand::Answer { .. } = command {
            written.leave_unsaid(&["choice"]);
        }
        if let Some(outcome) = outcome(&self.state, command, at)? {
            written.add(OUTCOME, &outcome)?;
        }
        let before = self.commit(written, at, rows)?;
        Ok(Done::Changed { before: Some(before), notes: Notes::Same })
    }
}

/// What a vote that is closed comes to, for the journal.
fn outcome(state: &State, command: &DecideCommand, at: DateTime<Utc>) -> Result<Option<Outcome>, Refusal> {
    let DecideCommand::CloseVote { votes } = command else { return Ok(None) };
    let (closed, _) = procedure::close_vote(state, votes.clone(), at)?;
    let majority = closed.opened.rules.majority;
    Ok(Some(Outcome { count: closed.count, result: closed.result, majority }))
}

/// The rows that a step on the way to a decision writes.
fn change(state: &State, command: &DecideCommand, at: DateTime<Utc>) -> Result<Rows, Refusal> {
    Ok(match command.clone() {
        DecideCommand::Propose { case } => {
            procedure::may_propose(state, case)?;
            let (draft, content) = (state.draft.clone(), Frozen::of(state)?);
            Box::new(move |t| t.versions().freeze(&draft, case, at, &content).map(drop))
        }
        DecideCommand::Withdraw => {
            let hash = procedure::on_the_table(state)?.hash.clone();
            Box::new(move |t| t.versions().withdraw(&hash, at))
        }
        DecideCommand::DecideByConsensus { attendance } => {
            let hash = procedure::by_consensus(state, attendance.as_deref())?.hash.clone();
            let by = store::By::Consensus { attendance };
            Box::new(move |t| t.decisions().decide(&hash, &by, at).map(drop))
        }
        DecideCommand::Answer { seat, choice } => {
            procedure::may_answer(state, &seat)?;
            Box::new(move |t| t.votes().answer(the_open_vote(t)?, &seat, choice))
        }
        DecideCommand::EnterCount { count } => {
            procedure::may_count(state, count)?;
            let CountSoFar { yes, no, blank } = count;
            let count = store::CountEntered { yes, no, blank };
            Box::new(move |t| t.votes().enter_count(the_open_vote(t)?, count))
        }
        DecideCommand::RecordConsensusTried => {
            let hash = procedure::may_record_consensus_tried(state)?.hash.clone();
            Box::new(move |t| t.consensus_tried().record(&hash, at))
        }
        DecideCommand::OpenVote { method, attendance } => {
            let vote = procedure::open_vote(state, method, &attendance, at)?;
            let row = store::NewVote {
                version: procedure::on_the_table(state)?.hash.clone(),
                ordinal: vote.ordinal,
                method: vote.method,
                rules: vote.rules,
                roll: vote.roll,
                attendance: vote.attendance,
                opened_at: at,
            };
            Box::new(move |t| t.votes().open(&row).map(drop))
        }
        DecideCommand::CloseVote { votes } => {
            let (closed, decision) = procedure::close_vote(state, votes, at)?;
            let row = store::ClosedVote { votes: closed.votes, count: closed.count, result: closed.result, at };
            Box::new(move |t| {
                let vote = the_open_vote(t)?;
                t.votes().close(vote, &row)?;
                if let Some(decision) = &decision {
                    t.decisions().decide(&decision.version.hash, &store::By::Vote(vote), at)?;
                }
                Ok(())
            })
        }
        DecideCommand::CancelVote => {
            procedure::the_open_vote(state)?;
            Box::new(move |t| t.votes().cancel(the_open_vote(t)?, at))
        }
        DecideCommand::Reopen { reason } => {
            let reason = tidy(&reason)?;
            let versions: Vec<String> = procedure::may_reopen(state, &reason)?.into_iter().map(str::to_owned).collect();
            Box::new(move |t| versions.iter().try_for_each(|version| t.decisions().reopen(version, at, &reason)))
        }
    })
}

/// The vote that is open in the file.
fn the_open_vote(tables: &Tables<'_>) -> Result<VoteId, StoreError> {
    let open = tables.votes().open_vote()?;
    open.map(|vote| vote.id).ok_or_else(|| StoreError::NotThere("open vote".to_owned()))
}
