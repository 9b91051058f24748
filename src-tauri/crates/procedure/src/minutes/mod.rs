//! Minutes (*protokoll*): what the program knows of the meeting, grown while it goes; the secretary's words beside it; and the check
//! that closed minutes agree with the record (issue 11 part 7; Noark's moeteregistrering and eInnsyn's Vedtak in OUTSIDE 6 hold the
//! same things).

mod check;
mod closing;
mod content;
mod words;

pub use check::{Disagreement, WhatDiffers, disagreement};
pub use closing::{Approval, ClosedMinutes, Correction, MinutesError};
pub use content::{AgreedTold, CaseMinutes, Minutes, VoteTold};
pub use words::{LONGEST_WORDS, TextBlock, WordsError, blocks};

#[cfg(test)]
mod tests;
