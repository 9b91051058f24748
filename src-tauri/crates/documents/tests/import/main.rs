//! The import, told as the files a secretariat gets.

#![allow(clippy::unwrap_used, reason = "what a helper of a test cannot do fails the test")]

mod applications;
mod asked;
mod cells;
mod columns;
mod common;
mod details;
mod frames;
mod key_figures;
mod mutated;
mod problems;
mod random;
mod real;
mod refusals;
mod rows;
mod shares;
mod text_files;
