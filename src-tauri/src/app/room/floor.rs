//! The meeting under the room: what seats ask for is carried out by `meeting`, and every window is told what moved.

use std::sync::{PoisonError, RwLock};

use forum::SeatId;
use meeting::{Meeting, Refusal, RefusalCode};
use room::{About, Asked, Floor, Views};
use serde_json::Value;

/// The meeting on the desk, until the room lets go of it.
pub struct DeskFloor {
    meeting: RwLock<Option<Meeting>>,
    /// Tells the windows what laptops changed.
    tells: Box<dyn Fn(&Meeting) + Send + Sync>,
}

impl DeskFloor {
    /// Under this meeting's room; the windows hear of what laptops change by `tells`.
    pub fn new(meeting: Meeting, tells: impl Fn(&Meeting) + Send + Sync + 'static) -> DeskFloor {
        DeskFloor { meeting: RwLock::new(Some(meeting)), tells: Box::new(tells) }
    }

    /// Lets go of the meeting: its file is closed when nobody else has it open.
    pub fn let_go(&self) {
        *self.meeting.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn meeting(&self) -> Result<Meeting, Refusal> {
        let held = self.meeting.read().unwrap_or_else(PoisonError::into_inner).clone();
        held.ok_or_else(|| Refusal::new(RefusalCode::NoMeetingOpen, "the room is closed"))
    }
}

impl Floor for DeskFloor {
    fn about(&self) -> Result<About, Refusal> {
        self.meeting()?.about()
    }

    fn views(&self, seats: &[SeatId]) -> Result<Views, Refusal> {
        self.meeting()?.views(seats)
    }

    fn look(&self, question: Value) -> Result<Value, Refusal> {
        Floor::look(&self.meeting()?, question)
    }

    fn let_browsers_vote(&self, allowed: bool) -> Result<(), Refusal> {
        Floor::let_browsers_vote(&self.meeting()?, allowed)
    }

    fn carry_out(&self, asked: Vec<Asked>) -> Vec<Result<Value, Refusal>> {
        let meeting = match self.meeting() {
            Ok(meeting) => meeting,
            Err(refusal) => return asked.iter().map(|_| Err(refusal.clone())).collect(),
        };
        let answers = meeting.carry_out(asked);
        if answers.iter().any(Result::is_ok) {
            (self.tells)(&meeting);
        }
        answers
    }
}
