//! What a paper cannot draw: letters that none of its fonts has, and where they stand. Asked before anything is printed.

use serde::Serialize;

use crate::Texts;
use crate::paper::{Document, PaperError, texts_of};
use crate::pdf::Faces;

/// A text with letters that no font of the paper has. It is printed with the number of each in its place: «[U+4E2D]».
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Unprintable {
    /// Where it stands, in the language asked for: «Dekom nr. 12, eier».
    pub place: String,
    /// The whole text.
    pub text: String,
    /// The letters, each once, in the order they stand in the text.
    pub letters: Vec<char>,
    /// All of it as one sentence, in the language asked for.
    pub in_words: String,
}

/// «学 (U+5B66), 校 (U+6821)»: each letter with its number, for those whose screen lacks it too.
fn named(letters: &[char]) -> String {
    let named = letters.iter().map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter)));
    named.collect::<Vec<_>>().join(", ")
}

/// Every text of a paper that no font can draw whole, each once, with the heading over it.
pub(crate) fn unprintable_in(document: &Document, texts: &Texts) -> Result<Vec<Unprintable>, PaperError> {
    let faces = Faces::load()?;
    let mut found = Found::nothing(&faces, texts);
    found.on_paper(document);
    Ok(found.all)
}

/// What was found so far.
pub(crate) struct Found<'f> {
    faces: &'f Faces,
    texts: &'f Texts,
    pub all: Vec<Unprintable>,
}

impl<'f> Found<'f> {
    /// Nothing yet.
    pub fn nothing(faces: &'f Faces, texts: &'f Texts) -> Found<'f> {
        Found { faces, texts, all: Vec::new() }
    }

    /// Looks at a text; its place is put into words only when it cannot be drawn.
    pub fn look(&mut self, text: &str, place: impl Fn(&Texts) -> String) {
        let letters = self.faces.unknown(text);
        if !letters.is_empty() && !self.all.iter().any(|known| known.text == text) {
            let place = place(self.texts);
            let values = [("place", &*place), ("text", text), ("letters", &named(&letters))];
            let in_words = self.texts.get("unprintable", &values);
            self.all.push(Unprintable { place, text: text.to_owned(), letters, in_words });
        }
    }

    /// A text that is one of a kind.
    pub fn one(&mut self, text: &str, key: &str) {
        self.look(text, |texts| texts.get(key, &[]));
    }

    /// The texts of a paper as they stand on it, when what they are made of is not named already.
    pub fn on_paper(&mut self, document: &Document) {
        for (heading, text) in texts_of(document) {
            if !self.all.iter().any(|known| text.contains(&known.text)) {
                self.look(text, |texts| texts.get("place-paper", &[("heading", &heading)]));
            }
        }
    }
}
