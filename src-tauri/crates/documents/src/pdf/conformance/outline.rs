//! Bookmarks: the parts and sections of the paper.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::text::text;
use crate::pdf::page::{HEIGHT, Tree};

/// A bookmark before it is written.
struct Bookmark<'a> {
    title: &'a str,
    page: usize,
    top: i32,
    /// The bookmark it stands under.
    under: Option<usize>,
}

/// Adds the bookmarks; none when the document has no parts. Sections stand under their part.
pub(super) fn add(pdf: &mut Document, tree: &Tree, pages: &[ObjectId]) -> Option<ObjectId> {
    let mut bookmarks: Vec<Bookmark<'_>> = Vec::new();
    let mut part = None;
    for element in &tree.elements {
        let Some((title, page, top)) = &element.heading else { continue };
        let under = match element.role {
            "H2" => None,
            "H3" => part,
            _ => continue,
        };
        if under.is_none() {
            part = Some(bookmarks.len());
        }
        bookmarks.push(Bookmark { title, page: *page, top: *top, under });
    }
    if bookmarks.is_empty() {
        return None;
    }

    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| pdf.new_object_id()).collect();
    let children = |under: Option<usize>| -> Vec<usize> {
        (0..bookmarks.len()).filter(|number| bookmarks[*number].under == under).collect()
    };
    for (number, bookmark) in bookmarks.iter().enumerate() {
        let mut entry = dictionary! {
            "Title" => text(bookmark.title),
            "Parent" => bookmark.under.map_or(root, |under| ids[under]),
        };
        if let Some(page) = pages.get(bookmark.page) {
            let from_below = i64::from((HEIGHT - bookmark.top) / 1000);
            let place = [Object::Reference(*page), "XYZ".into(), Object::Null, from_below.into(), Object::Null];
            entry.set("Dest", place.to_vec());
        }
        let siblings = children(bookmark.under);
        let place = siblings.iter().position(|sibling| *sibling == number).unwrap_or(0);
        if place > 0 {
            entry.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(next) = siblings.get(place + 1) {
            entry.set("Next", ids[*next]);
        }
        let own = children(Some(number));
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            entry.set("First", ids[*first]);
            entry.set("Last", ids[*last]);
            // A negative count: folded when the file is opened.
            entry.set("Count", -(own.len() as i64));
        }
        pdf.set_object(ids[number], entry);
    }
    let parts = children(None);
    let (first, last) = (parts.first()?, parts.last()?);
    let list = dictionary! {
        "Type" => "Outlines",
        "First" => ids[*first],
        "Last" => ids[*last],
        "Count" => parts.len() as i64,
    };
    pdf.set_object(root, list);
    Some(root)
}
