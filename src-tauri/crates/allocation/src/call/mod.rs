//! The søknadsrunde that shares the 30 % part (R85-R95): applications are ranked by the model's ordered list and met call by call.

mod asked;
mod error;
mod findings;
mod outcome;
mod ranking;
mod share;
mod shared_call;

pub use error::{RoundCode, RoundError};
pub use outcome::{
    ApplicationAward, BehindBy, CallTotal, CategoryTotal, RoundFinding, RoundFindingCode, RoundNeed, RoundOutcome,
    RoundReason, RoundResult,
};
pub use share::share_round;
