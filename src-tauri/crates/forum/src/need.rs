//! Behovsmeldinger: what an owner reports a need for.

use std::fmt;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use smol_str::{SmolStr, format_smolstr};

use crate::{Kroner, NeedDetails, OrgNumber, SchemeId};

/// Identifies one behovsmelding in a meeting: its scheme and number, `dekom-85`. Breaks ties in divisions, so it is stable.
/// The text lies in the id itself, so that a line per need costs neither room of its own nor a way to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct NeedId(#[cfg_attr(feature = "schema", schemars(with = "String"))] SmolStr);

impl NeedId {
    /// The behovsmelding number `number` of `scheme`.
    pub fn new(scheme: &SchemeId, number: u32) -> Self {
        NeedId(format_smolstr!("{scheme}-{number}"))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for NeedId {
    fn from(id: String) -> Self {
        NeedId(id.into())
    }
}

impl fmt::Display for NeedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What kind of owner (R32).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OwnerKind {
    /// Kommune.
    Municipality,
    /// Fylkeskommune.
    County,
    /// Privat barnehage.
    PrivateKindergarten,
    /// Friskole.
    IndependentSchool,
}

/// An owner (*eier*) of kindergartens or schools.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Owner {
    /// Its name.
    pub name: String,
    /// Its organisasjonsnummer, when it is known.
    pub org_number: Option<OrgNumber>,
    /// Its kind.
    pub kind: OwnerKind,
}

/// What is applied for in the budget year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Applied {
    /// To the owner's side, the coordinator included.
    pub owner: Kroner,
    /// To the university (*UH*).
    pub university: Kroner,
    /// Of the owner's part: to a coordinator (R74).
    pub coordinator: Kroner,
}

impl Applied {
    /// Owner and university together.
    pub fn total(self) -> Kroner {
        self.owner + self.university
    }

    /// The coordinator is paid of the owner's part, so it is no more than that (R74).
    pub fn coordinator_within_owner(self) -> bool {
        self.coordinator <= self.owner
    }
}

/// A whole number that a behovsmelding gives. A table and a form are held to the same bounds, so that what can be typed can be
/// imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedFigure {
    /// Its number as people say it.
    Number,
    /// Kindergartens or schools that take part.
    Units,
    /// The measure's first year.
    StartYear,
    /// Years that it lasts.
    Duration,
    /// The network's own rank.
    Rank,
}

impl NeedFigure {
    /// What the number may be.
    pub const fn within(self) -> RangeInclusive<u32> {
        match self {
            NeedFigure::Number => 1..=999_999,
            NeedFigure::Units => 0..=99_999,
            NeedFigure::StartYear => 1990..=2100,
            NeedFigure::Duration => 1..=30,
            NeedFigure::Rank => 1..=9_999,
        }
    }

    /// Its stable word in messages.
    pub const fn word(self) -> &'static str {
        match self {
            NeedFigure::Number => "number",
            NeedFigure::Units => "units",
            NeedFigure::StartYear => "start-year",
            NeedFigure::Duration => "duration",
            NeedFigure::Rank => "rank",
        }
    }
}

/// Which of the three criteria (R49-R51).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    /// 1: locally defined needs.
    LocalNeed,
    /// 2: *barnehage- og skolebasert*.
    Collective,
    /// 3: in partnership with a university.
    Partnership,
}

/// The three criteria as assessed; all must be met before a behovsmelding can be given money (R48).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Criteria {
    /// Criterion 1 is met.
    pub local_need: bool,
    /// Criterion 2 is met.
    pub collective: bool,
    /// Criterion 3 is met.
    pub partnership: bool,
}

impl Criteria {
    /// The criteria that are not met, in order.
    pub fn unmet(self) -> Vec<Criterion> {
        [
            (self.local_need, Criterion::LocalNeed),
            (self.collective, Criterion::Collective),
            (self.partnership, Criterion::Partnership),
        ]
        .into_iter()
        .filter_map(|(met, criterion)| (!met).then_some(criterion))
        .collect()
    }

    /// All three are met.
    pub fn all_met(self) -> bool {
        self.local_need && self.collective && self.partnership
    }
}

/// A behovsmelding: one measure (*tiltak*) in one scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Need {
    /// Its id in the meeting.
    pub id: NeedId,
    /// Its number as people say it.
    pub number: u32,
    /// The scheme it is reported in.
    pub scheme: SchemeId,
    /// The region or network it belongs to.
    pub region: String,
    /// Who reports it.
    pub owner: Owner,
    /// What is to be done (*tiltak*).
    pub measure: String,
    /// How many kindergartens or schools take part.
    pub units: Option<u32>,
    /// The university partner.
    pub university: String,
    /// Applied for in the budget year.
    pub applied: Applied,
    /// Reported for later years: year and kroner, the years in order.
    pub later_years: Vec<(i32, Kroner)>,
    /// First year of the measure.
    pub start_year: Option<i32>,
    /// How many years it lasts.
    pub duration_years: Option<u32>,
    /// Already under way: comes before new measures (R62).
    pub ongoing: bool,
    /// Several kommuner take part: a condition for coordinator money (R73).
    pub several_municipalities: bool,
    /// The network's own rank, 1 first.
    pub network_rank: Option<u32>,
    /// The three criteria.
    pub criteria: Criteria,
    /// Special challenges (R55).
    pub special_challenges: bool,
    /// In *oppfølgingsordningen* (R57).
    pub follow_up: bool,
    /// PPT takes part (R99); only asked in Kompetanseløftet.
    pub pps_takes_part: Option<bool>,
    /// Statped is involved (R96); only asked in Kompetanseløftet.
    pub statped_involved: Option<bool>,
    /// What only some of them say.
    #[serde(default)]
    pub details: NeedDetails,
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde::de::value::{Error, StrDeserializer};

    use super::*;

    #[test]
    fn an_id_is_plain_text_in_a_file() -> Result<(), Error> {
        let read = NeedId::deserialize(StrDeserializer::<Error>::new("dekom-85"))?;
        assert_eq!(read, NeedId::new(&SchemeId::new("dekom"), 85), "as it is printed, so it is read");
        let long = SchemeId::new("kollektiv-kompetanseutvikling-i-barnehage-og-grunnskole");
        assert_eq!(NeedId::new(&long, 7).as_str(), format!("{long}-7"), "however long a county's id is");
        Ok(())
    }
}
