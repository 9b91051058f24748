//! Money over several years: what was decided in which year to be paid in which, and how much of a later year is bound (R80-R84).
//!
//! The draft's own row counts what it gives this year, and of the needs that are given money what they report for later years.
//! All later years are subject to the state budget (R82). A share is shown only of a base that people named, never of a guess.

mod bound;
mod implied;
mod later;
mod matrix;
mod share_of_base;

pub use bound::{BoundBase, BoundShare, bound_in_later_years};
pub use implied::{ImpliedBase, implied_base};
pub use later::{BoundNeed, YearCode};
pub use matrix::{Matrix, MatrixRow, matrix};
