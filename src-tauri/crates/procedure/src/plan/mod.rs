//! The plan of the year: meeting days from weeks, the notice and its deadline, and days that are no working days (R126, R127, R151).
//! What clashes among them is told by [`crate::annual::Dates`].

mod days;
pub mod holidays;
mod notice;
mod year;

pub use days::{PlanError, day, meeting_days, same_day};
pub use notice::{DAYS_OF_NOTICE, Notice, notice};
pub use year::{DayOfWeek, MeetingSeries, series};
