//! What can stand on a paper.

use super::font::Face;
use super::table::Table;

/// A stretch of text in one face.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub face: Face,
    pub text: String,
}

/// Ordinary text.
pub(crate) fn plain(text: impl Into<String>) -> Run {
    Run { face: Face::Regular, text: text.into() }
}

/// Strong text.
pub(crate) fn strong(text: impl Into<String>) -> Run {
    Run { face: Face::Strong, text: text.into() }
}

/// Size, distance between lines and colour of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    /// Thousandths of a point.
    pub size: i32,
    /// From one line to the next, thousandths of a point.
    pub leading: i32,
    pub ink: Ink,
}

/// The few colours of the paper. All have contrast 7:1 or more against white and the tints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Ordinary text and strong lines.
    Black,
    /// Secondary text.
    Grey,
    /// Thin lines between rows.
    Hairline,
    /// Behind sums and region names.
    Tint,
    /// Behind what must not be overlooked.
    Warning,
}

pub(crate) const BODY: Style = Style { size: 9_500, leading: 13_500, ink: Ink::Black };
pub(crate) const SMALL: Style = Style { size: 8_000, leading: 11_000, ink: Ink::Grey };
pub(crate) const FIGURE_LABEL: Style = Style { size: 8_000, leading: 11_500, ink: Ink::Grey };
pub(crate) const FIGURE: Style = Style { size: 12_000, leading: 16_000, ink: Ink::Black };
pub(crate) const CELL: Style = Style { size: 8_500, leading: 11_000, ink: Ink::Black };
pub(crate) const CELL_NOTE: Style = Style { size: 7_800, leading: 10_300, ink: Ink::Grey };
pub(crate) const CELL_HEAD: Style = Style { size: 8_000, leading: 10_500, ink: Ink::Black };

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

/// Whether a paragraph may be the last thing on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follow {
    /// Anything may follow, on any page.
    Free,
    /// What follows stands on the same page.
    WithNext,
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
    /// Key figures side by side.
    Figures(Vec<Figure>),
    /// A framed box of paragraphs.
    Panel { tone: Tone, paragraphs: Vec<Vec<Run>> },
    /// A table.
    Table(Table),
    /// Lines to sign on, side by side.
    Signatures(Vec<String>),
}
