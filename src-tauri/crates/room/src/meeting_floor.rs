//! The running meeting as the room asks it. What is in a view, and what a seat may do, is the meeting's alone.

use std::collections::BTreeMap;

use forum::SeatId;
use meeting::{Meeting, Refusal, RefusalCode};
use serde::Serialize;
use serde_json::{Value, json};

use crate::floor::{About, Asked, Floor, SeatName, Views};

impl Floor for Meeting {
    fn about(&self) -> Result<About, Refusal> {
        let view = self.leader_view()?;
        let seats = view.seats.into_iter().map(|seat| SeatName { id: seat.id, name: seat.organisation }).collect();
        Ok(About { identity: view.file.identity, title: view.meeting.forum, seats })
    }

    fn views(&self, seats: &[SeatId]) -> Result<Views, Refusal> {
        let wall = written(&self.wall_view()?)?;
        let own = seats.iter().map(|seat| Ok((seat.clone(), written(&json!({ "seat": seat }))?)));
        Ok(Views { shared: BTreeMap::from([("wall".to_owned(), wall)]), own: own.collect::<Result<_, Refusal>>()? })
    }

    fn carry_out(&self, asked: Vec<Asked>) -> Vec<Result<Value, Refusal>> {
        let none = |_| Err(Refusal::new(RefusalCode::NotUnderstood, "the meeting takes no commands of seats yet"));
        asked.into_iter().map(none).collect()
    }
}

fn written(part: &impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(part).map_err(|error| Refusal::new(RefusalCode::CannotRead, error))
}
