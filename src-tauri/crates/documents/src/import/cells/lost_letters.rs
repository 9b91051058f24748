//! Letters that were lost before a text file was saved: bytes of one encoding read as another, or signs put where letters
//! were. Nothing in the file gives them back with certainty, so such a file is refused.

use super::encoding::Encoding;
use super::letters::{look, words};

/// A word that shows that the letters were lost before the file was saved: bytes of one encoding read as another, or
/// signs put where letters were.
pub fn word_of(text: &str) -> Option<String> {
    if text.is_ascii() {
        return text
            .split_ascii_whitespace()
            .flat_map(|part| part.split([';', ',', '|', '"']))
            .find(|word| is_emptied(word))
            .map(str::to_owned);
    }
    let telling = words(text.as_bytes());
    let words = || telling.iter().filter_map(|word| std::str::from_utf8(word).ok());
    words().find(|word| word.contains('\u{fffd}') || was_read_wrongly(word)).map(str::to_owned)
}

/// `Bl?fjord`: a question mark where a letter was. An address on the web may have one.
fn is_emptied(word: &str) -> bool {
    let is_address = word.contains("://") || word.contains('=') || word.contains("www.");
    let letters: Vec<char> = word.chars().collect();
    let asks = |three: &[char]| three[1] == '?' && three[0].is_ascii_alphabetic() && three[2].is_ascii_lowercase();
    !is_address && letters.windows(3).any(asks)
}

/// `BlÃ¥fjord`, `Bl√•fjord`, `BlŒfjord`: another reading of the bytes it was made of is a Norwegian word.
fn was_read_wrongly(word: &str) -> bool {
    let looks = look(word);
    let says_more = |word: &str| {
        let other = look(word);
        other.wrong == 0 && (other.norwegian > looks.norwegian || looks.wrong > 0)
    };
    Encoding::ONE_BYTE.into_iter().filter_map(|read_in| read_in.encode(word)).any(|bytes| {
        let twice = std::str::from_utf8(&bytes).is_ok_and(says_more);
        let once = || {
            looks.wrong > 0
                && Encoding::ONE_BYTE
                    .into_iter()
                    .filter_map(|encoding| encoding.decode(&bytes))
                    .any(|word| look(&word).norwegian > looks.norwegian && says_more(&word))
        };
        twice || once()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_were_lost_before_are_refused() {
        for text in [
            "BlÃ¥fjord kommune",
            "BelÃ¸p eier",
            "SÃ¸r",
            "BÃ\u{a6}rum",
            "Ã˜stre",
            "Bl√•fjord",
            "Bel√∏p",
            "Bl├Ñfjord;Bel├©p",
            "BlŒfjord kommune",
            "S¿r-Helgeland",
            "Bl†fjord",
            "S›r-Helgeland",
            "Bl\u{fffd}fjord",
            "Bl?fjord;Bel?p",
            "LÃ©on",
            "2023 â€“ 2024",
        ] {
            assert!(word_of(text).is_some(), "{text}");
        }
    }

    #[test]
    fn unusual_names_in_utf_8_are_what_they_are() {
        for text in [
            "Å»",
            "«Skolen på Å»",
            "Ǯ Ǧ Ǥ Ǩ",
            "مدرسة;学校;โรงเรียน",
            "Łódź",
            "François",
            "Zoë",
            "Α-skolen;Ωmega",
            "Hva? Ja!",
            "https://x.no/?side=lek",
            "www.lek.no/?a",
            "Lek \u{1f600}",
            "S\u{f8}r\u{2011}Helgeland",
            "Bla\u{30a}fjord",
            "m²;1½ år;20 °C",
            "Kom\u{ad}mune",
            "ÅSGÅRD",
            "Æ",
            "på/frå",
        ] {
            assert_eq!(word_of(text), None);
        }
    }
}
