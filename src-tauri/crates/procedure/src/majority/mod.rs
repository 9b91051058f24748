//! Majorities: the rule of a vote as data, what it needs in numbers, what a count means by it, and the casting vote.
//!
//! Names of majorities mean different things in different houses, so a rule is told with its numbers: «mer enn halvparten av 17
//! avgitte: minst 9». Sources: REQUIREMENTS Y (simple majority of votes given, a tie falls), OUTSIDE 4 (casting vote possible, not
//! given), DESIGN 5.

mod casting;
mod outcome;
mod rule;
mod unanimity;

pub use casting::{CastingVote, Leader, NoCastingVote};
pub use outcome::{CarriedBy, FellBecause, Outcome};
pub use rule::{MajorityOf, MajorityRule, RuleTold};
pub use unanimity::Unanimity;
