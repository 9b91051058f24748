//! The digits of an amount: which sign groups them in threes, which parts the decimals, and whether both are possible.

use crate::Kroner;

use super::error::Fault;
use super::words::{Stripped, Unit};

/// Digits before and after the decimal sign.
pub(super) struct Number {
    pub(super) whole: String,
    pub(super) decimals: String,
}

impl Number {
    pub(super) fn read(stripped: &Stripped) -> Result<Number, Fault> {
        let (text, unit) = (stripped.digits, stripped.unit);
        if !text.starts_with(|c: char| c.is_ascii_digit()) || !text.ends_with(|c: char| c.is_ascii_digit()) {
            return Err(Fault::NotAnAmount);
        }
        if !text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | ',' | '\'')) {
            return Err(Fault::NotAnAmount);
        }
        if stripped.says_whole {
            return Ok(Number { whole: ungrouped(text)?, decimals: String::new() });
        }
        let signs: Vec<char> = text.chars().filter(|c| matches!(c, '.' | ',')).collect();
        let (whole, decimals) = match signs.as_slice() {
            [] => (text, ""),
            [sign] => {
                let (before, after) = text.split_once(*sign).ok_or(Fault::NotAnAmount)?;
                let decimal_comma = *sign == ',' && unit != Unit::Kroner;
                if could_group(before, after) && !decimal_comma {
                    let thousands = ungrouped(before).map(|before| format!("{before}{after}"))?;
                    return Err(Fault::Ambiguous(kroner(&thousands, unit.zeros())?));
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

    pub(super) fn times(&self, unit: Unit) -> Result<i64, Fault> {
        if unit == Unit::Kroner
            && let Some(whole) = self.without_tail()
        {
            return kroner(&whole, 0);
        }
        let significant = self.decimals.trim_end_matches('0');
        let missing = unit.zeros().checked_sub(significant.len()).ok_or(Fault::NotWhole)?;
        kroner(&format!("{}{significant}", self.whole), missing)
    }
}

/// A spreadsheet shows so many digits; what a float has beyond them is its tail.
const SHOWN_DIGITS: usize = 15;

impl Number {
    /// The whole number that a spreadsheet would show, when only the tail of a float hides it: of 102634.99999999999
    /// it is 102635. Nothing when the number has no such tail.
    fn without_tail(&self) -> Option<String> {
        let whole = self.whole.trim_start_matches('0');
        let digits = whole.len() + self.decimals.len();
        let kept = SHOWN_DIGITS.checked_sub(whole.len()).filter(|kept| *kept > 0 && digits > SHOWN_DIGITS)?;
        let exact: u128 = format!("{whole}{}", self.decimals).parse().ok()?;
        let tail = 10u128.checked_pow(u32::try_from(self.decimals.len() - kept).ok()?)?;
        let shown = (exact + tail / 2) / tail;
        let one = 10u128.checked_pow(u32::try_from(kept).ok()?)?;
        shown.is_multiple_of(one).then(|| (shown / one).to_string())
    }
}

/// True when a lone point or comma may part thousands as well as decimals: `1.234`, `1 250.000`.
fn could_group(before: &str, after: &str) -> bool {
    let last = before.rsplit([' ', '\'']).next().unwrap_or_default();
    let fits = if last.len() == before.len() { last.len() <= 3 } else { last.len() == 3 };
    fits && after.len() == 3 && after.bytes().all(|b| b.is_ascii_digit()) && !before.starts_with('0')
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

fn kroner(digits: &str, zeros: usize) -> Result<i64, Fault> {
    let text = format!("{digits}{}", "0".repeat(zeros));
    match text.parse::<i64>() {
        Ok(amount) if amount <= Kroner::LIMIT => Ok(amount),
        _ => Err(Fault::TooLarge),
    }
}
