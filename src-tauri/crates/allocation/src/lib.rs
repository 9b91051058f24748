//! The rules of money: how a frame becomes awards, why each award is what it is, and what is wrong with a draft.
//!
//! Pure: no file, no clock, no chance. `forum` holds the words, `meeting` asks, the faces show.
//!
//! [`divide`] shares one amount. [`allocate`] is the waterfall over it: from a [`Basis`] and what the leader has set by hand
//! ([`Adjustments`]) to amounts and findings. [`explain`] tells the steps of one amount.
#![doc = ""]
#![doc = include_str!("../CODES.md")]

mod adjust;
mod allocate_error;
mod asked_findings;
mod basis;
mod cells;
mod coded;
mod codes;
mod compare;
mod divide;
mod explain;
mod findings;
mod model;
mod need_findings;
mod outcome;
mod parts;
mod payments;
mod reported;
mod round;
mod round_findings;
mod round_outcome;
mod shares;
mod steps;
mod sum_up;
mod targets;
mod universities;
mod waterfall;
mod years;

pub use adjust::{
    AdjustError, AdjustedBy, Adjustment, Adjustments, Group, GroupLevel, Others, follow_rule, follow_rule_everywhere,
    free_group, lock, lock_group, set_amount, set_group, unlock, unlock_group,
};
pub use allocate_error::AllocateError;
pub use basis::Basis;
pub use codes::{FindingCode, codes_list, findings_list};
pub use compare::{
    CompareBy, CompareRow, Comparison, Moved, NeedsMoved, PotMoved, SchemeMoved, SetAsideMoved, compare, moved,
};
pub use divide::{
    Award, Bound, Claim, DivideError, Divided, Division, Level, Method, Tie, Weight, WeightError, divide,
};
pub use explain::{explain, explain_all, explain_pot};
#[cfg(feature = "schema")]
pub use model::model_schema;
pub use model::{
    AllocationModel, AllowedUse, AskedOf, AttentionPoint, Check, Checked, ContributionBase, CriterionPoints,
    FaultReason, FigureShare, Fraction, FractionError, LONGEST_MODEL, Listed, MODEL_VERSION, ModelFault, PaidOf,
    PaidTo, PartBase, Pots, PotsBy, PotsPer, PriorityRegion, Question, Round, RoundOrder, SchemeModel, SetAside,
    SetAsideKind, Size, Spill, Split, Study, Tier, TierWeight,
};
pub use outcome::{
    Allocation, Explanation, Finding, GroupAmount, NeedAllocation, Place, PotAmount, SchemeAllocation, SetAsideAmount,
    Severity, Standing, Step, Value, Values,
};
pub use payments::{
    PaymentCode, PaymentLine, PaymentPart, Payments, RecipientSum, SchemePayment, SchemePayments, payments,
};
pub use round::share_round;
pub use round_outcome::{
    ApplicationAward, BehindBy, CallTotal, CategoryTotal, RoundError, RoundFinding, RoundFindingCode, RoundNeed,
    RoundOutcome, RoundReason, RoundResult,
};
pub use steps::StepCode;
pub use waterfall::allocate;
pub use years::{
    BoundBase, BoundNeed, BoundShare, ImpliedBase, Matrix, MatrixRow, YearCode, bound, implied_base, matrix,
};
