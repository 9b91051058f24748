//! Those who share pots: networks and owners, with the key figures and last year's amounts that make their shares.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Kroner, OrgNumber, SchemeId};

/// What kind of participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ParticipantKind {
    /// *Kompetansenettverk*: several owners in a region.
    Network,
    /// Kommune.
    Municipality,
    /// Fylkeskommune: a region and a recipient of its own (R69).
    County,
    /// Friskoler: one school is the recipient for all of them (R70).
    IndependentSchools,
    /// Another owner.
    Other,
}

/// The legal unit that gets a payment line (*tilskuddsmottaker*).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recipient {
    /// Its name.
    pub name: String,
    /// Its organisasjonsnummer, when it is known.
    pub org_number: Option<OrgNumber>,
}

/// One key figure (*nøkkeltall*) of a participant: årsverk, schools, pupils.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KeyFigure {
    /// Which, as the model calls it: `teacher-fte`, `schools`, `pupils`.
    pub figure: String,
    /// How many; årsverk have decimals.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub value: Decimal,
    /// Where it comes from: «GSI», «BASIL».
    pub source: String,
    /// The day it was counted.
    pub counted: Option<NaiveDate>,
}

/// Whether one takes part in a scheme in a year, and what it was given (R29, R179).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Participation {
    /// In which scheme.
    pub scheme: SchemeId,
    /// In which budget year.
    pub year: i32,
    /// Who does not take part gets nothing and drops out of the denominators.
    pub takes_part: bool,
    /// What it was given that year; last year's amounts are next year's shares (R21).
    pub given: Option<Kroner>,
    /// A word on it: «har fått midler til barnehagene» (R61).
    pub note: Option<String>,
}

/// A network or owner that pots are made for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Participant {
    /// Its name; stands once. A need belongs to it by its region or by its owner, as the model says.
    pub name: String,
    /// Its kind.
    pub kind: ParticipantKind,
    /// The region it lies in; a network is often a region of its own.
    pub region: String,
    /// Who its owner side is paid to: the *vertskommune* of a network (R68). None: the owner itself.
    pub recipient: Option<Recipient>,
    /// Its key figures, each once.
    pub key_figures: Vec<KeyFigure>,
    /// Scheme by scheme, year by year.
    pub years: Vec<Participation>,
}

impl Participant {
    /// How it stands in a scheme and year; none when nothing is said.
    pub fn in_year(&self, scheme: &SchemeId, year: i32) -> Option<&Participation> {
        self.years.iter().find(|entry| entry.scheme == *scheme && entry.year == year)
    }

    /// One of its key figures.
    pub fn key_figure(&self, figure: &str) -> Option<&KeyFigure> {
        self.key_figures.iter().find(|entry| entry.figure == figure)
    }
}
