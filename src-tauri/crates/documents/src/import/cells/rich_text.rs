//! Text of a cell that may have looks of its own within: `<si>` of the shared texts and `<is>` of a cell.

use super::cell_read::{CellRead, Struck};
use super::xml::{Content, Tag};

/// Bytes of one text that are looked at; a cell has at most 32 767 characters.
const LONGEST: usize = 256 * 1024;

/// A text that is being read.
#[derive(Debug, Default)]
pub struct RichText {
    text: String,
    in_text: bool,
    /// Pronunciation beside the text, which is not the text.
    in_phonetic: bool,
    in_looks: bool,
    /// The run has looks of its own, and so is struck through or not, whatever its cell is.
    own_looks: bool,
    run_struck: bool,
    run: String,
    runs: Runs,
}

/// How many runs with text there are of each kind.
#[derive(Debug, Default)]
struct Runs {
    struck: usize,
    as_cell: usize,
    not_struck: usize,
}

impl RichText {
    /// A tag opens within it.
    pub fn open(&mut self, tag: &Tag, content: Content) {
        let follows = content == Content::Follows;
        match tag.name() {
            "rPh" => self.in_phonetic = follows,
            "t" => self.in_text = follows && !self.in_phonetic,
            "r" => self.end_run(),
            "rPr" => (self.in_looks, self.own_looks) = (follows, true),
            "strike" if self.in_looks => {
                self.run_struck = tag.attribute("val").is_none_or(|said| super::xml::is_true(&said))
            }
            _ => {}
        }
    }

    /// A tag closes within it.
    pub fn close(&mut self, name: &str) {
        match name {
            "rPh" => self.in_phonetic = false,
            "t" => self.in_text = false,
            "r" => self.end_run(),
            "rPr" => self.in_looks = false,
            _ => {}
        }
    }

    /// A text stands within it.
    pub fn text(&mut self, text: &str) {
        if self.in_text && self.text.len() + self.run.len() + text.len() <= LONGEST {
            self.run.push_str(text);
        }
    }

    /// What it says, and whether it is struck through.
    pub fn finish(mut self) -> CellRead {
        self.end_run();
        let struck = match self.runs {
            Runs { not_struck: 1.., .. } => Struck::NotAll,
            Runs { struck: 1.., as_cell: 0, .. } => Struck::All,
            Runs { .. } => Struck::AsCell,
        };
        CellRead { struck, ..CellRead::text(&unescaped(&self.text)) }
    }

    fn end_run(&mut self) {
        let run = std::mem::take(&mut self.run);
        if !run.trim().is_empty() {
            let count = match (self.own_looks, self.run_struck) {
                (false, _) => &mut self.runs.as_cell,
                (true, true) => &mut self.runs.struck,
                (true, false) => &mut self.runs.not_struck,
            };
            *count += 1;
        }
        self.text.push_str(&run);
        (self.own_looks, self.run_struck) = (false, false);
    }
}

/// `_x000D_` and its like as the signs they stand for.
pub fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest[at + 2..].get(4..5) == Some("_"));
        let sign = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match sign {
            Some(sign) => {
                plain.push_str(&rest[..at]);
                plain.push(sign);
                rest = &rest[at + 7..];
            }
            None => {
                plain.push_str(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_excel_writes_by_their_number_are_read() {
        assert_eq!(unescaped("Lek_x000D_\nog lær"), "Lek\r\nog lær");
        assert_eq!(unescaped("_x005F_x0041_"), "_x0041_", "an underscore that is meant");
        for text in ["fil_x.csv", "_x00", "_xGGGG_", "_x0041", "å_xå", "_xååå_"] {
            assert_eq!(unescaped(text), text);
        }
    }
}
