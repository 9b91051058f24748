//! Reading a change in percent as people type it over amounts: `-5 %`, `−2,5%`, `+3 prosent`.
//!
//! A sign and a percent sign make a change; an amount has neither both nor only the second. So `5 %` is refused: of 100 000 it may
//! mean 95 000, 105 000 or 5 000. And `-5` is an amount below zero.

use std::fmt;

use super::error::AmountError;
use super::{one_line, without_percent};

/// How many ten-thousandths of a percent the whole is.
const WHOLE: i64 = 1_000_000;

/// A change in percent of what stands: from −100 % to below +1000 %, to the ten-thousandth of a percent, and never nothing.
///
/// ```
/// use forum::amount::{AmountError, parse_change};
/// assert_eq!(parse_change("-2,5 %")?.to_string(), "\u{2212}2,5\u{a0}%");
/// assert_eq!(parse_change("+3%")?.parts(), (1_030_000, 1_000_000));
/// assert!(matches!(parse_change("5 %"), Err(AmountError::PercentWithoutSign(_))));
/// # Ok::<(), AmountError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PercentChange {
    /// Ten-thousandths of a percent, below zero when it cuts.
    by: i64,
}

impl PercentChange {
    /// What stands after it, as a fraction of what stood before: 95 of 100 when five percent are cut.
    pub fn parts(self) -> (u64, u64) {
        ((WHOLE + self.by).unsigned_abs(), WHOLE.unsigned_abs())
    }

    /// Something is taken away.
    pub fn is_cut(self) -> bool {
        self.by < 0
    }
}

impl fmt::Display for PercentChange {
    /// `−2,5 %` with its sign, a decimal comma and a hard space.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_cut() { '\u{2212}' } else { '+' };
        let by = self.by.unsigned_abs();
        let (whole, rest) = (by / 10_000, format!("{:04}", by % 10_000));
        match rest.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}\u{a0}%"),
            decimals => write!(f, "{sign}{whole},{decimals}\u{a0}%"),
        }
    }
}

/// Reads what was typed as a change in percent.
///
/// # Errors
/// [`AmountError::NotAChange`] for what is no percentage, [`AmountError::PercentWithoutSign`] for one that says neither up nor down, and
/// [`AmountError::PercentOutOfReach`] for nothing, for more than all there is, and for what is too fine or too large.
pub fn parse_change(typed: &str) -> Result<PercentChange, AmountError> {
    let text = one_line(typed)?;
    let lower = text.to_lowercase();
    let Some(number) = without_percent(&lower) else { return Err(AmountError::NotAChange(text)) };
    let (is_cut, digits) = match number.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) => (Some(true), rest.trim_start()),
        None => match number.strip_prefix('+') {
            Some(rest) => (Some(false), rest.trim_start()),
            None => (None, number),
        },
    };
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    // No change comes to a thousand percent, so a lone point or comma has one reading: it parts decimals.
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    if !is_digits(whole) || !is_digits(decimals) {
        return Err(AmountError::NotAChange(text));
    }
    let Some(is_cut) = is_cut else { return Err(AmountError::PercentWithoutSign(text)) };
    let (whole, decimals) = (whole.trim_start_matches('0'), decimals.trim_end_matches('0'));
    if whole.len() > 3 || decimals.len() > 4 {
        return Err(AmountError::PercentOutOfReach(text));
    }
    let by: i64 = format!("0{whole}{decimals:0<4}").parse().map_err(|_| AmountError::NotAChange(text.clone()))?;
    match by {
        0 => Err(AmountError::PercentOutOfReach(text)),
        by if is_cut && by > WHOLE => Err(AmountError::PercentOutOfReach(text)),
        by => Ok(PercentChange { by: if is_cut { -by } else { by } }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::amount::parse;

    #[test]
    fn a_change_is_a_sign_and_a_percentage() {
        for (typed, by, told) in [
            ("-5 %", -50_000, "\u{2212}5\u{a0}%"),
            ("-5%", -50_000, "\u{2212}5\u{a0}%"),
            ("\u{2212}5%", -50_000, "\u{2212}5\u{a0}%"),
            ("\u{2013}5\u{a0}%", -50_000, "\u{2212}5\u{a0}%"),
            ("- 5 %", -50_000, "\u{2212}5\u{a0}%"),
            ("-2,5 %", -25_000, "\u{2212}2,5\u{a0}%"),
            ("-2.5 %", -25_000, "\u{2212}2,5\u{a0}%"),
            ("+3 %", 30_000, "+3\u{a0}%"),
            ("+03,10 %", 31_000, "+3,1\u{a0}%"),
            ("-0,125 %", -1_250, "\u{2212}0,125\u{a0}%"),
            ("-1,234 %", -12_340, "\u{2212}1,234\u{a0}%"),
            ("-100 %", -1_000_000, "\u{2212}100\u{a0}%"),
            ("-100,00 %", -1_000_000, "\u{2212}100\u{a0}%"),
            ("+999,9999 %", 9_999_999, "+999,9999\u{a0}%"),
            ("-5 prosent", -50_000, "\u{2212}5\u{a0}%"),
            ("+5 PST.", 50_000, "+5\u{a0}%"),
        ] {
            let change = parse_change(typed).unwrap();
            assert_eq!((change.by, change.to_string().as_str()), (by, told), "{typed}");
        }
    }

    #[test]
    fn what_is_no_change_is_refused_with_its_own_reason() {
        for (typed, code) in [
            ("", "amount-empty"),
            ("5 %", "amount-percent-without-sign"),
            ("2,5%", "amount-percent-without-sign"),
            ("-5", "amount-not-a-change"),
            ("-5 000 kr", "amount-not-a-change"),
            ("+5 000", "amount-not-a-change"),
            ("%", "amount-not-a-change"),
            ("-%", "amount-not-a-change"),
            ("--5 %", "amount-not-a-change"),
            ("-,5 %", "amount-not-a-change"),
            ("-5, %", "amount-not-a-change"),
            ("-1.234,5 %", "amount-not-a-change"),
            ("-5 % av 100 000", "amount-not-a-change"),
            ("-5 %%", "amount-not-a-change"),
            ("-5 kr %", "amount-not-a-change"),
            ("-5 %\n-6 %", "amount-not-an-amount"),
            ("-0 %", "amount-percent-out-of-reach"),
            ("+0,00 %", "amount-percent-out-of-reach"),
            ("-100,0001 %", "amount-percent-out-of-reach"),
            ("-150 %", "amount-percent-out-of-reach"),
            ("+1000 %", "amount-percent-out-of-reach"),
            ("+5,12345 %", "amount-percent-out-of-reach"),
        ] {
            assert_eq!(parse_change(typed).map_err(|error| error.code()), Err(code), "«{typed}»");
        }
    }

    #[test]
    fn a_percentage_is_no_amount_and_says_so() {
        for typed in ["-5 %", "5%", "+3 prosent", "-5 pst."] {
            assert!(matches!(parse(typed), Err(AmountError::Percent(_))), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_told_is_read_back(by in prop_oneof![-WHOLE..=-1, 1..10 * WHOLE]) {
            let change = PercentChange { by };
            prop_assert_eq!(parse_change(&change.to_string()), Ok(change));
        }

        #[test]
        fn no_text_is_both_an_amount_and_a_change(typed in "[-+\u{2212}]?[0-9]{1,4}[.,]?[0-9]{0,4} ?(%|kr|prosent)?") {
            prop_assert!(parse(&typed).is_err() || parse_change(&typed).is_err(), "{}", typed);
        }
    }
}
