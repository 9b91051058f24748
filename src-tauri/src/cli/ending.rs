//! How a command of the command line ends: done, refused, or unheard; and what stderr says of it.

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use meeting::{Refusal, Texts};
use room::RoomRefusal;

/// Why a command ended before its end.
pub enum Stopped {
    /// It was refused.
    Refused(Refusal),
    /// The room was refused.
    RoomRefused(RoomRefusal),
    /// Whoever read the answer is gone.
    NobodyListens,
}

impl<R: Into<Refusal>> From<R> for Stopped {
    fn from(refusal: R) -> Stopped {
        Stopped::Refused(refusal.into())
    }
}

/// What a command of the command line comes to.
pub type Done = Result<ExitCode, Stopped>;

/// One line on stderr, for people: something was done, and this is to be known of it.
pub fn note(line: impl Display) {
    let line = line.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    // When even stderr is gone there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{line}");
}

/// One line on stderr, exit 1.
pub fn told(refusal: &Refusal, texts: &Texts) -> ExitCode {
    told_in_words(refusal.code, &refusal.in_words(texts))
}

/// The same, by its code and in words.
pub fn told_in_words(code: impl Display, words: &str) -> ExitCode {
    // When even stderr is gone there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{code}: {words}");
    ExitCode::from(1)
}
