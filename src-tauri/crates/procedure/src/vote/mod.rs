//! Voting: who may, on what, how it is taken, and what came of it. A ballot of an election that laptops take part in is an open vote
//! like another: what it came to is reckoned in `election`. A vote that has ended stays as it was; one that is held again
//! stands beside it (R133-R135, DESIGN 5).

mod ballot;
mod consensus;
mod ending;
mod error;
mod given;
mod held;
mod joint;
mod mark;
mod open;
mod opened;
mod question;
mod remit;
mod roll;
mod secrecy;
mod series;
mod taken;
mod whole;

pub use ballot::{BallotId, NamedBallot, NoBallotId, Receipt, SealedBallots};
pub use consensus::{Consensus, ConsensusFirst, Statement, StatementKind};
pub use error::VoteError;
pub use given::{Given, KeptVotes, SecretBallots, Way};
pub use held::{BrokenOff, Counting, HeldVote, VoteEnd, VoteFault};
pub use joint::{JointOutcome, JointVote, joint_outcome};
pub use mark::{BallotPaper, Mark};
pub use open::OpenVote;
pub use opened::{BallotOpened, Opened, VoteOpened, VoteSetting};
pub use question::{Matter, VoteQuestion};
pub use remit::Remit;
pub use roll::{NotOnRoll, Roll, WhyNotOnRoll};
pub use secrecy::{Secrecy, secrecy};
pub use series::{Next, next_in_series};
pub use taken::BallotTaken;
pub use whole::whole_parts;

#[cfg(test)]
mod tests;
