//! A meeting that is led: each command is one or more acts of the meeting that is open. The acts are tried on the meeting as it
//! stands, kept, and carried out anew when the meeting is read back from the open transaction.

use chrono::{DateTime, Utc};
use forum::CaseNumber;
use procedure::{Act, BallotPaper, HeldVote, KeptVotes, MeetingId, Proceedings};
use store::{StoreError, Tables};

use super::committing::{Rows, Written};
use super::{Desk, Done, LEADER};
use crate::command::{Command, Refusal};
use crate::state::State;
use crate::state::proposals::Adopted;
use crate::view::HistoryItem;

/// What a command does in the meeting that is open.
pub(super) struct Led {
    /// The acts, in order.
    pub acts: Vec<Act>,
    /// The meeting after them, and after votes that are no acts.
    pub after: Proceedings,
    /// What the undo button says when it can be taken back.
    pub label: Option<HistoryItem>,
    /// Fields of the command that the journal does not keep: how anybody voted.
    pub unsaid: &'static [&'static str],
    /// What is written beside the acts.
    pub beside: Option<Rows>,
}

impl Led {
    /// Tries the acts on the meeting that is open.
    pub fn by(state: &State, acts: Vec<Act>, at: DateTime<Utc>) -> Result<Led, Refusal> {
        let mut after = state.year.open()?.proceedings()?.clone();
        for act in &acts {
            after.carry_out(act.clone(), at)?;
        }
        Ok(Led { acts, after, label: None, unsaid: &[], beside: None })
    }

    /// Tries what is no act: a vote that is given.
    pub fn giving(
        state: &State,
        unsaid: &'static [&'static str],
        give: impl FnOnce(&mut Proceedings) -> Result<(), procedure::ProceedingsError>,
    ) -> Result<Led, Refusal> {
        let mut after = state.year.open()?.proceedings()?.clone();
        give(&mut after)?;
        Ok(Led { acts: Vec::new(), after, label: None, unsaid, beside: None })
    }

    /// With more acts, tried after the others.
    pub fn and(mut self, acts: Vec<Act>, at: DateTime<Utc>) -> Result<Led, Refusal> {
        for act in &acts {
            self.after.carry_out(act.clone(), at)?;
        }
        self.acts.extend(acts);
        Ok(self)
    }

    /// It can be taken back.
    pub fn undoable(self, label: HistoryItem) -> Led {
        Led { label: Some(label), ..self }
    }

    /// With more rows.
    pub fn beside(self, rows: Rows) -> Led {
        Led { beside: Some(rows), ..self }
    }
}

impl Desk {
    /// Keeps what was done in the meeting that is open, and what it decided.
    pub(super) fn lead(&mut self, command: impl Into<Command>, at: DateTime<Utc>, led: Led) -> Result<Done, Refusal> {
        self.lead_by(command, LEADER.to_owned(), at, led)
    }

    /// The same at the command of another than the leader.
    pub(super) fn lead_by(
        &mut self,
        command: impl Into<Command>,
        who: String,
        at: DateTime<Utc>,
        led: Led,
    ) -> Result<Done, Refusal> {
        let mut written = Written { who, ..Written::of(command, led.label.clone())? };
        written.leave_unsaid(led.unsaid);
        let rows = rows(&self.state, led, at)?;
        let draft = self.state.draft.clone();
        let before = self.commit(written, at, rows)?;
        Ok(if self.state.draft == draft { Done::Met { before } } else { Done::Rebuilt { before } })
    }
}

fn rows(state: &State, led: Led, at: DateTime<Utc>) -> Result<Rows, Refusal> {
    let held = state.year.open()?;
    let meeting = held.record.planned.id.clone();
    let before = held.proceedings()?;
    let votes = votes_rows(before, &led.after);
    let decided = decided_rows(state, before, &led.after);
    let (acts, beside) = (led.acts, led.beside);
    Ok(Box::new(move |tables| {
        for act in &acts {
            tables.acts().add(&meeting, at, act)?;
        }
        match &votes {
            VoteRows::Same => {}
            VoteRows::GoesOn { number, paper, given } => {
                tables.acts().put_in_the_box(&meeting, *number, paper, given.as_ref())?;
            }
            VoteRows::Ended { number, given } => tables.acts().end_vote(&meeting, *number, given.as_ref())?,
        }
        beside.map_or(Ok(()), |beside| beside(tables))?;
        decided.iter().try_for_each(|decided| decided.write(tables, &meeting, at))
    }))
}

/// What becomes of what was given in the vote that was open.
enum VoteRows {
    /// No vote was open, or nothing was given in it now.
    Same,
    /// It is open still: what it has got.
    GoesOn { number: u32, paper: BallotPaper, given: Option<KeptVotes> },
    /// It has ended: what is kept of it; nothing of one that was broken off.
    Ended { number: u32, given: Option<KeptVotes> },
}

fn votes_rows(before: &Proceedings, after: &Proceedings) -> VoteRows {
    let Some(was) = before.open_vote() else { return VoteRows::Same };
    let number = was.opened().number();
    match after.open_vote() {
        Some(open) if open.kept() == was.kept() => VoteRows::Same,
        Some(open) => VoteRows::GoesOn { number, paper: open.opened().paper(), given: open.kept() },
        None => {
            let was_held = after.log().iter().any(|entry| entry.what.held_number() == Some(number));
            VoteRows::Ended { number, given: was.kept().filter(|_| was_held) }
        }
    }
}

/// What becomes of a frozen draft.
enum Decided {
    /// The meeting decided it.
    Adopted(Adopted),
    /// It is what stands now, and is worked on: what was decided is what is seen.
    Stands(Adopted),
    /// Another was decided in its place.
    Beaten(String),
    /// It was decided, and is not any more: its vote was counted again, and why.
    Undone { version: String, why: String },
}

impl Decided {
    fn write(&self, tables: &Tables<'_>, meeting: &MeetingId, at: DateTime<Utc>) -> Result<(), StoreError> {
        match self {
            Decided::Adopted(adopted) => {
                let by = store::By::Meeting { meeting: meeting.clone(), vote: adopted.last.vote };
                tables.decisions().decide(&adopted.version, &by, at).map(drop)
            }
            Decided::Stands(adopted) => tables.drafts().set_working(&adopted.draft),
            Decided::Beaten(version) => tables.versions().withdraw(version, at),
            Decided::Undone { version, why } => tables.decisions().reopen(version, at, why),
        }
    }
}

/// Why a vote was counted again, in the words of whoever did it: the reason why what it decided is set aside.
fn why_recounted(before: &Proceedings, after: &Proceedings) -> String {
    let was: Vec<&HeldVote> = before.log().iter().filter_map(|entry| entry.what.held()).collect();
    let recounted = after.log().iter().filter_map(|entry| entry.what.held()).find(|vote| !was.contains(vote));
    recounted.and_then(|vote| vote.countings.last()?.why.clone()).unwrap_or_default()
}

fn decided_rows(state: &State, before: &Proceedings, after: &Proceedings) -> Vec<Decided> {
    let Some(case) = before.open_case().map(|case| case.number) else { return Vec::new() };
    let (was, is) = (state.adopted(before, case), state.adopted(after, case));
    let gone = was.iter().filter(|was| !is.iter().any(|is| is.version == was.version));
    let undone = |gone: &Adopted| Decided::Undone { version: gone.version.clone(), why: why_recounted(before, after) };
    let mut decided: Vec<Decided> = gone.map(undone).collect();
    let new: Vec<&Adopted> = is.iter().filter(|is| !was.iter().any(|was| was.version == is.version)).collect();
    decided.extend(new.iter().map(|adopted| Decided::Adopted((*adopted).clone())));
    if !new.is_empty() {
        decided.extend(beaten(state, case, &is));
    }
    let (stood, stands) = (was.last(), is.last());
    let is_another = stands.map(|stands| &stands.version) != stood.map(|stood| &stood.version);
    let is_there = |stands: &&Adopted| state.draft_named(&stands.draft).is_ok();
    decided.extend(stands.filter(|_| is_another).filter(is_there).cloned().map(Decided::Stands));
    decided
}

/// The drafts of the case that wait for a decision, when another has it.
fn beaten(state: &State, case: CaseNumber, adopted: &[Adopted]) -> Vec<Decided> {
    let waits = state.on_the_table_in(case).map(|frozen| &frozen.version.hash);
    waits
        .filter(|hash| !adopted.iter().any(|adopted| adopted.version == **hash))
        .cloned()
        .map(Decided::Beaten)
        .collect()
}
