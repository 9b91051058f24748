//! From the bytes of a text file to its letters. What is certain is read, what may be two things is read as the likelier
//! and says so, and what has lost its letters is refused: nothing is read as «BlÃ¥fjord» or «Bl†fjord».

use std::collections::BTreeSet;

use encoding_rs::{Encoding as Marked, UTF_8, UTF_16LE};

use super::encoding::Encoding;
use super::letters::{Looks, look, words};
use super::lost_letters;
use crate::import::ImportError;

/// Words that are shown of a reading.
const EXAMPLES: usize = 3;

/// Which encoding a text file was read in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodingRead {
    /// The encoding.
    pub encoding: Encoding,
    /// True when it can be no other, or the one who imports said so. Else it is only the likeliest.
    pub certain: bool,
    /// What it may be when it is not certain, likeliest first.
    pub alternatives: Vec<Alternative>,
}

/// One reading of a text file whose encoding is not certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The encoding.
    pub encoding: Encoding,
    /// Words of the file in this reading, the same words in each.
    pub examples: Vec<String>,
}

impl EncodingRead {
    fn certain(encoding: Encoding) -> Self {
        EncodingRead { encoding, certain: true, alternatives: Vec::new() }
    }
}

/// The text of a file, and how it was read; `told` is what the one who imports said.
///
/// # Errors
/// [`ImportError::Encoding`] when it is no text, or has lost its letters.
pub fn decoded(name: &str, bytes: &[u8], told: Option<Encoding>) -> Result<(String, EncodingRead), ImportError> {
    let refused = |why: &str| ImportError::Encoding(format!("«{name}» {why}: save it as CSV UTF-8"));
    let (text, read) = match (Marked::for_bom(bytes), told) {
        (_, Some(encoding)) => {
            let content = bytes.strip_prefix(mark(encoding)).unwrap_or(bytes);
            let text = encoding.decode(content).ok_or_else(|| refused(&format!("is not in {}", encoding.name())))?;
            (text, EncodingRead::certain(encoding))
        }
        (Some((marked, skipped)), None) => {
            let encoding = match marked {
                marked if marked == UTF_8 => Encoding::Utf8,
                marked if marked == UTF_16LE => Encoding::Utf16Le,
                _ => Encoding::Utf16Be,
            };
            let text = encoding.decode(&bytes[skipped..]);
            (text.ok_or_else(|| refused("is not in the encoding it says it is in"))?, EncodingRead::certain(encoding))
        }
        (None, None) => match wide(bytes).or_else(|| std::str::from_utf8(bytes).ok().map(|_| Encoding::Utf8)) {
            Some(encoding) => {
                let text = encoding.decode(bytes).ok_or_else(|| refused("is neither text in UTF-8 nor in UTF-16"))?;
                (text, EncodingRead::certain(encoding))
            }
            None => one_byte(bytes).ok_or_else(|| refused("is in no encoding that can be told"))?,
        },
    };
    // Files of DOS may end in its sign for the end of a file.
    let text = text.trim_end_matches('\u{1a}').to_owned();
    let is_stray = |c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{b}' | '\u{c}');
    if text.contains(is_stray) {
        return Err(refused(&format!("is no text in {}", read.encoding.name())));
    }
    // Of one byte a letter the looks of the words have chosen already.
    if told.is_none()
        && !Encoding::ONE_BYTE.contains(&read.encoding)
        && let Some(lost) = lost_letters::word_of(&text)
    {
        return Err(refused(&format!("has lost its Norwegian letters on the way, as in «{lost}»")));
    }
    Ok((text, read))
}

/// The byte order mark of an encoding.
fn mark(encoding: Encoding) -> &'static [u8] {
    match encoding {
        Encoding::Utf8 => b"\xef\xbb\xbf",
        Encoding::Utf16Le => b"\xff\xfe",
        Encoding::Utf16Be => b"\xfe\xff",
        Encoding::Windows1252 | Encoding::MacRoman | Encoding::Dos865 | Encoding::Dos850 => b"",
    }
}

/// UTF-16 without a mark: of nearly every letter of a Norwegian text one byte is zero.
fn wide(bytes: &[u8]) -> Option<Encoding> {
    let zeros = |first: usize| bytes.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, enough) = (zeros(0), zeros(1), bytes.len() / 4);
    match (even, odd) {
        (0, 0) => None,
        _ if odd > enough && even <= enough / 4 => Some(Encoding::Utf16Le),
        _ if even > enough && odd <= enough / 4 => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// A reading in an encoding of one byte a letter.
struct Reading {
    encoding: Encoding,
    /// The words that tell encodings apart, in the order of their bytes.
    words: Vec<String>,
    looks: Looks,
}

/// The reading that looks Norwegian; nothing when none does.
fn one_byte(bytes: &[u8]) -> Option<(String, EncodingRead)> {
    let bytes = &bytes[..bytes.iter().rposition(|byte| *byte != 0x1a)? + 1];
    if bytes.contains(&0) {
        return None;
    }
    let telling = words(bytes);
    let mut readings: Vec<Reading> =
        Encoding::ONE_BYTE.into_iter().filter_map(|encoding| reading(encoding, &telling)).collect();
    // Of two that read the same the likelier stands for both.
    readings.sort_by_key(|reading| (reading.looks.wrong, usize::MAX - reading.looks.norwegian, reading.looks.rare));
    let best = readings.first()?;
    let Looks { wrong, norwegian, rare } = best.looks;
    if wrong > 0 && wrong >= norwegian {
        return None;
    }
    let rivals = || readings.iter().skip(1).filter(|rival| rival.words != best.words);
    let may_be = |rival: &&Reading| {
        let looks = rival.looks;
        match wrong {
            0 if norwegian > 0 => looks.wrong == 0 && looks.norwegian > 0,
            0 => looks.wrong == 0 && looks.rare <= rare,
            _ => looks.wrong < looks.norwegian,
        }
    };
    let certain = wrong == 0 && !rivals().any(|rival| may_be(&rival));
    let text = best.encoding.decode(bytes)?;
    if certain {
        return Some((text, EncodingRead::certain(best.encoding)));
    }
    let mut shown: Vec<&Reading> = vec![best];
    for rival in rivals().filter(may_be) {
        if shown.iter().all(|one| one.words != rival.words) {
            shown.push(rival);
        }
    }
    let examples = examples(best, &shown);
    let alternatives = shown.iter().map(|reading| Alternative {
        encoding: reading.encoding,
        examples: examples.iter().filter_map(|at| reading.words.get(*at).cloned()).collect(),
    });
    let read = EncodingRead { encoding: best.encoding, certain: false, alternatives: alternatives.collect() };
    Some((text, read))
}

fn reading(encoding: Encoding, telling: &BTreeSet<&[u8]>) -> Option<Reading> {
    let words: Option<Vec<String>> = telling.iter().map(|word| encoding.decode(word)).collect();
    let words = words.filter(|words| !words.iter().any(|word| word.contains(char::is_control)))?;
    let looks = Looks::of(words.iter().map(String::as_str));
    Some(Reading { encoding, words, looks })
}

/// Which words to show: those that look wrong in the likeliest reading first, then those that differ.
fn examples(best: &Reading, shown: &[&Reading]) -> Vec<usize> {
    let differs = |at: &usize| shown.iter().any(|reading| reading.words.get(*at) != best.words.get(*at));
    let is_wrong = |at: &usize| best.words.get(*at).is_some_and(|word| look(word).wrong > 0);
    let all = || 0..best.words.len();
    let mut places: Vec<usize> = all().filter(is_wrong).collect();
    places.extend(all().filter(|at| !is_wrong(at) && differs(at)));
    places.truncate(EXAMPLES);
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "Nr;Eier;Tiltak;Beløp eier 2023\n1;Blåfjord kommune;Lesing på tvers;125 000\n2;Ærdal kommune;Første steg – år 1;90 000\n";

    fn read(bytes: &[u8]) -> (String, EncodingRead) {
        decoded("liste.csv", bytes, None).unwrap()
    }

    fn encoded(encoding: Encoding, text: &str) -> Vec<u8> {
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
        match encoding {
            Encoding::Utf8 => text.as_bytes().to_vec(),
            Encoding::Utf16Le => wide(u16::to_le_bytes),
            Encoding::Utf16Be => wide(u16::to_be_bytes),
            _ => encoding.encode(text).unwrap(),
        }
    }

    #[test]
    fn a_norwegian_file_is_read_in_every_encoding_people_save_it_in() {
        for encoding in Encoding::ALL {
            let text = match encoding {
                Encoding::Dos865 | Encoding::Dos850 => TEXT.replace('–', "-"),
                _ => TEXT.to_owned(),
            };
            let seen = match encoding {
                // Both DOS encodings have the Norwegian letters in the same places.
                Encoding::Dos850 => Encoding::Dos865,
                other => other,
            };
            let (read, how) = read(&encoded(encoding, &text));
            assert_eq!((read, how), (text.clone(), EncodingRead::certain(seen)), "{}", encoding.name());
            let marked = [mark(encoding), &encoded(encoding, &text)].concat();
            assert_eq!(super::decoded("liste.csv", &marked, None).unwrap().0, text, "{} with a mark", encoding.name());
            let told = super::decoded("liste.csv", &encoded(encoding, &text), Some(encoding)).unwrap();
            assert_eq!(told, (text, EncodingRead::certain(encoding)), "{} as told", encoding.name());
        }
    }

    #[test]
    fn one_letter_is_enough_to_tell_the_encoding() {
        for word in [
            "Blåfjord",
            "Sør",
            "Bærum",
            "Østre",
            "Ærdal",
            "Ås",
            "å",
            "BODØ",
            "VÅGAN",
            "SÆTER",
            "Tromsø",
            "Grue og Våler",
        ] {
            for encoding in [Encoding::Windows1252, Encoding::MacRoman, Encoding::Dos865] {
                let (text, how) = read(&encoded(encoding, &format!("Eier;Tiltak\n{word};Lek\n")));
                assert_eq!(text, format!("Eier;Tiltak\n{word};Lek\n"), "{}", encoding.name());
                assert!(how.certain, "{word} in {}: {how:?}", encoding.name());
            }
        }
    }

    #[test]
    fn hard_spaces_dashes_and_quotes_of_windows_are_no_letters() {
        for text in [
            "Eier;125\u{a0}000;\u{a0}\n",
            "2023 – 2024",
            "«Lek»",
            "Idé;Lek\u{2019}n",
            "Måløy;§ 3",
            "\u{201c}Lek\u{201d} – på norsk",
        ] {
            assert_eq!(read(&encoded(Encoding::Windows1252, text)).0, text);
        }
    }

    #[test]
    fn words_of_two_encodings_in_one_file_are_asked_about() {
        let mut bytes = encoded(Encoding::Windows1252, "Sør-Helgeland;Våler;Ærdal\n");
        bytes.extend(encoded(Encoding::MacRoman, "Blåfjord\n"));
        let (_, how) = read(&bytes);
        assert!(!how.certain, "{how:?}");
        assert_eq!(how.alternatives[0].encoding, Encoding::Windows1252);
        assert_eq!(how.alternatives[0].examples[0], "BlŒfjord", "the word that looks wrong is shown first");
        let (text, how) = decoded("liste.csv", &bytes, Some(Encoding::Windows1252)).unwrap();
        assert!(how.certain && text.contains("BlŒfjord"), "the one who imports may insist");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in
            [&b"Eier;Tiltak\x00\x01;Sum\xff"[..], b"\xef\xbb\xbfEier;\xe6\xf8", b"\xff\xfeE\x00\x00\xd8", b"a\x07b\xe6"]
        {
            assert_eq!(
                decoded("liste.csv", bytes, None).map(|(text, _)| text).map_err(|error| error.code()),
                Err("unknown-encoding"),
                "{bytes:?}"
            );
        }
        assert!(decoded("liste.csv", b"\xe6\xf8", Some(Encoding::Utf8)).is_err());
    }

    proptest! {
        #[test]
        fn a_list_of_norwegian_names_is_read_or_asked_about_but_never_wrong(
            names in prop::collection::vec("[A-ZÆØÅ][a-zæøåé]{1,8}( [a-zæøå]{2,8})?", 1..12),
            encoding in prop::sample::select(vec![Encoding::Utf8, Encoding::Windows1252, Encoding::MacRoman, Encoding::Dos865, Encoding::Dos850, Encoding::Utf16Le]),
        ) {
            let text = names.join(";");
            // A file of one letter may be shorter than what tells.
            prop_assume!(!text.is_ascii());
            let read = decoded("liste.csv", &encoded(encoding, &text), None);
            if let Ok((read, EncodingRead { certain: true, .. })) = read {
                prop_assert_eq!(read, text);
            }
        }

        #[test]
        fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..400), told in prop::sample::select(Encoding::ALL.to_vec())) {
            let _ = decoded("liste.csv", &bytes, None);
            let _ = decoded("liste.csv", &bytes, Some(told));
        }
    }
}
