//! What laptops ask for. Ballots that arrive together are one transaction; all else is a command like another, with the seat as who
//! asks.

use chrono::{DateTime, Utc};
use forum::SeatId;
use procedure::{
    BallotId, FloorKind, KeptVotes, Mark, Proceedings, ProceedingsError, Receipt, SeatMessage, Sitting, Speaker,
    VoteError,
};

use super::posting::message_of;
use super::speaking::spoken;
use super::{Desk, Done};
use crate::command::{PresideCommand, Refusal, RefusalCode};
use crate::face::{SeatAnswer, SeatCommand};
use crate::state::State;
use crate::state::procedure::numbers_are_open;

/// A ballot of a seat, and in which vote.
type BallotOf<'c> = (&'c SeatId, u32, &'c BallotId, &'c Mark);

impl Desk {
    /// Does what the seats ask for, each answered by itself. Ballots first, all of them together: they are on the disk before any is
    /// answered.
    pub fn take_from_seats<'a>(&mut self, asked: &'a [(SeatId, SeatCommand)]) -> Vec<Result<SeatAnswer, Refusal>> {
        let ballot = |asked: &'a (SeatId, SeatCommand)| match &asked.1 {
            SeatCommand::Cast { vote, ballot, choice } => Some((&asked.0, *vote, ballot, choice)),
            SeatCommand::AskFloor { .. }
            | SeatCommand::WithdrawFloor {}
            | SeatCommand::Remark { .. }
            | SeatCommand::ReportAbsence { .. }
            | SeatCommand::ReportTie { .. }
            | SeatCommand::ProposeCase { .. }
            | SeatCommand::CounterProposal { .. } => None,
        };
        let ballots: Vec<Option<BallotOf<'a>>> = asked.iter().map(ballot).collect();
        let cast: Vec<BallotOf<'a>> = ballots.iter().flatten().copied().collect();
        let mut answered = self.take_ballots(&cast).into_iter();
        let answers = asked.iter().zip(&ballots).map(|((seat, command), ballot)| match ballot {
            Some(_) => answered.next().unwrap_or_else(|| Err(ProceedingsError::NoVoteIsOpen.into())),
            None => self.take_from_seat(seat, command),
        });
        answers.collect()
    }

    /// Takes ballots, all that are new in one transaction. One that is refused stands in the way of no other.
    pub(super) fn take_ballots(&mut self, ballots: &[BallotOf<'_>]) -> Vec<Result<SeatAnswer, Refusal>> {
        if ballots.is_empty() {
            return Vec::new();
        }
        let meant = self.state.year.open().and_then(|held| {
            Ok((held.record.planned.id.clone(), held.proceedings()?.clone(), held.proceedings()?.open_vote().cloned()))
        });
        let (meeting, mut after, was) = match meant {
            Ok(meant) => meant,
            Err(refusal) => return ballots.iter().map(|_| Err(refusal.clone())).collect(),
        };
        let mut taken = Vec::new();
        for (seat, vote, ballot, mark) in ballots {
            let answer = match after.take_ballot(*vote, seat, ballot, mark) {
                Ok(()) => Ok(()),
                Err(ProceedingsError::Vote(VoteError::VoteIsOver(_))) if self.was_taken(seat, *vote, ballot, mark) => {
                    Ok(())
                }
                Err(error) => Err(Refusal::from(error)),
            };
            taken.push(answer);
        }
        let kept = self.keep_ballots(&meeting, was.as_ref().and_then(procedure::OpenVote::kept), after);
        let answers = ballots.iter().zip(taken).map(|((_, vote, ballot, mark), taken)| {
            taken?;
            kept.clone()?;
            let receipt = Receipt::of(&meeting, *vote, ballot, mark);
            Ok(SeatAnswer::Cast { vote: *vote, ballot: (*ballot).clone(), receipt })
        });
        answers.collect()
    }

    /// Puts what the vote has now on the disk, and then in its place in memory; nothing when it has what it had.
    fn keep_ballots(
        &mut self,
        meeting: &procedure::MeetingId,
        before: Option<KeptVotes>,
        after: Proceedings,
    ) -> Result<(), Refusal> {
        let Some(open) = after.open_vote() else { return Ok(()) };
        let (number, Some(now)) = (open.opened().number(), open.kept()) else { return Ok(()) };
        if before.as_ref() == Some(&now) {
            return Ok(());
        }
        self.file.put_in_the_box(meeting, number, &open.opened().paper(), &now)?;
        if let Some(held) = self.state.year.open_mut() {
            held.proceedings = Ok(after);
        }
        self.wall.turn();
        Ok(())
    }

    /// This very ballot was taken in a vote that has ended: its laptop never heard of it, and asks again.
    fn was_taken(&self, seat: &SeatId, vote: u32, ballot: &BallotId, mark: &Mark) -> bool {
        let kept = self.state.year.open().ok().and_then(|held| held.by_laptop.get(&vote));
        match kept {
            Some(KeptVotes::Named { ballots }) => {
                ballots.get(seat).is_some_and(|own| own.ballot == *ballot && own.choice == *mark)
            }
            Some(KeptVotes::Sealed { voted, ballots }) => voted.contains(seat) && ballots.get(ballot) == Some(mark),
            Some(KeptVotes::Hands { .. } | KeptVotes::Answers { .. } | KeptVotes::Ballots { .. }) | None => false,
        }
    }

    fn take_from_seat(&mut self, seat: &SeatId, command: &SeatCommand) -> Result<SeatAnswer, Refusal> {
        let at = (self.clock)();
        let answered = match command.clone() {
            SeatCommand::Cast { vote, ballot, choice } => {
                let mut answers = self.take_ballots(&[(seat, vote, &ballot, &choice)]);
                answers.pop().unwrap_or_else(|| Err(ProceedingsError::NoVoteIsOpen.into()))
            }
            SeatCommand::AskFloor { kind } => self.ask_floor(seat, kind, at),
            SeatCommand::WithdrawFloor {} => self.withdraw_floor(seat, at),
            said @ (SeatCommand::Remark { .. }
            | SeatCommand::ReportAbsence { .. }
            | SeatCommand::ReportTie { .. }
            | SeatCommand::ProposeCase { .. }
            | SeatCommand::CounterProposal { .. }) => {
                let moves_amounts = matches!(said, SeatCommand::CounterProposal { .. });
                let in_time = if moves_amounts { numbers_are_open(&self.state) } else { Ok(()) };
                let none = || Refusal::new(RefusalCode::NotUnderstood, "it lays nothing before anybody");
                let message = message_of(&self.state, said).ok_or_else(none);
                in_time.and(message).and_then(|message| message).and_then(|message| self.lay(seat, &message, at))
            }
        };
        answered.map_err(|refusal| self.state.named(refusal))
    }

    /// Lays a message before the leader. The same again, while the first waits, is the first: a laptop that never heard its answer
    /// sends it again.
    fn lay(&mut self, seat: &SeatId, message: &SeatMessage, at: DateTime<Utc>) -> Result<SeatAnswer, Refusal> {
        if let Some(message) = self.waits_already(seat, message)? {
            return Ok(SeatAnswer::LaidBefore { message });
        }
        let (message, _) = self.lay_before(seat, message, self.state.seat_name(seat), at)?;
        Ok(SeatAnswer::LaidBefore { message })
    }

    /// Who asks for the floor is in the room.
    fn ask_floor(&mut self, seat: &SeatId, kind: FloorKind, at: DateTime<Utc>) -> Result<SeatAnswer, Refusal> {
        in_the_room(&self.state, seat)?;
        let speaker = Speaker::Seat { seat: seat.clone() };
        let led = spoken(&self.state, at, |speakers| speakers.ask(speaker.clone(), kind, at))?;
        self.lead_by(PresideCommand::AskFloor { speaker, kind }, self.state.seat_name(seat), at, led).map(done)
    }

    fn withdraw_floor(&mut self, seat: &SeatId, at: DateTime<Utc>) -> Result<SeatAnswer, Refusal> {
        let speaker = Speaker::Seat { seat: seat.clone() };
        let led = spoken(&self.state, at, |speakers| speakers.withdraw(&speaker))?;
        self.lead_by(PresideCommand::WithdrawFloor { speaker }, self.state.seat_name(seat), at, led).map(done)
    }
}

fn done(_: Done) -> SeatAnswer {
    SeatAnswer::Done {}
}

fn in_the_room(state: &State, seat: &SeatId) -> Result<(), Refusal> {
    let held = state.year.open()?;
    let (meeting, case) = (held.proceedings()?, held.open_case()?);
    let no_such = || ProceedingsError::NoSuchSeat(seat.clone());
    let entry = meeting.seating().seat(seat).ok_or_else(no_such)?;
    match meeting.presence().sitting(entry, Some(case)) {
        Sitting::Here { .. } => Ok(()),
        Sitting::SteppedOut { .. } | Sitting::Absent | Sitting::Vacant => {
            Err(ProceedingsError::NotInTheRoom(seat.clone()).into())
        }
    }
}
