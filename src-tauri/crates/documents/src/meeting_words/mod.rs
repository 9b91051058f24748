//! What happened in a meeting, in words: from the record of `procedure` to sentences in three languages.
//!
//! Minutes, screen and wall say the same, because they take it from here. [`Names`] says what ids are called, [`MeetingWords`] tells
//! an entry of the record as a sentence or a few; [`rule_in_words`] tells the rule of a vote with its numbers. «Enstemmig» and
//! *enighet* stand only where they are true. The sentences are `told-…` in `procedure.ftl`.

mod ballots;
mod coming;
mod habilitet;
mod names;
mod outcome;
mod proposals;
mod refused;
mod refused_lists;
mod rule;
mod telling;
#[cfg(test)]
mod tests;
mod votes;
mod words;

pub use names::{Holder, Names, SeatNamed};
pub use refused::{RefusalValues, Refused};
pub use rule::{rule_by_itself, rule_in_words};
pub use telling::MeetingWords;
pub use votes::VoteInWords;
pub(crate) use words::{capital, clock, hour, listed};
