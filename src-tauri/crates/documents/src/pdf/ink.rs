//! The few colours of the paper.

/// A colour. All have contrast 7:1 or more against white and the tints.
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
