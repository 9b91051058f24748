//! The ways to change what is set by hand in a draft. Locks come first: what is locked is moved neither by the rule nor by a
//! typed amount.
//!
//! What sets or locks an amount takes a [`Prepared`](crate::Prepared), because what stands must be known. What only takes away
//! takes a [`Basis`](crate::Basis) as it is, so that it works in a draft that cannot be reckoned, and mends it.

mod error;
mod free;
mod groups;
mod hold;
mod needs;
mod others;
mod percent;

pub use error::{AdjustCode, AdjustError};
pub use free::{follow_rule, follow_rule_everywhere, free_group, mend, unlock, unlock_group};
pub use groups::{lock_group, set_group, set_groups};
pub use needs::{lock, set_amount, set_amounts};
pub use others::Others;
pub use percent::{PercentChanged, change_by_percent};
