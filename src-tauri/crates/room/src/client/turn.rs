//! What turns a device's way: what its user wants, how a line ended, and where the way leads from there.

use procedure::Mark;
use tokio::sync::oneshot;

use super::asking::{Asked, Came};
use super::entering::Entering;
use super::keyring::VoteOf;
use super::line::Ended;
use super::standing::{ClientCode, Numbers, Why};

/// What its user wants.
pub enum Order {
    /// To go to a room.
    Enter(Box<Entering>),
    /// That the two numbers are compared.
    Compared(Numbers),
    /// To go, and have the key forgotten.
    Leave,
    /// To hang up, and maybe come back.
    Rest,
    /// Not to wait before it is tried again.
    TryNow,
    /// To ask the room.
    Ask(Asked),
    /// To cast a ballot.
    Cast { of: VoteOf, choice: Mark, answer: oneshot::Sender<Came> },
}

/// Where the way leads from here.
pub enum Turn {
    /// To a room.
    Enter(Box<Entering>),
    /// To the door.
    Door(Option<Why>, Key),
    /// Nobody wants the device any more.
    Stop,
}

/// What becomes of the device's key at the door.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// It may come back.
    Keep,
    /// It opens nothing any more.
    Forget,
}

/// How a line ended.
pub enum Ending {
    /// The device goes elsewhere.
    Turn(Turn),
    /// It was cut, or not reached; the device tries again in its turn.
    Cut(Option<Why>),
    /// The room wants it to take its time.
    Slow,
}

impl From<Ended> for Ending {
    fn from(ended: Ended) -> Ending {
        match ended {
            Ended::Cut => Ending::Cut(None),
            Ended::Nonsense(_) => Ending::nonsense(),
        }
    }
}

impl Ending {
    /// The room says what is not of the protocol: one clear line, and nothing is changed.
    pub fn nonsense() -> Ending {
        Ending::Turn(Turn::Door(Some(ClientCode::Nonsense.why()), Key::Keep))
    }
}
