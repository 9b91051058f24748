//! The running meeting: the one place where a command becomes a change.

pub mod command;
pub mod view;
