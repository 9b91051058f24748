//! The import, told as the files a secretariat gets.

#![allow(clippy::unwrap_used, reason = "what a helper of a test cannot do fails the test")]

mod applications;
mod asked;
mod cells;
mod columns;
mod columns_unknown;
mod common;
mod details;
mod frames;
mod headings_joined;
mod key_figures;
mod mutated;
mod problems;
mod questions;
mod random;
mod real;
mod refusals;
mod round;
mod rows;
mod shares;
mod sheets;
mod sums;
mod text_files;
mod units;
mod years;
