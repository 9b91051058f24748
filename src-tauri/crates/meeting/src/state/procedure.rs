//! The way to a decision: propose, try to agree, vote. What may follow what stands here, and nowhere else.
//!
//! Sources: R133-R136, DESIGN 5. A vote opens only after it is recorded that consensus was tried; a decision is bound to
//! the frozen version; votes and decisions are never undone, only followed by a new entry.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use forum::vote::{Attendance, Roll, VoteMethod, VoteResult, Votes};
use forum::{CaseKind, CaseNumber, SeatId};

use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::view::{ClosedVote, CountSoFar, Decided, DecisionRecord, DecisionView, OpenVote, Stage, Version};

/// The working draft may be changed: it is neither proposed nor decided.
pub(crate) fn draft_is_open(state: &State) -> Result<(), Refusal> {
    match state.stage() {
        Stage::Draft => Ok(()),
        Stage::Proposed => {
            Err(Refusal::new(RefusalCode::DraftProposed, "the draft is put to a decision; withdraw it to change it"))
        }
        Stage::Recommended => Err(decided("the draft is decided; copy it to change it")),
    }
}

/// What drafts are reckoned from may be changed: no draft waits for a decision, and none is decided.
pub(crate) fn ground_is_open(state: &State) -> Result<(), Refusal> {
    nothing_on_the_table(state)?;
    nothing_decided(state)
}

/// Nothing is decided of what drafts are reckoned from.
fn nothing_decided(state: &State) -> Result<(), Refusal> {
    match &state.decision.decision {
        None => Ok(()),
        Some(_) => Err(decided("a draft is decided; reopen the case first")),
    }
}

fn decided(detail: &str) -> Refusal {
    Refusal::new(RefusalCode::DraftDecided, detail)
}

/// Drafts may be made, and another be worked on: beside one that is decided or put forward in a meeting, and not while one waits for a
/// decision outside of any.
pub(crate) fn drafts_are_open(state: &State) -> Result<(), Refusal> {
    let is_led = state.year.open().is_ok();
    if is_led || state.decision.proposed.is_none() { Ok(()) } else { draft_is_open(state) }
}

/// What a seat proposes in numbers can still be decided on: nothing is decided, or a meeting is led in which it may be another way.
pub(crate) fn numbers_are_open(state: &State) -> Result<(), Refusal> {
    let is_led = state.year.open().is_ok();
    drafts_are_open(state)?;
    if is_led { Ok(()) } else { nothing_decided(state) }
}

/// The draft with this name may be changed, given another name, or taken away.
pub(crate) fn draft_is_free(state: &State, name: &str) -> Result<(), Refusal> {
    if state.decision.decision.as_ref().is_some_and(|decision| decision.version.draft == name) {
        return Err(decided("the draft is decided; copy it to change it"));
    }
    if !state.is_put_forward(name) {
        return Ok(());
    }
    Err(Refusal::new(RefusalCode::DraftProposed, format!("draft «{name}» is put forward")))
}

/// Nothing waits for a decision outside of a meeting.
pub(crate) fn nothing_on_the_table(state: &State) -> Result<(), Refusal> {
    match &state.decision.proposed {
        None => Ok(()),
        Some(_) => Err(Refusal::new(RefusalCode::DraftProposed, "a draft is put to a decision; withdraw it first")),
    }
}

/// No meeting is led: what is decided in one is decided there.
pub(crate) fn no_meeting_is_led(state: &State) -> Result<(), Refusal> {
    match state.year.open() {
        Err(_) => Ok(()),
        Ok(open) => {
            let id = &open.record.planned.id;
            Err(Refusal::new(RefusalCode::MeetingIsLed, format!("meeting {id} is open; it is decided there")))
        }
    }
}

/// The working draft may be put forward in a case of the meeting that is led, also after another has carried: what is decided last
/// stands in place of what was decided before it.
pub(crate) fn may_put_forward(state: &State, case: CaseNumber) -> Result<(), Refusal> {
    draft_is_free(state, &state.draft)?;
    may_be_frozen(state, case)
}

/// The draft may be put to a decision in the case.
pub(crate) fn may_propose(state: &State, case: CaseNumber) -> Result<(), Refusal> {
    nothing_decided(state)?;
    draft_is_open(state)?;
    may_be_frozen(state, case)
}

/// The case ends in a decision, and nothing in the draft stands in the way of one.
fn may_be_frozen(state: &State, case: CaseNumber) -> Result<(), Refusal> {
    let known = state.info.cases.iter().any(|item| item.number == case && item.kind == CaseKind::Decision);
    if !known {
        return Err(Refusal::new(RefusalCode::UnknownCase, format!("case {case} is not a case to be decided"))
            .with("case", case));
    }
    let gives_to_nobody = state.shown().schemes.iter().all(|scheme| scheme.pots.is_empty());
    if state.needs.is_empty() && gives_to_nobody {
        return Err(Refusal::new(RefusalCode::NothingToPropose, "the draft has no behovsmeldinger and no pots"));
    }
    match state.blocking(&state.reckoned()?.findings) {
        0 => Ok(()),
        count => {
            let detail = format!("{count} findings must be mended or accepted with a reason");
            Err(Refusal::new(RefusalCode::Blocked, detail).with("count", count))
        }
    }
}

/// The version on the table, when no vote is open.
pub(crate) fn on_the_table(state: &State) -> Result<&Version, Refusal> {
    let version = proposed(state)?;
    match &state.decision.open_vote {
        Some(_) => Err(Refusal::new(RefusalCode::VoteOpen, "a vote is open; close or cancel it first")),
        None => Ok(version),
    }
}

fn proposed(state: &State) -> Result<&Version, Refusal> {
    state
        .decision
        .proposed
        .as_ref()
        .ok_or_else(|| Refusal::new(RefusalCode::NothingProposed, "no draft is put to a decision"))
}

/// Consensus may be recorded as tried, once for each version.
pub(crate) fn may_record_consensus_tried(state: &State) -> Result<&Version, Refusal> {
    let version = on_the_table(state)?;
    match state.decision.consensus_tried_at {
        Some(_) => {
            Err(Refusal::new(RefusalCode::ConsensusAlreadyTried, "it is already recorded that consensus was tried"))
        }
        None => Ok(version),
    }
}

/// The decision that consensus makes.
pub(crate) fn by_consensus<'s>(state: &'s State, attendance: Option<&[Attendance]>) -> Result<&'s Version, Refusal> {
    let version = on_the_table(state)?;
    attendance.map_or(Ok(()), |attendance| check_attendance(state, attendance))?;
    Ok(version)
}

/// Every seat is one of the forum's and stands once, and who is recused is recused for a reason.
fn check_attendance(state: &State, attendance: &[Attendance]) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for entry in attendance {
        let seat = &entry.seat;
        if !state.seats.iter().any(|known| known.id == *seat) {
            return Err(Refusal::new(RefusalCode::UnknownSeat, format!("there is no seat {seat}")).with("seat", seat));
        }
        if !seen.insert(seat) {
            return Err(Refusal::new(RefusalCode::SeatTwice, format!("seat {seat} stands twice")).with("seat", seat));
        }
        if entry.recused.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
            let detail = format!("seat {seat} is recused without a reason");
            return Err(Refusal::new(RefusalCode::RecusalWithoutReason, detail).with("seat", seat));
        }
    }
    Ok(())
}

/// The vote that opens, with its roll settled.
pub(crate) fn open_vote(
    state: &State,
    method: VoteMethod,
    attendance: &[Attendance],
    at: DateTime<Utc>,
) -> Result<OpenVote, Refusal> {
    on_the_table(state)?;
    if state.decision.consensus_tried_at.is_none() {
        return Err(Refusal::new(RefusalCode::ConsensusNotTried, "a vote opens only after consensus was tried (R134)"));
    }
    check_attendance(state, attendance)?;
    let roll = Roll::settle(&state.seats, attendance);
    if roll.seats().is_empty() {
        return Err(Refusal::new(RefusalCode::RollEmpty, "nobody who may vote is present"));
    }
    Ok(OpenVote {
        ordinal: u32::try_from(state.decision.votes.len()).unwrap_or(u32::MAX).saturating_add(1),
        method,
        roll: roll.seats().to_vec(),
        attendance: attendance.to_vec(),
        rules: state.vote_rules,
        opened_at: at,
        so_far: None,
    })
}

/// The open vote.
pub(crate) fn the_open_vote(state: &State) -> Result<(&Version, &OpenVote), Refusal> {
    let version = proposed(state)?;
    let open =
        state.decision.open_vote.as_ref().ok_or_else(|| Refusal::new(RefusalCode::NoVoteOpen, "no vote is open"))?;
    Ok((version, open))
}

/// A seat of the roll may answer, or correct its answer, while a roll call is open.
pub(crate) fn may_answer(state: &State, seat: &SeatId) -> Result<(), Refusal> {
    let (_, open) = the_open_vote(state)?;
    if open.method != VoteMethod::RollCall {
        return Err(Refusal::new(RefusalCode::WrongVoteMethod, "hands are counted in this vote"));
    }
    if !open.roll.contains(seat) {
        return Err(
            Refusal::new(RefusalCode::NotOnTheRoll, format!("seat {seat} has no vote in this")).with("seat", seat)
        );
    }
    Ok(())
}

/// Hands may be entered while a show of hands is open, no more than there are.
pub(crate) fn may_count(state: &State, count: CountSoFar) -> Result<(), Refusal> {
    let (_, open) = the_open_vote(state)?;
    if open.method != VoteMethod::ShowOfHands {
        return Err(Refusal::new(RefusalCode::WrongVoteMethod, "this vote is taken by roll call"));
    }
    let hands = [count.yes, count.no, count.blank].into_iter().flatten().map(u64::from).sum::<u64>();
    if hands > open.roll.len() as u64 {
        let detail = format!("{hands} hands of {} who may vote", open.roll.len());
        return Err(Refusal::new(RefusalCode::CountRefused, detail).with("entitled", open.roll.len()));
    }
    Ok(())
}

/// The vote as it closes, and the decision if the proposal is adopted.
pub(crate) fn close_vote(
    state: &State,
    votes: Votes,
    at: DateTime<Utc>,
) -> Result<(ClosedVote, Option<DecisionRecord>), Refusal> {
    let (version, open) = the_open_vote(state)?;
    let method = match votes {
        Votes::ShowOfHands { .. } => VoteMethod::ShowOfHands,
        Votes::RollCall { .. } => VoteMethod::RollCall,
    };
    if method != open.method {
        return Err(Refusal::new(
            RefusalCode::WrongVoteMethod,
            "the votes were not taken in the way the vote was opened",
        ));
    }
    let roll = Roll::of(&open.roll);
    let count = votes
        .count(&roll)
        .map_err(|error| Refusal::new(RefusalCode::CountRefused, &error).with("entitled", roll.entitled()))?;
    let closed = ClosedVote {
        opened: OpenVote { so_far: None, ..open.clone() },
        version: version.hash.clone(),
        votes,
        count,
        result: open.rules.result(count, &roll),
        closed_at: at,
    };
    let decision = (closed.result == VoteResult::Adopted).then(|| DecisionRecord {
        version: version.clone(),
        decided: Decided::Vote { vote: closed.clone() },
        decided_at: at,
        reopened: None,
        replaced_by: None,
    });
    Ok((closed, decision))
}

/// What is decided may be set aside for this reason: the versions with a decision that nobody has set aside, also those that another
/// was decided in place of, so that none of them is in force again by itself.
pub(crate) fn may_reopen<'a>(state: &'a State, reason: &str) -> Result<Vec<&'a str>, Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::new(RefusalCode::ReasonMissing, "a decision is reopened only with a reason"));
    }
    let DecisionView { decision, earlier, .. } = &state.decision;
    let Some(in_force) = decision else {
        return Err(Refusal::new(RefusalCode::NothingDecided, "there is no decision to reopen"));
    };
    let stand = earlier.iter().chain([in_force]).filter(|record| record.reopened.is_none());
    Ok(stand.map(|record| record.version.hash.as_str()).collect())
}
