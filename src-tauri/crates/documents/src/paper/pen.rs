//! The pen that places text on pages, top to bottom.

use forum::{Stopped, Work, WorkStage};

use super::style::Style;
use super::table::Segment;
use super::wrap::{Line, Stretch};
use crate::pdf::page::{Element, HEIGHT, Item, Mark, Page, Shape, Tree, WIDTH};
use crate::pdf::{Faces, Ink};
use crate::text::names::NameLanguage;

/// Left edge of the text.
pub(crate) const LEFT: i32 = 46_000;
/// Width of the text.
pub(crate) const MEASURE: i32 = WIDTH - 2 * LEFT;
/// Where text begins: on the first page, and under the running head of the others.
const TOP_FIRST: i32 = 44_000;
pub(super) const TOP: i32 = 60_000;
/// Where text ends.
pub(crate) const BOTTOM: i32 = HEIGHT - 62_000;

/// Where the pen is.
pub(crate) struct Placer<'a> {
    pub faces: &'a Faces,
    pub pages: Vec<Page>,
    pub tree: Tree,
    pub segments: Vec<Segment>,
    /// From the top of the page.
    pub y: i32,
    /// Who waits for the paper.
    work: Work<'a>,
}

impl<'a> Placer<'a> {
    pub fn new(faces: &'a Faces, work: Work<'a>) -> Placer<'a> {
        Placer { faces, pages: vec![Page::default()], tree: Tree::new(), segments: Vec::new(), y: TOP_FIRST, work }
    }

    /// Tells how far a table has come: its row, of its rows.
    pub fn placed(&self, row: usize, rows: usize) -> Result<(), Stopped> {
        if row.is_multiple_of(64) { self.work.at(WorkStage::Placing, row, rows) } else { Ok(()) }
    }

    /// The number of the page in work, from 0.
    pub fn page(&self) -> usize {
        self.pages.len() - 1
    }

    /// True when nothing stands on the page yet.
    pub fn at_top(&self) -> bool {
        self.pages.last().is_none_or(|page| page.items.is_empty())
    }

    pub fn new_page(&mut self) {
        self.pages.push(Page::default());
        self.y = TOP;
    }

    /// What is left of the page.
    pub fn room(&self) -> i32 {
        BOTTOM - self.y
    }

    /// Begins a new page when `height` does not fit on this one.
    pub fn keep(&mut self, height: i32) {
        if height > self.room() && !self.at_top() {
            self.new_page();
        }
    }

    pub fn put(&mut self, mark: Mark, shape: Shape) {
        if let Some(page) = self.pages.last_mut() {
            page.items.push(Item { mark, shape });
        }
    }

    /// Draws a line of text whose box begins at the pen, without moving the pen. A name in another language is an element of its
    /// own within the one it stands in.
    pub fn line(&mut self, mark: Mark, x: i32, top: i32, style: Style, line: &Line) {
        let y = baseline(top, style);
        let mut x = x;
        let mut span: Option<(NameLanguage, Mark)> = None;
        for Stretch { face, text, language } in &line.runs {
            span = language.map(|language| match span {
                Some((before, mark)) if before == language => (language, mark),
                _ => (language, self.span(mark, language)),
            });
            let width = self.faces.width(*face, style.size, text);
            let shape = Shape::Text { x, y, face: *face, size: style.size, ink: style.ink, text: text.clone() };
            self.put(span.map_or(mark, |(_, mark)| mark), shape);
            x += width;
        }
    }

    /// Opens an element for words in another language; furniture is not read and needs none.
    fn span(&mut self, within: Mark, language: NameLanguage) -> Mark {
        let Mark::Element(parent) = within else { return within };
        let mut element = Element::new("Span", Some(parent));
        element.language = Some(language.tag());
        Mark::Element(self.tree.push(element))
    }

    /// A line over the whole measure.
    pub fn rule(&mut self, y: i32, thickness: i32, ink: Ink) {
        self.put(Mark::Furniture, Shape::Rule { x: LEFT, y, width: MEASURE, thickness, ink });
    }
}

/// The baseline of a line whose box begins at `top`: capitals stand in the middle of the box.
pub(super) fn baseline(top: i32, style: Style) -> i32 {
    top + (style.leading + style.size * 7 / 10) / 2
}
