//! The county's *tildelingsmodell*: how its frames become amounts, as data that can be read, checked and versioned (R30, R177).
//! A county that shares in another way writes another model, not another program.

mod asked;
mod call;
mod check;
mod county;
mod default;
mod fault;
mod fraction;
mod pots;
mod read;
#[cfg(feature = "schema")]
mod schema;
mod scheme;
mod set_aside;
mod split;

pub use asked::{AllowedUse, AskedOf, AttentionPoint, Listed, PaidOf, Question};
pub use call::{Round, RoundOrder, Study};
pub use county::{AllocationModel, CriterionPoints, MODEL_VERSION};
pub use fault::{FaultCode, FaultReason, LONGEST_MODEL, ModelFault};
pub use fraction::{Fraction, FractionError};
pub use pots::{FigureShare, Pots, PotsBy, PotsPer, Spill};
#[cfg(feature = "schema")]
pub use schema::{model_schema, schema_of};
pub use scheme::{Check, Checked, PriorityRegion, SchemeModel, Tier, TierWeight};
pub use set_aside::{SetAside, SetAsideKind, Size};
pub use split::{ContributionBase, PaidTo, PartBase, Split};
