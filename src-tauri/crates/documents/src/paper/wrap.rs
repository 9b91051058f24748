//! Breaking text into lines.

use std::ops::Range;

use super::style::{Run, Style};
use crate::pdf::{Face, Faces, clusters};
use crate::text::names::{NameLanguage, named};

/// Text of one line that is drawn in one face, and the language it is in when that is not the paper's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub face: Face,
    pub text: String,
    pub language: Option<NameLanguage>,
}

/// A line: its stretches of text and how wide they are together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub runs: Vec<Stretch>,
    pub width: i32,
}

/// Breaks `runs` into lines no wider than `width`: between words, after a hyphen, a slash or a bracket, and inside a word only
/// when it is wider than a whole line. Nothing is cut. A wrapped line keeps the space at its end, which shows nothing
/// but keeps the words apart for those who listen or copy.
pub(crate) fn wrap(faces: &Faces, style: Style, runs: &[Run], width: i32) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line = Line::default();
    for run in runs {
        let text = faces.printable(&run.text);
        let names = named(&text);
        let mut start = 0;
        for word in words(&text) {
            let place = start..start + word.len();
            start = place.end;
            let visible = faces.width(run.face, style.size, word.trim_end_matches(' '));
            if line.width > 0 && line.width + visible > width {
                lines.push(std::mem::take(&mut line));
            }
            if visible <= width {
                for (part, language) in by_language(place, &names) {
                    add(&mut line, faces, style, run.face, &text[part], language);
                }
                continue;
            }
            let mut place = place;
            for letter in clusters(word) {
                let parts = by_language(place.start..place.start + letter.len(), &names);
                let language = parts.first().and_then(|(_, language)| *language);
                place.start += letter.len();
                let advance = faces.width(run.face, style.size, letter);
                if line.width > 0 && line.width + advance > width {
                    lines.push(std::mem::take(&mut line));
                }
                add(&mut line, faces, style, run.face, letter, language);
            }
        }
    }
    if line.width > 0 || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// Adds text to a line, face by face. What is drawn and read alike goes on in the same stretch.
fn add(line: &mut Line, faces: &Faces, style: Style, face: Face, text: &str, language: Option<NameLanguage>) {
    for (face, text) in faces.stretches(face, text) {
        line.width += faces.width(face, style.size, text);
        match line.runs.last_mut() {
            Some(last) if last.face == face && last.language == language => last.text.push_str(text),
            _ => line.runs.push(Stretch { face, text: text.to_owned(), language }),
        }
    }
}

/// Splits a part of a text where a name begins or ends.
fn by_language(
    part: Range<usize>,
    names: &[(Range<usize>, NameLanguage)],
) -> Vec<(Range<usize>, Option<NameLanguage>)> {
    let mut parts = Vec::new();
    let mut from = part.start;
    for (name, language) in names.iter().filter(|(name, _)| name.start < part.end && name.end > part.start) {
        let (start, end) = (name.start.max(part.start), name.end.min(part.end));
        if from < start {
            parts.push((from..start, None));
        }
        parts.push((start..end, Some(*language)));
        from = end;
    }
    if from < part.end {
        parts.push((from..part.end, None));
    }
    parts
}

/// The words of a text, each with the space, hyphen, slash or bracket after it: a letter's number is not broken.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', '-', '/', ']']).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::style::{CELL, plain, strong};
    use super::*;

    fn text(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| line.runs.iter().map(|run| run.text.as_str()).collect()).collect()
    }

    #[test]
    fn nothing_is_lost_and_no_line_is_too_wide() {
        let faces = Faces::load().unwrap();
        let name = "Nord-Helgeland interkommunale samarbeidsråd for barnehage- og skoleutvikling ";
        for width in (20_000..200_000).step_by(7_000) {
            let lines = wrap(&faces, CELL, &[strong(name), plain("Donaudampfschifffahrtsgesellschaft")], width);
            assert_eq!(text(&lines).concat(), format!("{name}Donaudampfschifffahrtsgesellschaft"));
            for line in &lines {
                let end: String = line.runs.iter().map(|run| run.text.as_str()).collect();
                let trailing = end.len() - end.trim_end_matches(' ').len();
                let space = faces.width(Face::Strong, CELL.size, " ");
                let visible = line.width - space * i32::try_from(trailing).unwrap();
                assert!(visible <= width, "«{end}» is {visible} wide on a line of {width}");
            }
        }
    }

    #[test]
    fn a_hard_space_holds_an_amount_together() {
        let faces = Faces::load().unwrap();
        let lines = wrap(&faces, CELL, &[plain("i alt 12\u{a0}070\u{a0}000 kroner")], 50_000);
        assert!(text(&lines).iter().any(|line| line.contains("12\u{a0}070\u{a0}000")), "{lines:?}");
    }

    #[test]
    fn letters_that_no_font_has_are_named_rather_than_left_out() {
        let faces = Faces::load().unwrap();
        assert_eq!(text(&wrap(&faces, CELL, &[plain("a\u{1f600}b\tc")], 100_000)), ["a[U+1F600]b c"]);
    }

    #[test]
    fn a_name_keeps_its_language_over_lines_and_faces() {
        let faces = Faces::load().unwrap();
        let runs = [plain("Eier: Romsa ja Finnmárku, Njauʹddâm")];
        for width in (25_000..200_000).step_by(9_000) {
            let lines = wrap(&faces, CELL, &runs, width);
            let of = |language| -> String {
                let runs = lines.iter().flat_map(|line| &line.runs).filter(|run| run.language == language);
                runs.map(|run| run.text.as_str()).collect()
            };
            assert_eq!(of(Some(NameLanguage::North)), "Romsa ja Finnmárku");
            assert_eq!(of(Some(NameLanguage::Skolt)), "Njauʹddâm");
            assert_eq!(of(None), "Eier: , ");
        }
    }
}
