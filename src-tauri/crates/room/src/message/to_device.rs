//! What the room says, and the invitation that it hands out.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::bytes::{Fingerprint, Nonce, RoomId, SeatSecret};
use crate::floor::{Face, SeatName};

/// What the room says to a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "say", rename_all = "kebab-case")]
pub enum ToDevice {
    /// The answer to a typed code that is right: reveal the nonce, so that both screens can show the number.
    Pair {
        /// The room's nonce.
        nonce: Nonce,
        /// The fingerprint of the room's certificate, for a browser, which cannot see it by itself. An app uses the one it saw.
        fingerprint: Fingerprint,
    },
    /// The device waits for the leader.
    Wait {
        /// The number that both screens show, when the code was typed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<String>,
    },
    /// The device is let in.
    Welcome {
        /// Which opening of the room this is.
        room: RoomId,
        /// What the meeting is called.
        meeting: String,
        /// As what the device is in the room.
        face: Face,
        /// Whether it may give commands now.
        commands: bool,
        /// Whether the room answers questions about what is shown, of this device.
        #[serde(default)]
        questions: bool,
    },
    /// All that the device may see. It takes the place of everything that the device had.
    View {
        /// Its place in the order of what is told.
        serial: u64,
        /// What everybody in the room sees, part by part.
        shared: Map<String, Value>,
        /// What the device's seat sees alone; left out when it has no seat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own: Option<Value>,
    },
    /// What moved since the device was told last. Each part takes the place of the part of that name.
    Change {
        /// After which serial it holds all that moved.
        since: u64,
        /// The serial that it has now.
        serial: u64,
        /// The parts that moved.
        shared: Map<String, Value>,
        /// What the device's seat sees alone, whole, when it moved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own: Option<Value>,
    },
    /// The answer to a command that was carried out, or to a question.
    Answer {
        /// The `id` of the command or of the question.
        id: u64,
        /// What came of it.
        answer: Value,
    },
    /// A command was not carried out; without `id`, the connection ends.
    Refused {
        /// The `id` of the command.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<u64>,
        /// Why, as one word.
        code: String,
        /// What and where, in English, for logs.
        detail: String,
        /// Values for the text that the user reads.
        values: BTreeMap<String, String>,
    },
    /// What the device shows is fresh if it shows this. Said every five seconds; `here` is the answer.
    Fresh {
        /// The serial of what was told to it last.
        serial: u64,
        /// The clock of the leader's machine.
        at: DateTime<Utc>,
        /// Whether the device may give commands now; what `welcome` said may have changed.
        #[serde(default)]
        commands: bool,
    },
}

/// What lets one device in on a seat: a file, or the text of a QR code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Invitation {
    /// The version of the protocol that is spoken at the address.
    pub invitation: u32,
    /// What the meeting is called.
    pub meeting: String,
    /// Where: IP address and port.
    pub address: String,
    /// The SHA-256 of the certificate that is met there.
    pub fingerprint: Fingerprint,
    /// The seat.
    pub seat: SeatName,
    /// What opens it, once.
    pub secret: SeatSecret,
}
