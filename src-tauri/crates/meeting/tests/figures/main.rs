//! The figures of the source documents, row by row: those that can be reckoned again are, through the program's own rules
//! and examples, and those that do not go up are shown as they are. `data/figures.csv` is every number in the sources.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod program;
mod reckoned;
mod unreconciled;
