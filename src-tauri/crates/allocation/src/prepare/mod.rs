//! What is read once: a basis that was checked, its needs by scheme and number, its pots and what they weigh. Every other room
//! takes a [`Prepared`].

mod basis;
mod error;
mod groups;
mod ids;
mod key_figures;
mod mend;
mod percent;
mod placed;
mod pots;
mod prepared;
mod reported;
mod scheme;
mod shared;
mod told;
mod weights;

pub use basis::Basis;
pub use error::{AllocateCode, AllocateError, SumOutOfReach};
pub use mend::{AllocatePlace, Mend};
pub use prepared::Prepared;

pub(crate) use groups::is_there;
pub(crate) use key_figures::figure_of;
pub(crate) use percent::{down_to_unit, percent_cut, percent_nearest, proportion};
pub(crate) use placed::{Placed, place};
pub(crate) use pots::PreparedPot;
pub(crate) use reported::Reported;
pub(crate) use scheme::PreparedScheme;
pub(crate) use shared::{Among, Cell, CellShare, Shared, SharedCell, SharedTier};
pub(crate) use told::{FindingPlace, PlacedFinding};
pub(crate) use weights::{Weighed, need_weight, weighed};
