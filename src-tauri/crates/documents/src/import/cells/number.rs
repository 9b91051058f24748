//! The numbers of a workbook as decimal text: what the spreadsheet shows, never a float that money is reckoned with.

/// A whole number of so many digits is exact in a spreadsheet, and so many digits it shows.
const DIGITS: usize = 15;

/// The number as decimal text: 102634.99999999999 is `102635`, as a spreadsheet shows no more than 15 digits. A number
/// that has as many digits of its own is given as it stands.
///
/// ```text
/// 102634.99999999999 -> 102635    0.30000000000000004 -> 0.3    102635.12345678902 -> 102635.12345678902
/// ```
pub fn as_shown(number: f64) -> String {
    // The shortest decimal text that gives this float back: what was typed, or what a formula ended in.
    let shortest = number.to_string();
    if !shortest.contains('.') {
        return without_sign_of_nothing(shortest);
    }
    let rounded = format!("{number:.*e}", DIGITS - 1);
    let (digits, exponent) = rounded.split_once('e').unwrap_or((&rounded, "0"));
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits),
    };
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    let significant = digits.trim_end_matches('0');
    match exponent.parse::<i32>() {
        Ok(exponent) if significant.len() < DIGITS => {
            without_sign_of_nothing(format!("{sign}{}", placed(significant, exponent)))
        }
        _ => shortest,
    }
}

/// True when the text shows fewer digits than the float has: its tail was cut off.
pub fn has_tail(number: f64, shown: &str) -> bool {
    shown.parse::<f64>().is_ok_and(|read| read.to_bits() != number.to_bits()) && number != 0.0
}

/// `-0` is 0.
fn without_sign_of_nothing(text: String) -> String {
    if text == "-0" { "0".to_owned() } else { text }
}

/// The digits with the decimal point where the exponent puts it.
fn placed(digits: &str, exponent: i32) -> String {
    let before = exponent.saturating_add(1);
    match usize::try_from(before) {
        Ok(before) if before >= digits.len() => format!("{digits}{}", "0".repeat(before - digits.len())),
        Ok(before) if before > 0 => format!("{}.{}", &digits[..before], &digits[before..]),
        _ => format!("0.{}{digits}", "0".repeat(before.unsigned_abs() as usize)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_tail_of_a_float_is_no_decimals() {
        for (number, shown) in [
            (102_634.999_999_999_99, "102635"),
            (116_677.000_000_000_01, "116677"),
            (0.1 + 0.2, "0.3"),
            (-102_634.999_999_999_99, "-102635"),
            (99_999.999_999_999_99, "100000"),
            (558.3, "558.3"),
            (558.300_000_000_000_1, "558.3"),
            (102_635.5, "102635.5"),
            (102_635.123, "102635.123"),
            (102_635.123_456_789_02, "102635.12345678902"),
            (0.000_012_5, "0.0000125"),
            (1e-7, "0.0000001"),
            (1e21, "1000000000000000000000"),
            (1_000_000_000_000_001.0, "1000000000000001"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (0.0, "0"),
            (-0.0, "0"),
        ] {
            assert_eq!(as_shown(number), shown);
        }
    }

    proptest! {
        #[test]
        fn what_was_typed_with_fewer_digits_is_given_back(whole in -999_999_999i64..=999_999_999, decimals in 0u32..=99_999) {
            let typed = format!("{whole}.{decimals:05}");
            let plain = typed.trim_end_matches('0').trim_end_matches('.');
            let number: f64 = typed.parse().unwrap();
            prop_assert_eq!(as_shown(number), if plain == "-0" { "0" } else { plain });
        }

        #[test]
        fn whole_kroner_stay_whole_whatever_a_formula_left_behind(amount in 1i64..=9_999_999_999, ulps in -2i64..=2) {
            let number = f64::from_bits((f64::from_bits((amount as f64).to_bits())).to_bits().wrapping_add_signed(ulps));
            prop_assert_eq!(as_shown(number), amount.to_string());
        }

        #[test]
        fn any_number_has_a_decimal_text(digits in any::<i64>(), exponent in -36i32..=0) {
            let number: f64 = format!("{digits}e{exponent}").parse().unwrap();
            let shown = as_shown(number);
            prop_assert!(shown.trim_start_matches('-').chars().all(|c| c.is_ascii_digit() || c == '.'), "{}", shown);
        }
    }
}
