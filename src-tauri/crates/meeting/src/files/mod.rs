//! Files around the meeting: examples and presets that new ones are made from, review copies, papers, what is damaged and
//! what a check finds.

mod example;
pub(crate) mod making;
pub(crate) mod meeting_paper;
mod model_file;
pub(crate) mod next_year;
mod next_year_kept;
mod own_notes;
pub(crate) mod paper;
pub(crate) mod papers;
pub(crate) mod pictures_paper;
mod post;
mod restoring;
mod review;
mod verify;
mod writing;
pub(crate) mod year_calendar;
pub(crate) mod year_paper;

pub(crate) use example::constructed;
pub use example::{Offer, examples, presets};
pub use model_file::read_model;
pub use next_year::{NextYear, NextYearCode, NextYearLine};
pub use own_notes::{KeptNotes, OwnNotes};
pub use papers::Paper;
pub use post::{Post, PostTaken};
pub use restoring::{Restored, restore};
pub use review::ReviewCopy;
pub use verify::{Verified, verify};
pub use writing::{Kind, WriteError, WrittenTo, may_write_out, write_out};
