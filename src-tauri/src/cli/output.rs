//! Where answers go: stdout, a line at a time, in one language.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use forum::Language;
use meeting::{Refusal, RefusalCode, Texts};
use serde::Serialize;

use super::Stopped;

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
        writeln!(stdout, "{line}").and_then(|()| stdout.flush()).map_err(|error| match error.kind() {
            ErrorKind::BrokenPipe => Stopped::NobodyListens,
            _ => Refusal::new(RefusalCode::CannotWrite, format!("stdout: {error}")).into(),
        })
    }

    /// One line of a text with its values. Texts that choose between singular and plural hold line breaks of their own.
    pub fn say(&self, key: &str, values: &[(&str, &str)]) -> Result<(), Stopped> {
        self.tell(self.text(key, values))
    }

    /// A whole answer as JSON, over several lines.
    pub fn tell_json(&self, answer: &impl Serialize) -> Result<(), Stopped> {
        self.tell(written(serde_json::to_string_pretty(answer))?)
    }

    /// An answer as JSON on one line.
    pub fn tell_json_line(&self, answer: &impl Serialize) -> Result<(), Stopped> {
        self.tell(written(serde_json::to_string(answer))?)
    }
}

fn written(text: serde_json::Result<String>) -> Result<String, Refusal> {
    text.map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
}
