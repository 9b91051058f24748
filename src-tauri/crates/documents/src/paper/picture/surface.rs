//! How a surface is filled: a colour and a pattern, so that no two are told apart by colour alone.

use super::super::pen::Placer;
use super::Filled;
use crate::pdf::Ink;
use crate::pdf::page::{Mark, Shape};

/// The pattern of a surface, as on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    Full,
    Stripes,
    Dots,
    Cross,
    Lines,
    Outline,
}

/// From one stripe, dot or line to the next.
const STEP: i32 = 3_000;
/// Left, top, width and height.
pub(super) type Box = (i32, i32, i32, i32);

impl Placer<'_> {
    /// Fills a rectangle, and draws its edge.
    pub(super) fn surface(&mut self, mark: Mark, (x, y, width, height): Box, filled: Filled) {
        if width <= 0 || height <= 0 {
            return;
        }
        let (ink, light) = (Ink::Paint(filled.paint), Ink::Light(filled.paint));
        let mut fill = |x, y, width, height, ink| self.put(mark, Shape::Fill { x, y, width, height, ink });
        if filled.pattern == Pattern::Full {
            return fill(x, y, width, height, ink);
        }
        fill(x, y, width, height, light);
        let across = || (0..height).step_by(STEP as usize);
        let along = || (0..width).step_by(STEP as usize);
        match filled.pattern {
            Pattern::Full | Pattern::Outline => {}
            Pattern::Lines => across().for_each(|at| fill(x, y + at, width, 1_200.min(height - at), ink)),
            Pattern::Dots => {
                for (down, right) in across().flat_map(|down| along().map(move |right| (down, right))) {
                    let (down, right) = (down + 800, right + 800);
                    fill(x + right, y + down, 1_400.min(width - right), 1_400.min(height - down), ink);
                }
            }
            Pattern::Cross => {
                across().for_each(|at| fill(x, y + at, width, 700.min(height - at), ink));
                along().for_each(|at| fill(x + at, y, 700.min(width - at), height, ink));
            }
            Pattern::Stripes => {
                for from in (-height..width).step_by(STEP as usize) {
                    let points =
                        stripe(from, 1_500, width, height).into_iter().map(|(right, down)| (x + right, y + down));
                    let points: Vec<_> = points.collect();
                    if points.len() > 2 {
                        self.put(mark, Shape::Surface { points, ink });
                    }
                }
            }
        }
        self.put(mark, Shape::Frame { x, y, width, height, ink });
    }
}

/// A stripe that leans: from `from` on top, as far to the right as it goes down, cut to the rectangle.
fn stripe(from: i32, thick: i32, width: i32, height: i32) -> Vec<(i32, i32)> {
    let mut points = Vec::with_capacity(6);
    // Down its left edge and up its right, with the corners where it leaves the rectangle.
    let edge = |start: i32| {
        let (enters, leaves) = ((-start).clamp(0, height), (width - start).clamp(0, height));
        [(start + enters, enters), (start + leaves, leaves)].map(|(right, down)| (right.clamp(0, width), down))
    };
    let ([left_top, left_bottom], [right_top, right_bottom]) = (edge(from), edge(from + thick));
    points.extend([left_top, left_bottom]);
    if left_bottom.1 == height && right_bottom.1 < height {
        points.push((width, height));
    }
    points.extend([right_bottom, right_top]);
    if right_top.1 == 0 && left_top.1 > 0 {
        points.push((0, 0));
    }
    points.dedup();
    points
}

#[cfg(test)]
mod tests {
    use super::stripe;

    #[test]
    fn a_stripe_stays_in_its_rectangle_and_leans() {
        assert_eq!(stripe(2, 1, 20, 5), [(2, 0), (7, 5), (8, 5), (3, 0)]);
        for from in -5..20 {
            for (right, down) in stripe(from, 3, 20, 5) {
                assert!((0..=20).contains(&right) && (0..=5).contains(&down), "from {from}: {right}, {down}");
            }
        }
        assert_eq!(stripe(-2, 3, 20, 5), [(0, 2), (3, 5), (6, 5), (1, 0), (0, 0)], "cut at the left edge");
    }
}
