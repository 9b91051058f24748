//! Percentages of kroner: cut down, or to the nearest krone; and whole units.

use forum::Kroner;
use num_bigint::BigUint;
use num_traits::ToPrimitive;
use rust_decimal::Decimal;

/// `percent` percent of `base`, cut down to the unit: what is limited never passes its limit, also after rounding.
pub(crate) fn percent_cut(percent: Decimal, base: Kroner, unit: Kroner) -> Kroner {
    if base.is_negative() || percent.is_sign_negative() {
        return Kroner::ZERO;
    }
    if base.is_out_of_reach() {
        return base;
    }
    let unit = unit.get().unsigned_abs().max(1);
    // A percentage as people write it is a matter of machine words; only one of more than twenty decimals is not.
    let digits = percent.mantissa().unsigned_abs().checked_mul(u128::from(base.get().unsigned_abs()));
    let of = 10_u128.checked_pow(percent.scale() + 2).and_then(|ten| ten.checked_mul(u128::from(unit)));
    if let (Some(digits), Some(of)) = (digits, of) {
        let cut = (digits / of).saturating_mul(u128::from(unit));
        return i64::try_from(cut).map_or(Kroner::OUT_OF_REACH, Kroner::new);
    }
    let digits = BigUint::from(percent.mantissa().unsigned_abs()) * base.get().unsigned_abs();
    let units = digits / (BigUint::from(10_u8).pow(percent.scale()) * 100_u8 * unit);
    // At most the base, so it fits.
    Kroner::new(units.to_i64().unwrap_or(0).saturating_mul(i64::try_from(unit).unwrap_or(1)))
}

/// `percent` percent of `base` to the nearest krone, half a krone up.
pub(crate) fn percent_nearest(percent: Decimal, base: Kroner) -> Kroner {
    let twice = percent_cut(percent, base + base, Kroner::new(1));
    Kroner::new((twice.get() + 1) / 2)
}

/// `amount` times `of` over `whole`, to the nearest krone, half a krone up; nothing when the whole is nothing.
pub(crate) fn proportion(amount: Kroner, of: Kroner, whole: Kroner) -> Kroner {
    let (amount, of, whole) = (amount.get(), of.get(), whole.get());
    if whole == 0 {
        return Kroner::ZERO;
    }
    // Ordinary sums are a matter of one machine word.
    let twice = amount.checked_mul(of).and_then(|product| product.checked_mul(2)?.checked_add(whole));
    if let (Some(twice), Some(below)) = (twice, whole.checked_mul(2)) {
        return Kroner::new(twice / below);
    }
    let (amount, of, whole) = (i128::from(amount), i128::from(of), i128::from(whole));
    i64::try_from((2 * amount * of + whole) / (2 * whole)).map_or(Kroner::OUT_OF_REACH, Kroner::new)
}

/// Awards are whole units: of a ceiling or floor only those that fit under it.
pub(crate) fn down_to_unit(amount: Kroner, unit: Kroner) -> Kroner {
    Kroner::new(amount.get() - amount.get() % unit.get().max(1))
}
