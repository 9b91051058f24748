//! Refusals: one clear line each, made where the rule is.

use std::collections::BTreeMap;
use std::fmt::Display;

use crate::command::Refusal;

impl Refusal {
    /// A refusal with a stable code and what and where, in English.
    pub fn new(code: &str, detail: impl Display) -> Refusal {
        Refusal { code: code.to_owned(), detail: detail.to_string(), values: BTreeMap::new() }
    }

    /// A refusal from an error whose message opens with its own code: `file-missing: there is no file …`.
    pub(crate) fn coded(code: &str, error: &impl Display) -> Refusal {
        let message = error.to_string();
        let detail = message.strip_prefix(code).and_then(|rest| rest.strip_prefix(": ")).unwrap_or(&message);
        Refusal::new(code, detail)
    }

    /// Adds a value for the text.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Refusal {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }
}

impl From<store::StoreError> for Refusal {
    fn from(error: store::StoreError) -> Self {
        Refusal::coded(error.code(), &error)
    }
}

impl From<store::OpenError> for Refusal {
    /// A damaged file's refusal also says which file, and how far its newest good copy goes, when there is one.
    fn from(error: store::OpenError) -> Self {
        let refusal = Refusal::coded(error.code(), &error);
        let store::OpenError::Damaged { path, backup, .. } = &error else {
            return refusal;
        };
        let refusal = refusal.with("path", path.display());
        match backup {
            Some(copy) => refusal.with("copy-revision", copy.revision).with("copy-at", copy.last_entry_at.to_rfc3339()),
            None => refusal,
        }
    }
}
