//! The rules of money: how a frame becomes awards, why each award is what it is, and what is wrong with a draft.
//!
//! Pure: no file, no clock, no chance. `forum` holds the words, `meeting` asks, the faces show.
//!
//! [`divide`] shares one amount. [`allocate`] is the waterfall over it: from a [`Basis`] and what the leader has set by hand
//! ([`Adjustments`]) to amounts and findings. [`explain`] tells the steps of one amount.

mod adjust;
mod basis;
mod divide;
mod explain;
mod findings;
mod model;
mod outcome;
mod waterfall;

pub use adjust::{
    AdjustError, AdjustedBy, Adjustment, Adjustments, Group, GroupLevel, Others, follow_rule, follow_rule_everywhere,
    lock, set_amount, unlock,
};
pub use basis::{AllocateError, Basis};
pub use divide::{
    Award, Bound, Claim, DivideError, Divided, Division, Level, Method, Tie, Weight, WeightError, divide,
};
pub use explain::{explain, explain_all};
pub use model::{AllocationModel, FaultReason, MODEL_VERSION, ModelFault, SchemeModel, SetAside, Size, Tier};
pub use outcome::{
    Allocation, Explanation, Finding, FindingCode, NeedAllocation, Place, PotAmount, SchemeAllocation, SetAsideAmount,
    Severity, Standing, Step, StepCode, Value, Values,
};
pub use waterfall::allocate;
