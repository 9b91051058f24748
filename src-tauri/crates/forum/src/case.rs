//! Cases (saker) on the agenda.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A case number, `4/23`: running through the year, never used again (R122).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber {
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
        let wrong = || CaseNumberError(text.to_owned());
        let (sequence, year) = text.trim().split_once('/').ok_or_else(wrong)?;
        let sequence: u32 = sequence.parse().map_err(|_| wrong())?;
        let short: i32 = year.parse().map_err(|_| wrong())?;
        if sequence == 0 || year.len() != 2 || short < 0 {
            return Err(wrong());
        }
        Ok(CaseNumber { year: 2000 + short, sequence })
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
        for text in ["4/23", "20/24", "1/09"] {
            assert_eq!(text.parse::<CaseNumber>().map(|n| n.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "4", "0/23", "4/2023", "x/23", "4/-1"] {
            assert!(text.parse::<CaseNumber>().is_err(), "{text}");
        }
    }
}
