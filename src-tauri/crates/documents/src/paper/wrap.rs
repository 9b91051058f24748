//! Breaking text into lines.

use super::block::{Run, Style};
use super::font::{Face, Faces};

/// A line: its stretches of text and how wide they are together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub runs: Vec<(Face, String)>,
    pub width: i32,
}

/// Breaks `runs` into lines no wider than `width`: between words, after a hyphen or a slash, and inside a word only
/// when it is wider than a whole line. Nothing is cut. A wrapped line keeps the space at its end, which shows nothing
/// but keeps the words apart for those who listen or copy.
pub(crate) fn wrap(faces: &Faces, style: Style, runs: &[Run], width: i32) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line = Line::default();
    for run in runs {
        let text = faces.printable(&run.text);
        for word in words(&text) {
            let visible = faces.width(run.face, style.size, word.trim_end_matches(' '));
            if line.width > 0 && line.width + visible > width {
                lines.push(std::mem::take(&mut line));
            }
            if visible <= width {
                add(&mut line, run.face, word, faces.width(run.face, style.size, word));
                continue;
            }
            for letter in word.chars() {
                let letter = letter.to_string();
                let advance = faces.width(run.face, style.size, &letter);
                if line.width > 0 && line.width + advance > width {
                    lines.push(std::mem::take(&mut line));
                }
                add(&mut line, run.face, &letter, advance);
            }
        }
    }
    if line.width > 0 || lines.is_empty() {
        lines.push(line);
    }
    lines
}

fn add(line: &mut Line, face: Face, text: &str, advance: i32) {
    line.width += advance;
    match line.runs.last_mut() {
        Some((last, written)) if *last == face => written.push_str(text),
        _ => line.runs.push((face, text.to_owned())),
    }
}

/// The words of a text, each with the space, hyphen or slash after it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', '-', '/']).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::block::{CELL, plain, strong};
    use super::*;

    fn text(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| line.runs.iter().map(|(_, text)| text.as_str()).collect()).collect()
    }

    #[test]
    fn nothing_is_lost_and_no_line_is_too_wide() {
        let faces = Faces::load().unwrap();
        let name = "Nord-Helgeland interkommunale samarbeidsråd for barnehage- og skoleutvikling ";
        for width in (20_000..200_000).step_by(7_000) {
            let lines = wrap(&faces, CELL, &[strong(name), plain("Donaudampfschifffahrtsgesellschaft")], width);
            assert_eq!(text(&lines).concat(), format!("{name}Donaudampfschifffahrtsgesellschaft"));
            for line in &lines {
                let end: String = line.runs.iter().map(|(_, text)| text.as_str()).collect();
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
    fn letters_outside_the_font_are_replaced_rather_than_left_out() {
        let faces = Faces::load().unwrap();
        assert_eq!(text(&wrap(&faces, CELL, &[plain("a\u{1f600}b\tc")], 100_000)), ["a?b c"]);
    }
}
