//! The paper as a reader, an archive and a screen reader meet it.

mod asked;
mod conformance;
mod content;
mod counties;
mod counties_content;
mod letters;
mod meeting;
mod tally;
mod what_is;
