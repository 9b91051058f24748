//! The *årshjul*: the dated steps of a year, what is worth knowing of their days, and the calendars that the counties have published
//! (R147-R153). A day is told of and never moved.

mod milestone;
mod preset;
mod warned;

pub use milestone::{Milestone, MilestoneError, MilestoneState, check_milestone};
pub use preset::{PresetDay, PresetMilestone, YearPreset};
pub use warned::{MilestoneWarning, warnings};
