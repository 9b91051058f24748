//! Weights: exact, non-negative decimals of any number of digits. They are read from text and never pass through a float,
//! so that `0.1` is a tenth and two weights that differ in the fortieth decimal are different.

use crate::coded::coded;
use std::fmt;
use std::str::FromStr;

use num_bigint::BigUint;

/// The largest exponent and the longest row of digits that is read: `1e999999999` is nine letters and a gigabyte of zeros.
const LONGEST: usize = 100_000;

/// What a claim weighs against the others.
///
/// ```
/// use allocation::Weight;
/// let tenth: Weight = "0.10".parse()?;
/// assert_eq!(tenth.to_string(), "0.1");
/// assert_eq!("12e2".parse::<Weight>()?, Weight::from(1_200));
/// assert!("-1".parse::<Weight>().is_err());
/// # Ok::<(), allocation::WeightError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Weight {
    /// The number without its decimal point, and without zeros at the end of its decimals.
    digits: Digits,
    /// How many of the digits are decimals.
    decimals: u32,
}

/// A whole number: as a machine word whenever it is one, so that a table of ordinary weights costs no memory of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Digits {
    Few(u64),
    /// Above `u64::MAX`.
    Many(BigUint),
}

impl Default for Digits {
    fn default() -> Self {
        Digits::Few(0)
    }
}

impl From<BigUint> for Digits {
    fn from(number: BigUint) -> Self {
        u64::try_from(number).map_or_else(|error| Digits::Many(error.into_original()), Digits::Few)
    }
}

/// The digits of a weight, borrowed.
#[derive(Clone, Copy)]
pub(super) enum DigitsRef<'a> {
    Few(u64),
    Many(&'a BigUint),
}

impl DigitsRef<'_> {
    /// How many bits the number takes.
    pub(super) fn bits(self) -> u64 {
        match self {
            DigitsRef::Few(number) => u64::from(u64::BITS - number.leading_zeros()),
            DigitsRef::Many(number) => number.bits(),
        }
    }
}

/// Why a text is not a weight.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeightError {
    /// No decimal number.
    #[error("«{0}» is not a decimal number such as 12 or 0.75")]
    NotANumber(String),
    /// Below zero.
    #[error("«{0}» is below zero")]
    Negative(String),
    /// More than a hundred thousand digits.
    #[error("the number has more than {LONGEST} digits")]
    TooLong,
}

coded! {
    WeightError as WeightCode
    NotANumber "weight-not-a-number" "No decimal number.";
    Negative "weight-negative" "Below zero.";
    TooLong "weight-too-long" "More than a hundred thousand digits.";
}

impl Weight {
    /// The digits without decimal point, and how many of them are decimals.
    pub(super) fn parts(&self) -> (DigitsRef<'_>, u32) {
        let digits = match &self.digits {
            Digits::Few(number) => DigitsRef::Few(*number),
            Digits::Many(number) => DigitsRef::Many(number),
        };
        (digits, self.decimals)
    }

    /// The weight, if it is a whole number that a machine word holds.
    pub(super) fn as_whole(&self) -> Option<u64> {
        match self {
            Weight { digits: Digits::Few(number), decimals: 0 } => Some(*number),
            _ => None,
        }
    }
}

impl Weight {
    /// `digits` of which the last `decimals` are decimals.
    pub(crate) fn from_digits(digits: BigUint, decimals: u32) -> Weight {
        let (mut digits, mut decimals) = (digits, decimals);
        while decimals > 0 && (&digits % 10_u8) == BigUint::ZERO {
            digits /= 10_u8;
            decimals -= 1;
        }
        Weight { digits: digits.into(), decimals }
    }
}

impl From<u64> for Weight {
    fn from(number: u64) -> Self {
        Weight { digits: Digits::Few(number), decimals: 0 }
    }
}

impl FromStr for Weight {
    type Err = WeightError;

    /// Reads `12`, `0.75` or `1.2e-3`, as JSON writes numbers.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || WeightError::NotANumber(text.chars().take(60).collect());
        let typed = text.trim();
        let (negative, number) = match typed.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, typed),
        };
        let (mantissa, exponent) = match number.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, read_exponent(exponent).ok_or_else(wrong)??),
            None => (number, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = [whole, fraction].concat();
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        let fraction_digits = fraction.trim_end_matches('0').len();
        let kept = digits[..whole.len() + fraction_digits].trim_start_matches('0');
        if kept.is_empty() {
            return Ok(Weight::default());
        }
        if negative {
            return Err(WeightError::Negative(text.chars().take(60).collect()));
        }
        // With an exponent the zeros at the end may be decimals or not: count first, write afterwards.
        let significant = kept.trim_end_matches('0');
        let point = fraction_digits as i64 - (kept.len() - significant.len()) as i64 - exponent;
        let zeros = usize::try_from(-point).unwrap_or(0);
        let decimals = u32::try_from(point).unwrap_or(0);
        if significant.len() + zeros > LONGEST || decimals as usize > LONGEST {
            return Err(WeightError::TooLong);
        }
        let written = format!("{significant}{}", "0".repeat(zeros));
        let digits = match written.parse() {
            Ok(number) => Digits::Few(number),
            Err(_) => BigUint::parse_bytes(written.as_bytes(), 10).ok_or_else(wrong)?.into(),
        };
        Ok(Weight { digits, decimals })
    }
}

/// The exponent of `1e3`: none when it is no number, an error when it is beyond all use.
fn read_exponent(text: &str) -> Option<Result<i64, WeightError>> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let size = digits.parse::<i64>().ok().filter(|size| *size <= LONGEST as i64);
    Some(size.map(|size| if text.starts_with('-') { -size } else { size }).ok_or(WeightError::TooLong))
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = match &self.digits {
            Digits::Few(number) => number.to_string(),
            Digits::Many(number) => number.to_string(),
        };
        let decimals = self.decimals as usize;
        if decimals == 0 {
            return f.write_str(&digits);
        }
        // By hand: a width in a format stops at 65 535, and a weight may have more decimals.
        let padded = "0".repeat((decimals + 1).saturating_sub(digits.len())) + &digits;
        let (whole, fraction) = padded.split_at(padded.len() - decimals);
        write!(f, "{whole}.{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        text.parse::<Weight>().map_or_else(|error| error.code().to_string(), |weight| weight.to_string())
    }

    #[test]
    fn a_weight_is_what_is_written() {
        for (text, weight) in [
            ("1", "1"),
            ("007", "7"),
            ("0.750", "0.75"),
            (".5", "0.5"),
            ("5.", "5"),
            ("-0", "0"),
            ("0.000", "0"),
            ("1200", "1200"),
            ("1.2e3", "1200"),
            ("1200E-2", "12"),
            ("120e-4", "0.012"),
            ("0.1000000000000000000000000000000000000001", "0.1000000000000000000000000000000000000001"),
        ] {
            assert_eq!(shown(text), weight, "«{text}» read and shown again");
        }
    }

    #[test]
    fn a_very_small_weight_is_shown_in_full() {
        let text = shown("1e-99999");
        assert_eq!((text.len(), text.ends_with("001")), (100_001, true), "no limit of the formatter is in the way");
    }

    #[test]
    fn what_is_not_a_weight_is_named() {
        for text in ["", " ", ".", "1,5", "1e", "e3", "1 000", "NaN", "0x10", "--1", "+1", "1.2.3"] {
            assert_eq!(shown(text), "weight-not-a-number", "«{text}»");
        }
        assert_eq!(shown("-0.01"), "weight-negative");
        assert_eq!(shown("1e999999999"), "weight-too-long", "nine letters must not take a gigabyte");
        assert_eq!(shown("1e-99999999999999999999"), "weight-too-long");
    }
}
