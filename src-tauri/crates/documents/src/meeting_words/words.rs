//! Small things that every sentence needs: a list, a capital, a time.

use chrono::{DateTime, NaiveTime, Utc};
use forum::Language;
use forum::vote::Count;

use crate::Texts;
use crate::norwegian_time;

/// «A, B og C»; nothing for an empty list.
pub(crate) fn listed(names: &[String], texts: &Texts) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => texts.get("told-list-last", &[("first", &first.join(", ")), ("last", last)]),
    }
}

/// With a capital, as a sentence begins.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What somebody said, to stand in quotes that a full stop follows.
pub(crate) fn quoted(text: &str) -> &str {
    text.trim().trim_end_matches('.')
}

/// «10.42», or «10:42» in English, on a Norwegian clock.
pub(crate) fn clock(at: DateTime<Utc>, texts: &Texts) -> String {
    hour(norwegian_time(at).time(), texts)
}

/// A time of the day: «10.42», or «10:42» in English.
pub(crate) fn hour(time: NaiveTime, texts: &Texts) -> String {
    let pattern = match texts.language() {
        Language::Nb | Language::Nn => "%H.%M",
        Language::En => "%H:%M",
    };
    time.format(pattern).to_string()
}

/// The three numbers of a count, as the texts take them.
pub(crate) struct Numbers {
    pub yes: String,
    pub no: String,
    pub blank: String,
}

impl Numbers {
    pub fn of(count: Count) -> Numbers {
        Numbers { yes: count.yes.to_string(), no: count.no.to_string(), blank: count.blank.to_string() }
    }
}
