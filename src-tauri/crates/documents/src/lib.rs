//! What goes in and out of a meeting: workbooks and CSV in, PDF out, and the words of screen and paper.
//!
//! Knows the words of `forum` and the results of `allocation`; decides nothing and reads no clock.

pub mod import;
pub mod innstilling;
mod paper;
mod pdf;
mod text;

pub use innstilling::{Innstilling, PrintError, Unprintable, innstilling, unprintable};
pub use text::Texts;
