//! The commands that a page may send, by name. Each one asks the desk, forwards, and answers; what needs more than that is
//! in the file it calls. Answers are refusals with a code, as from the meeting itself.

mod answering;
pub mod around;
pub mod attachments;
mod bringing;
pub mod copy;
pub mod files;
pub mod imports;
pub mod laptop;
pub mod meeting;
pub mod papers;
pub mod program;
pub mod room;
#[cfg(all(test, feature = "ts"))]
mod typescript;
pub mod wall;
