//! Proposals, agreement, votes and elections in the case that is being treated.

use chrono::{DateTime, Utc};
use forum::SeatId;
use procedure::{Act, BallotId, CandidateId, Mark, ProceedingsError, ProposalId, Recorded, VoteQuestion};

use super::leading::Led;
use super::texts::{named, tidy};
use super::{Desk, Done};
use crate::command::{Refusal, RefusalCode, ResolveCommand};
use crate::state::frozen::Frozen;
use crate::state::{State, procedure as drafts};
use crate::view::HistoryItem;

impl Desk {
    /// Proposes, agrees, votes, elects.
    pub(super) fn resolve(&mut self, command: &ResolveCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        if let ResolveCommand::CastAtDesk { seat, choice } = command {
            return self.cast_at_desk(seat, choice);
        }
        let led = led(&self.state, command, self.browsers_could_vote(), at)?;
        let done = self.lead(command.clone(), at, led)?;
        if let ResolveCommand::EndVote { .. } | ResolveCommand::BreakOffVote { .. } = command {
            self.vote_is_over();
        }
        Ok(done)
    }

    /// The ballot goes into the box with the others, under an id that is drawn here: nothing tells it from one that a laptop sent.
    fn cast_at_desk(&mut self, seat: &SeatId, mark: &Mark) -> Result<Done, Refusal> {
        let open = self.state.year.open()?.proceedings()?.open_vote();
        let vote = open.map(|open| open.opened().number()).ok_or(ProceedingsError::NoVoteIsOpen)?;
        let mut chance = [0; 16];
        getrandom::fill(&mut chance).map_err(|error| Refusal::new(RefusalCode::CannotRead, error))?;
        let ballot = BallotId::drawn(chance);
        self.take_ballots(&[(seat, vote, &ballot, mark)]).into_iter().try_for_each(|answer| answer.map(drop))?;
        Ok(Done::Met { before: self.state.shown().clone() })
    }
}

fn led(state: &State, command: &ResolveCommand, browsers: bool, at: DateTime<Utc>) -> Result<Led, Refusal> {
    let by = |act: Act| Led::by(state, vec![act], at);
    match command.clone() {
        ResolveCommand::PutForward { proposal, by: seat, text } => {
            state.year.may_end_in_vedtak(state.year.open()?.open_case()?)?;
            let label = HistoryItem::about("put-forward", proposal.to_string());
            Ok(by(Act::Propose { proposal, by: seat, text: tidy(&text)?, remits: Vec::new() })?.undoable(label))
        }
        ResolveCommand::PutDraftForward { by: seat } => put_draft_forward(state, seat, at),
        ResolveCommand::ConsensusTried => by(Act::ConsensusTried),
        ResolveCommand::Agree { proposal, lines, body } => {
            let proceedings = state.year.open()?.proceedings()?;
            let proposal = state.proposal_meant(proceedings, proposal)?;
            let lines = state.lines_meant(proceedings, &[&proposal], lines, body.as_ref())?;
            by(Act::Agree { proposal, lines, body })
        }
        ResolveCommand::PutToVote { question, way, lines, body, rule, repeats } => {
            let question = meant(state, question)?;
            let lines =
                state.lines_meant(state.year.open()?.proceedings()?, &question.proposals(), lines, body.as_ref())?;
            by(Act::OpenVote { question, lines, body, way, rule, repeats })
        }
        // It is no act: see `cast_at_desk`.
        ResolveCommand::CastAtDesk { .. } => Led::by(state, Vec::new(), at),
        ResolveCommand::GiveAnswer { seat, choice } => {
            Led::giving(state, &["choice"], |meeting| meeting.carry_out(Act::Answer { seat, choice }, at))
        }
        ResolveCommand::CountHands { count } => {
            Led::giving(state, &["count"], |meeting| meeting.carry_out(Act::CountHands { count }, at))
        }
        ResolveCommand::HandInBallots { voted, count } => {
            Led::giving(state, &["voted", "count"], |meeting| meeting.enter_ballots(voted, count))
        }
        ResolveCommand::EndVote { hand_of_leader } => {
            let acts = browsers.then_some(Act::AlsoByBrowser).into_iter().chain([Act::CloseVote { hand_of_leader }]);
            let led = Led::by(state, acts.collect(), at)?;
            Ok(Led { unsaid: &["hand_of_leader"], ..led })
        }
        ResolveCommand::BreakOffVote { why } => by(Act::BreakOffVote { why: tidy(&why)? }),
        ResolveCommand::Recount { vote, count, why } => by(Act::Recount { number: vote, count, why: tidy(&why)? }),
        ResolveCommand::Say { seat, kind, text } => by(Act::Say { seat, kind, text: tidy(&text)? }),
        ResolveCommand::OpenElection { rule, candidates, body, way } => {
            let named = candidates.iter().map(|candidate| named(candidate.as_str()).map(CandidateId::new));
            by(Act::OpenElection { rule, candidates: named.collect::<Result<_, _>>()?, body, way })
        }
        ResolveCommand::OpenSecondBallot { way } => by(Act::OpenBallot { way }),
        ResolveCommand::CountBallots { counted } => by(Act::CountBallots { counted }),
        ResolveCommand::DrawLot => by(Act::TakeLot { lot: drawn(state)? }),
    }
}

/// Freezes the working draft in the open case. Its proposal is named by what it will be: the act is tried under another name, since
/// the hash is made when it is written.
fn put_draft_forward(state: &State, by: Option<forum::SeatId>, at: DateTime<Utc>) -> Result<Led, Refusal> {
    let held = state.year.open()?;
    let case = held.open_case()?;
    state.year.may_end_in_vedtak(case)?;
    drafts::may_put_forward(state, case)?;
    let remits = state.remits(&held.proceedings()?.seating().bodies())?;
    let (meeting, draft, content) = (held.record.planned.id.clone(), state.draft.clone(), Frozen::of(state)?);
    let named = |proposal: ProposalId| {
        let (by, text, remits) = (by.clone(), state.draft.clone(), remits.clone());
        Act::Propose { proposal, by, text, remits }
    };
    let tried = Led::by(state, vec![named(ProposalId::new(&state.draft))], at)?;
    let act = named(ProposalId::new(""));
    Ok(Led { acts: Vec::new(), ..tried }.beside(Box::new(move |tables| {
        let hash = tables.versions().freeze(&draft, case, at, &content)?;
        let Act::Propose { by, text, remits, .. } = act else { return Ok(()) };
        tables.acts().add(&meeting, at, &Act::Propose { proposal: ProposalId::new(hash), by, text, remits })
    })))
}

fn meant(state: &State, question: VoteQuestion) -> Result<VoteQuestion, Refusal> {
    let proceedings = state.year.open()?.proceedings()?;
    let of = |proposal: ProposalId| state.proposal_meant(proceedings, proposal);
    Ok(match question {
        VoteQuestion::One { proposal } => VoteQuestion::One { proposal: of(proposal)? },
        VoteQuestion::Two { first, second } => VoteQuestion::Two { first: of(first)?, second: of(second)? },
    })
}

/// The lot that is due, drawn by the system's chance. It is an act like another: on the disk before anybody sees it.
fn drawn(state: &State) -> Result<procedure::LotShown, Refusal> {
    let election = state.year.open()?.proceedings()?.open_case().and_then(|case| case.election.as_ref());
    let Some(procedure::NextStep::Lot { lot }) = election.map(procedure::Election::next) else {
        return Err(Refusal::new(RefusalCode::NoLotDue, "no lot is to be drawn"));
    };
    let mut chances = Vec::new();
    for _ in 0..lot.among.len() {
        chances.push(getrandom::u64().map_err(|error| Refusal::new(RefusalCode::CannotRead, error))?);
    }
    let drawn = lot.draw(|| chances.pop().unwrap_or_default());
    Ok(drawn.recorded(Recorded { revision: state.revision + 1 }))
}
