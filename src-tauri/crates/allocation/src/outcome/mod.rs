//! What the rules answer, as data: amounts, findings and the steps of an explanation. The faces and papers put it into words.

mod amounts;
mod finding;
mod finding_code;
mod severity;
mod step;
mod value;

pub use amounts::{Allocation, GroupAmount, NeedAllocation, PotAmount, SchemeAllocation, SetAsideAmount, Standing};
pub use finding::{Finding, Place};
pub use finding_code::FindingCode;
pub use severity::Severity;
pub use step::{Explanation, Step, StepCode};
pub use value::{Value, Values};

pub(crate) use value::{Named, count, values};
