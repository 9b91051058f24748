//! The secretary's words beside what the program knows: paragraphs and lists, and no other form.

use forum::{personal_number, tidied};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::coded::coded;

/// The longest text of a case in the minutes, in bytes: 200 kB that are pasted are refused, a long treatment is not.
pub const LONGEST_WORDS: usize = 100_000;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TextBlock {
    /// A paragraph.
    Paragraph(String),
    /// A list, item by item.
    List(Vec<String>),
}

/// Why a text is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum WordsError {
    /// Longer than [`LONGEST_WORDS`].
    #[error("the text has {length} bytes, more than {limit}")]
    WordsTooLong {
        /// Its length.
        length: usize,
        /// The longest.
        limit: usize,
    },
    /// It holds what may be a fødselsnummer (OUTSIDE 6).
    #[error("the text holds what may be a fødselsnummer")]
    WordsWithPersonalNumber,
}

coded!(WordsError);

/// The blocks of a text as it is typed or pasted: an empty line parts paragraphs, a line that opens with a dash, a bullet or a star is
/// an item of a list.
///
/// ```
/// use procedure::{TextBlock, blocks};
/// let text = "Leder innledet.\nSaken ble drøftet.\n\n- mer til barnehagene\n- mindre til reise\n";
/// let (said, list) = ("Leder innledet. Saken ble drøftet.", ["mer til barnehagene", "mindre til reise"]);
/// assert_eq!(blocks(text)?, [TextBlock::Paragraph(said.into()), TextBlock::List(list.map(String::from).to_vec())]);
/// # Ok::<(), procedure::WordsError>(())
/// ```
pub fn blocks(text: &str) -> Result<Vec<TextBlock>, WordsError> {
    if text.len() > LONGEST_WORDS {
        return Err(WordsError::WordsTooLong { length: text.len(), limit: LONGEST_WORDS });
    }
    if personal_number::stands_in(text) {
        return Err(WordsError::WordsWithPersonalNumber);
    }
    let mut blocks: Vec<TextBlock> = Vec::new();
    let mut goes_on = false;
    for line in text.lines() {
        let tidy = tidied(line);
        if tidy.is_empty() {
            goes_on = false;
            continue;
        }
        match (item(&tidy), blocks.last_mut().filter(|_| goes_on)) {
            (Some(item), Some(TextBlock::List(items))) => items.push(item.to_owned()),
            (Some(item), Some(TextBlock::Paragraph(_)) | None) => blocks.push(TextBlock::List(vec![item.to_owned()])),
            (None, Some(TextBlock::Paragraph(paragraph))) => {
                paragraph.push(' ');
                paragraph.push_str(&tidy);
            }
            (None, Some(TextBlock::List(_)) | None) => blocks.push(TextBlock::Paragraph(tidy)),
        }
        goes_on = true;
    }
    Ok(blocks)
}

/// The text of a line that is an item of a list.
fn item(line: &str) -> Option<&str> {
    let marks = ["- ", "\u{2013} ", "\u{2022} ", "* "];
    marks.iter().find_map(|mark| line.strip_prefix(mark))
}
