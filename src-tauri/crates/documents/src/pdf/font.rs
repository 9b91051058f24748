//! The paper's typefaces: IBM Plex Sans, and Noto Sans for the Latin, Greek and Cyrillic letters that it lacks; and the width of
//! their letters.

use std::cell::RefCell;
use std::collections::HashMap;

use printpdf::ParsedFont;
use unicode_normalization::char::is_combining_mark;

use super::about::PdfError;
use super::letters::{clusters, plain_letters};

const REGULAR: &[u8] = include_bytes!("../../../../../assets/fonts/IBMPlexSans-Regular.ttf");
const STRONG: &[u8] = include_bytes!("../../../../../assets/fonts/IBMPlexSans-SemiBold.ttf");
const OTHER_REGULAR: &[u8] = include_bytes!("../../../../../assets/fonts/noto-sans/NotoSans-Regular.ttf");
const OTHER_STRONG: &[u8] = include_bytes!("../../../../../assets/fonts/noto-sans/NotoSans-SemiBold.ttf");

/// Ordinary or strong letters, and the face that stands in for each where it lacks a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Face {
    Regular,
    Strong,
    /// For ordinary letters that [`Face::Regular`] lacks.
    OtherRegular,
    /// For strong letters that [`Face::Strong`] lacks.
    OtherStrong,
}

impl Face {
    pub const ALL: [Face; 4] = [Face::Regular, Face::Strong, Face::OtherRegular, Face::OtherStrong];

    /// The face that draws what this one lacks.
    fn other(self) -> Face {
        match self {
            Face::Regular | Face::OtherRegular => Face::OtherRegular,
            Face::Strong | Face::OtherStrong => Face::OtherStrong,
        }
    }
}

/// The faces, parsed, with the widths asked for so far.
pub(crate) struct Faces {
    regular: ParsedFont,
    strong: ParsedFont,
    other_regular: ParsedFont,
    other_strong: ParsedFont,
    widths: RefCell<HashMap<(Face, char), i32>>,
}

impl Faces {
    /// Parses the fonts that lie in the program.
    pub fn load() -> Result<Faces, PdfError> {
        let parse = |bytes| {
            ParsedFont::from_bytes(bytes, 0, &mut Vec::new())
                .ok_or_else(|| PdfError::Failed("the program's font cannot be read".into()))
        };
        Ok(Faces {
            regular: parse(REGULAR)?,
            strong: parse(STRONG)?,
            other_regular: parse(OTHER_REGULAR)?,
            other_strong: parse(OTHER_STRONG)?,
            widths: RefCell::default(),
        })
    }

    /// The parsed font of a face.
    pub fn font(&self, face: Face) -> &ParsedFont {
        match face {
            Face::Regular => &self.regular,
            Face::Strong => &self.strong,
            Face::OtherRegular => &self.other_regular,
            Face::OtherStrong => &self.other_strong,
        }
    }

    /// How wide `text` is at `size`, letter by letter in the face that draws it; thousandths of a point. The fonts count 1000
    /// units to the size.
    pub fn width(&self, face: Face, size: i32, text: &str) -> i32 {
        let units: i32 = if text.is_ascii() {
            text.chars().map(|letter| self.units(face, letter)).sum()
        } else {
            let drawn = |letters: &str, by: Face| letters.chars().map(|letter| self.units(by, letter)).sum::<i32>();
            self.stretches(face, text).iter().map(|(by, letters)| drawn(letters, *by)).sum()
        };
        units * (size / 10) / 100
    }

    /// Splits `text` by the face that draws it: `face` itself, or the one that stands in for it. A mark over or under a letter
    /// is drawn by the face that draws the letter, when that face has both.
    pub fn stretches<'t>(&self, face: Face, text: &'t str) -> Vec<(Face, &'t str)> {
        let mut stretches: Vec<(Face, &str)> = Vec::new();
        let mut start = 0;
        let mut end = 0;
        for cluster in clusters(text) {
            let by = self.drawn_by(face, cluster);
            if stretches.last().map(|(last, _)| *last) != Some(by) {
                start = end;
                stretches.push((by, ""));
            }
            end += cluster.len();
            if let Some((_, letters)) = stretches.last_mut() {
                *letters = &text[start..end];
            }
        }
        stretches
    }

    fn drawn_by(&self, face: Face, cluster: &str) -> Face {
        let has = |by: Face| cluster.chars().all(|letter| self.has(by, letter));
        if has(face) || !has(face.other()) { face } else { face.other() }
    }

    fn has(&self, face: Face, letter: char) -> bool {
        self.font(face).lookup_glyph_index(u32::from(letter)).is_some_and(|glyph| glyph != 0)
    }

    fn units(&self, face: Face, letter: char) -> i32 {
        *self.widths.borrow_mut().entry((face, letter)).or_insert_with(|| {
            let font = self.font(face);
            font.lookup_glyph_index(u32::from(letter))
                .and_then(|glyph| font.get_or_decode_glyph(glyph))
                .map_or(0, |glyph| i32::from(glyph.horz_advance))
        })
    }

    /// How far a mark that follows `base` must go back to stand over or under its middle, in thousandths of the size; none for
    /// what is no mark. The fonts' marks have no width and stand around the place they are drawn at.
    pub fn back_to_middle(&self, face: Face, base: char, mark: char) -> Option<i32> {
        if !is_combining_mark(mark) {
            return None;
        }
        let font = self.font(face);
        let of = |letter: char| font.lookup_glyph_index(u32::from(letter)).and_then(|id| font.get_or_decode_glyph(id));
        let (base, mark) = (of(base)?, of(mark)?);
        let middle = (i32::from(mark.bounding_box.min_x) + i32::from(mark.bounding_box.max_x)) / 2;
        (mark.horz_advance == 0).then(|| i32::from(base.horz_advance) / 2 + middle)
    }

    /// `text` with letters that can be drawn: composed (NFC), without marks that nobody can see, and with the number of each
    /// letter that no font has in its place: «[U+4E2D]». An archive file may not show the font's «missing letter».
    pub fn printable(&self, text: &str) -> String {
        let mut printable = String::with_capacity(text.len());
        for letter in plain_letters(text) {
            if self.is_known(letter) {
                printable.push(letter);
            } else {
                printable.push_str(&format!("[U+{:04X}]", u32::from(letter)));
            }
        }
        printable
    }

    /// The letters of `text` that no font has, each once, in the order they stand in it.
    pub fn unknown(&self, text: &str) -> Vec<char> {
        let mut unknown = Vec::new();
        if !text.is_ascii() {
            for letter in plain_letters(text).filter(|letter| !self.is_known(*letter)) {
                if !unknown.contains(&letter) {
                    unknown.push(letter);
                }
            }
        }
        unknown
    }

    fn is_known(&self, letter: char) -> bool {
        self.has(Face::Regular, letter) || self.has(Face::OtherRegular, letter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_the_first_face_lacks_are_drawn_by_the_other() {
        let faces = Faces::load().unwrap();
        let split = |text| faces.stretches(Face::Strong, text);
        assert_eq!(split("Aanaar"), [(Face::Strong, "Aanaar")]);
        let expected =
            [(Face::Strong, "Sä"), (Face::OtherStrong, "ʹ"), (Face::Strong, "mm "), (Face::OtherStrong, "ǩǯ")];
        assert_eq!(split("Säʹmm ǩǯ"), expected, "Skolt Sámi");
        assert_eq!(split("Romsa, Kárášjohka, Ŋŋ Đđ Ŧŧ").len(), 1, "North Sámi needs no other face");
    }

    #[test]
    fn a_mark_stays_with_its_letter() {
        let faces = Faces::load().unwrap();
        // No composed letter: b with a macron under it, which only the other face has.
        assert_eq!(
            faces.stretches(Face::Regular, "ab\u{331}c"),
            [(Face::Regular, "a"), (Face::OtherRegular, "b\u{331}"), (Face::Regular, "c")]
        );
        assert!(faces.back_to_middle(Face::OtherRegular, 'b', '\u{331}').is_some_and(|back| back > 100));
        assert_eq!(faces.back_to_middle(Face::Regular, 'a', 'b'), None);
    }

    #[test]
    fn every_latin_greek_and_cyrillic_letter_of_a_name_can_be_drawn() {
        let faces = Faces::load().unwrap();
        let names = [
            "ƷʒǮǯǦǧǤǥǨǩʹʼĐđŊŋŦŧČčŠšŽžÁá", // Skolt and the other Sámi languages
            "ÆæØøÅåÄäÖöÏïÿ",
            "ĀāĒēĪīŌōŪūĞğİıŞşȘșȚțŁłŐőŰűĆćÐðÞþẞßĦħ",
            "ẰằỘộỮữẢảỖỗ",           // Vietnamese
            "ΑαΒβΓγΔδΩωΆάΈέΉήΐΰϊϋ", // Greek
            "ἈἁἎἏᾀᾳῷῬ",
            "АаБбЖжЩщЫыЭэЮюЯяЁёЂђЈјЉљЊњЋћЏџІіЇїЄєҐґ",
            "ӒӓӜӝӤӥӦӧҚқҢңӨөҮүҺһӘә",
        ];
        for name in names {
            assert_eq!(faces.unknown(name), Vec::<char>::new(), "{name}");
            assert_eq!(faces.printable(name), name);
        }
    }

    #[test]
    fn both_weights_have_the_same_letters() {
        let faces = Faces::load().unwrap();
        for letter in ('\u{20}'..='\u{ffff}').filter(|letter| !letter.is_control()) {
            let has = |face| faces.has(face, letter);
            assert_eq!(has(Face::Regular), has(Face::Strong), "{letter:?}");
            assert_eq!(has(Face::OtherRegular), has(Face::OtherStrong), "{letter:?}");
        }
    }

    #[test]
    fn what_no_font_has_is_named_and_never_a_question_mark() {
        let faces = Faces::load().unwrap();
        let text = "学校 مدرسة โรงเรียน 🏫\u{1f3fd} a?";
        let printed = faces.printable(text);
        assert!(printed.starts_with("[U+5B66][U+6821] [U+0645]"), "{printed}");
        assert!(printed.contains("[U+1F3EB]") && printed.ends_with(" a?"), "{printed}");
        assert_eq!(printed.matches('?').count(), 1, "only the one that was written");
        assert_eq!(faces.unknown("学学校"), ['学', '校']);
        assert_eq!(faces.printable(&printed), printed, "what is printed is not changed again");
    }

    #[test]
    fn marks_that_nobody_can_see_are_not_drawn() {
        let faces = Faces::load().unwrap();
        let text = "a\u{200b}b\u{200d}c\u{202a}d\u{2066}e\u{feff}f\u{ad}g\u{fe0f}h";
        assert_eq!((faces.printable(text), faces.unknown(text)), ("abcdefgh".to_owned(), Vec::new()));
        assert_eq!(faces.printable("a\tb\u{a0}c"), "a b\u{a0}c", "a tabulator is a space; a hard space stays");
        assert_eq!(faces.printable("a\u{3000}b\u{2028}c \u{f0b7} d"), "a b c • d", "and what Word makes of a bullet");
    }

    #[test]
    fn decomposed_letters_are_drawn_as_the_composed_ones() {
        let faces = Faces::load().unwrap();
        assert_eq!(faces.printable("Bla\u{30a}fjord, G\u{30c}"), "Blåfjord, Ǧ");
        assert_eq!(faces.width(Face::Regular, 10_000, "a\u{30a}"), faces.width(Face::Regular, 10_000, "a\u{30a}"));
    }
}
