//! Whole kroner.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use serde::{Deserialize, Serialize};

/// An amount in whole kroner; may be negative (a difference, an overdrawn frame).
///
/// Kept within ±[`Kroner::LIMIT`], so that it is exact in JSON and so that sums of thousands of amounts cannot overflow.
/// Displayed as `1 234 567` with hard spaces and a true minus sign.
///
/// ```
/// use forum::Kroner;
/// assert_eq!(Kroner::new(12_070_000).to_string(), "12\u{a0}070\u{a0}000");
/// assert_eq!(Kroner::new(-88_020).to_string(), "\u{2212}88\u{a0}020");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "number", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Kroner(i64);

impl Kroner {
    /// No money.
    pub const ZERO: Kroner = Kroner(0);
    /// The largest amount that is read or typed: 2^53 - 1, the largest whole number that JSON readers keep exact.
    pub const LIMIT: i64 = 9_007_199_254_740_991;

    /// `kroner` whole kroner.
    pub const fn new(kroner: i64) -> Self {
        Kroner(kroner)
    }

    /// The amount as a plain number of kroner.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// `self` less `other`, but never below zero.
    pub fn less(self, other: Kroner) -> Kroner {
        Kroner((self.0 - other.0).max(0))
    }

    /// The distance from zero.
    pub fn abs(self) -> Kroner {
        Kroner(self.0.abs())
    }

    /// True below zero.
    pub fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// True at exactly zero.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl From<i64> for Kroner {
    fn from(kroner: i64) -> Self {
        Kroner(kroner)
    }
}

impl Add for Kroner {
    type Output = Kroner;
    fn add(self, other: Kroner) -> Kroner {
        Kroner(self.0.saturating_add(other.0))
    }
}

impl Sub for Kroner {
    type Output = Kroner;
    fn sub(self, other: Kroner) -> Kroner {
        Kroner(self.0.saturating_sub(other.0))
    }
}

impl Neg for Kroner {
    type Output = Kroner;
    fn neg(self) -> Kroner {
        Kroner(self.0.saturating_neg())
    }
}

impl AddAssign for Kroner {
    fn add_assign(&mut self, other: Kroner) {
        *self = *self + other;
    }
}

impl SubAssign for Kroner {
    fn sub_assign(&mut self, other: Kroner) {
        *self = *self - other;
    }
}

impl Sum for Kroner {
    fn sum<I: Iterator<Item = Kroner>>(amounts: I) -> Kroner {
        amounts.fold(Kroner::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Kroner> for Kroner {
    fn sum<I: Iterator<Item = &'a Kroner>>(amounts: I) -> Kroner {
        amounts.copied().sum()
    }
}

impl fmt::Display for Kroner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.unsigned_abs().to_string();
        let mut text = String::with_capacity(digits.len() * 2);
        if self.0 < 0 {
            text.push('\u{2212}');
        }
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push('\u{a0}');
            }
            text.push(digit);
        }
        f.pad(&text)
    }
}
