//! How Norwegian a word looks: which of its letters are at home, and which signs stand where no Norwegian puts them.
//!
//! Bytes do not say which encoding they are in. What comes out does: «Blåfjord» is a word, «Bl†fjord» and «BlŒfjord» are
//! none.

use std::collections::BTreeSet;

/// What speaks for a reading of some words, and what against it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    /// Signs where no Norwegian puts them: inside a word, before it, a capital after a small letter.
    pub wrong: usize,
    /// The letters æ, ø and å, large or small, in their place.
    pub norwegian: usize,
    /// Letters that hardly any Norwegian name has, and signs that may stand there but seldom do.
    pub rare: usize,
}

impl Looks {
    /// The looks of all words together.
    pub fn of<'a>(words: impl Iterator<Item = &'a str>) -> Looks {
        words.map(look).fold(Looks::default(), |all, one| Looks {
            wrong: all.wrong + one.wrong,
            norwegian: all.norwegian + one.norwegian,
            rare: all.rare + one.rare,
        })
    }
}

/// Distinct words that are looked at; more say nothing new.
const WORDS: usize = 20_000;

/// The distinct words of a text that have other letters than a to z, by their bytes. A word ends at a blank or a sign
/// that parts fields.
pub fn words(bytes: &[u8]) -> BTreeSet<&[u8]> {
    let ends =
        |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b';' | b',' | b'|' | b'"' | b'(' | b')' | b'/');
    bytes.split(ends).filter(|word| !word.is_ascii()).take(50 * WORDS).fold(BTreeSet::new(), |mut words, word| {
        if words.len() < WORDS {
            words.insert(word);
        }
        words
    })
}

/// The looks of one word.
pub fn look(word: &str) -> Looks {
    let letters: Vec<char> = word.chars().collect();
    let mut looks = Looks::default();
    for (at, c) in letters.iter().enumerate().filter(|(_, c)| !c.is_ascii()) {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(at + 1).copied();
        let count = match standing(before, *c, after) {
            Standing::Wrong => &mut looks.wrong,
            Standing::Norwegian => &mut looks.norwegian,
            Standing::Rare => &mut looks.rare,
            Standing::Fits => continue,
        };
        *count += 1;
    }
    looks
}

enum Standing {
    Wrong,
    Norwegian,
    Rare,
    Fits,
}

fn standing(before: Option<char>, c: char, after: Option<char>) -> Standing {
    let is_letter = |c: Option<char>| c.is_some_and(is_letter);
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    if is_letter(Some(c)) {
        let small_before = before.is_some_and(|c| is_letter(Some(c)) && c.is_lowercase());
        let between_capitals = [before, after].iter().all(|c| c.is_some_and(char::is_uppercase));
        if (c.is_uppercase() && small_before) || (c.is_lowercase() && between_capitals) {
            return Standing::Wrong;
        }
        if is_digit(before) && is_digit(after) {
            return Standing::Wrong;
        }
        let alone = !is_letter(before) && !is_letter(after);
        return match c {
            'æ' | 'ø' | 'å' | 'Æ' | 'Ø' | 'Å' => Standing::Norwegian,
            _ if !alone && is_known(c) => Standing::Fits,
            _ if is_latin(c) => Standing::Rare,
            // Letters of another script stand among their own.
            _ if [before, after].into_iter().flatten().any(is_latin) => Standing::Wrong,
            _ => Standing::Rare,
        };
    }
    match c {
        c if c.is_whitespace()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{feff}') =>
        {
            Standing::Fits
        }
        // Combining marks belong to the letter before them.
        '\u{300}'..='\u{36f}' if is_letter(before) => Standing::Fits,
        '\u{2010}'..='\u{2014}' | '\u{2212}' => Standing::Fits,
        '\u{2019}' if is_letter(before) || !is_letter(after) => Standing::Fits,
        '«' | '\u{201c}' | '\u{201e}' | '\u{2018}' | '\u{2039}' if !is_letter(before) && !is_digit(before) => {
            Standing::Fits
        }
        '»' | '\u{201d}' | '\u{203a}' if !is_letter(after) && !is_digit(after) => Standing::Fits,
        '°' if !is_letter(before) && after.is_none_or(|c| !is_letter(Some(c)) || c.is_uppercase()) => Standing::Fits,
        '²' | '³' | '®' | '™' | '…' | '½' | '¼' | '¾'
            if !is_letter(after) && (!is_digit(before) || !is_digit(after)) =>
        {
            Standing::Fits
        }
        '§' | '©' | '€' | '£' | '•' | '·' if !is_letter(before) => Standing::Fits,
        _ if is_letter(before) || is_letter(after) || is_digit(before) || is_digit(after) => Standing::Wrong,
        _ => Standing::Rare,
    }
}

/// A letter of a word: not the signs that only look like one.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !matches!(c, 'ª' | 'º' | 'µ' | 'ⁿ' | 'ƒ' | 'ˆ' | 'ˇ' | 'ı')
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || (is_letter(c) && matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'))
}

/// Letters of Norwegian, Sámi and neighbours' names.
fn is_known(c: char) -> bool {
    let small = c.to_lowercase().next().unwrap_or(c);
    matches!(small, 'é' | 'è' | 'ê' | 'ó' | 'ò' | 'ô' | 'ö' | 'ü' | 'ä' | 'á' | 'à' | 'â' | 'í' | 'ñ' | 'ç' | 'ë' | 'ï')
        || matches!(small, 'š' | 'ž' | 'č' | 'đ' | 'ŋ' | 'ŧ' | 'ǩ' | 'ǥ' | 'ǧ' | 'ǯ' | 'ʒ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norwegian_word_looks_right_in_one_reading_only() {
        for word in [
            "Blåfjord",
            "Sør-Helgeland",
            "ÆRLIG",
            "Østre",
            "å",
            "«Å»",
            "Kárášjohka",
            "Nørsk–svensk",
            "125\u{a0}000",
            "idé",
        ] {
            assert_eq!(look(word).wrong, 0, "{word}");
        }
        for word in [
            "BlŒfjord",
            "S¿r-Helgeland",
            "Bl†fjord",
            "S›r-Helgeland",
            "»ksnes",
            "\u{2019}rland",
            "B\u{2018}rum",
            "125†000",
            "idÈ",
            "Blσfjord",
            "S°r",
            "¯ksnes",
        ] {
            assert!(look(word).wrong > 0, "{word}");
        }
        assert_eq!(look("Åsgårdstrøm").norwegian, 3);
    }
}
