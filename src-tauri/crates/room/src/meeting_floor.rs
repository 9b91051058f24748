//! The running meeting as the room asks it. What is in a view, and what a seat may do, is the meeting's alone.

use std::collections::BTreeMap;

use forum::SeatId;
use meeting::face::{Face, FaceQuestion, SeatCommand};
use meeting::{Meeting, Refusal, RefusalCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::floor::{About, Asked, Floor, SeatName, Views};

impl Floor for Meeting {
    fn about(&self) -> Result<About, Refusal> {
        let view = self.leader_view()?;
        let seats = view.seats.into_iter().map(|seat| SeatName { id: seat.id, name: seat.organisation }).collect();
        Ok(About { identity: view.file.identity, title: view.meeting.forum, seats })
    }

    fn views(&self, seats: &[SeatId]) -> Result<Views, Refusal> {
        let shared = written(&*self.face_view(&Face::Guest)?.shared)?;
        // Each part as it was written, without making values of it.
        let parts: BTreeMap<String, Box<RawValue>> = serde_json::from_str(&shared).map_err(unwritten)?;
        let shared = parts.into_iter().map(|(name, part)| (name, String::from(Box::<str>::from(part)))).collect();
        let mut own = BTreeMap::new();
        for seat in seats {
            // A seat that was taken away sees nothing of its own.
            if let Ok(view) = self.own_view(seat) {
                own.insert(seat.clone(), written(&view)?);
            }
        }
        Ok(Views { shared, own })
    }

    fn look(&self, question: Value) -> Result<Value, Refusal> {
        let question = FaceQuestion::deserialize(question).map_err(not_understood)?;
        serde_json::to_value(Meeting::look(self, &question)?).map_err(unwritten)
    }

    fn let_browsers_vote(&self, allowed: bool) -> Result<(), Refusal> {
        Meeting::let_browsers_vote(self, allowed)
    }

    fn carry_out(&self, asked: Vec<Asked>) -> Vec<Result<Value, Refusal>> {
        let (mut understood, mut answers) = (Vec::new(), Vec::new());
        for Asked { seat, command } in asked {
            let read = SeatCommand::deserialize(command);
            answers.push(read.map(|command| understood.push((seat, command))).map_err(not_understood));
        }
        // Those that were understood go together, so that one write keeps all their ballots.
        let mut told = self.from_seats(&understood).into_iter();
        let none = || Err(Refusal::new(RefusalCode::NotUnderstood, "it was not answered"));
        let answer = |read: Result<(), Refusal>| {
            read.and_then(|()| told.next().unwrap_or_else(none))
                .and_then(|answer| serde_json::to_value(answer).map_err(unwritten))
        };
        answers.into_iter().map(answer).collect()
    }
}

fn written(part: &impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(part).map_err(unwritten)
}

fn unwritten(error: serde_json::Error) -> Refusal {
    Refusal::new(RefusalCode::CannotRead, error)
}

fn not_understood(error: serde_json::Error) -> Refusal {
    Refusal::new(RefusalCode::NotUnderstood, error)
}
