//! What needs and pots weigh: kroner times the weight of those who come first (R60), exactly.

use num_bigint::BigUint;
use rust_decimal::Decimal;

use super::reported::Reported;
use crate::divide::{Weight, WeightRef};
use crate::model::SchemeModel;

/// What a need weighs for each krone applied for.
pub(crate) fn need_weight(model: &SchemeModel, need: &Reported) -> Decimal {
    model
        .weights
        .iter()
        .filter(|weight| need.belongs(weight.to))
        .fold(Decimal::ONE, |product, weight| product.checked_mul(weight.weight).unwrap_or(Decimal::MAX))
}

/// Kroner times a weight, exactly: in a machine word whenever it fits.
#[derive(Debug)]
pub(crate) enum Weighed {
    /// Digits of which so many are decimals.
    Short(u64, u32),
    Long(Weight),
}

impl Weighed {
    pub(crate) fn as_ref(&self) -> WeightRef<'_> {
        match self {
            Weighed::Short(digits, decimals) => WeightRef::Short(*digits, *decimals),
            Weighed::Long(weight) => WeightRef::Exact(weight),
        }
    }
}

impl From<Weighed> for Weight {
    fn from(weighed: Weighed) -> Weight {
        match weighed {
            Weighed::Short(digits, 0) => digits.into(),
            Weighed::Short(digits, decimals) => Weight::from_digits(digits.into(), decimals),
            Weighed::Long(weight) => weight,
        }
    }
}

/// Kroner times a weight of nothing or more.
pub(crate) fn weighed(kroner: u64, weight: Decimal) -> Weighed {
    if weight == Decimal::ONE {
        return Weighed::Short(kroner, 0);
    }
    let mantissa = weight.mantissa().unsigned_abs();
    let product = mantissa.checked_mul(u128::from(kroner)).and_then(|product| u64::try_from(product).ok());
    match product {
        Some(digits) => Weighed::Short(digits, weight.scale()),
        None => Weighed::Long(Weight::from_digits(BigUint::from(mantissa) * kroner, weight.scale())),
    }
}
