//! Placing blocks on pages, top to bottom.

use forum::{Stopped, Work};

use super::Document;
use super::block::{Block, Figure, Level, Tone};
use super::pen::{BOTTOM, LEFT, MEASURE, Placer, TOP, baseline};
use super::style::{BODY, FIGURE, FIGURE_LABEL, Follow, Run, SMALL, Style, plain, strong};
use super::table::{Align, Segment};
use super::wrap::{Line, wrap};
use crate::Texts;
use crate::pdf::page::{Element, HEIGHT, Item, Mark, Page, Shape, Tree};
use crate::pdf::{Face, Faces, Ink};

/// A document on pages.
#[derive(Debug)]
pub(crate) struct Paper {
    pub pages: Vec<Page>,
    pub tree: Tree,
    /// Which part of which table stands where.
    pub segments: Vec<Segment>,
}

/// Places the document.
///
/// # Errors
/// When whoever waits stops it.
pub(crate) fn place(document: &Document, faces: &Faces, work: Work) -> Result<Paper, Stopped> {
    let mut placer = Placer::new(faces, work);
    for (index, block) in document.blocks.iter().enumerate() {
        placer.keep(placer.start_height(&document.blocks[index..]));
        placer.block(index, block)?;
    }
    placer.furnish(document);
    Ok(Paper { pages: placer.pages, tree: placer.tree, segments: placer.segments })
}

impl Placer<'_> {
    /// Draws wrapped lines from the pen down, page by page, and moves the pen.
    fn lines(&mut self, element: usize, style: Style, lines: &[Line]) {
        for line in lines {
            self.keep(style.leading);
            self.line(Mark::Element(element), LEFT, self.y, style, line);
            self.y += style.leading;
        }
    }

    pub(super) fn wrapped(&self, style: Style, runs: &[Run], width: i32) -> Vec<Line> {
        wrap(self.faces, style, runs, width)
    }

    /// How much of `blocks` must stand together at the start: a heading with what it is the heading of.
    fn start_height(&self, blocks: &[Block]) -> i32 {
        let Some((block, rest)) = blocks.split_first() else { return 0 };
        match block {
            Block::Letterhead(lines) => lines.len() as i32 * BODY.leading + 12_000,
            Block::Heading { level, text } => self.heading_height(*level, text) + self.start_height(rest),
            Block::Paragraph { style, runs, follow } => {
                let lines = self.wrapped(*style, runs, MEASURE).len() as i32;
                match follow {
                    Follow::Free => lines.min(3) * style.leading,
                    Follow::WithNext => lines * style.leading + after(*style) + self.start_height(rest),
                }
            }
            Block::List(items) => {
                let first = items.first().map(|item| self.wrapped(BODY, item, LIST_MEASURE).len() as i32).unwrap_or(0);
                first.min(3) * BODY.leading
            }
            Block::Figures(_) => FIGURE_LABEL.leading + FIGURE.leading + 9_000,
            Block::Panel { paragraphs, .. } => self.panel_height(paragraphs).min(BOTTOM - TOP),
            Block::Picture(picture) => self.picture_start_height(picture),
            Block::Table(table) => self.table_start_height(table),
            Block::Signatures(_) => 60_000,
        }
    }

    fn block(&mut self, index: usize, block: &Block) -> Result<(), Stopped> {
        match block {
            Block::Letterhead(lines) => self.letterhead(lines),
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph { style, runs, .. } => {
                let element = self.tree.add("P", 0);
                let lines = self.wrapped(*style, runs, MEASURE);
                self.lines(element, *style, &lines);
                self.y += after(*style);
            }
            Block::List(items) => self.list(items),
            Block::Figures(figures) => self.figures(figures),
            Block::Panel { tone, paragraphs } => self.panel(*tone, paragraphs),
            Block::Picture(picture) => self.picture(picture),
            Block::Table(table) => self.table(index, table)?,
            Block::Signatures(names) => self.signatures(names),
        }
        Ok(())
    }

    /// Items after dashes: to a screen reader a list with labels and bodies.
    fn list(&mut self, items: &[Vec<Run>]) {
        let list = self.tree.add("L", 0);
        for item in items {
            let element = self.tree.add("LI", list);
            let (label, body) = (self.tree.add("Lbl", element), self.tree.add("LBody", element));
            let lines = self.wrapped(BODY, item, LIST_MEASURE);
            // A short item stands on one page.
            self.keep((lines.len() as i32).min(4) * BODY.leading);
            for (place, line) in lines.iter().enumerate() {
                self.keep(BODY.leading);
                if place == 0 {
                    for dash in self.wrapped(BODY, &[plain("– ")], LIST_INDENT) {
                        self.line(Mark::Element(label), LEFT, self.y, BODY, &dash);
                    }
                }
                self.line(Mark::Element(body), LEFT + LIST_INDENT, self.y, BODY, line);
                self.y += BODY.leading;
            }
            self.y += LIST_GAP;
        }
        self.y += after(BODY) - LIST_GAP;
    }

    fn letterhead(&mut self, lines: &[(Run, Run)]) {
        for (left, right) in lines {
            let element = self.tree.add("P", 0);
            let right = self.wrapped(BODY, std::slice::from_ref(right), MEASURE / 2);
            let right_width = right.iter().map(|line| line.width).max().unwrap_or(0);
            let left = self.wrapped(BODY, std::slice::from_ref(left), MEASURE - right_width - 12_000);
            for line in 0..left.len().max(right.len()) {
                if let Some(left) = left.get(line) {
                    self.line(Mark::Element(element), LEFT, self.y, BODY, left);
                }
                if let Some(right) = right.get(line) {
                    self.line(Mark::Element(element), LEFT + MEASURE - right.width, self.y, BODY, right);
                }
                self.y += BODY.leading;
            }
        }
        self.y += 6_000;
        self.rule(self.y, 800, Ink::Black);
        self.y += 6_000;
    }

    fn heading_height(&self, level: Level, text: &str) -> i32 {
        let above = if self.at_top() { 0 } else { level.above() };
        let style = level.style();
        let lines = self.wrapped(style, &[strong(text)], MEASURE).len() as i32;
        above + lines * style.leading + level.below()
    }

    fn heading(&mut self, level: Level, text: &str) {
        if !self.at_top() {
            self.y += level.above();
        }
        let mut element = Element::new(level.role(), Some(0));
        element.heading = Some((text.to_owned(), self.page(), self.y));
        let element = self.tree.push(element);
        let lines = self.wrapped(level.style(), &[strong(text)], MEASURE);
        self.lines(element, level.style(), &lines);
        self.y += level.below();
    }

    /// How wide each figure is: as its texts ask for, with the rest of the measure shared as air; equal shares when
    /// they do not fit side by side.
    fn figure_widths(&self, figures: &[Figure]) -> Vec<i32> {
        let count = figures.len().max(1) as i32;
        let wide = |figure: &Figure| {
            let label = self.faces.width(Face::Regular, FIGURE_LABEL.size, &figure.label);
            label.max(self.faces.width(Face::Strong, FIGURE.size, &figure.value)) + 12_000
        };
        let own: Vec<i32> = figures.iter().map(wide).collect();
        let air = (MEASURE - own.iter().sum::<i32>()) / count;
        if air < 0 { vec![MEASURE / count; figures.len()] } else { own.into_iter().map(|width| width + air).collect() }
    }

    fn figures(&mut self, figures: &[Figure]) {
        self.y += 3_000;
        let widths = self.figure_widths(figures);
        // A space after the label, so that it is not read together with the amount.
        let label = |(figure, width): (&Figure, &i32)| {
            self.wrapped(FIGURE_LABEL, &[plain(format!("{} ", figure.label))], width - 8_000)
        };
        let labels: Vec<Vec<Line>> = figures.iter().zip(&widths).map(label).collect();
        let values = self.y + labels.iter().map(|lines| lines.len() as i32).max().unwrap_or(0) * FIGURE_LABEL.leading;
        let mut x = LEFT;
        let mut end = values;
        for ((figure, width), label) in figures.iter().zip(widths).zip(labels) {
            let element = Mark::Element(self.tree.add("P", 0));
            let mut y = self.y;
            for line in &label {
                self.line(element, x, y, FIGURE_LABEL, line);
                y += FIGURE_LABEL.leading;
            }
            y = values;
            for line in self.wrapped(FIGURE, &[strong(&figure.value)], width - 8_000) {
                self.line(element, x, y, FIGURE, &line);
                y += FIGURE.leading;
            }
            x += width;
            end = end.max(y);
        }
        self.y = end + 6_000;
    }

    fn panel_height(&self, paragraphs: &[Vec<Run>]) -> i32 {
        let lines: usize = paragraphs.iter().map(|runs| self.wrapped(BODY, runs, PANEL_MEASURE).len()).sum();
        lines as i32 * BODY.leading + (paragraphs.len().max(1) as i32 - 1) * PANEL_GAP + 2 * PANEL_PADDING
    }

    fn panel(&mut self, tone: Tone, paragraphs: &[Vec<Run>]) {
        self.y += 2_000;
        let height = self.panel_height(paragraphs);
        let (x, y, width) = (LEFT, self.y, MEASURE);
        // A panel taller than a page flows on without its frame: nothing is cut.
        if height <= self.room() {
            match tone {
                Tone::Decided => self.put(Mark::Furniture, Shape::Frame { x, y, width, height, ink: Ink::Black }),
                Tone::Warning => {
                    self.put(Mark::Furniture, Shape::Fill { x, y, width, height, ink: Ink::Warning });
                    self.put(Mark::Furniture, Shape::Fill { x, y, width: 3_000, height, ink: Ink::Black });
                }
            }
        }
        self.y += PANEL_PADDING;
        for (place, runs) in paragraphs.iter().enumerate() {
            if place > 0 {
                self.y += PANEL_GAP;
            }
            let element = self.tree.add("P", 0);
            for line in self.wrapped(BODY, runs, PANEL_MEASURE) {
                self.keep(BODY.leading);
                self.line(Mark::Element(element), LEFT + PANEL_PADDING, self.y, BODY, &line);
                self.y += BODY.leading;
            }
        }
        self.y += PANEL_PADDING + 6_000;
    }

    fn signatures(&mut self, names: &[String]) {
        let gap = 24_000;
        let width = (MEASURE - gap * (names.len().max(1) as i32 - 1)) / names.len().max(1) as i32;
        self.y += 44_000;
        for (place, name) in names.iter().enumerate() {
            let x = LEFT + (width + gap) * place as i32;
            self.put(Mark::Furniture, Shape::Rule { x, y: self.y, width, thickness: 600, ink: Ink::Black });
            let element = self.tree.add("P", 0);
            let mut y = self.y + 3_000;
            for line in self.wrapped(SMALL, &[plain(name)], width) {
                self.line(Mark::Element(element), x, y, SMALL, &line);
                y += SMALL.leading;
            }
        }
        self.y += 30_000;
    }

    /// As much of a small text as there is room for, with an ellipsis where it was cut.
    fn cut(&self, text: &str, room: i32) -> String {
        let fits = |text: &str| self.faces.width(Face::Regular, SMALL.size, &self.faces.printable(text)) <= room;
        if fits(text) {
            return text.to_owned();
        }
        let ends = text.char_indices().map(|(end, _)| end).rev();
        let cut = ends.map(|end| format!("{}…", text[..end].trim_end())).find(|cut| fits(cut));
        cut.unwrap_or_default()
    }

    /// Running heads and footers, when the number of pages is known.
    fn furnish(&mut self, document: &Document) {
        let texts = Texts::new(document.about.language);
        let count = self.pages.len();
        for number in 1..=count {
            let mut items = Vec::new();
            let mut text = |left: &str, right: &str, right_face: Face, top: i32| {
                // A forum with a long name must not run into what stands on the right.
                let taken = self.faces.width(right_face, SMALL.size, &self.faces.printable(right));
                let left = self.cut(left, MEASURE - taken - FURNITURE_GAP);
                for (text, face, side) in [(&*left, Face::Regular, Align::Left), (right, right_face, Align::Right)] {
                    let text = self.faces.printable(text);
                    let free = MEASURE - self.faces.width(face, SMALL.size, &text);
                    let mut x = if side == Align::Left { LEFT } else { LEFT + free };
                    let (y, size, ink) = (baseline(top, SMALL), SMALL.size, SMALL.ink);
                    for (face, text) in self.faces.stretches(face, &text) {
                        items.push(Shape::Text { x, y, face, size, ink, text: text.to_owned() });
                        x += self.faces.width(face, size, text);
                    }
                }
            };
            let stamp = document.stamp.as_deref().unwrap_or_default();
            let label = (document.page_label)(&texts, number, count);
            text(&document.footer, &label, Face::Regular, HEIGHT - 44_000);
            if number > 1 {
                text(&document.running_head, stamp, Face::Strong, 30_000);
                items.push(Shape::Rule { x: LEFT, y: 45_000, width: MEASURE, thickness: 400, ink: Ink::Hairline });
            }
            items.push(Shape::Rule { x: LEFT, y: HEIGHT - 48_000, width: MEASURE, thickness: 600, ink: Ink::Black });
            let items = items.into_iter().map(|shape| Item { mark: Mark::Furniture, shape });
            self.pages[number - 1].items.extend(items);
        }
    }
}

/// Between what stands on the left and on the right of a running head.
const FURNITURE_GAP: i32 = 12_000;

/// Where the text of an item begins, from the dash, and the air after it.
const LIST_INDENT: i32 = 12_000;
const LIST_GAP: i32 = 2_000;
const LIST_MEASURE: i32 = MEASURE - LIST_INDENT;

const PANEL_PADDING: i32 = 10_000;
const PANEL_GAP: i32 = 4_000;
const PANEL_MEASURE: i32 = MEASURE - 2 * PANEL_PADDING;

/// Air after a paragraph.
fn after(style: Style) -> i32 {
    style.leading / 2
}
