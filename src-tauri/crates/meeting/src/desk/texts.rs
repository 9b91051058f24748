//! What is typed, before it is kept: tidied, no longer than it may be, and without what may be a fødselsnummer.

use forum::{Kroner, personal_number, tidied};

use crate::command::{Refusal, RefusalCode};

/// The longest internal note or reason, in characters.
const LONGEST_TEXT: usize = 2_000;

/// A written text, line by line as in a table: composed, without marks that nobody can see and without spaces around it. Refused
/// when it is too long or holds a fødselsnummer.
pub(super) fn tidy(text: &str) -> Result<String, Refusal> {
    let lines: Vec<String> = text.trim().lines().map(tidied).collect();
    let text = lines.join("\n");
    if text.chars().count() > LONGEST_TEXT {
        return Err(Refusal::new(
            RefusalCode::TextTooLong,
            format!("the text is longer than {LONGEST_TEXT} characters"),
        )
        .with("limit", LONGEST_TEXT));
    }
    if personal_number::stands_in(&text) {
        return Err(Refusal::new(RefusalCode::PersonalNumber, "the text holds what may be a fødselsnummer"));
    }
    Ok(text)
}

pub(super) fn named(name: &str) -> Result<String, Refusal> {
    let name = tidy(name)?;
    if name.is_empty() {
        return Err(Refusal::new(RefusalCode::NameMissing, "a name is missing"));
    }
    Ok(name)
}

pub(super) fn not_negative(amount: Kroner) -> Result<(), Refusal> {
    if amount.is_negative() || amount.get() > Kroner::LIMIT {
        return Err(Refusal::new(RefusalCode::NegativeAmount, "the amount is below zero or out of reach"));
    }
    Ok(())
}

/// An id that can be written in a script: not empty, one word.
pub(super) fn identified(id: &str) -> Result<(), Refusal> {
    let is_word =
        !id.is_empty() && id.chars().count() <= 60 && !id.chars().any(|sign| sign.is_whitespace() || sign.is_control());
    if is_word {
        Ok(())
    } else {
        Err(Refusal::new(RefusalCode::IdNotAWord, format!("«{id}» is no id")).with("id", id))
    }
}
