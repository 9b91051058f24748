//! Elections: ballots are counted, not crosses; who stands on the second ballot; lots that are on the disk before they are shown.
//!
//! Candidates vote and are not recused, and there is no casting vote. Sources: R109 (leader, elected for two years), issue 11 part 5;
//! the rest is how Norwegian bodies elect by majority, as data.

mod ballots;
mod error;
mod lot;
mod round;
mod standing;

pub use ballots::CountedBallots;
pub use error::ElectionError;
pub use lot::{LotDrawn, LotDue, LotShown, Recorded};
pub use round::{ElectionRule, RoundTold, SecondBallot};
pub use standing::{BallotHeld, Election, NextStep};

#[cfg(test)]
mod tests;
