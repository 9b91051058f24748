//! Fødselsnummer: a meeting file holds none, neither imported nor typed.

/// True when the text holds what may be a fødselsnummer.
pub fn stands_in(text: &str) -> bool {
    has_digits_enough(text) && hidden(text) != text
}

/// False for most texts, which have too few digits to be looked through.
fn has_digits_enough(text: &str) -> bool {
    text.len() >= 11 && text.bytes().filter(u8::is_ascii_digit).count() >= 11
}

/// The text with every run of digits that may be a fødselsnummer put out of sight: eleven digits, or six and five, that
/// begin with a day and a month and stand alone.
///
/// The decimals of a number are none. The check digits are not asked for: a number with one of them mistyped is still
/// somebody's.
///
/// ```
/// use forum::personal_number::hidden;
/// assert_eq!(hidden("Veiledning (01819012345)"), "Veiledning (***********)");
/// assert_eq!(hidden("102635.12345678902"), "102635.12345678902");
/// ```
pub fn hidden(text: &str) -> String {
    if !has_digits_enough(text) {
        return text.to_owned();
    }
    let signs: Vec<char> = text.chars().collect();
    let mut shown = signs.clone();
    let mut at = 0;
    while at < signs.len() {
        let run = digits_from(&signs, at);
        let after = at + run;
        let gap = usize::from(matches!(signs.get(after), Some(' ' | '-' | '\u{a0}')));
        let next = digits_from(&signs, after + gap);
        let end = match (run, next) {
            (11, _) if !is_part_of_number(&signs, at, after) => Some(after),
            (6, 5) if gap == 1 => Some(after + gap + next),
            _ => None,
        };
        let end = end.filter(|_| is_date(&signs[at..after]));
        if let Some(end) = end {
            for sign in shown[at..end].iter_mut().filter(|sign| sign.is_ascii_digit()) {
                *sign = '*';
            }
        }
        at = end.unwrap_or(after).max(at + 1);
    }
    shown.into_iter().collect()
}

/// How many digits stand together from there on.
fn digits_from(signs: &[char], at: usize) -> usize {
    signs.get(at..).unwrap_or_default().iter().take_while(|c| c.is_ascii_digit()).count()
}

/// True when a point or comma joins the digits to others, as decimals or the number before them. Eleven digits on both
/// sides are two numbers in a list.
fn is_part_of_number(signs: &[char], from: usize, to: usize) -> bool {
    let joins = |place: Option<usize>| place.and_then(|place| signs.get(place)).is_some_and(|c| matches!(c, '.' | ','));
    let before = match from.checked_sub(2) {
        Some(end) if joins(from.checked_sub(1)) => {
            signs[..=end].iter().rev().take_while(|c| c.is_ascii_digit()).count()
        }
        _ => 0,
    };
    let after = if joins(Some(to)) { digits_from(signs, to + 1) } else { 0 };
    [before, after].into_iter().any(|digits| digits > 0 && digits != 11)
}

/// Day and month as in a fødselsnummer, a D-number, of which the first digit of the day is raised by four, or a number
/// made for tests, whose month is raised by 40, 65 or 80.
fn is_date(digits: &[char]) -> bool {
    let pair =
        |at: usize| digits[at..at + 2].iter().filter_map(|c| c.to_digit(10)).fold(0, |sum, digit| sum * 10 + digit);
    matches!(pair(0), 1..=31 | 41..=71) && matches!(pair(2), 1..=12 | 41..=52 | 66..=77 | 81..=92)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_a_fodselsnummer_is_hidden() {
        assert_eq!(hidden("Veiledning (01019012345)"), "Veiledning (***********)");
        assert_eq!(hidden("010190 12345 og 41019012345"), "****** ***** og ***********");
        assert_eq!(hidden("01819012345,41419012345"), "***********,***********");
        assert_eq!(hidden("Ring 01819012345."), "Ring ***********.");
        assert_eq!(hidden("nr.01669012345"), "nr.***********");
        assert_eq!(hidden("018190-12345"), "******-*****");
    }

    #[test]
    fn other_numbers_are_shown() {
        for text in [
            "937 299 826",
            "Læreplan 2020",
            "123456789012",
            "990190 12345",
            "99019012345",
            "01139012345",
            "2023-2024",
            "102635.12345678902",
            "102635,01019012345",
            "01019012345.5",
            "",
        ] {
            assert_eq!(hidden(text), text);
            assert!(!stands_in(text), "{text}");
        }
    }
}
