//! Numbers as the paper writes them: decimals with a comma, weights that are fractions, and one sum as percent of another.

use allocation::Fraction;
use forum::Kroner;
use rust_decimal::Decimal;

/// `1 234,5`, with hard spaces.
pub(super) fn decimal(number: Decimal) -> String {
    let text = number.normalize().to_string();
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let whole = whole.parse::<i64>().map_or_else(|_| whole.to_owned(), |whole| Kroner::new(whole).to_string());
    if rest.is_empty() { whole } else { format!("{whole},{rest}") }
}

/// `40 %`, with a decimal comma and a hard space.
pub(crate) fn percent(number: Decimal) -> String {
    format!("{}\u{a0}%", decimal(number))
}

/// A weight of a hundred: `33 1⁄3 %`, with a fraction slash that no line breaks at, or `33,5 %` where hundredths can write it.
pub(super) fn weight(fraction: Fraction) -> String {
    let (above, below) = fraction.parts();
    let (whole, rest) = (above / below.max(1), above % below.max(1));
    let hundredths = u128::from(rest) * 100;
    if hundredths.is_multiple_of(u128::from(below.max(1))) {
        let hundredths = i64::try_from(hundredths / u128::from(below.max(1))).unwrap_or_default();
        let whole = Decimal::from(whole) + Decimal::new(hundredths, 2);
        return percent(whole);
    }
    match whole {
        0 => format!("{rest}\u{2044}{below}\u{a0}%"),
        whole => format!("{whole}\u{a0}{rest}\u{2044}{below}\u{a0}%"),
    }
}

/// `amount` as percent of `base`, to the nearest hundredth; none when the base is not above zero. Whole numbers all the way:
/// it stands beside its base and its amount, so that a reader can reckon again.
pub(super) fn share(amount: Kroner, base: Kroner) -> Option<String> {
    if base <= Kroner::ZERO || amount.is_negative() {
        return None;
    }
    let (amount, base) = (i128::from(amount.get()), i128::from(base.get()));
    let hundredths = (amount * 20_000 + base) / (2 * base);
    Some(percent(Decimal::new(i64::try_from(hundredths).ok()?, 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_have_a_comma_and_thousands_a_hard_space() {
        assert_eq!(decimal("1234.50".parse().unwrap()), "1\u{a0}234,5");
        assert_eq!(decimal("0".parse().unwrap()), "0");
    }

    #[test]
    fn a_third_stays_a_third() {
        assert_eq!(weight("100/3".parse().unwrap()), "33\u{a0}1\u{2044}3\u{a0}%");
        assert_eq!(weight("33.5".parse().unwrap()), "33,5\u{a0}%");
        assert_eq!(weight("1/3".parse().unwrap()), "1\u{2044}3\u{a0}%");
        assert_eq!(weight("100".parse().unwrap()), "100\u{a0}%");
    }

    #[test]
    fn a_percentage_needs_a_base() {
        let of = |amount, base| share(Kroner::new(amount), Kroner::new(base));
        assert_eq!(
            of(10_130_000, 12_070_000).unwrap(),
            "83,93\u{a0}%",
            "Nordland's 84 % of the frame, to the hundredth"
        );
        assert_eq!(of(0, 100).unwrap(), "0\u{a0}%");
        assert_eq!(of(5, 0), None, "of nothing there is no percentage");
    }
}
