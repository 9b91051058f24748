//! What can stand on a paper.

use super::picture::Picture;
use super::style::{Follow, Run, Style};
use super::table::Table;
use crate::pdf::Ink;

/// A heading's level and look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// The title.
    One,
    /// A part.
    Two,
    /// A section of a part.
    Three,
}

impl Level {
    /// The name of the structure element.
    pub fn role(self) -> &'static str {
        match self {
            Level::One => "H1",
            Level::Two => "H2",
            Level::Three => "H3",
        }
    }

    pub fn style(self) -> Style {
        match self {
            Level::One => Style { size: 20_000, leading: 25_000, ink: Ink::Black },
            Level::Two => Style { size: 13_000, leading: 17_000, ink: Ink::Black },
            Level::Three => Style { size: 10_000, leading: 13_500, ink: Ink::Black },
        }
    }

    /// Air above it, when it is not first on the page.
    pub fn above(self) -> i32 {
        match self {
            Level::One => 24_000,
            Level::Two => 22_000,
            Level::Three => 14_000,
        }
    }

    /// Air below it.
    pub fn below(self) -> i32 {
        match self {
            Level::One => 3_000,
            Level::Two => 5_000,
            Level::Three => 4_000,
        }
    }
}

/// A key figure: what it is, and the amount under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Figure {
    pub label: String,
    pub value: String,
}

/// What a panel is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// What the forum decided.
    Decided,
    /// Not decided, or constructed: not to be overlooked.
    Warning,
}

/// One thing on a paper, over the whole width.
#[derive(Debug)]
pub(crate) enum Block {
    /// Two short texts on a line, left and right, with a rule under the last of them: the letterhead.
    Letterhead(Vec<(Run, Run)>),
    /// A heading; it never stands alone at the bottom of a page.
    Heading { level: Level, text: String },
    /// Running text.
    Paragraph { style: Style, runs: Vec<Run>, follow: Follow },
    /// A list, item by item, each after a dash.
    List(Vec<Vec<Run>>),
    /// Key figures side by side.
    Figures(Vec<Figure>),
    /// A framed box of paragraphs.
    Panel { tone: Tone, paragraphs: Vec<Vec<Run>> },
    /// A picture; the table with its numbers comes after it.
    Picture(Picture),
    /// A table.
    Table(Table),
    /// Lines to sign on, side by side.
    Signatures(Vec<String>),
}
