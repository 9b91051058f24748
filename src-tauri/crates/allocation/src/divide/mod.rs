//! Dividing an amount between claims: the heart, used at every level (DESIGN 3).
//!
//! Find the level at which the claims, each between its floor and its cap, together take exactly what there is; then round
//! once. Everything is exact: whole numbers of units, remainders with one common denominator, ties by id and named.

mod answer;
mod claim;
mod division;
mod error;
mod level;
mod method;
mod rounding;
mod scaled;
mod share_out;
mod units;
mod weight;
mod whole;

pub use answer::{Award, Divided, Level, Tie};
pub use claim::Claim;
pub use division::{Division, divide};
pub use error::{DivideCode, DivideError};
pub use level::StoppedBy;
pub use method::Method;
pub use weight::{Weight, WeightCode, WeightError};

pub(crate) use claim::{ClaimRef, WeightRef};
pub(crate) use rounding::TiedPlaces;
pub(crate) use share_out::{SharedOut, share_out};
