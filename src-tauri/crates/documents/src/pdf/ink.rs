//! The few colours of the paper.

/// A colour. Those of text have contrast 7:1 or more against white and the tints.
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
    /// The paper itself, over what lies behind.
    Sheet,
    /// Of a thing in a picture.
    Paint(Paint),
    /// The same, as light as text can stand on it.
    Light(Paint),
}

/// The colours of things in a picture: those of the wall (ui/src/lib/chart/palette.css). None is told by its colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paint {
    /// What is given, and what is shared.
    Given,
    /// What is applied for.
    Applied,
    /// To universities.
    University,
    /// An *anslag*.
    Estimate,
    /// The frame.
    Frame,
    /// Bound by earlier years.
    Committed,
    /// Set aside.
    SetAside,
    /// The rest.
    Rest,
    /// Above the frame.
    Over,
    /// Given last year.
    LastYear,
    /// Before, in another draft.
    Before,
}

impl Paint {
    /// Red, green and blue.
    pub fn colour(self) -> (u8, u8, u8) {
        match self {
            Paint::Given => (0x0a, 0x4f, 0xa3),
            Paint::Applied => (0xc3, 0xcf, 0xdd),
            Paint::University => (0xb8, 0x5c, 0x00),
            Paint::Estimate => (0x6d, 0x7a, 0x89),
            Paint::Frame => (0x10, 0x23, 0x3a),
            Paint::Committed => (0x5b, 0x4a, 0x8a),
            Paint::SetAside => (0x19, 0x70, 0x5f),
            Paint::Rest => (0xb3, 0x73, 0x0f),
            Paint::Over => (0xa3, 0x00, 0x00),
            Paint::LastYear => (0x8f, 0xa3, 0xb8),
            Paint::Before => (0x66, 0x76, 0x8a),
        }
    }

    /// The colour with four parts of white to one of itself.
    pub fn light(self) -> (u8, u8, u8) {
        let (red, green, blue) = self.colour();
        let mixed = |part: u8| 204 + part / 5;
        (mixed(red), mixed(green), mixed(blue))
    }
}
