//! The import of behovsmeldinger, told as the files a secretariat gets.

#![allow(clippy::unwrap_used, reason = "what a helper of a test cannot do fails the test")]

mod columns;
mod common;
mod problems;
mod random;
mod real;
mod refusals;
mod rows;
