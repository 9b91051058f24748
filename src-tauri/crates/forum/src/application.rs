//! *Søknader* to the 30 % part of regional ordning: the only place where the word is used (R31, R85-R95).

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Kroner;

/// What the 30 % part may be used for (R85).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ApplicationCategory {
    /// *Barnehagefaglig grunnkompetanse*.
    BasicCompetence,
    /// *Kompetansehevingsstudier for fagarbeidere og assistenter*.
    FurtherStudies,
    /// *Fagbrev som barne- og ungdomsarbeider (praksiskandidatordningen)*.
    TradeCertificate,
    /// *Tilretteleggingsmidler*.
    FacilitationFunds,
}

/// An application to the 30 % part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Application {
    /// Its number in the round, from 1; stands once.
    pub number: u32,
    /// In which call (*utlysning*), from 1: a second call shares what the first left.
    pub call: u32,
    /// For what.
    pub category: ApplicationCategory,
    /// Who applies: an owner's name.
    pub owner: String,
    /// For which barnehage.
    pub kindergarten: String,
    /// In which kommune.
    pub municipality: String,
    /// Which study, as the model's list of study types calls it; none outside the studies.
    pub study: Option<String>,
    /// For how many students; 0 when the application is for a sum.
    pub students: u32,
    /// The sum applied for, for what has no rate per student.
    pub applied: Kroner,
    /// *Dispensasjoner* in the kommune.
    pub dispensations_municipality: Option<u32>,
    /// *Dispensasjoner* in the barnehage.
    pub dispensations_kindergarten: Option<u32>,
    /// How far the student has come, in years or study points as the round says; more is further (R89).
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub progress: Option<Decimal>,
    /// The day it came in.
    pub received: NaiveDate,
    /// The study year, «2024/25»: the money is of a budget year, the study of a study year (R94).
    pub study_year: String,
}
