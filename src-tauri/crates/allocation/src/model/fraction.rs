//! Exact fractions in a model: a third cannot be written as a decimal, and three thirds must be a hundred percent.

use std::fmt;
use std::str::FromStr;

use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::Zero;
use serde::{Deserialize, Serialize};

/// The longest number of digits above or below the line.
const LONGEST: usize = 18;

/// A fraction of zero or more, written `33.5` or `100/3`; kept reduced.
///
/// ```
/// use allocation::Fraction;
/// let third: Fraction = "100/3".parse()?;
/// assert_eq!(third.to_string(), "100/3");
/// assert_eq!("0.50".parse::<Fraction>()?.to_string(), "1/2");
/// assert!("-1".parse::<Fraction>().is_err());
/// # Ok::<(), allocation::FractionError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fraction {
    above: u64,
    below: u64,
}

/// A text that is no fraction.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not a number such as 33.5 or 100/3")]
pub struct FractionError(String);

impl Fraction {
    /// Above and below the line.
    pub fn parts(self) -> (u64, u64) {
        (self.above, self.below)
    }

    /// Whether these come to exactly a hundred.
    pub(super) fn is_hundred_together(all: impl IntoIterator<Item = Fraction>) -> bool {
        let (mut above, mut below) = (BigUint::zero(), BigUint::from(1_u8));
        for fraction in all {
            above = above * fraction.below + &below * fraction.above;
            below *= fraction.below;
        }
        above == below * 100_u8
    }
}

impl FromStr for Fraction {
    type Err = FractionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || FractionError(text.chars().take(40).collect());
        let (above, below) = match text.trim().split_once('/') {
            Some((above, below)) => (whole(above).ok_or_else(wrong)?, whole(below).ok_or_else(wrong)?),
            None => decimal(text.trim()).ok_or_else(wrong)?,
        };
        if below == 0 {
            return Err(wrong());
        }
        let common = above.gcd(&below).max(1);
        Ok(Fraction { above: above / common, below: below / common })
    }
}

fn whole(text: &str) -> Option<u64> {
    let digits = text.trim();
    let is_number = !digits.is_empty() && digits.len() <= LONGEST && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

/// `33.5` or `33,5` as 335 over 10.
fn decimal(text: &str) -> Option<(u64, u64)> {
    let Some((before, after)) = text.split_once(['.', ',']) else { return whole(text).map(|whole| (whole, 1)) };
    let above = whole(&format!("{before}{after}"))?;
    whole(after)?;
    Some((above, 10_u64.checked_pow(u32::try_from(after.len()).ok()?)?))
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.below {
            1 => write!(f, "{}", self.above),
            _ => write!(f, "{}/{}", self.above, self.below),
        }
    }
}

impl TryFrom<String> for Fraction {
    type Error = FractionError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Fraction> for String {
    fn from(fraction: Fraction) -> String {
        fraction.to_string()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Fraction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Fraction".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A number of zero or more, exact: a decimal such as `33.5`, or a fraction such as `100/3`.",
            "pattern": "^\\s*([0-9]{1,18}([.,][0-9]{1,17})?|[0-9]{1,18}\\s*/\\s*[0-9]{1,18})\\s*$"
        })
    }
}
