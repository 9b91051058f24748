//! Drafts compared: side by side, and what moved from one to another.

mod drafts;
mod moved;

pub use drafts::{CompareBy, CompareRow, Comparison, compare};
pub use moved::{Moved, NeedsMoved, PotMoved, SchemeMoved, SetAsideMoved, moved};
