//! The agenda: case numbers, first and last items, what is carried over, and planned against spent time (R122-R126, R131).

mod carried;
mod follow_up;
mod item;
mod numbers;
mod order;
mod template;
mod times;

pub use carried::{CaseStatus, carried_over};
pub use follow_up::{FollowUpLine, FollowUpState, follow_up};
pub use item::AgendaItem;
pub use numbers::{CaseNumbers, NumberError};
pub use order::before_the_last;
pub use template::{AgendaTemplate, TemplateItem};
pub use times::{PlannedTime, TimeSpent, time_spent, timetable};
