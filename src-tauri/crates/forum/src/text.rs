//! Text as it comes in, from a cell or from a keyboard: what looks the same becomes the same.
//!
//! One place for all doors, so that no name or amount depends on marks that nobody can see.

use unicode_normalization::UnicodeNormalization;

/// The text composed (NFC), without marks that nobody can see, with one ordinary space between words and none around
/// them.
///
/// Hyphens that look like the ordinary one (U+2010 and U+2011) become it; dashes and minus signs stay as they are.
///
/// ```
/// use forum::tidied;
/// assert_eq!(tidied(" Bla\u{30a}fjord\u{a0} kom\u{ad}mune\u{200e}\n"), "Blåfjord kommune");
/// assert_eq!(tidied("S\u{f8}r\u{2011}Helgeland"), "Sør-Helgeland");
/// ```
pub fn tidied(raw: &str) -> String {
    // Most cells are tidy, and a large table has many.
    if is_plain(raw) && !raw.starts_with(' ') && !raw.ends_with(' ') && !raw.contains("  ") {
        return raw.to_owned();
    }
    let mut tidy = String::with_capacity(raw.len());
    let mut gap = false;
    // Marks go first: one between a letter and its accent would keep the two apart.
    for c in raw.chars().filter(|c| !is_invisible(*c)).nfc() {
        if is_blank(c) {
            gap = true;
            continue;
        }
        if is_variation_selector(c) && (gap || tidy.chars().last().is_none_or(char::is_alphanumeric)) {
            continue;
        }
        if gap && !tidy.is_empty() {
            tidy.push(' ');
        }
        gap = false;
        tidy.push(if matches!(c, '\u{2010}' | '\u{2011}') { '-' } else { c });
    }
    tidy
}

/// True when a text holds marks that nobody can see, or letters in parts: [`tidied`] makes another text of it than people see a
/// difference to.
pub fn has_hidden_marks(raw: &str) -> bool {
    !raw.is_ascii() && !is_plain(raw) && (raw.chars().any(is_invisible) || !unicode_normalization::is_nfc(raw))
}

/// True of what is written with the letters of western and northern Europe, each in one piece, and with ordinary signs.
fn is_plain(raw: &str) -> bool {
    let is_ascii = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    raw.bytes().all(is_ascii) || raw.chars().all(|c| matches!(c, ' '..='~' | '\u{c0}'..='\u{17f}'))
}

/// White space of any width, line breaks and tabs, and the empty Braille cell.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{2800}'
}

/// Marks that have no shape: soft hyphen, joiners, marks of writing direction, byte order marks, fillers, tags and
/// control characters.
pub(crate) fn is_invisible(c: char) -> bool {
    let is_control = c.is_control() && !c.is_whitespace();
    is_control
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// They choose the shape of the sign before them, and are stray after a letter, a digit or nothing.
fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_looks_the_same_is_the_same() {
        for (raw, tidy) in [
            ("Bla\u{30a}fjord kommune", "Blåfjord kommune"),
            ("Bla\u{200b}\u{30a}fjord kommune", "Blåfjord kommune"),
            ("A\u{30a}s", "Ås"),
            ("\u{212b}s", "Ås"),
            ("Ka\u{301}ra\u{301}s\u{30c}johka", "Kárášjohka"),
            ("\u{feff}Nr", "Nr"),
            ("\u{202d}125\u{2009}000\u{202c}", "125 000"),
            ("\u{2066}Nesheim\u{2069} \u{2060}kommune", "Nesheim kommune"),
            ("Kompe\u{ad}tanse", "Kompetanse"),
            ("a\u{180e}b\u{61c}c\u{e0041}", "abc"),
            ("Lek\u{fe0f} og lær\u{fe0e}", "Lek og lær"),
            ("\u{2764}\u{fe0f} Lek", "\u{2764}\u{fe0f} Lek"),
            ("Sør\u{2011}Helgeland", "Sør-Helgeland"),
            ("Salten \u{2013} Lofoten", "Salten \u{2013} Lofoten"),
            ("  to\u{3000}ord\u{2007}\u{202f}\u{a0}\tog\r\nmer\u{2028}", "to ord og mer"),
            ("\u{200e}\u{a0}\u{7}", ""),
            ("Æ Ø Å Ǯ Ŋ \u{4e2d} \u{1f600}", "Æ Ø Å Ǯ Ŋ \u{4e2d} \u{1f600}"),
        ] {
            assert_eq!(tidied(raw), tidy, "{raw:?}");
        }
    }

    proptest! {
        #[test]
        fn tidy_text_stays_as_it_is(raw in "[\\PC \u{a0}\u{200e}\u{30a}a]{0,24}") {
            let tidy = tidied(&raw);
            prop_assert_eq!(tidied(&tidy), tidy);
        }

        #[test]
        fn composed_and_decomposed_are_one(raw in "\\PC{0,24}") {
            let (composed, decomposed) = (raw.nfc().collect::<String>(), raw.nfd().collect::<String>());
            prop_assert_eq!(tidied(&composed), tidied(&decomposed));
        }

        #[test]
        fn a_mark_that_nobody_can_see_changes_nothing(
            words in "[a-zæøå]{1,8} [A-ZÆØÅ0-9]{1,8}",
            at in 0usize..8,
            mark in prop::sample::select(vec!['\u{200b}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2060}', '\u{2069}', '\u{feff}', '\u{ad}']),
        ) {
            let at = words.char_indices().map(|(at, _)| at).nth(at).unwrap_or(0);
            let mut marked = words.clone();
            marked.insert(at, mark);
            prop_assert_eq!(tidied(&marked), words);
        }
    }
}
