//! How cells look, as far as it says something: what a number stands for, and whether a line is drawn through it.

use std::collections::BTreeMap;

use super::archive::Archive;
use super::xml::{Content, Node, Xml, is_true};
use crate::import::ImportError;

/// Cell formats that a workbook may have by Excel's own limit.
const FORMATS: usize = 65_490;

/// What a number with this look stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stands {
    /// For itself.
    #[default]
    Number,
    /// For days since the beginning of the spreadsheet's calendar.
    Date,
    /// For hours and minutes that have passed.
    Time,
}

/// The look of a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What its number stands for.
    pub stands: Stands,
    /// True when a line is drawn through it.
    pub struck: bool,
}

/// Reads the looks that cells name by their place; none when there is no such part.
///
/// # Errors
/// Damage, or more looks than a workbook can have.
pub fn read(archive: &mut Archive, part: &str) -> Result<Vec<Look>, ImportError> {
    let (mut formats, mut fonts, mut looks) = (BTreeMap::new(), Vec::new(), Vec::new());
    let name = archive.name;
    let Some(mut xml) = Xml::of(archive, part)? else { return Ok(looks) };
    // The same tags stand in other lists too, where they are of something else.
    let mut list = List::Other;
    loop {
        match xml.next()? {
            Node::Open(tag, content) => match (list, tag.name()) {
                (List::Other, tag) if content == Content::Follows => list = List::of(tag),
                (List::Formats, "numFmt") => {
                    if let (Some(id), Some(code)) = (tag.number::<u32>("numFmtId"), tag.attribute("formatCode")) {
                        formats.insert(id, stands_for(&code));
                    }
                }
                (List::Fonts, "font") => fonts.push(false),
                (List::Fonts, "strike") => {
                    if let Some(struck) = fonts.last_mut() {
                        *struck = tag.attribute("val").is_none_or(|said| is_true(&said));
                    }
                }
                (List::Looks, "xf") => {
                    let format = tag.number::<u32>("numFmtId").unwrap_or(0);
                    let font = tag.number::<usize>("fontId").unwrap_or(0);
                    looks.push(Look {
                        stands: formats.get(&format).copied().unwrap_or_else(|| built_in(format)),
                        struck: fonts.get(font).copied().unwrap_or_default(),
                    });
                }
                (List::Other | List::Formats | List::Fonts | List::Looks, _) => {}
            },
            Node::Close(tag) if List::of(tag.name()) == list => list = List::Other,
            Node::End => return Ok(looks),
            Node::Close(_) | Node::Text(_) | Node::Other => {}
        }
        if looks.len().max(fonts.len()).max(formats.len()) > FORMATS {
            return Err(ImportError::ZipBomb(format!("«{name}»: {part} has more styles than a workbook can have")));
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Formats,
    Fonts,
    Looks,
    Other,
}

impl List {
    fn of(tag: &str) -> List {
        match tag {
            "numFmts" => List::Formats,
            "fonts" => List::Fonts,
            "cellXfs" => List::Looks,
            _ => List::Other,
        }
    }
}

/// Formats that every spreadsheet has without writing them down.
fn built_in(format: u32) -> Stands {
    match format {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Stands::Date,
        46 => Stands::Time,
        _ => Stands::Number,
    }
}

/// What a format is for, by the letters of its first section outside quotes and brackets.
fn stands_for(code: &str) -> Stands {
    let mut signs = code.chars();
    while let Some(sign) = signs.next() {
        match sign {
            ';' => break,
            '\\' | '_' | '*' => {
                signs.next();
            }
            '"' => {
                signs.by_ref().find(|c| *c == '"');
            }
            '[' => {
                let within: String = signs.by_ref().take_while(|c| *c != ']').collect();
                let is_time = |letter| !within.is_empty() && within.chars().all(|c| c.eq_ignore_ascii_case(&letter));
                if ['h', 'm', 's'].into_iter().any(is_time) {
                    return Stands::Time;
                }
            }
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return Stands::Date,
            // «General» and its like in other languages, which hold the same letters.
            'G' | 'g' if code.to_lowercase().starts_with("general") => return Stands::Number,
            '0' | '#' | '?' | '@' => return Stands::Number,
            _ => {}
        }
    }
    Stands::Number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_tells_dates_from_numbers() {
        for (code, stands) in [
            ("General", Stands::Number),
            ("0.00", Stands::Number),
            ("# ##0 \"kr\"", Stands::Number),
            ("\"dager\" 0", Stands::Number),
            ("_-\"kr\" * # ##0_-;-\"kr\" * # ##0_-", Stands::Number),
            ("[Red]0;[Blue]-0", Stands::Number),
            ("[$kr-414] # ##0", Stands::Number),
            ("@", Stands::Number),
            ("dd.mm.yyyy", Stands::Date),
            ("[$-414]d. mmmm yyyy;@", Stands::Date),
            ("yyyy\\-mm\\-dd", Stands::Date),
            ("hh:mm", Stands::Date),
            ("[h]:mm", Stands::Time),
            ("[mm]:ss", Stands::Time),
        ] {
            assert_eq!(stands_for(code), stands, "{code}");
        }
    }
}
