//! The network doctor: why laptops do not come in, and what to do. `desk` looks from the leader's machine, `laptop` from one that
//! cannot get in; both are rules over what was found, which `looking` asks the system and the network for.
//!
//! The texts are `room-check-<code>` and, for what to do, `room-check-<code>-do` in the locales. Whatever is found, the ways of
//! [`WAYS`] work.

mod desk;
mod finding;
mod laptop;
mod looking;

pub use desk::{Desk, Itself, Port, examine};
pub use finding::{CheckCode, CheckFinding, Level, WAYS, ways_in_words};
pub use laptop::{Laptop, Met, why_not_in};
pub use looking::{FromDesk, look_from_desk, look_from_laptop};
