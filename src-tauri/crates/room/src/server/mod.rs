//! The network: an open room, its connections, and who is told what.
//!
//! A connection goes `listening` (TCP, and is it TLS) → `gate` (is it for us) → `entering` (who is it) → `following` (tell it, and
//! take its commands). `crier` reads the meeting anew when it moved, `teller` hands it the seats' commands.

mod asked;
mod caller;
mod crier;
mod entering;
mod following;
mod gate;
mod listening;
mod opening;
mod page_files;
mod pages;
mod place;
mod plain;
mod room;
mod sign;
mod socket;
mod teller;

pub use opening::Opening;
pub use page_files::PageFiles;
pub use room::{Room, RoomEvent};
pub use sign::RoomSign;
