//! Reading an amount as people type it: `1 250 000,-`, `kr 1 250 000`, `1,25 mill`.
//!
//! One reading or none. What can be read two ways (`1.234` is 1 234 kroner to one and 1,234 to another) is refused as
//! ambiguous with both readings, and a sum with broken grouping (`2 600 00,-`, seen in a published call) is refused.

mod change;
mod error;
mod number;
mod words;

use rust_decimal::Decimal;

use crate::Kroner;
use crate::text::{is_blank, tidied};

pub use change::{PercentChange, parse_change};
pub use error::AmountError;
use error::Fault;
use number::Number;
use words::{Stripped, Unit, stripped, without_currency, without_percent, without_sign};

/// Reads what was typed as whole kroner.
///
/// Takes spaces of any width, points, commas and apostrophes between thousands, `kr`/`NOK` before or after, `,-` after,
/// `mill`, `mrd` and `tusen` as units with a decimal comma, and decimals that are zero. `,-` says that what stands
/// before it is whole kroner. Marks that nobody can see are passed over (see [`tidied`]); digits on two lines are two
/// amounts, and so none.
///
/// ```
/// use forum::{Kroner, amount::{parse, AmountError}};
/// assert_eq!(parse("1 250 000,-"), Ok(Kroner::new(1_250_000)));
/// assert_eq!(parse("kr. 1.250.000,-"), Ok(Kroner::new(1_250_000)));
/// assert_eq!(parse("kr 1\u{a0}250\u{a0}000"), Ok(Kroner::new(1_250_000)));
/// assert_eq!(parse("1,25 mill"), Ok(Kroner::new(1_250_000)));
/// assert!(matches!(parse("1.234"), Err(AmountError::Ambiguous { .. })));
/// assert!(matches!(parse("2 600 00,-"), Err(AmountError::Grouping(_))));
/// ```
pub fn parse(typed: &str) -> Result<Kroner, AmountError> {
    // Digits alone, as most programs write amounts, have one reading.
    if (1..=12).contains(&typed.len())
        && typed.bytes().all(|byte| byte.is_ascii_digit())
        && let Ok(amount) = typed.parse::<i64>()
    {
        return Ok(Kroner::new(amount));
    }
    let text = one_line(typed)?;
    let lower = text.to_lowercase();
    if without_percent(&lower).is_some() {
        return Err(AmountError::Percent(text));
    }
    let (negative, rest) = without_sign(&lower);
    let rest = without_currency(rest);
    let (negative, rest) = match without_sign(rest) {
        (true, _) if negative => return Err(AmountError::NotAnAmount(text)),
        (inner, rest) => (negative || inner, rest),
    };
    let stripped = stripped(rest);
    let number = Number::read(&stripped).map_err(|fault| fault.about(&text))?;
    let amount = number.times(stripped.unit).map_err(|fault| fault.about(&text))?;
    Ok(Kroner::new(if negative { -amount } else { amount }))
}

/// Reads what was typed as a number that need not be whole, such as årsverk: `1 512,4`.
///
/// Thousands are parted as in [`parse`], and what can be read two ways is refused likewise; the amounts in the error
/// then stand for numbers.
///
/// # Errors
/// [`AmountError`], never [`AmountError::NotWhole`].
///
/// ```
/// use forum::amount::{AmountError, parse_number};
/// assert_eq!(parse_number("1 512,4").map(|number| number.to_string()), Ok("1512.4".to_owned()));
/// assert!(matches!(parse_number("1.234"), Err(AmountError::Ambiguous { .. })));
/// ```
pub fn parse_number(typed: &str) -> Result<Decimal, AmountError> {
    let text = one_line(typed)?;
    let (negative, rest) = without_sign(&text);
    let bare = Stripped { digits: rest, unit: Unit::Kroner, says_whole: false };
    let number = Number::read(&bare).map_err(|fault| fault.about(&text))?;
    let digits = if number.decimals.is_empty() { number.whole } else { number.whole + "." + &number.decimals };
    let decimal = Decimal::from_str_exact(&digits).map_err(|_| Fault::TooLarge.about(&text))?;
    Ok(if negative { -decimal } else { decimal })
}

/// The text tidied, with one kind of apostrophe; `100` above `200` is not 100 200.
fn one_line(typed: &str) -> Result<String, AmountError> {
    let text = tidied(typed);
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    let mut lines = typed.split(['\n', '\r', '\t', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']);
    let is_digits = |line: &str| line.chars().any(|c| !is_blank(c) && c.is_ascii_digit());
    if lines.by_ref().filter(|line| is_digits(line)).count() > 1 {
        return Err(AmountError::NotAnAmount(text));
    }
    Ok(text.replace(['\u{2018}', '\u{2019}', '\u{b4}', '`'], "'").replace("' ", "'"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kroner(amount: i64) -> Result<Kroner, AmountError> {
        Ok(Kroner::new(amount))
    }

    #[test]
    fn amounts_as_the_sources_write_them() {
        for (typed, amount) in [
            ("23 696 000,-", 23_696_000),
            ("30 907 000,-", 30_907_000),
            ("7 620 200 ,-", 7_620_200),
            ("kr 90 000", 90_000),
            ("89069,00", 89_069),
            ("145706", 145_706),
            ("1,25 mill", 1_250_000),
            ("191,9 millioner", 191_900_000),
            ("21,96 mill.", 21_960_000),
            ("0,5 mrd", 500_000_000),
            ("250 tusen", 250_000),
            ("1\u{2009}250\u{202f}000 kroner", 1_250_000),
            ("NOK 1 250 000", 1_250_000),
            ("1.234.567", 1_234_567),
            ("1.234,00", 1_234),
            ("1,250,000", 1_250_000),
            ("102635.00", 102_635),
            ("1,250 mill", 1_250_000),
            ("0", 0),
            ("-5 000", -5_000),
            ("\u{2212}5 000 kr", -5_000),
            ("1 250 000,\u{2013}", 1_250_000),
            ("kr. 125.000,-", 125_000),
            ("125.000,-", 125_000),
            ("125,000,-", 125_000),
            ("125 000 kr,-", 125_000),
            ("125 000,- kr", 125_000),
            ("125 000,-kr", 125_000),
            ("125.000,- kr.", 125_000),
            ("125 000 kroner", 125_000),
            ("kr 125.000,00", 125_000),
            ("NOK125,000.00", 125_000),
            ("125.000,00 kr", 125_000),
            ("kr125000", 125_000),
            ("kr.125.000,-", 125_000),
            ("KR. 125 000.-", 125_000),
            ("125 000:-", 125_000),
            ("125'000", 125_000),
            ("125\u{2019} 000", 125_000),
            ("125 TKR", 125_000),
            ("1,25 mill. kr", 1_250_000),
            ("kr\n125 000", 125_000),
            ("\u{202d}125\u{200e} 000\u{202c} kr\u{2060}", 125_000),
            ("125\u{2007}000\u{3000}kr", 125_000),
            ("102634.99999999999", 102_635),
            ("102634,99999999999", 102_635),
            ("116677.00000000001", 116_677),
            ("9 999 999,9999999991 kr", 10_000_000),
        ] {
            assert_eq!(parse(typed), kroner(amount), "{typed}");
        }
    }

    #[test]
    fn what_has_two_readings_is_asked_about() {
        for (typed, thousands) in [("1.234", 1_234), ("12.500", 12_500), ("1,234", 1_234), ("kr 1.250", 1_250)] {
            match parse(typed) {
                Err(AmountError::Ambiguous { thousands: seen, .. }) => assert_eq!(seen, Kroner::new(thousands)),
                other => panic!("«{typed}» was taken as {other:?}"),
            }
        }
        assert!(matches!(parse("1.250 mill"), Err(AmountError::Ambiguous { .. })));
        for typed in ["125.000", "125.000 kr", "kr 125,000", "NOK 125.000", "1 250.000", "1'250,000"] {
            assert!(matches!(parse(typed), Err(AmountError::Ambiguous { .. })), "{typed}");
        }
    }

    #[test]
    fn numbers_have_the_grouping_of_amounts_and_may_have_decimals() {
        for (typed, number) in [
            ("558,3", "558.3"),
            ("1 512,4", "1512.4"),
            ("1\u{a0}512,4", "1512.4"),
            ("480.6", "480.6"),
            ("1.512,45", "1512.45"),
            ("0,125", "0.125"),
            ("0", "0"),
            ("-3,5", "-3.5"),
        ] {
            assert_eq!(parse_number(typed).map(|number| number.to_string()), Ok(number.to_owned()), "{typed}");
        }
        for (typed, code) in [
            ("1.234", "amount-ambiguous"),
            ("1,234", "amount-ambiguous"),
            ("15 12,4", "amount-grouping"),
            ("kr 5", "amount-not-an-amount"),
            ("5 mill", "amount-not-an-amount"),
            ("558,3 årsverk", "amount-not-an-amount"),
            ("1e3", "amount-not-an-amount"),
            ("", "amount-empty"),
            ("9999999999999999999999999999999", "amount-too-large"),
        ] {
            assert_eq!(parse_number(typed).map_err(|e| e.code()), Err(code), "«{typed}»");
        }
    }

    #[test]
    fn what_is_not_an_amount_of_whole_kroner_is_refused() {
        for (typed, code) in [
            ("", "amount-empty"),
            ("  \u{a0}", "amount-empty"),
            ("kr", "amount-not-an-amount"),
            ("ti tusen", "amount-not-an-amount"),
            ("25 000 000??", "amount-not-an-amount"),
            ("1e6", "amount-not-an-amount"),
            ("--5", "amount-not-an-amount"),
            ("2 600 00,-", "amount-grouping"),
            ("1234 567", "amount-grouping"),
            ("1 25 000", "amount-grouping"),
            ("125.00,-", "amount-grouping"),
            ("1.250,50,-", "amount-grouping"),
            ("125 000,-,-", "amount-not-an-amount"),
            ("100\n200", "amount-not-an-amount"),
            ("125 000\t130 000", "amount-not-an-amount"),
            ("100/200", "amount-not-an-amount"),
            ("100 og 200", "amount-not-an-amount"),
            ("(5 000)", "amount-not-an-amount"),
            ("5 000-", "amount-not-an-amount"),
            ("100,50", "amount-not-whole"),
            ("102635.12345678902", "amount-not-whole"),
            ("102634.9999999", "amount-not-whole"),
            ("1,2345678 mill", "amount-not-whole"),
            ("99999999999999999999", "amount-too-large"),
        ] {
            assert_eq!(parse(typed).map_err(|e| e.code()), Err(code), "«{typed}»");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_can_be_read_back(amount in -Kroner::LIMIT..=Kroner::LIMIT) {
            prop_assert_eq!(parse(&Kroner::new(amount).to_string()), kroner(amount));
        }

        #[test]
        fn every_allowed_way_of_writing_reads_the_same(
            amount in prop_oneof![0i64..=9_999_999, 0i64..=Kroner::LIMIT],
            before in prop::sample::select(vec!["", "kr ", "kr. ", "kr", "kr.", "Kr ", "KR", "NOK ", "NOK", "kroner ", "\u{202d}"]),
            group in prop::sample::select(vec![" ", "\u{a0}", "\u{2009}", "\u{202f}", "\u{2007}", "", ".", ",", "'", "\u{2019}", "' "]),
            end in prop::sample::select(vec![",-", ",00", ".00", ",0", ",--", ",\u{2013}", ".-", " ,-", "", "\u{202c}"]),
            after in prop::sample::select(vec!["", " kr", "kr", " kr.", " kroner", " NOK", "\u{a0}kr", "\u{200e} kr"]),
        ) {
            let written = format!("{before}{}{end}{after}", Kroner::new(amount).to_string().replace('\u{a0}', group));
            // A point or comma that groups does not part decimals too, and one alone may do either.
            let decimal = end.starts_with(['.', ',']) && end.ends_with('0');
            prop_assume!(!(decimal && end.starts_with(group) && !group.is_empty()));
            prop_assume!(!(matches!(group, "." | ",") && matches!(end, "" | "\u{202c}") && (1_000..1_000_000).contains(&amount)));
            prop_assert_eq!(parse(&written), kroner(amount), "{}", written);
        }

        #[test]
        fn a_lone_sign_before_three_digits_is_never_read_in_silence(
            first in 1u32..=999, last in 0u32..=999, sign in prop::sample::select(vec!['.', ',']),
            before in prop::sample::select(vec!["", "kr ", "NOK"]), after in prop::sample::select(vec!["", " kr", " kroner"]),
        ) {
            let read = parse(&format!("{before}{first}{sign}{last:03}{after}"));
            let is_ambiguous = matches!(read, Err(AmountError::Ambiguous { .. }));
            prop_assert!(is_ambiguous, "{:?}", read);
        }

        #[test]
        fn two_amounts_in_one_text_are_none(
            one in 0i64..=9_999_999, two in 0i64..=9_999_999,
            between in prop::sample::select(vec!["\n", "\r\n", "\t", " / ", " + ", " og ", "; ", " kr ", ",- ", " kr\n", "\u{2028}", " - "]),
        ) {
            let written = format!("{}{between}{}", Kroner::new(one), Kroner::new(two));
            prop_assert!(parse(&written).is_err(), "{}", written);
        }

        #[test]
        fn nothing_typed_makes_it_panic(typed in "\\PC{0,24}") {
            let _ = parse(&typed);
        }
    }
}
