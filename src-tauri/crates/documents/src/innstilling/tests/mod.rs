//! The paper as a reader, an archive and a screen reader meet it.

mod conformance;
mod content;
mod meeting;
mod tally;
