//! Where answers go: stdout, a line at a time, in one language.

use std::fmt::Display;
use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

use forum::Language;
use meeting::{Refusal, RefusalCode, Texts};
use serde::Serialize;

use super::ending::Stopped;

/// The answer of one command.
pub struct Output {
    /// The words of the language asked for.
    pub texts: Texts,
}

impl Output {
    /// Answers in this language.
    pub fn in_language(language: Language) -> Output {
        Output { texts: Texts::new(language) }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    /// A text with its values.
    pub fn text(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.texts.get(key, values)
    }

    /// One line.
    pub fn tell(&self, line: impl Display) -> Result<(), Stopped> {
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "{line}").and_then(|()| stdout.flush()).map_err(unwritten)
    }

    /// One line of a text with its values. Texts that choose between singular and plural hold line breaks of their own.
    pub fn say(&self, key: &str, values: &[(&str, &str)]) -> Result<(), Stopped> {
        self.tell(self.text(key, values))
    }

    /// A whole answer as JSON, over several lines.
    pub fn tell_json(&self, answer: &impl Serialize) -> Result<(), Stopped> {
        in_lines(|stdout| serde_json::to_writer_pretty(stdout, answer))
    }

    /// An answer as JSON on one line.
    pub fn tell_json_line(&self, answer: &impl Serialize) -> Result<(), Stopped> {
        in_lines(|stdout| serde_json::to_writer(stdout, answer))
    }
}

/// Writes as it goes, and ends the line: an answer on ten thousand behovsmeldinger never stands in memory whole.
fn in_lines(write: impl FnOnce(&mut BufWriter<StdoutLock<'_>>) -> serde_json::Result<()>) -> Result<(), Stopped> {
    let mut stdout = BufWriter::new(io::stdout().lock());
    write(&mut stdout).map_err(io::Error::from).map_err(unwritten)?;
    writeln!(stdout).and_then(|()| stdout.flush()).map_err(unwritten)
}

fn unwritten(error: io::Error) -> Stopped {
    match error.kind() {
        ErrorKind::BrokenPipe => Stopped::NobodyListens,
        _ => Refusal::new(RefusalCode::CannotWrite, format!("stdout: {error}")).into(),
    }
}
