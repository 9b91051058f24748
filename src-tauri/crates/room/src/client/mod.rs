//! The other end: an app that connects to a room. It knows the room by its certificate alone, whatever address and date stand in it.
//!
//! From the ground up: `reaching` with `pinned` (as far as to the door), `line` (messages over it), `seen` (what is told, laid in),
//! `keyring` (what is kept), `entrance` and `entering` (how one comes in), `asking` and `ballots` (commands until they are
//! answered), `standing` (what a page is told), `talk` and `journey` (the way, as often as it takes), `device` (all of it in hand).

mod asking;
mod ballots;
mod device;
mod entering;
mod entrance;
mod journey;
mod keyring;
mod line;
mod pinned;
mod reaching;
mod seen;
mod standing;
mod talk;

pub use device::{Around, Client, Network, Way};
pub use entrance::Entrance;
pub use keyring::{KeptReceipt, Keyring, Membership, Secrecy, Underway, VoteOf};
pub use line::{Ended, Line, Unopened};
pub use reaching::{Reached, Unreached, reach, reach_from};
pub use seen::{Laid, Seen, Taken, lay_in};
pub use standing::{ClientCode, LetIn, Numbers, Standing, Told, Why};
