//! Cases (saker) on the agenda.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The letters before the case numbers of a body that has a run of its own: the `AU` of `AU 1/24`. None for a body whose numbers
/// stand alone. One to six capital letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct CaseSeries([char; CaseSeries::LONGEST]);

/// A text that is no letters before a case number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not one to six letters, such as AU")]
pub struct CaseSeriesError(String);

impl CaseSeries {
    const LONGEST: usize = 6;
    /// Numbers without letters before them.
    pub const NONE: CaseSeries = CaseSeries(['\0'; CaseSeries::LONGEST]);

    /// Whether no letters stand before the numbers.
    pub fn is_none(&self) -> bool {
        *self == CaseSeries::NONE
    }
}

impl FromStr for CaseSeries {
    type Err = CaseSeriesError;

    /// Small letters are taken as capital ones; nothing is [`CaseSeries::NONE`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut letters = CaseSeries::NONE.0;
        let text = text.trim();
        let capital = || text.chars().flat_map(char::to_uppercase);
        if capital().count() > letters.len() || !capital().all(char::is_alphabetic) {
            return Err(CaseSeriesError(text.to_owned()));
        }
        letters.iter_mut().zip(capital()).for_each(|(place, letter)| *place = letter);
        Ok(CaseSeries(letters))
    }
}

impl TryFrom<String> for CaseSeries {
    type Error = CaseSeriesError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<CaseSeries> for String {
    fn from(series: CaseSeries) -> String {
        series.to_string()
    }
}

impl fmt::Display for CaseSeries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().filter(|letter| **letter != '\0').try_for_each(|letter| write!(f, "{letter}"))
    }
}

/// A case number, `4/23` or `AU 4/23`: running through the year in its series, never used again (R122).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber {
    /// The letters before it.
    pub series: CaseSeries,
    /// The year in full.
    pub year: i32,
    /// Its place in the year, from 1.
    pub sequence: u32,
}

/// A text that is not a case number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not a case number such as 4/23")]
pub struct CaseNumberError(String);

impl FromStr for CaseNumber {
    type Err = CaseNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let wrong = || CaseNumberError(text.to_owned());
        let (series, number) = text.split_at(text.find(|c: char| c.is_ascii_digit()).ok_or_else(wrong)?);
        let series = series.parse().map_err(|_| wrong())?;
        let (sequence, year) = number.split_once('/').ok_or_else(wrong)?;
        let sequence: u32 = sequence.parse().map_err(|_| wrong())?;
        let short: i32 = year.parse().map_err(|_| wrong())?;
        if sequence == 0 || year.len() != 2 || short < 0 {
            return Err(wrong());
        }
        Ok(CaseNumber { series, year: 2000 + short, sequence })
    }
}

impl TryFrom<String> for CaseNumber {
    type Error = CaseNumberError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<CaseNumber> for String {
    fn from(number: CaseNumber) -> String {
        number.to_string()
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.series.is_none() {
            write!(f, "{} ", self.series)?;
        }
        write!(f, "{}/{:02}", self.sequence, self.year.rem_euclid(100))
    }
}

/// What kind of case (R124).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    /// Approval of notice and agenda.
    Approval,
    /// A case that ends in a decision.
    Decision,
    /// For information.
    Information,
    /// For discussion.
    Discussion,
    /// An election.
    Election,
    /// *Eventuelt*.
    AnyOtherBusiness,
}

/// A case on the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseItem {
    /// Its number.
    pub number: CaseNumber,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: CaseKind,
    /// *Forslag til vedtak*.
    pub proposed_decision: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_numbers_read_as_they_are_written() {
        for text in ["4/23", "20/24", "1/09", "AU 1/24", "ÅR 3/25"] {
            assert_eq!(text.parse::<CaseNumber>().map(|n| n.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "4", "0/23", "4/2023", "x/23", "4/-1", "AU", "A-U 1/24", "FAGUTVA 1/24", "1/24 AU", "A1 1/24"]
        {
            assert!(text.parse::<CaseNumber>().is_err(), "{text}");
        }
        assert_eq!("au1/24".parse::<CaseNumber>().map(|number| number.to_string()), Ok("AU 1/24".to_owned()));
    }
}
