//! Refusals: one clear line each, made where the rule is.

use std::collections::BTreeMap;
use std::fmt::Display;

use crate::command::Refusal;

impl Refusal {
    /// A refusal with a stable code and what and where, in English.
    pub fn new(code: &str, detail: impl Display) -> Refusal {
        Refusal { code: code.to_owned(), detail: detail.to_string(), values: BTreeMap::new() }
    }

    /// Adds a value for the text.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Refusal {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }
}
