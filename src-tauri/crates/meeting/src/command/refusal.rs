//! Refusals: one clear line each, made where the rule is.

use std::collections::BTreeMap;
use std::fmt::Display;

use documents::Texts;
use forum::Language;
use serde::{Deserialize, Serialize};

use super::RefusalCode;

/// Something that was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[error("{code}: {detail}")]
pub struct Refusal {
    /// Why; the texts are `refusal-<code>` in the locales.
    pub code: RefusalCode,
    /// What and where, in English, for logs.
    pub detail: String,
    /// Values for the text.
    pub values: BTreeMap<String, String>,
}

impl Refusal {
    /// A refusal with what and where, in English.
    pub fn new(code: RefusalCode, detail: impl Display) -> Refusal {
        Refusal { code, detail: detail.to_string(), values: BTreeMap::new() }
    }

    /// Adds a value for the text.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Refusal {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    /// What happened and what to do, in the language of the texts, on one line.
    pub fn in_words(&self, texts: &Texts) -> String {
        let missing = self.code.values().iter().filter(|name| !self.values.contains_key(**name));
        // What and where is in English: no sentence in another language is given it.
        let detail = (texts.language() == Language::En).then_some(("detail", self.detail.as_str()));
        let brought = self.values.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let fault = self.values.get("fault").map(|code| texts.get(&format!("model-{code}"), &[]));
        let fault = fault.as_deref().map(|words| ("fault", words));
        let missing = missing.map(|name| (*name, "–"));
        let values: Vec<(&str, &str)> = detail.into_iter().chain(missing).chain(brought).chain(fault).collect();
        one_line(&texts.get(&format!("refusal-{}", self.code), &values))
    }
}

/// The text without line breaks, tabs and signs that steer a terminal; hard spaces in amounts stay.
fn one_line(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_control() || sign == ' ').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
