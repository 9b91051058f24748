//! Reading an amount as people type it: `1 250 000,-`, `kr 1 250 000`, `1,25 mill`.
//!
//! One reading or none. What can be read two ways (`1.234` is 1 234 kroner to one and 1,234 to another) is refused as
//! ambiguous with both readings, and a sum with broken grouping (`2 600 00,-`, seen in a published call) is refused.

use rust_decimal::Decimal;

use crate::Kroner;

/// Why a typed amount was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Nothing was typed.
    #[error("no amount is written")]
    Empty,
    /// No reading as an amount at all.
    #[error("«{0}» is not an amount")]
    NotAnAmount(String),
    /// Two readings: the amounts are both given, so that the one who typed can choose.
    #[error("«{text}» can be read as {thousands} or as a number with decimals")]
    Ambiguous {
        /// What was typed.
        text: String,
        /// The reading where the sign separates thousands.
        thousands: Kroner,
    },
    /// Digits are grouped, but not in threes.
    #[error("the digits of «{0}» are not grouped in threes")]
    Grouping(String),
    /// An amount with øre: only whole kroner are shared out.
    #[error("«{0}» is not whole kroner")]
    NotWhole(String),
    /// Beyond [`Kroner::LIMIT`].
    #[error("«{0}» is too large")]
    TooLarge(String),
}

impl AmountError {
    /// A short, stable name for messages in several languages.
    pub fn code(&self) -> &'static str {
        match self {
            AmountError::Empty => "amount-empty",
            AmountError::NotAnAmount(_) => "amount-not-an-amount",
            AmountError::Ambiguous { .. } => "amount-ambiguous",
            AmountError::Grouping(_) => "amount-grouping",
            AmountError::NotWhole(_) => "amount-not-whole",
            AmountError::TooLarge(_) => "amount-too-large",
        }
    }
}

/// Reads what was typed as whole kroner.
///
/// Takes ordinary, hard, thin and narrow spaces between thousands, `kr`/`NOK` before or after, `,-` after, `mill`,
/// `mrd` and `tusen` as units with a decimal comma, and decimals that are zero.
///
/// ```
/// use forum::{Kroner, amount::{parse, AmountError}};
/// assert_eq!(parse("1 250 000,-"), Ok(Kroner::new(1_250_000)));
/// assert_eq!(parse("kr 1\u{a0}250\u{a0}000"), Ok(Kroner::new(1_250_000)));
/// assert_eq!(parse("1,25 mill"), Ok(Kroner::new(1_250_000)));
/// assert!(matches!(parse("1.234"), Err(AmountError::Ambiguous { .. })));
/// assert!(matches!(parse("2 600 00,-"), Err(AmountError::Grouping(_))));
/// ```
pub fn parse(typed: &str) -> Result<Kroner, AmountError> {
    let text = typed.trim_matches(is_space);
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    let shown = || text.to_owned();
    let lower: String = text.to_lowercase().chars().map(|c| if is_space(c) { ' ' } else { c }).collect();
    let (negative, rest) = without_sign(&lower);
    let rest = without_currency(rest);
    let (negative, rest) = match without_sign(rest) {
        (true, _) if negative => return Err(AmountError::NotAnAmount(shown())),
        (inner, rest) => (negative || inner, rest),
    };
    let (rest, unit) = without_unit(rest);
    let number = Number::read(rest, unit).map_err(|fault| fault.about(text))?;
    let amount = number.times(unit).map_err(|fault| fault.about(text))?;
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
    let text = typed.trim_matches(is_space);
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    let spaced: String = text.chars().map(|c| if is_space(c) { ' ' } else { c }).collect();
    let (negative, rest) = without_sign(&spaced);
    let number = Number::read(rest, Unit::Kroner).map_err(|fault| fault.about(text))?;
    let digits = if number.decimals.is_empty() { number.whole } else { number.whole + "." + &number.decimals };
    let decimal = Decimal::from_str_exact(&digits).map_err(|_| Fault::TooLarge.about(text))?;
    Ok(if negative { -decimal } else { decimal })
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

fn without_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

fn without_currency(text: &str) -> &str {
    let mut rest = text;
    for word in ["kroner", "kr.", "kr", "nok"] {
        if let Some(after) = rest.strip_prefix(word) {
            rest = after.trim_start();
            break;
        }
    }
    for word in ["kroner", "kr.", "kr", "nok"] {
        if let Some(before) = rest.strip_suffix(word) {
            rest = before.trim_end();
            break;
        }
    }
    for ending in [",-", ",\u{2013}", ",\u{2212}", ".-", ":-", ",--"] {
        if let Some(before) = rest.strip_suffix(ending) {
            rest = before.trim_end();
            break;
        }
    }
    rest
}

/// How many kroner one of the typed unit is, as a power of ten.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Kroner,
    Thousand,
    Million,
    Billion,
}

impl Unit {
    fn zeros(self) -> usize {
        match self {
            Unit::Kroner => 0,
            Unit::Thousand => 3,
            Unit::Million => 6,
            Unit::Billion => 9,
        }
    }
}

fn without_unit(text: &str) -> (&str, Unit) {
    const WORDS: [(&str, Unit); 10] = [
        ("millioner", Unit::Million),
        ("millionar", Unit::Million),
        ("million", Unit::Million),
        ("mill.", Unit::Million),
        ("mill", Unit::Million),
        ("milliarder", Unit::Billion),
        ("milliardar", Unit::Billion),
        ("mrd.", Unit::Billion),
        ("mrd", Unit::Billion),
        ("tusen", Unit::Thousand),
    ];
    for (word, unit) in WORDS {
        if let Some(before) = text.strip_suffix(word) {
            return (before.trim_end(), unit);
        }
    }
    (text, Unit::Kroner)
}

enum Fault {
    NotAnAmount,
    Ambiguous(i64),
    Grouping,
    NotWhole,
    TooLarge,
}

impl Fault {
    fn about(self, text: &str) -> AmountError {
        let text = text.to_owned();
        match self {
            Fault::NotAnAmount => AmountError::NotAnAmount(text),
            Fault::Ambiguous(thousands) => AmountError::Ambiguous { text, thousands: Kroner::new(thousands) },
            Fault::Grouping => AmountError::Grouping(text),
            Fault::NotWhole => AmountError::NotWhole(text),
            Fault::TooLarge => AmountError::TooLarge(text),
        }
    }
}

/// Digits before and after the decimal sign.
struct Number {
    whole: String,
    decimals: String,
}

impl Number {
    fn read(text: &str, unit: Unit) -> Result<Number, Fault> {
        if !text.starts_with(|c: char| c.is_ascii_digit()) || !text.ends_with(|c: char| c.is_ascii_digit()) {
            return Err(Fault::NotAnAmount);
        }
        if !text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | ',' | '\'')) {
            return Err(Fault::NotAnAmount);
        }
        let signs: Vec<char> = text.chars().filter(|c| matches!(c, '.' | ',')).collect();
        let (whole, decimals) = match signs.as_slice() {
            [] => (text, ""),
            [sign] => {
                let (before, after) = text.split_once(*sign).ok_or(Fault::NotAnAmount)?;
                let could_group = after.len() == 3 && before.len() <= 3 && !before.starts_with('0');
                let decimal_comma = *sign == ',' && unit != Unit::Kroner;
                if could_group && !decimal_comma && before.chars().all(|c| c.is_ascii_digit()) {
                    let thousands = digits(&format!("{before}{after}"), unit.zeros())?;
                    return Err(Fault::Ambiguous(thousands));
                }
                (before, after)
            }
            [first, .., last] if signs[..signs.len() - 1].iter().all(|s| s == first) && first != last => {
                text.rsplit_once(*last).ok_or(Fault::NotAnAmount)?
            }
            [first, rest @ ..] if rest.iter().all(|s| s == first) => (text, ""),
            _ => return Err(Fault::NotAnAmount),
        };
        if !decimals.chars().all(|c| c.is_ascii_digit()) {
            return Err(Fault::Grouping);
        }
        Ok(Number { whole: ungrouped(whole)?, decimals: decimals.to_owned() })
    }

    fn times(&self, unit: Unit) -> Result<i64, Fault> {
        let significant = self.decimals.trim_end_matches('0');
        let missing = unit.zeros().checked_sub(significant.len()).ok_or(Fault::NotWhole)?;
        digits(&format!("{}{significant}", self.whole), missing)
    }
}

/// The digits of a whole number whose thousands may be parted by one kind of sign.
fn ungrouped(text: &str) -> Result<String, Fault> {
    let Some(sign) = text.chars().find(|c| !c.is_ascii_digit()) else {
        return Ok(text.to_owned());
    };
    let mut groups = text.split(sign);
    let first = groups.next().unwrap_or_default();
    let mut whole = first.to_owned();
    if first.is_empty() || first.len() > 3 {
        return Err(Fault::Grouping);
    }
    for group in groups {
        if group.len() != 3 || !group.chars().all(|c| c.is_ascii_digit()) {
            return Err(Fault::Grouping);
        }
        whole.push_str(group);
    }
    Ok(whole)
}

fn digits(text: &str, zeros: usize) -> Result<i64, Fault> {
    let text = format!("{text}{}", "0".repeat(zeros));
    match text.parse::<i64>() {
        Ok(amount) if amount <= Kroner::LIMIT => Ok(amount),
        _ => Err(Fault::TooLarge),
    }
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
            ("100,50", "amount-not-whole"),
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
        fn every_common_way_of_writing_reads_the_same(amount in 0i64..=999_999_999_999) {
            let grouped = Kroner::new(amount).to_string();
            for space in [" ", "\u{a0}", "\u{2009}", "\u{202f}"] {
                let text = grouped.replace('\u{a0}', space);
                for way in [format!("{text},-"), format!("kr {text}"), format!("{text} kr"), format!("{text},00"), format!(" {text} kroner ")] {
                    prop_assert_eq!(parse(&way), kroner(amount), "{}", way);
                }
            }
        }

        #[test]
        fn nothing_typed_makes_it_panic(typed in "\\PC{0,24}") {
            let _ = parse(&typed);
        }
    }
}
