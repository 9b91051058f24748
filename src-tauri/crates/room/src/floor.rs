//! What the room asks of the meeting: views to show, and commands to carry out. What is in them is the meeting's to say.

use std::collections::BTreeMap;

use forum::SeatId;
use meeting::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// As what a device is in the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "DeviceFace"))]
#[serde(tag = "as", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Face {
    /// On a seat: it follows, and gives the seat's commands.
    Seat {
        /// Which seat.
        seat: SeatId,
    },
    /// A guest or an observer: it follows.
    Guest {},
    /// One more wall: it follows.
    Wall {},
}

impl Face {
    /// The parts that it is told; none is all that everybody sees. A wall shows the wall's scene alone.
    pub fn parts(&self) -> Option<&'static [&'static str]> {
        match self {
            Face::Wall {} => Some(&["case", "meeting", "wall"]),
            Face::Seat { .. } | Face::Guest {} => None,
        }
    }

    /// Whether questions about what is shown are answered to it: to whoever follows and reads, and not to a wall.
    pub fn may_ask(&self) -> bool {
        match self {
            Face::Seat { .. } | Face::Guest {} => true,
            Face::Wall {} => false,
        }
    }

    /// The seat, when it is on one.
    pub fn seat(&self) -> Option<&SeatId> {
        match self {
            Face::Seat { seat } => Some(seat),
            Face::Guest {} | Face::Wall {} => None,
        }
    }
}

/// A seat, for those who are to be let in on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SeatName {
    /// Which.
    pub id: SeatId,
    /// What it is called.
    pub name: String,
}

/// Which meeting it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The meeting file: the same for its copies, another for every other file.
    pub identity: String,
    /// What it is called where people read it.
    pub title: String,
    /// The seats that may be invited.
    pub seats: Vec<SeatName>,
}

/// What faces may see now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Views {
    /// What all of them see, part by part, each as JSON.
    pub shared: BTreeMap<String, String>,
    /// What each of the seats asked for sees alone, as JSON.
    pub own: BTreeMap<SeatId, String>,
}

/// A seat's command, as its device sent it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who asks: the seat that the device was let in on, never one that the device names.
    pub seat: SeatId,
    /// What: a JSON object whose `do` says which.
    pub command: Value,
}

/// The meeting, as the room needs it. Each call may wait for the desk, and is made where waiting holds up nobody else.
pub trait Floor: Send + Sync + 'static {
    /// Which meeting it is.
    fn about(&self) -> Result<About, Refusal>;

    /// What all faces see, and what each of these seats sees alone.
    fn views(&self, seats: &[SeatId]) -> Result<Views, Refusal>;

    /// Answers a question about what is shown to all. Nothing is kept of it.
    fn look(&self, question: Value) -> Result<Value, Refusal>;

    /// Browsers may give ballots from now on, or may not: the minutes say it of each vote in which they could.
    fn let_browsers_vote(&self, allowed: bool) -> Result<(), Refusal>;

    /// Carries out commands of seats, in this order, and answers each. An answer is given when what it tells is durable.
    fn carry_out(&self, asked: Vec<Asked>) -> Vec<Result<Value, Refusal>>;
}
