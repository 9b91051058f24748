//! An amount in percent of a base, rounded as it is shown.

use forum::Kroner;
use rust_decimal::Decimal;

/// `amount` in percent of `base` to `decimals` decimals, half away from zero; none of a base of nothing or less.
pub(super) fn rounded_percent(amount: Kroner, base: Kroner, decimals: u32) -> Option<Decimal> {
    if base <= Kroner::ZERO {
        return None;
    }
    let base = i128::from(base.get());
    let scaled = i128::from(amount.get()).checked_mul(100)?.checked_mul(10_i128.checked_pow(decimals)?)?;
    let nearest = (2 * scaled.abs() + base) / (2 * base) * scaled.signum();
    Decimal::try_from_i128_with_scale(nearest, decimals).ok()
}
