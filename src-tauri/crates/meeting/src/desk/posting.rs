//! A file that a representative has written at home, taken in by the leader: each thing that it says becomes a message that waits.

use forum::SeatId;
use procedure::{MessageLaid, SeatMessage};

use super::inbox::tidied;
use super::{Desk, LEADER};
use crate::command::{Refusal, RefusalCode};
use crate::face::SeatCommand;
use crate::files::{Post, PostTaken};
use crate::state::State;
use crate::state::year::Held;

impl Desk {
    /// Lays what a file says before the leader. What is there already, also what was settled, is not laid again: a file may come two
    /// times. One thing that is refused stands in the way of no other.
    pub fn take_post(&mut self, post: &Post) -> Result<PostTaken, Refusal> {
        let info = &self.state.info;
        if (post.forum.trim(), post.year) != (info.forum.trim(), info.year) {
            let detail = format!("it is of {} {}", post.forum, post.year);
            return Err(Refusal::new(RefusalCode::PostOfAnother, detail)
                .with("forum", &post.forum)
                .with("year", post.year));
        }
        if !self.state.seats.iter().any(|seat| seat.id == post.seat) {
            let detail = format!("there is no seat {}", post.seat);
            return Err(Refusal::new(RefusalCode::UnknownSeat, detail).with("seat", &post.seat));
        }
        let organisation = self.state.seat_name(&post.seat);
        let mut taken = PostTaken { organisation, laid: 0, known: 0, refused: Vec::new() };
        for ask in &post.asks {
            match self.take_ask(&post.seat, ask) {
                Ok(Posted::Laid) => taken.laid += 1,
                Ok(Posted::Known) => taken.known += 1,
                Err(refusal) => taken.refused.push(self.state.named(refusal)),
            }
        }
        Ok(taken)
    }

    fn take_ask(&mut self, seat: &SeatId, ask: &SeatCommand) -> Result<Posted, Refusal> {
        let none = || Refusal::new(RefusalCode::NotUnderstood, "it is said in the room alone");
        let message = message_of(&self.state, ask.clone()).ok_or_else(none)??;
        let message = tidied(&self.state, seat, message)?;
        let is_it = |laid: &MessageLaid| laid.seat == *seat && laid.message == message;
        if self.state.year.inbox.iter().any(is_it) {
            return Ok(Posted::Known);
        }
        let at = (self.clock)();
        self.lay_before(seat, &message, LEADER.to_owned(), at)?;
        Ok(Posted::Laid)
    }
}

/// What became of one thing that a file says.
enum Posted {
    Laid,
    Known,
}

/// What a seat's command lays before the leader, with the meeting or the case at hand where it names none; none of a command that lays
/// nothing before anybody.
pub(super) fn message_of(state: &State, command: SeatCommand) -> Option<Result<SeatMessage, Refusal>> {
    Some(match command {
        SeatCommand::Cast { .. } | SeatCommand::AskFloor { .. } | SeatCommand::WithdrawFloor {} => return None,
        SeatCommand::Remark { need, text } => Ok(SeatMessage::Remark { need, text }),
        SeatCommand::ReportAbsence { meeting, note } => state
            .year
            .meant(meeting.as_ref())
            .map(|held| SeatMessage::Absence { meeting: held.record.planned.id.clone(), note }),
        SeatCommand::ReportTie { case, need, why } => case
            .map_or_else(|| state.year.open().and_then(Held::open_case), Ok)
            .map(|case| SeatMessage::Tie { case, need, why }),
        SeatCommand::ProposeCase { title, why } => Ok(SeatMessage::ProposedCase { title, why }),
        SeatCommand::CounterProposal { amounts, why } => Ok(SeatMessage::CounterProposal { amounts, why }),
    })
}
