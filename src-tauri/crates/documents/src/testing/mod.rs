//! Meetings and checks for the tests of words and papers. Organisations are real, what they do here is constructed; nobody has a name.

mod checked;
mod meeting;
mod year;

pub(crate) use checked::{check, folder, validate};
pub(crate) use meeting::{Held, at, case, seat};
pub(crate) use year::{everything, joint, many_seats, nothing_happens};
