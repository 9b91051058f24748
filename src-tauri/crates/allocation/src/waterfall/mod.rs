//! The waterfall: frame, commitments, set-asides, pots, needs tier by tier in each pot, and each award split between owner,
//! coordinator and university.

mod between;
mod cells;
mod held;
mod lines;
mod parts;
mod rule;
mod share;
mod tiers;

pub(crate) use cells::to_share;
pub(crate) use held::{given_of, held_in, held_in_all};
pub(crate) use lines::lines;
pub(crate) use parts::{Cut, own_contribution, split};
pub(crate) use share::share;
pub(crate) use tiers::weight;
