//! Texts as letters to draw: composed, without what nobody can see, each mark with the letter it belongs to.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The letters of a text, composed (NFC). What ends a line, is a control or a space of other scripts is a space; what only steers
/// how other letters are joined, ordered or shown is left out.
pub(super) fn plain_letters(text: &str) -> impl Iterator<Item = char> {
    text.nfc().filter(|letter| !is_invisible(*letter)).map(|letter| match letter {
        letter if letter.is_control() => ' ',
        '\u{2028}' | '\u{2029}' | '\u{1680}' | '\u{3000}' => ' ',
        // How a bullet in a list comes out of Word: a sign of its font Symbol.
        '\u{f0b7}' => '•',
        letter => letter,
    })
}

/// Soft hyphens, joiners, marks of direction, selectors of variants and tags.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Each letter with the marks that stand over or under it.
pub(crate) fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut letters = rest.char_indices();
        letters.next()?;
        let end = letters.find(|(_, letter)| !is_combining_mark(*letter)).map_or(rest.len(), |(place, _)| place);
        let (cluster, after) = rest.split_at(end);
        rest = after;
        Some(cluster)
    })
}
