//! Surroundings for tests of the whole program: a folder of its own for each test, the program's command line, and its real
//! windows, driven as a person would: by key and by what can be read on them.
//!
//! `cargo xtask test` builds the program and brings the display with two monitors; by hand it is
//! `cargo xtask display -- cargo test -p whole-program`.

pub mod accessibility;
pub mod figures;
pub mod keys;
pub mod leader;
pub mod lines;
pub mod many;
pub mod page;
pub mod paper;
pub mod picture;
pub mod process;
pub mod program;
pub mod room;
pub mod screen;
pub mod window;

/// What a test is told when its surroundings fail it.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
