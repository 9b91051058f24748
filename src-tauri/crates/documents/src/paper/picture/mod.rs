//! Pictures on paper: bars, money on its way and the year as a wheel, of the same numbers as on the wall and in the window, in the same
//! colours and patterns. A picture is one figure to a screen reader, with a sentence in its place; its numbers stand in the table after
//! it. All lengths and scales are whole numbers.

mod bars;
mod flow;
mod gathered;
mod surface;
mod turn;
mod wheel;

use super::pen::{LEFT, MEASURE, Placer};
use super::style::{CELL_NOTE, Style, plain};
use super::wrap::Line;
use crate::pdf::Paint;
use crate::pdf::page::{Element, Mark};

pub(crate) use surface::Pattern;
pub(crate) use wheel::{Sign, Step, Turn, Wheel};

/// A picture with what is said of it.
#[derive(Debug)]
pub(crate) struct Picture {
    /// What it shows, in a sentence or two.
    pub alternative: String,
    /// What its surfaces stand for.
    pub legend: Vec<(Filled, String)>,
    pub body: Body,
}

/// How a surface is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Filled {
    pub paint: Paint,
    pub pattern: Pattern,
}

/// What is drawn.
#[derive(Debug)]
pub(crate) enum Body {
    Bars(Bars),
    Flow(Flow),
    Wheel(Wheel),
}

/// Rows with bars along one scale.
#[derive(Debug)]
pub(crate) struct Bars {
    /// Above the figures of the rows.
    pub headings: Vec<String>,
    pub rows: Vec<BarRow>,
    /// What a full bar is; the marks' unit. Above zero.
    pub full: i64,
    /// A line through all rows, with what it says.
    pub line: Option<(i64, String)>,
}

/// A row: its name, its bars, and its figures.
#[derive(Debug)]
pub(crate) struct BarRow {
    pub name: String,
    pub marks: Vec<Bar>,
    pub figures: Vec<String>,
}

/// A bar from one value to another; `lane` of `lanes` is its place from the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bar {
    pub filled: Filled,
    pub from: i64,
    pub to: i64,
    pub lane: i32,
    pub lanes: i32,
}

/// Money on its way.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    pub nodes: Vec<Node>,
    pub links: Vec<Link>,
    /// What is gathered is called, by its part: of so many regions, pots, set-asides.
    pub others: fn(&crate::Texts, Many, usize) -> String,
    pub language: forum::Language,
}

/// A place money comes from, passes or ends in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    /// 0, 1 or 2, from the left.
    pub column: usize,
    pub filled: Filled,
    pub name: String,
    pub amount: forum::Kroner,
    /// Of which there may be so many that some are gathered.
    pub many: Option<Many>,
}

/// What there may be many of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Many {
    Regions,
    Pots,
    SetAsides,
}

/// What goes from one node to another, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub from: usize,
    pub to: usize,
    pub amount: forum::Kroner,
}

impl Picture {
    /// Every text that is drawn.
    pub fn texts(&self) -> Vec<&str> {
        let legend = self.legend.iter().map(|(_, text)| text.as_str());
        let body: Vec<&str> = match &self.body {
            Body::Bars(bars) => {
                let rows = bars.rows.iter().flat_map(|row| std::iter::once(&row.name).chain(&row.figures));
                let line = bars.line.iter().map(|(_, text)| text);
                bars.headings.iter().chain(rows).chain(line).map(String::as_str).collect()
            }
            Body::Flow(flow) => flow.nodes.iter().map(|node| node.name.as_str()).collect(),
            Body::Wheel(wheel) => wheel.texts().collect(),
        };
        legend.chain(body).collect()
    }
}

/// The type of a picture.
const WORDS: Style = CELL_NOTE;
/// The height of the legend.
const LEGEND: i32 = 16_000;
/// Air after a picture.
const AFTER: i32 = 8_000;

impl Placer<'_> {
    /// How much of the picture must stand together with what is above it.
    pub(super) fn picture_start_height(&self, picture: &Picture) -> i32 {
        LEGEND
            + match &picture.body {
                Body::Bars(bars) => self.bars_start_height(bars),
                Body::Flow(flow) => self.flow_start_height(flow),
                Body::Wheel(_) => wheel::HEIGHT,
            }
    }

    /// Draws the picture, on as many pages as it takes: a figure on each.
    pub(super) fn picture(&mut self, picture: &Picture) {
        match &picture.body {
            Body::Bars(bars) => self.bars(picture, bars),
            Body::Flow(flow) => self.flow(picture, flow),
            Body::Wheel(wheel) => self.wheel(picture, wheel),
        }
        self.y += AFTER;
    }

    /// Begins a figure, with its legend.
    fn figure_begins(&mut self, picture: &Picture) -> Mark {
        let mut element = Element::new("Figure", Some(0));
        element.alternative = Some(picture.alternative.clone());
        let mark = Mark::Element(self.tree.push(element));
        let mut x = LEFT;
        for (filled, text) in &picture.legend {
            self.surface(mark, (x, self.y + 1_500, 14_000, 7_000), *filled);
            let lines = self.wrapped(WORDS, &[plain(text.clone())], MEASURE);
            for line in lines.iter().take(1) {
                self.line(mark, x + 18_000, self.y, WORDS, line);
                x += 18_000 + line.width + 14_000;
            }
        }
        self.y += LEGEND;
        mark
    }

    /// Lines under each other, from `top`.
    fn words(&mut self, mark: Mark, x: i32, top: i32, lines: &[Line]) {
        for (place, line) in lines.iter().enumerate() {
            self.line(mark, x, top + place as i32 * WORDS.leading, WORDS, line);
        }
    }

    /// The same, ending at `right`.
    fn words_to(&mut self, mark: Mark, right: i32, top: i32, lines: &[Line]) {
        for (place, line) in lines.iter().enumerate() {
            self.line(mark, right - line.width, top + place as i32 * WORDS.leading, WORDS, line);
        }
    }
}

/// `part` of `whole` of a length, cut to whole thousandths of a point.
fn share(length: i32, part: i64, whole: i64) -> i32 {
    let share = i128::from(length) * i128::from(part.max(0)) / i128::from(whole.max(1));
    i32::try_from(share).unwrap_or(i32::MAX)
}
