//! Schemes (ordninger): data with years, never code (R177).

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// Which of the grant schemes: `rekom`, `dekom`, `kl`, or one that a county adds. The text lies in the id itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SchemeId(#[cfg_attr(feature = "schema", schemars(with = "String"))] SmolStr);

impl SchemeId {
    /// The scheme with this short, lower-case id.
    pub fn new(id: impl Into<String>) -> Self {
        SchemeId(id.into().into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SchemeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Written languages of screen and paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Language {
    /// The language tag: `nb`, `nn` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nb => "nb",
            Language::Nn => "nn",
            Language::En => "en",
        }
    }
}

/// One name in the three languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Names {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
    /// English.
    pub en: String,
}

impl Names {
    /// The name in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
            Language::En => &self.en,
        }
    }
}

/// A grant scheme and the years it is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scheme {
    /// Its id in files and answers.
    pub id: SchemeId,
    /// Its full name.
    pub name: Names,
    /// What it is called in the room: Rekom, Dekom, KL.
    pub short_name: String,
    /// For whom, as a subtitle on paper.
    pub purpose: Names,
    /// First budget year.
    pub valid_from: i32,
    /// Last budget year, if it has ended.
    pub valid_to: Option<i32>,
}

impl Scheme {
    /// True when the scheme is in force in the budget year.
    pub fn is_valid_in(&self, year: i32) -> bool {
        self.valid_from <= year && self.valid_to.is_none_or(|last| year <= last)
    }
}
