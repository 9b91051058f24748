//! What a file of behovsmeldinger does to a meeting that may have them already: which are new, which changed and how, which are
//! gone; what the forum itself set stays, and what is unclear is asked.
//!
//! `pairing` (which rows the meeting has, by `likeness`) -> `merging` (what the file changed, by `fields`, against what the
//! imports before said: `earlier`) -> `gone`, `groups` (what loses its ground) -> one plan.

mod earlier;
mod entry;
mod fields;
mod frames;
mod gone;
mod groups;
mod hearing;
mod likeness;
mod merging;
mod names;
mod numbering;
mod pairing;
mod plan;
mod questions;
mod renaming;
mod row;
mod row_pairing;
mod rows;
mod tables;

pub(super) use plan::Plan;
pub(super) use questions::divided;
pub(super) use row::Row as TableRow;
pub(super) use rows::{Rows, RowsTold};
pub(super) use tables::{Share, shares_of};
