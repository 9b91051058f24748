//! Documents that were right and are made wrong: words are taken out, doubled, swapped and exchanged, and now and then a
//! byte falls over. Raw bytes alone would never get past the first brace.

/// A row of choices, read from the bytes that the fuzzer gives; when they are used up, always the first.
pub struct Choices<'a>(std::slice::Iter<'a, u8>);

impl<'a> Choices<'a> {
    /// Choices from `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Choices(bytes.iter())
    }

    /// A number from 0 to below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let bytes = if end <= 256 { 1 } else { 3 };
        let drawn = (0..bytes).fold(0, |drawn, _| drawn << 8 | usize::from(self.0.next().copied().unwrap_or(0)));
        drawn % end.max(1)
    }

    /// As [`Choices::below`], for numbers that are no places.
    pub fn number(&mut self, end: usize) -> i64 {
        i64::try_from(self.below(end)).unwrap_or(0)
    }

    fn mutate_words(&mut self, words: &mut Vec<&'static str>) {
        if words.is_empty() {
            return;
        }
        let at = self.below(words.len());
        let end = words.len().min(at + 1 + self.below(12));
        match self.below(8) {
            0 => drop(words.drain(at..end)),
            1 => {
                let doubled = words[at..end].to_vec();
                words.splice(at..at, doubled);
            }
            2 => {
                let other = self.below(words.len());
                words.swap(at, other);
            }
            3 => words[at] = words[self.below(words.len())],
            4 => words.insert(at, STRANGE[self.below(STRANGE.len())]),
            _ => {
                // A value for a value: the document stays whole, and what it says becomes strange.
                let values = words.iter().enumerate().skip(at).find(|(_, word)| is_value(word));
                let place = values.map_or(at, |(place, _)| place);
                words[place] = STRANGE[self.below(STRANGE.len())];
            }
        }
    }
}

/// One of the documents, with up to six mutations.
pub fn mutate(bytes: &[u8], documents: &[Document]) -> Vec<u8> {
    let mut choices = Choices::new(bytes);
    let mut words = documents[choices.below(documents.len())].words.clone();
    for _ in 0..choices.below(7) {
        choices.mutate_words(&mut words);
    }
    let mut text = words.concat().into_bytes();
    if choices.below(4) == 1 && !text.is_empty() {
        let place = choices.below(text.len());
        text[place] ^= 1 << choices.below(8);
    }
    text
}

/// A document in JSON, cut into words.
pub struct Document {
    words: Vec<&'static str>,
}

impl Document {
    /// Cuts it into braces, commas, spaces, texts and numbers.
    pub fn new(text: &'static str) -> Self {
        let mut words = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let length = match first {
                '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
                _ if first.is_ascii_alphanumeric() || first == '-' => {
                    rest.find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c))).unwrap_or(rest.len())
                }
                _ => first.len_utf8(),
            };
            let (word, after) = rest.split_at(length);
            words.push(word);
            rest = after;
        }
        Document { words }
    }
}

fn is_value(word: &str) -> bool {
    word.len() > 1 || word.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// What is written where something else was expected.
const STRANGE: [&str; 40] = [
    "0",
    "-1",
    "1",
    "100",
    "100.0001",
    "-0",
    "0.1",
    "1e3",
    "1e-3",
    "1e400",
    "1e-99999",
    "1e99999",
    "1e100001",
    "1E999999999",
    "9007199254740991",
    "9007199254740992",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551616",
    "79228162514264337593543950336",
    "0.0000000000000000000000000001",
    "\"0.5\"",
    "\"0,5\"",
    "\"-1\"",
    "\"NaN\"",
    "\"1e-99999\"",
    "\"\"",
    "\" \"",
    "\"a\"",
    "\"a\\nb\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "null",
    "true",
    "[]",
    "{}",
    "[[[[",
    "\"percent\":\"30\"",
    "\"kroner\":5",
    ",",
];
