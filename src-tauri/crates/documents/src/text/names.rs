//! Names that are known to be Sámi or Kven, wherever they stand in a text: `assets/names/official.csv`.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

const OFFICIAL: &str = include_str!("../../../../../assets/names/official.csv");

/// A language that names are known in: North, Lule, South and Skolt Sámi, and Kven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameLanguage {
    North,
    Lule,
    South,
    Skolt,
    Kven,
}

impl NameLanguage {
    const ALL: [NameLanguage; 5] =
        [NameLanguage::North, NameLanguage::Lule, NameLanguage::South, NameLanguage::Skolt, NameLanguage::Kven];

    /// The tag of the language (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            NameLanguage::North => "se",
            NameLanguage::Lule => "smj",
            NameLanguage::South => "sma",
            NameLanguage::Skolt => "sms",
            NameLanguage::Kven => "fkv",
        }
    }
}

/// The known names by their first word, the longest first.
static KNOWN: LazyLock<BTreeMap<&'static str, Vec<(&'static str, NameLanguage)>>> = LazyLock::new(|| {
    let mut known: BTreeMap<&str, Vec<(&str, NameLanguage)>> = BTreeMap::new();
    for line in OFFICIAL.lines().skip(1) {
        let mut fields = line.split(',');
        let (name, tag) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
        let language = NameLanguage::ALL.into_iter().find(|language| language.tag() == tag);
        if let (Some(language), Some(first)) = (language, name.split(' ').next()) {
            known.entry(first).or_default().push((name, language));
        }
    }
    for names in known.values_mut() {
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    }
    known
});

/// The known names in a composed (NFC) text, from left to right: where each stands, and in which language it is. A name counts
/// when it stands as words of its own.
pub(crate) fn named(text: &str) -> Vec<(Range<usize>, NameLanguage)> {
    let mut found: Vec<(Range<usize>, NameLanguage)> = Vec::new();
    for (start, word) in words(text) {
        if found.last().is_some_and(|(last, _)| last.end > start) {
            continue;
        }
        let ends = |name: &str| {
            let after = text[start..].strip_prefix(name);
            after.is_some_and(|after| !after.starts_with(|letter: char| letter.is_alphanumeric()))
        };
        let names = KNOWN.get(word).into_iter().flatten();
        if let Some((name, language)) = names.into_iter().find(|(name, _)| ends(name)) {
            found.push((start..start + name.len(), *language));
        }
    }
    found
}

/// The words of a text and where they begin. `ʹ` and `ʼ` are letters.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, &str)> {
        named(text).into_iter().map(|(place, language)| (&text[place], language.tag())).collect()
    }

    #[test]
    fn names_are_found_as_words_of_their_own() {
        assert_eq!(found("Guovdageainnu suohkan – Kautokeino kommune"), [("Guovdageainnu suohkan", "se")]);
        assert_eq!(found("Nordland/Nordlánnda"), [("Nordlánnda", "smj")]);
        assert_eq!(found("(Raarvihke)"), [("Raarvihke", "sma")]);
        assert_eq!(found("Aarborten tjïelte, Hattfjelldal"), [("Aarborten tjïelte", "sma")]);
        assert_eq!(found("Tromsø Romsadalen Romsas"), []);
        assert_eq!(found("Njauʹddâm"), [("Njauʹddâm", "sms")]);
    }

    #[test]
    fn the_longest_name_is_taken_and_several_are_found() {
        assert_eq!(found("Romsa ja Finnmárku"), [("Romsa ja Finnmárku", "se")]);
        let kåfjord = [("Gáivuotna", "se"), ("Kaivuono", "fkv")];
        assert_eq!(found("Gáivuotna – Kåfjord – Kaivuono"), kåfjord);
        assert_eq!(found("Troms – Romsa – Tromssa"), [("Romsa", "se"), ("Tromssa", "fkv")]);
    }

    #[test]
    fn every_line_of_the_list_is_understood() {
        let lines = OFFICIAL.lines().skip(1).count();
        assert_eq!(KNOWN.values().map(Vec::len).sum::<usize>(), lines);
        for (name, _) in KNOWN.values().flatten() {
            let composed: String = unicode_normalization::UnicodeNormalization::nfc(*name).collect();
            assert_eq!(found(name).len(), 1, "{name}");
            assert_eq!(composed, **name, "{name}");
        }
    }
}
