//! The other tables that bring rows in: what a row is, what its parts are, and where it is written.

mod application;
mod frame;
mod participant;
mod share;

pub(in crate::import) use share::{Share, shares_of};
