//! The rules of the meeting: who sits, who may decide, how votes are counted, and what the minutes must say.
mod agenda;
mod coded;
mod election;
mod habilitet;
mod majority;
mod minutes;
pub mod plan;
mod presence;
mod proceedings;
mod quorum;
mod seating;
mod share;
mod speakers;
#[cfg(test)]
mod testing;
mod vote;

pub use agenda::*;
pub use election::*;
pub use habilitet::*;
pub use majority::*;
pub use minutes::*;
pub use presence::*;
pub use proceedings::*;
pub use quorum::*;
pub use seating::*;
pub use share::*;
pub use speakers::*;
pub use vote::*;

/// How many there are, as votes are counted.
pub(crate) fn count_of(what: impl Iterator) -> u32 {
    u32::try_from(what.count()).unwrap_or(u32::MAX)
}
