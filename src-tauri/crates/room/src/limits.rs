//! The numbers that keep the room standing when a device is slow, broken or hostile. `PROTOCOL.md` names those that a device
//! must know; a test holds the two to each other.

use std::time::Duration;

/// The version of the protocol that is spoken.
pub const PROTOCOL: u32 = 1;

/// The longest message that a device may send, in bytes.
pub const LONGEST_MESSAGE: usize = 64 * 1024;
/// The longest message that an app takes from a room, in bytes: a view of a large meeting is a small part of it.
pub const LONGEST_TOLD: usize = 16 * 1024 * 1024;
/// The longest name that a device may give itself, in signs; what is beyond is cut off.
pub const LONGEST_NAME: usize = 80;
/// The longest request line and headers together, in bytes.
pub const LONGEST_HEAD: usize = 16 * 1024;

/// So long may a connection take until its TLS is settled.
pub const UNTIL_TLS: Duration = Duration::from_secs(10);
/// So long may a request take, from its first byte to its answer.
pub const UNTIL_ANSWERED: Duration = Duration::from_secs(10);
/// So long may a device take from one step at the door to the next.
pub const UNTIL_HELLO: Duration = Duration::from_secs(10);
/// So long may a device wait for the leader.
pub const UNTIL_APPROVED: Duration = Duration::from_secs(30 * 60);
/// So long may a device wait with a number that the leader is to compare.
pub const UNTIL_COMPARED: Duration = Duration::from_secs(10 * 60);
/// So long may a device take to receive one message.
pub const UNTIL_SENT: Duration = Duration::from_secs(20);
/// So long is waited at closing for devices to be told.
pub const UNTIL_TOLD: Duration = Duration::from_secs(2);

/// So often is each device told that what it shows is fresh.
pub const FRESH_EVERY: Duration = Duration::from_secs(5);
/// A device that said so long ago that it is there is fresh; the same time that a device gives the room.
pub const FRESH_FOR: Duration = Duration::from_secs(12);
/// A device that has said nothing for so long is gone.
pub const GONE_AFTER: Duration = Duration::from_secs(20);

/// So long is a device let in, whatever it does: then it joins anew.
pub const DEVICE_LASTS: Duration = Duration::from_secs(90 * 24 * 60 * 60);
/// So long is a typed code good.
pub const CODE_LASTS: Duration = Duration::from_secs(30 * 60);
/// So many wrong tries are free from one address.
pub const TRIES_FREE: u32 = 5;
/// After them, one more in so long a time.
pub const TRY_EVERY: Duration = Duration::from_secs(12);
/// So many addresses with wrong tries are remembered.
pub const ADDRESSES_REMEMBERED: usize = 1_024;

/// So many connections that are not let in yet may one address have.
pub const STRANGERS_OF_ONE: usize = 64;
/// So many may there be in all.
pub const STRANGERS: usize = 1_024;
/// So many may wait at the door with a typed code from one address.
pub const WAITING_OF_ONE: usize = 8;
/// So many devices may be let in.
pub const DEVICES: usize = 1_000;

/// So many commands may a device give at once.
pub const COMMANDS_FREE: u32 = 20;
/// After them, one more in so long a time.
pub const COMMAND_EVERY: Duration = Duration::from_millis(500);
/// So many questions about what is shown may wait for their answer in all; they are answered one at a time, beside the desk.
pub const QUESTIONS: usize = 64;
/// So long does what moved wait to be told while there are commands to answer: an answer is awaited, and news of a hundred votes is
/// told as well once.
pub const NEWS_WAIT: Duration = Duration::from_millis(150);
/// So many commands are carried out together at most, before the leader's desk has its turn.
pub const COMMANDS_TOGETHER: usize = 64;
