//! What a device says.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::bytes::{DeviceKey, Digest, Nonce, RoomId, SeatSecret};
use crate::floor::Face;

/// What a device says to the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "say", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FromDevice {
    /// The first message of every connection.
    Hello {
        /// The version of the protocol that the device speaks.
        protocol: u32,
        /// Which program the device runs and its version, for the leader's list.
        app: String,
        /// By what it asks to be let in.
        enter: Enter,
        /// How far it had come when the connection before ended; left out, it has nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<Since>,
    },
    /// The second message of a device that comes with a typed code: what it committed itself to.
    Reveal {
        /// The nonce whose SHA-256 was the commitment.
        nonce: Nonce,
    },
    /// A command of the device's seat.
    Do {
        /// Which question this is, chosen by the device; the answer carries it. At most 9007199254740991.
        id: u64,
        /// The command: an object whose `do` says which.
        command: Value,
    },
    /// A question about what is shown. It changes nothing, and is told to nobody. Only to a room whose `welcome` says that it
    /// answers questions.
    Ask {
        /// Which question this is, chosen by the device; the answer carries it. At most 9007199254740991.
        id: u64,
        /// The question: an object whose `ask` says which.
        question: Value,
    },
    /// The answer to `fresh`: the device is there, and shows this.
    Here {
        /// The serial that the device shows.
        serial: u64,
    },
}

/// By what a device asks to be let in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "by", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Enter {
    /// It was let in before.
    Key {
        /// Its key.
        key: DeviceKey,
    },
    /// It has an invitation to a seat.
    Invitation {
        /// The secret of the invitation.
        secret: SeatSecret,
        /// The SHA-256 of the key that the device will show from now on.
        device: Digest,
        /// What the device is to be called in the leader's list.
        name: String,
    },
    /// The code was typed.
    Code {
        /// The code; lower case, spaces and hyphens make no difference.
        code: String,
        /// The SHA-256 of the key that the device will show from now on.
        device: Digest,
        /// What the device is to be called in the leader's list.
        name: String,
        /// As what it wants to be let in.
        wish: Wish,
        /// The SHA-256 of a nonce that is revealed after the room's.
        commitment: Digest,
    },
}

/// As what a device wants to be let in with a typed code. The leader says as what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "as", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Wish {
    /// On a seat that the leader chooses.
    AnySeat {},
    /// On this seat.
    Seat {
        /// Which.
        seat: forum::SeatId,
    },
    /// As a guest.
    Guest {},
    /// As one more wall.
    Wall {},
}

impl Wish {
    /// As what the device comes in when the leader says nothing else.
    pub fn face(&self) -> Option<Face> {
        match self {
            Wish::AnySeat {} => None,
            Wish::Seat { seat } => Some(Face::Seat { seat: seat.clone() }),
            Wish::Guest {} => Some(Face::Guest {}),
            Wish::Wall {} => Some(Face::Wall {}),
        }
    }
}

/// How far a device had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Since {
    /// The opening of the room that the serial belongs to, as `welcome` said it.
    pub room: RoomId,
    /// The last serial that it has.
    pub serial: u64,
}
