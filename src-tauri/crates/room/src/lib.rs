//! The room: laptops on the same network follow the meeting, and give their seats' commands, over TLS. No internet, no account.
//!
//! This crate carries; it does not decide. Who may see and do what in the meeting lies in `meeting`, behind [`Floor`]; here lies
//! who is let in: a device that the leader approved, and nobody else. What is said on the wire stands in `PROTOCOL.md`, what is
//! promised and what is not in `SECURITY.md`.
//!
//! The rooms, from the ground up: `bytes` (keys, digests), `refused` (why not), `limits`, `message` (what is said), `floor` (what
//! is asked of the meeting), `keeping` (key and devices on disk), `door` (who comes in), `shown` (what is told to whom), `server`
//! (the network). Beside them `machine` (this machine's addresses), `client` (the other end of a connection) and `doctor` (why
//! somebody does not come in).

pub mod bytes;
pub mod client;
pub mod doctor;
pub mod door;
pub mod floor;
pub mod keeping;
pub mod limits;
pub mod machine;
pub mod message;

mod meeting_floor;
mod refused;
#[cfg(feature = "schema")]
mod schema;
mod server;
mod shown;

pub use floor::{About, Asked, Face, Floor, SeatName, Views};
pub use refused::{RoomCode, RoomRefusal};
#[cfg(feature = "schema")]
pub use schema::protocol_schema;
pub use server::{Opening, PageFiles, Room, RoomEvent, RoomSign};
