//! Organisasjonsnummer.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The nine digits of a Norwegian organisation, checked by modulus 11 (Brønnøysundregistrene).
///
/// ```
/// use forum::OrgNumber;
/// assert!("123456785".parse::<OrgNumber>().is_ok());
/// assert!("123456784".parse::<OrgNumber>().is_err());
/// assert_eq!("937 299 826".parse::<OrgNumber>().unwrap().to_string(), "937\u{a0}299\u{a0}826");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct OrgNumber(String);

/// Why a text is not an organisasjonsnummer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrgNumberError {
    /// Not nine digits.
    #[error("«{0}» is not nine digits")]
    NotNineDigits(String),
    /// The last digit does not follow from the first eight.
    #[error("«{0}» has a wrong check digit")]
    CheckDigit(String),
}

impl OrgNumber {
    /// The nine digits without spaces.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl FromStr for OrgNumber {
    type Err = OrgNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
        let number: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let digits: Option<Vec<u32>> = number.chars().map(|c| c.to_digit(10)).collect();
        let Some([first @ .., check]) = digits.as_deref() else {
            return Err(OrgNumberError::NotNineDigits(text.to_owned()));
        };
        if first.len() != WEIGHTS.len() {
            return Err(OrgNumberError::NotNineDigits(text.to_owned()));
        }
        let sum: u32 = first.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
        // A rest of 1 would need the digit 10: no such number is given out.
        let expected = (11 - sum % 11) % 11;
        if *check == expected { Ok(OrgNumber(number)) } else { Err(OrgNumberError::CheckDigit(text.to_owned())) }
    }
}

impl TryFrom<String> for OrgNumber {
    type Error = OrgNumberError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<OrgNumber> for String {
    fn from(number: OrgNumber) -> String {
        number.0
    }
}

impl fmt::Display for OrgNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\u{a0}{}\u{a0}{}", &self.0[..3], &self.0[3..6], &self.0[6..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_a_right_check_digit_are_taken() {
        for number in ["123456785", "701730496", "940155223", "913347390", "937 299 826"] {
            assert!(number.parse::<OrgNumber>().is_ok(), "{number}");
        }
    }

    #[test]
    fn every_other_check_digit_is_refused() {
        for digit in 0..=9 {
            let number = format!("12345678{digit}");
            assert_eq!(number.parse::<OrgNumber>().is_ok(), digit == 5, "{number}");
        }
    }

    #[test]
    fn too_few_and_other_signs_are_refused() {
        for text in ["", "12345678", "1234567850", "12345678X", "١٢٣٤٥٦٧٨٥"] {
            assert!(matches!(text.parse::<OrgNumber>(), Err(OrgNumberError::NotNineDigits(_))), "{text}");
        }
    }
}
