//! Whole kroner, exact or out of reach.
//!
//! An amount is read and typed within ±[`Kroner::LIMIT`], 2^53 - 1. A machine word of 64 bits holds 1 024 amounts of that size,
//! and a sum is taken in 128 bits, which no number of amounts that fits in a memory fills; so what the rules reckon with, which
//! they keep within the limit scheme by scheme, is always exact. Should a sum pass a machine word all the same, it becomes
//! *out of reach*: it is no number, it stays out of reach whatever is added to it or taken from it, it is above (or below)
//! every amount, so that no limit lets it through, and it cannot be written to a file. There is no way to a number that is
//! close to the right one.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use serde::ser::Error;
use serde::{Deserialize, Serialize, Serializer};

/// An amount in whole kroner; may be negative (a difference, an overdrawn frame).
///
/// Displayed as `1 234 567` with hard spaces and a true minus sign; out of reach as `∞`.
///
/// ```
/// use forum::Kroner;
/// assert_eq!(Kroner::new(12_070_000).to_string(), "12\u{a0}070\u{a0}000");
/// assert_eq!(Kroner::new(-88_020).to_string(), "\u{2212}88\u{a0}020");
/// let too_much = Kroner::new(i64::MAX - 1) + Kroner::new(5);
/// assert_eq!(too_much.exact(), None);
/// assert_eq!((too_much - too_much).exact(), None, "it never becomes a number again");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "number", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Kroner(i64);

impl Kroner {
    /// No money.
    pub const ZERO: Kroner = Kroner(0);
    /// The largest amount that is read or typed: 2^53 - 1, the largest whole number that JSON readers keep exact.
    pub const LIMIT: i64 = 9_007_199_254_740_991;
    /// More than can be reckoned with.
    pub const OUT_OF_REACH: Kroner = Kroner(i64::MAX);
    /// Less than can be reckoned with.
    const OUT_OF_REACH_BELOW: Kroner = Kroner(i64::MIN);

    /// `kroner` whole kroner; the two ends of the machine word are out of reach.
    pub const fn new(kroner: i64) -> Self {
        Kroner(kroner)
    }

    /// The amount as a plain number of kroner; what is out of reach is the end of the machine word that no limit lets through.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The amount as a plain number of kroner; none when it is out of reach.
    pub const fn exact(self) -> Option<i64> {
        if self.is_out_of_reach() { None } else { Some(self.0) }
    }

    /// It is no number, because a sum passed what can be reckoned with.
    pub const fn is_out_of_reach(self) -> bool {
        // Both ends of the machine word, in one comparison.
        self.0 ^ (self.0 >> 63) == i64::MAX
    }

    /// `self` less `other`, but never below zero.
    pub fn less(self, other: Kroner) -> Kroner {
        (self - other).max(Kroner::ZERO)
    }

    /// The distance from zero.
    pub fn abs(self) -> Kroner {
        if self.is_negative() { -self } else { self }
    }

    /// True below zero.
    pub fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// True at exactly zero.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// An exact sum as an amount.
    fn from_sum(sum: i128) -> Kroner {
        let out = if sum < 0 { Kroner::OUT_OF_REACH_BELOW } else { Kroner::OUT_OF_REACH };
        i64::try_from(sum).map_or(out, Kroner)
    }

    /// What comes of an amount out of reach and another: the first of them that is out of reach.
    #[cold]
    fn stays_out(self, other: Kroner) -> Kroner {
        if self.is_out_of_reach() { self } else { other }
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
        if self.is_out_of_reach() || other.is_out_of_reach() {
            return self.stays_out(other);
        }
        match self.0.checked_add(other.0) {
            Some(sum) => Kroner(sum),
            None => Kroner::from_sum(i128::from(self.0) + i128::from(other.0)),
        }
    }
}

impl Sub for Kroner {
    type Output = Kroner;
    fn sub(self, other: Kroner) -> Kroner {
        if self.is_out_of_reach() || other.is_out_of_reach() {
            return self.stays_out(-other);
        }
        match self.0.checked_sub(other.0) {
            Some(difference) => Kroner(difference),
            None => Kroner::from_sum(i128::from(self.0) - i128::from(other.0)),
        }
    }
}

impl Neg for Kroner {
    type Output = Kroner;
    fn neg(self) -> Kroner {
        match self {
            Kroner::OUT_OF_REACH => Kroner::OUT_OF_REACH_BELOW,
            Kroner::OUT_OF_REACH_BELOW => Kroner::OUT_OF_REACH,
            // Between the two ends every number has an opposite.
            Kroner(kroner) => Kroner(-kroner),
        }
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
    /// Exact whenever the whole sum is a number of kroner, in whatever order the amounts come.
    fn sum<I: Iterator<Item = Kroner>>(amounts: I) -> Kroner {
        let mut out = Kroner::ZERO;
        let mut sum = 0_i128;
        for amount in amounts {
            if amount.is_out_of_reach() && !out.is_out_of_reach() {
                out = amount;
            }
            sum += i128::from(amount.0);
        }
        if out.is_out_of_reach() { out } else { Kroner::from_sum(sum) }
    }
}

impl<'a> Sum<&'a Kroner> for Kroner {
    fn sum<I: Iterator<Item = &'a Kroner>>(amounts: I) -> Kroner {
        amounts.copied().sum()
    }
}

impl Serialize for Kroner {
    /// A plain number; what is out of reach is not written.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.exact() {
            Some(kroner) => to.serialize_i64(kroner),
            None => Err(S::Error::custom("an amount is out of reach")),
        }
    }
}

impl fmt::Display for Kroner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = match self.exact() {
            Some(kroner) => kroner.unsigned_abs().to_string(),
            None => "\u{221e}".to_owned(),
        };
        let mut text = String::with_capacity(digits.len() * 2);
        if self.0 < 0 {
            text.push('\u{2212}');
        }
        let count = digits.chars().count();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (count - place).is_multiple_of(3) {
                text.push('\u{a0}');
            }
            text.push(digit);
        }
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use proptest::prelude::*;

    use super::*;

    /// An amount as a file would have it.
    struct Written(Kroner);

    impl fmt::Display for Written {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.serialize(f)
        }
    }

    /// Any number of kroner, those near the ends of the machine word and the limit more often than chance would have it.
    fn any_amount() -> impl Strategy<Value = Kroner> {
        let near = |end: i64| (0..3_i64).prop_map(move |off| end.saturating_add(off).saturating_sub(1));
        let ends = [i64::MIN, i64::MIN / 2, -Kroner::LIMIT, 0, Kroner::LIMIT, i64::MAX / 2, i64::MAX];
        prop_oneof![any::<i64>(), prop::sample::select(ends.to_vec()).prop_flat_map(near)].prop_map(Kroner::new)
    }

    /// An exact result as the type must show it.
    fn is_right(seen: Kroner, exact: i128) -> bool {
        match seen.exact() {
            Some(kroner) => i128::from(kroner) == exact,
            None => {
                !(i128::from(i64::MIN) < exact && exact < i128::from(i64::MAX)) && seen.is_negative() == (exact < 0)
            }
        }
    }

    proptest! {
        #[test]
        fn a_sum_or_a_difference_is_exact_or_out_of_reach(a in any_amount(), b in any_amount()) {
            let (Some(x), Some(y)) = (a.exact(), b.exact()) else {
                prop_assert!((a + b).is_out_of_reach() && (a - b).is_out_of_reach() && (b - a).is_out_of_reach());
                return Ok(());
            };
            let (x, y) = (i128::from(x), i128::from(y));
            prop_assert!(is_right(a + b, x + y), "{a:?} + {b:?}");
            prop_assert!(is_right(a - b, x - y), "{a:?} - {b:?}");
            prop_assert!(is_right(-a, -x) && is_right(a.abs(), x.abs()));
            prop_assert!(is_right(a.less(b), (x - y).max(0)));
            let mut sum = a;
            sum += b;
            prop_assert_eq!(sum, a + b);
            sum = a;
            sum -= b;
            prop_assert_eq!(sum, a - b);
        }

        #[test]
        fn a_sum_of_many_is_exact_or_out_of_reach_in_any_order(mut amounts in prop::collection::vec(any_amount(), 0..40)) {
            let seen: Kroner = amounts.iter().sum();
            let exact: i128 = amounts.iter().map(|amount| i128::from(amount.get())).sum();
            match amounts.iter().any(|amount| amount.is_out_of_reach()) {
                true => prop_assert!(seen.is_out_of_reach()),
                false => prop_assert!(is_right(seen, exact)),
            }
            amounts.reverse();
            prop_assert_eq!(amounts.into_iter().sum::<Kroner>().is_out_of_reach(), seen.is_out_of_reach());
        }
    }

    #[test]
    fn a_thousand_of_the_largest_amounts_are_exact_also_one_by_one() {
        let largest = Kroner::new(Kroner::LIMIT);
        let one_by_one = (0..1_024).fold(Kroner::ZERO, |sum, _| sum + largest);
        assert_eq!(one_by_one.exact(), Some(1_024 * Kroner::LIMIT), "the bound that the docs name");
        assert!((one_by_one + largest).is_out_of_reach(), "one more is no number");
        assert!((one_by_one + largest - largest).is_out_of_reach(), "and does not become one again");
    }

    #[test]
    fn what_is_out_of_reach_passes_no_limit_and_is_not_written() {
        let above = Kroner::new(i64::MAX - 1) + Kroner::new(1);
        assert_eq!(above, Kroner::OUT_OF_REACH);
        assert!(above > Kroner::new(Kroner::LIMIT) && -above < Kroner::new(-Kroner::LIMIT));
        assert_eq!((above.to_string(), (-above).to_string()), ("\u{221e}".to_owned(), "\u{2212}\u{221e}".to_owned()));
        let write = |amount: Kroner| {
            let mut file = String::new();
            write!(file, "{}", Written(amount)).map(|()| file)
        };
        assert_eq!(write(Kroner::new(-5)), Ok("-5".to_owned()));
        assert_eq!(write(above), Err(fmt::Error));
    }
}
