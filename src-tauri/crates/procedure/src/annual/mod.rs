//! The *årshjul*: the dated steps of a year, what is worth knowing of their days, and the calendars that the counties have published
//! (R147-R153). A day is told of and never moved.

mod clashes;
mod milestone;
mod preset;
#[cfg(test)]
mod testing;
mod warned;

pub use clashes::{Clash, Dates};
pub use milestone::{Milestone, MilestoneError, MilestoneState, check_milestone};
pub use preset::{PresetDay, PresetMilestone, YearPreset};
pub use warned::{Dated, DayWarning};
