//! The rules of money: how a frame becomes awards, why each award is what it is, and what is wrong with a draft.
//!
//! Pure: no file, no clock, no chance. `forum` holds the words, `meeting` asks, the faces show.

mod adjust;
mod outcome;

pub use adjust::{AdjustedBy, Adjustment, Adjustments, Others};
pub use outcome::{
    Allocation, Explanation, Finding, FindingCode, NeedAllocation, Place, PotAmount, SchemeAllocation, SetAsideAmount,
    Severity, Standing, Step, StepCode, Value, Values,
};
