//! Text on a paper: its letters, its size and colour, and what it keeps with it.

use crate::pdf::{Face, Ink};

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

pub(crate) const BODY: Style = Style { size: 9_500, leading: 13_500, ink: Ink::Black };
pub(crate) const SMALL: Style = Style { size: 8_000, leading: 11_000, ink: Ink::Grey };
pub(crate) const FIGURE_LABEL: Style = Style { size: 8_000, leading: 11_500, ink: Ink::Grey };
pub(crate) const FIGURE: Style = Style { size: 12_000, leading: 16_000, ink: Ink::Black };
pub(crate) const CELL: Style = Style { size: 8_500, leading: 11_000, ink: Ink::Black };
pub(crate) const CELL_NOTE: Style = Style { size: 7_800, leading: 10_300, ink: Ink::Grey };
pub(crate) const CELL_HEAD: Style = Style { size: 8_000, leading: 10_500, ink: Ink::Black };

/// Whether a paragraph may be the last thing on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follow {
    /// Anything may follow, on any page.
    Free,
    /// What follows stands on the same page.
    WithNext,
}
