//! The rules of money: how a frame becomes awards, why each award is what it is, and what is wrong with a draft.
//!
//! Pure: no file, no clock, no chance. `forum` holds the words, `meeting` asks, the faces show.
//!
//! [`divide`] shares one amount. A [`Basis`] is checked and read once, as a [`Prepared`]; [`allocate`] is the waterfall over it:
//! from that and what the leader has set by hand ([`Adjustments`]) to amounts and findings. [`explain`] tells the steps of one
//! amount.
#![doc = ""]
#![doc = include_str!("../CODES.md")]

mod adjust;
mod allocate;
mod call;
mod coded;
mod codes;
mod compare;
mod divide;
mod draft;
mod explain;
mod findings;
mod model;
mod outcome;
mod payments;
mod prepare;
mod waterfall;
mod years;

pub use adjust::{
    AdjustCode, AdjustError, Others, PercentChanged, change_by_percent, follow_rule, follow_rule_everywhere,
    free_group, lock, lock_group, mend, set_amount, set_amounts, set_group, set_groups, unlock, unlock_group,
};
pub use allocate::allocate;
pub use call::{
    ApplicationAward, BehindBy, CallTotal, CategoryTotal, RoundCode, RoundError, RoundFinding, RoundFindingCode,
    RoundNeed, RoundOutcome, RoundReason, RoundResult, share_round,
};
pub use codes::{codes_list, findings_list};
pub use compare::{
    CompareBy, CompareRow, Comparison, Moved, NeedsMoved, PotMoved, SchemeMoved, SetAsideMoved, compare, moved,
};
pub use divide::{
    Award, Claim, DivideCode, DivideError, Divided, Division, Level, Method, StoppedBy, Tie, Weight, WeightCode,
    WeightError, divide,
};
pub use draft::{AdjustedBy, Adjustment, Adjustments, Group, GroupLevel};
pub use explain::{explain, explain_all, explain_pot};
pub use model::{
    AllocationModel, AllowedUse, AskedOf, AttentionPoint, Check, Checked, ContributionBase, CriterionPoints, FaultCode,
    FaultReason, FigureShare, Fraction, FractionError, LONGEST_MODEL, Listed, MODEL_VERSION, ModelFault, PaidOf,
    PaidTo, PartBase, Pots, PotsBy, PotsPer, PriorityRegion, Question, Round, RoundOrder, SchemeModel, SetAside,
    SetAsideKind, Size, Spill, Split, Study, Tier, TierWeight,
};
#[cfg(feature = "schema")]
pub use model::{model_schema, schema_of};
pub use outcome::{
    Allocation, Explanation, Finding, FindingCode, GroupAmount, NeedAllocation, Place, PotAmount, SchemeAllocation,
    SetAsideAmount, Severity, Standing, Step, StepCode, Value, Values,
};
pub use payments::{
    PaymentCode, PaymentLine, PaymentPart, Payments, RecipientSum, SchemePayment, SchemePayments, payments,
};
pub use prepare::{AllocateCode, AllocateError, AllocatePlace, Basis, Mend, Prepared, SumOutOfReach};
pub use years::{
    BoundBase, BoundNeed, BoundShare, ImpliedBase, Matrix, MatrixRow, YearCode, bound_in_later_years, implied_base,
    matrix,
};
