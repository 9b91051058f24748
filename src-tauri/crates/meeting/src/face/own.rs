//! What one seat alone sees.

use forum::SeatId;
use procedure::{
    BallotId, FloorKind, KeptVotes, Mark, MessageLaid, OpenVote, Proceedings, Receipt, Sitting, Speaker, Speakers,
    VoteError,
};
use serde::{Deserialize, Serialize};

use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::state::year::Held;

/// What one seat alone sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnView {
    /// Which seat.
    pub seat: SeatId,
    /// The organisation that fills it.
    pub organisation: String,
    /// Who sits in it is in the room, in the case that is being treated.
    pub here: bool,
    /// Whether it may vote from a laptop now.
    pub may_vote: MayVote,
    /// Its ballot in the vote or election by laptop that is open, or in the last one of the case.
    pub ballot: Option<OwnBallot>,
    /// For what it waits to get the floor.
    pub asked_floor: Vec<FloorKind>,
    /// It has the floor.
    pub has_floor: bool,
    /// What it has laid before the leader, and what became of it.
    pub messages: Vec<MessageLaid>,
}

/// Whether a seat may vote from a laptop now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "may", rename_all = "kebab-case")]
pub enum MayVote {
    /// It may.
    Now {
        /// In which vote.
        vote: u32,
    },
    /// It may not.
    Not {
        /// Why; the texts are `refusal-<code>`.
        why: RefusalCode,
    },
}

/// A seat's ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnBallot {
    /// In which vote.
    pub vote: u32,
    /// Its receipt, in a named vote. Of a secret one only the laptop has it: here it is not known whose ballot is whose.
    pub receipt: Option<Receipt>,
}

/// What this seat alone sees. Refused when there is no such seat.
pub(crate) fn own(state: &State, seat: &SeatId) -> Result<OwnView, Refusal> {
    let known = state.seats.iter().find(|known| known.id == *seat);
    let unknown = || Refusal::new(RefusalCode::UnknownSeat, format!("there is no seat {seat}")).with("seat", seat);
    let organisation = known.ok_or_else(unknown)?.organisation.clone();
    let open = state.year.open().ok();
    let proceedings = open.and_then(|held| held.proceedings.as_ref().ok());
    let case = proceedings.and_then(Proceedings::open_case).map(|case| case.number);
    let here = proceedings.and_then(|meeting| {
        let entry = meeting.seating().seat(seat)?;
        Some(matches!(meeting.presence().sitting(entry, case), Sitting::Here { .. }))
    });
    let speakers = open.zip(case).and_then(|(held, case)| held.speakers.get(&case));
    let (asked_floor, has_floor) = floor(speakers, seat);
    let messages = state.year.inbox.iter().filter(|item| item.seat == *seat);
    Ok(OwnView {
        seat: seat.clone(),
        organisation,
        here: here.unwrap_or(false),
        may_vote: may_vote(proceedings.and_then(Proceedings::open_vote), seat),
        ballot: open.and_then(|held| ballot(held, seat)),
        asked_floor,
        has_floor,
        messages: messages.cloned().collect(),
    })
}

fn floor(speakers: Option<&Speakers>, seat: &SeatId) -> (Vec<FloorKind>, bool) {
    let Some(speakers) = speakers else { return (Vec::new(), false) };
    let is_own = |speaker: &Speaker| matches!(speaker, Speaker::Seat { seat: own } if own == seat);
    let waiting = speakers.order().into_iter().filter(|waiting| is_own(&waiting.speaker));
    let speaks = speakers.speaking().is_some_and(|spoke| is_own(&spoke.speaker));
    (waiting.map(|waiting| waiting.kind).collect(), speaks)
}

fn may_vote(open: Option<&OpenVote>, seat: &SeatId) -> MayVote {
    let not = |error: VoteError| MayVote::Not { why: Refusal::from(error).code };
    let Some(open) = open else { return MayVote::Not { why: RefusalCode::NoVoteIsOpen } };
    if !open.opened().way().is_by_laptop() {
        return not(VoteError::AnotherWay);
    }
    match open.may_vote(seat) {
        Err(error) => not(error),
        Ok(()) if open.has_voted(seat) => not(VoteError::HasVoted(seat.clone())),
        Ok(()) => MayVote::Now { vote: open.opened().number() },
    }
}

/// The seat's ballot in the vote that is open, else in the last that was held by laptop.
fn ballot(held: &Held, seat: &SeatId) -> Option<OwnBallot> {
    let proceedings = held.proceedings.as_ref().ok()?;
    let (vote, kept) = match proceedings.open_vote() {
        Some(open) => (open.opened().number(), open.kept()?),
        None => held.by_laptop.iter().last().map(|(vote, kept)| (*vote, kept.clone()))?,
    };
    let receipt = |ballot: &BallotId, mark: &Mark| Receipt::of(&held.record.planned.id, vote, ballot, mark);
    match kept {
        KeptVotes::Named { ballots } => {
            let own = ballots.get(seat)?;
            Some(OwnBallot { vote, receipt: Some(receipt(&own.ballot, &own.choice)) })
        }
        KeptVotes::Sealed { voted, .. } => voted.contains(seat).then_some(OwnBallot { vote, receipt: None }),
        KeptVotes::Hands { .. } | KeptVotes::Answers { .. } | KeptVotes::Ballots { .. } => None,
    }
}
