//! One field of something that changed, as a command or an import changed it.

use documents::Texts;
use serde::{Deserialize, Serialize};

/// One field before and after. Amounts are written with spaces, yes and no as `true` and `false`, kinds by their codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldChanged {
    /// Which, as [`documents::import::FieldChoice::id`] has it.
    pub field: String,
    /// What was said; empty for nothing.
    pub before: String,
    /// What is said now.
    pub after: String,
}

impl FieldChanged {
    /// What the field is called: «Beløp til eier», «Tildelt i 2024».
    pub fn name_in_words(&self, texts: &Texts) -> String {
        field_in_words(&self.field, texts)
    }

    /// What was said and what is said now, with yes and no in words.
    pub fn values_in_words(&self, texts: &Texts) -> [String; 2] {
        [&self.before, &self.after].map(|value| value_in_words(value, texts))
    }
}

/// What a field is called in the language of the texts.
pub fn field_in_words(id: &str, texts: &Texts) -> String {
    let (code, of) = id.split_once(':').unwrap_or((id, ""));
    let key = format!("import-field-{code}");
    let told = texts.get(&key, &[("of", of)]);
    if told == key { id.to_owned() } else { told }
}

/// A value of a field, with yes and no in words.
pub fn value_in_words(value: &str, texts: &Texts) -> String {
    match value {
        "true" => texts.get("import-value-yes", &[]),
        "false" => texts.get("import-value-no", &[]),
        other => other.to_owned(),
    }
}
