//! The minutes as a reader, an archive and a case system meet them.

mod conformance;
mod content;
mod meeting;
mod tally;
