//! The words of a *samarbeidsforum*: money, percent, scheme, need, seat, case and vote.
//!
//! This is the ground floor of the house. Everything here is a value: no file, no clock, no chance. What a word means
//! and how it is written stands in this crate; how money is divided stands in `allocation`.

pub mod amount;
mod case;
mod dates;
mod frame;
mod kroner;
mod need;
mod org_number;
mod percent;
pub mod personal_number;
mod scheme;
mod seat;
pub mod vote;

pub use case::{CaseItem, CaseKind, CaseNumber, CaseNumberError};
pub use dates::norwegian_date;
pub use frame::{Frame, FramePart, FrameStatus};
pub use kroner::Kroner;
pub use need::{Applied, Criteria, Criterion, Need, NeedId, Owner, OwnerKind};
pub use org_number::{OrgNumber, OrgNumberError};
pub use percent::{Base, Percent, PercentError};
pub use scheme::{Language, Names, Scheme, SchemeId};
pub use seat::{Seat, SeatGroup, SeatId, SeatRole};
