//! What goes in and out of a meeting: workbooks and CSV in, PDF out, and the words of screen and paper.
//!
//! Knows the words of `forum` and the results of `allocation`; decides nothing and reads no clock.

mod conformance;
pub mod import;
pub mod innstilling;
mod paper;
mod text;

pub use innstilling::{Innstilling, innstilling};
pub use paper::PrintError;
pub use text::Texts;
