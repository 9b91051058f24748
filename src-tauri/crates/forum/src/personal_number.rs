//! Fødselsnummer: a meeting file holds none, neither imported nor typed.

/// True when the text holds what may be a fødselsnummer.
pub fn stands_in(text: &str) -> bool {
    hidden(text) != text
}

/// The text with every run of digits that may be a fødselsnummer put out of sight: eleven digits, or six and five that
/// begin with a day and a month.
pub fn hidden(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let mut shown = signs.clone();
    let mut at = 0;
    while at < signs.len() {
        let run = signs[at..].iter().take_while(|c| c.is_ascii_digit()).count();
        let after = at + run;
        let gap = usize::from(matches!(signs.get(after), Some(' ' | '-' | '\u{a0}')));
        let next = signs[(after + gap).min(signs.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
        let end = if run == 11 {
            Some(after)
        } else {
            (run == 6 && next == 5 && gap == 1 && is_date(&signs[at..after])).then_some(after + gap + next)
        };
        if let Some(end) = end {
            for sign in shown[at..end].iter_mut().filter(|sign| sign.is_ascii_digit()) {
                *sign = '*';
            }
        }
        at = end.unwrap_or(after).max(at + 1);
    }
    shown.into_iter().collect()
}

/// Day and month as in a fødselsnummer or D-number, of which the first digit of the day is raised by four.
fn is_date(digits: &[char]) -> bool {
    let pair =
        |at: usize| digits[at..at + 2].iter().filter_map(|c| c.to_digit(10)).fold(0, |sum, digit| sum * 10 + digit);
    matches!(pair(0), 1..=31 | 41..=71) && matches!(pair(2) % 40, 1..=12)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_a_fodselsnummer_is_hidden_and_other_numbers_are_not() {
        assert_eq!(hidden("Veiledning (01019012345)"), "Veiledning (***********)");
        assert_eq!(hidden("010190 12345 og 41019012345"), "****** ***** og ***********");
        for text in ["937 299 826", "Læreplan 2020", "123456789012", "990190 12345", "2023-2024", ""] {
            assert_eq!(hidden(text), text);
            assert!(!stands_in(text), "{text}");
        }
    }
}
