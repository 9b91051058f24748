//! The paper's typeface and the width of its letters.

use std::cell::RefCell;
use std::collections::HashMap;

use printpdf::ParsedFont;

use super::PrintError;

const REGULAR: &[u8] = include_bytes!("../../../../../assets/fonts/IBMPlexSans-Regular.ttf");
const STRONG: &[u8] = include_bytes!("../../../../../assets/fonts/IBMPlexSans-SemiBold.ttf");

/// Ordinary or strong letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Face {
    Regular,
    Strong,
}

/// Both faces, parsed, with the widths asked for so far.
pub(crate) struct Faces {
    pub regular: ParsedFont,
    pub strong: ParsedFont,
    widths: RefCell<HashMap<(Face, char), i32>>,
}

impl Faces {
    /// Parses the fonts that lie in the program.
    pub fn load() -> Result<Faces, PrintError> {
        let parse = |bytes| {
            ParsedFont::from_bytes(bytes, 0, &mut Vec::new())
                .ok_or_else(|| PrintError::Failed("the program's font cannot be read".into()))
        };
        Ok(Faces { regular: parse(REGULAR)?, strong: parse(STRONG)?, widths: RefCell::default() })
    }

    fn face(&self, face: Face) -> &ParsedFont {
        match face {
            Face::Regular => &self.regular,
            Face::Strong => &self.strong,
        }
    }

    /// How wide `text` is at `size`; thousandths of a point. The fonts count 1000 units to the size.
    pub fn width(&self, face: Face, size: i32, text: &str) -> i32 {
        let units: i32 = text.chars().map(|letter| self.units(face, letter)).sum();
        units * (size / 10) / 100
    }

    fn units(&self, face: Face, letter: char) -> i32 {
        *self.widths.borrow_mut().entry((face, letter)).or_insert_with(|| {
            let font = self.face(face);
            font.lookup_glyph_index(u32::from(letter))
                .and_then(|glyph| font.get_or_decode_glyph(glyph))
                .map_or(0, |glyph| i32::from(glyph.horz_advance))
        })
    }

    /// `text` with letters that can be drawn: an archive file may not show the font's «missing letter».
    pub fn printable(&self, text: &str) -> String {
        let known = |letter: char| self.regular.lookup_glyph_index(u32::from(letter)).is_some_and(|glyph| glyph != 0);
        text.chars()
            .map(|letter| match letter {
                letter if letter.is_control() => ' ',
                letter if known(letter) => letter,
                _ => '?',
            })
            .collect()
    }
}
