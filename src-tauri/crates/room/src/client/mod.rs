//! The other end: an app that connects to a room. It knows the room by its certificate alone, whatever address and date stand in it.

mod pinned;
mod reaching;

pub use reaching::{Reached, Unreached, reach};
