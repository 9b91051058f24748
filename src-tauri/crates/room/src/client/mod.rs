//! The other end: an app that connects to a room. It knows the room by its certificate alone, whatever address and date stand in it.
//!
//! From the ground up: `reaching` with `pinned` and `way` (as far as to the door), `line` (messages over it), `seen` (what is told,
//! laid in), `keyring` (what is kept), `entrance` and `entering` (how one comes in), `standing` (what a page is told), `asking` and
//! `ballots` (commands until they are answered), `turn` (what turns the way), `hand` (what a device has in hand), `talk` (what is said
//! over one line), `journey` (the way, as often as it takes), `device` (as a program holds it).

mod asking;
mod ballots;
mod device;
mod entering;
mod entrance;
mod hand;
mod journey;
mod keyring;
mod line;
mod pinned;
mod reaching;
mod seen;
mod standing;
mod talk;
mod turn;
mod way;

pub use device::Client;
pub use entrance::Entrance;
pub use hand::Around;
pub use keyring::{KeptReceipt, Keyring, Membership, Secrecy, Underway, VoteOf};
pub use line::{Ended, Line, Unopened};
pub use reaching::{Reached, Unreached, reach, reach_from};
pub use seen::{Laid, Seen, Taken, lay_in};
pub use standing::{ClientCode, LetIn, Numbers, Standing, Told, Why};
pub use way::{Network, Way};
