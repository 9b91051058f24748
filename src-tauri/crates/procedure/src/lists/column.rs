//! The columns that a list can have, and what kind of value stands in each.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A column.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumString,
    IntoStaticStr,
    Serialize,
    Deserialize,
    VariantArray,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum RowColumn {
    /// Which behovsmelding's measure.
    Need,
    /// The year it is of.
    Year,
    /// Who owes it, or sees to it.
    Owner,
    /// Whom to ask (R159).
    Contact,
    /// Which university or college.
    University,
    /// Which region.
    Region,
    /// Which network.
    Network,
    /// By when.
    Due,
    /// When it came, was held or was published.
    Done,
    /// The first day of its period.
    From,
    /// The last day of its period.
    Until,
    /// Where it stands: a page, a letter, a room.
    Place,
    /// When the owner approved it (R160).
    OwnerApproved,
    /// When the university approved it (R160).
    UniversityApproved,
    /// What was carried out (R161).
    CarriedOut,
    /// How the money was used (R161).
    Spent,
    /// How far the goals were reached (R161).
    Reached,
    /// How many kindergartens took part.
    Kindergartens,
    /// How many schools took part.
    Schools,
    /// The frames of a plan (R173).
    Frames,
    /// Its priorities (R173).
    Priorities,
    /// Which version.
    Version,
    /// The case that decided it.
    Case,
    /// What it costs in all.
    Total,
    /// What each *ordning* pays of it (R157).
    Split,
    /// What to change next year (R176).
    NextYear,
    /// What else is worth knowing.
    Note,
}

/// What kind of value stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ColumnKind {
    /// A text.
    Text,
    /// A day.
    Day,
    /// A whole number.
    Count,
    /// Whole kroner.
    Kroner,
    /// Kroner by *ordning*.
    Shares,
    /// A behovsmelding.
    Need,
}

impl RowColumn {
    /// Every column, in the order they are shown.
    pub const ALL: &[RowColumn] = RowColumn::VARIANTS;

    /// The word its heading is found by.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// What kind of value stands in it.
    pub fn kind(self) -> ColumnKind {
        use RowColumn as C;
        match self {
            C::Need => ColumnKind::Need,
            C::Due | C::Done | C::From | C::Until | C::OwnerApproved | C::UniversityApproved => ColumnKind::Day,
            C::Year | C::Kindergartens | C::Schools => ColumnKind::Count,
            C::Total => ColumnKind::Kroner,
            C::Split => ColumnKind::Shares,
            C::Owner
            | C::Contact
            | C::University
            | C::Region
            | C::Network
            | C::Place
            | C::CarriedOut
            | C::Spent
            | C::Reached
            | C::Frames
            | C::Priorities
            | C::Version
            | C::Case
            | C::NextYear
            | C::Note => ColumnKind::Text,
        }
    }
}
