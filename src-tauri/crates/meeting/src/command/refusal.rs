//! Refusals: one clear line each, made where the rule is.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::{Deserialize, Serialize};

use super::RefusalCode;

/// Something that was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
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
}
