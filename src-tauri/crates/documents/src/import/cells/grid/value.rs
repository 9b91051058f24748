//! What a cell holds.

use forum::tidied;

/// Characters of a text that are kept: enough to see that it is too long, too few for one text in every cell to hurt.
pub const KEPT_CHARACTERS: usize = 501;

/// What a cell holds. Numbers are kept as decimal text, so that money never is a float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text, tidied (see [`forum::tidied`]); never empty. A line break is kept where digits stand on both sides of it,
    /// since two numbers on two lines are not one.
    Text(String),
    /// A number, such as `102635` or `102635.5`.
    Number(String),
    /// True or false.
    Bool(bool),
    /// A date or a time, as it would be written.
    Date(String),
    /// `#REF!` and its like.
    Error(String),
    /// A formula saved without its result: not the same as nothing.
    Unworked,
}

impl Value {
    /// The text as a value; nothing when only blanks are left of it.
    pub fn text(raw: &str) -> Option<Value> {
        let is_break = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
        // A break is a control character or begins with one of two bytes.
        let may_break = raw.bytes().any(|byte| byte < b' ' || matches!(byte, 0xc2 | 0xe2));
        let text = if may_break && raw.contains(is_break) {
            let mut text = String::new();
            for line in raw.split(is_break).map(tidied).filter(|line| !line.is_empty()) {
                let between_digits =
                    text.ends_with(|c: char| c.is_ascii_digit()) && line.starts_with(|c: char| c.is_ascii_digit());
                if !text.is_empty() {
                    text.push(if between_digits { '\n' } else { ' ' });
                }
                text.push_str(&line);
            }
            text
        } else {
            tidied(raw)
        };
        (!text.is_empty()).then(|| Value::Text(kept(text)))
    }

    /// As it is shown to people, in one line.
    pub fn shown(&self) -> String {
        match self {
            Value::Text(text) => text.replace('\n', " "),
            Value::Number(text) | Value::Date(text) | Value::Error(text) => text.clone(),
            Value::Unworked => "formel uten verdi".into(),
            Value::Bool(true) => "SANN".into(),
            Value::Bool(false) => "USANN".into(),
        }
    }

    /// [`Value::shown`] of a value that nobody needs any more.
    pub fn into_shown(self) -> String {
        match self {
            Value::Text(text) | Value::Number(text) | Value::Date(text) | Value::Error(text)
                if !text.contains('\n') =>
            {
                text
            }
            other => other.shown(),
        }
    }

    /// The text, when it is one and not only a dash, which people write where there is nothing.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) if !is_dash(text) => Some(text),
            Value::Text(_) | Value::Number(_) | Value::Bool(_) | Value::Date(_) | Value::Error(_) | Value::Unworked => {
                None
            }
        }
    }

    /// True for a dash alone.
    pub fn is_dash(&self) -> bool {
        matches!(self, Value::Text(text) if is_dash(text))
    }

    /// The bytes it takes beside its place.
    pub(in crate::import::cells) fn bytes(&self) -> usize {
        match self {
            Value::Text(text) | Value::Number(text) | Value::Date(text) | Value::Error(text) => text.len(),
            Value::Bool(_) | Value::Unworked => 0,
        }
    }
}

fn kept(mut text: String) -> String {
    if text.len() > KEPT_CHARACTERS
        && let Some((end, _)) = text.char_indices().nth(KEPT_CHARACTERS)
    {
        text.truncate(end);
    }
    text
}

fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "\u{2013}" | "\u{2014}" | "\u{2212}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_words_and_loses_the_noise_around_them() {
        assert_eq!(Value::text(" Sum\n\u{a0}Salten\u{7} "), Some(Value::Text("Sum Salten".into())));
        assert_eq!(Value::text(" \u{a0}\n"), None, "only blanks are nothing");
        assert_eq!(Value::text("\u{200e}\u{feff}"), None, "marks that nobody can see are nothing");
        assert_eq!(Value::text("=1+1"), Some(Value::Text("=1+1".into())), "a text that looks like a formula is a text");
        let long = Value::text(&"å".repeat(40_000)).map(|value| value.shown().chars().count());
        assert_eq!(long, Some(KEPT_CHARACTERS));
    }

    #[test]
    fn numbers_on_two_lines_stay_two() {
        assert_eq!(Value::text("100\r\n200"), Some(Value::Text("100\n200".into())));
        assert_eq!(Value::text("100\n200").map(|value| value.shown()), Some("100 200".into()), "shown in one line");
        assert_eq!(Value::text("kr\n125 000"), Some(Value::Text("kr 125 000".into())));
        assert_eq!(Value::text("Beløp\neier\n2023"), Some(Value::Text("Beløp eier 2023".into())));
    }
}
