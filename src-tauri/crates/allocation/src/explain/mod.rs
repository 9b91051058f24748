//! «Hvorfor?»: the steps from the frame to the krone of one need, as data. They tally:
//!
//! - frame + committed + set-asides + not shared = pot
//! - pot + other pots = the need's pot, and the parts that made its share + what moved it + rounding come to it too
//! - the need's pot + fixed + earlier tier = tier
//! - share + rounding = amount, for a need that follows the rule
//! - owner's part + university's part = amount

mod award;
mod explained;
mod explainer;
mod pot;
mod steps;

pub use explainer::{explain, explain_all, explain_pot};
