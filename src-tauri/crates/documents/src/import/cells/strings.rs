//! The texts that cells share: a cell names its text by a place in this list.

use super::archive::Archive;
use super::cell_read::CellRead;
use super::grid::{Book, Value};
use super::rich_text::RichText;
use super::xml::{Content, Node, Xml};
use crate::import::ImportError;

/// Shared texts that a file may have: as many as cells with content.
const TEXTS: usize = 1_000_000;

/// Reads the list; an empty one when there is no such part.
///
/// # Errors
/// Damage, or more text than is kept.
pub fn read(archive: &mut Archive, part: &str, book: &mut Book) -> Result<Vec<CellRead>, ImportError> {
    let mut texts = Vec::new();
    let name = archive.name;
    let Some(mut xml) = Xml::of(archive, part)? else { return Ok(texts) };
    let mut open: Option<RichText> = None;
    loop {
        match (xml.next()?, &mut open) {
            (Node::Open(tag, Content::Follows), None) if tag.name() == "si" => open = Some(RichText::default()),
            (Node::Open(tag, Content::None), None) if tag.name() == "si" => texts.push(CellRead::default()),
            (Node::Open(tag, content), Some(text)) => text.open(&tag, content),
            (Node::Close(tag), Some(_)) if tag.name() == "si" => {
                let shared = open.take().unwrap_or_default().finish();
                book.keeps(shared.value.as_ref().map_or(0, Value::bytes))?;
                texts.push(shared);
            }
            (Node::Close(tag), Some(text)) => text.close(tag.name()),
            (Node::Text(said), Some(text)) => text.text(&said),
            (Node::End, _) => return Ok(texts),
            (Node::Open(..) | Node::Close(_) | Node::Text(_) | Node::Other, _) => {}
        }
        if texts.len() > TEXTS {
            return Err(ImportError::TooManyCells(format!("«{name}» has over {TEXTS} texts")));
        }
    }
}
