//! Pages with things placed on them, and the tree of what those things mean to a screen reader.

use super::font::Face;
use super::ink::Ink;

/// Width of A4, thousandths of a point.
pub(crate) const WIDTH: i32 = 595_276;
/// Height of A4, thousandths of a point.
pub(crate) const HEIGHT: i32 = 841_890;

/// Something drawn. `y` is measured from the top of the page; for text it is the baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Text {
        x: i32,
        y: i32,
        face: Face,
        size: i32,
        ink: Ink,
        text: String,
    },
    Rule {
        x: i32,
        y: i32,
        width: i32,
        thickness: i32,
        ink: Ink,
    },
    Fill {
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        ink: Ink,
    },
    Frame {
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        ink: Ink,
    },
    /// A surface between these points, each from the left edge and the top of the page.
    Surface {
        points: Vec<(i32, i32)>,
        ink: Ink,
    },
}

/// What a shape is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Furniture: lines, tints, running heads, repeated table heads, carried sums. Not read aloud.
    Furniture,
    /// Part of the element with this number in the tree.
    Element(usize),
}

/// A shape and its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub mark: Mark,
    pub shape: Shape,
}

/// One page, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    pub items: Vec<Item>,
}

impl Page {
    /// True when something on the page is drawn in this face.
    pub fn uses(&self, face: Face) -> bool {
        self.items.iter().any(|item| matches!(&item.shape, Shape::Text { face: used, .. } if *used == face))
    }
}

/// For which cells a table head stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Column,
    Row,
}

/// A node of the structure tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    /// `H1`, `P`, `Table`, `TR`, `TH`, `TD`, and within them `Span` …
    pub role: &'static str,
    /// Its parent's number; none for the root.
    pub parent: Option<usize>,
    /// Set for table heads.
    pub scope: Option<Scope>,
    /// How many columns a cell covers.
    pub columns: usize,
    /// What a table holds, for those who cannot see it at a glance.
    pub summary: Option<String>,
    /// What a picture shows, for those who do not see it.
    pub alternative: Option<String>,
    /// The language of its words, when it is not the document's.
    pub language: Option<&'static str>,
    /// Text, page and top of a heading, for the bookmarks.
    pub heading: Option<(String, usize, i32)>,
}

/// The structure of a document, its elements in reading order. The first is the root.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub elements: Vec<Element>,
}

impl Tree {
    pub fn new() -> Tree {
        Tree { elements: vec![Element::new("Document", None)] }
    }

    /// Adds an element under `parent` and gives its number.
    pub fn add(&mut self, role: &'static str, parent: usize) -> usize {
        self.push(Element::new(role, Some(parent)))
    }

    /// Adds an element and gives its number.
    pub fn push(&mut self, element: Element) -> usize {
        self.elements.push(element);
        self.elements.len() - 1
    }
}

impl Element {
    /// True for part of a line: it is read where it stands among the words around it.
    pub fn is_within_a_line(&self) -> bool {
        self.role == "Span"
    }

    pub fn new(role: &'static str, parent: Option<usize>) -> Element {
        Element {
            role,
            parent,
            scope: None,
            columns: 1,
            summary: None,
            alternative: None,
            language: None,
            heading: None,
        }
    }
}
