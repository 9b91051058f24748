//! Where a part of a turn stands on a circle, in whole numbers: the first of January at the top, and on as a clock goes.

/// A whole turn.
pub(super) const WHOLE: i64 = 1_000_000;
/// One, of a sine.
const ONE: i64 = 1_000_000_000;
/// Half a turn's angle, as a part of a circle's radius, in the same unit.
const PI: i64 = 3_141_592_654;

/// How far right of the middle and how far under it a point stands, `turn` of a million on a circle of this radius.
pub(super) fn on_circle(turn: i64, radius: i32) -> (i32, i32) {
    let along = |part: i64| (i64::from(radius) * part + part.signum() * ONE / 2) / ONE;
    (along(sine(turn)) as i32, -along(sine(turn + WHOLE / 4)) as i32)
}

/// The sine of a part of a turn.
fn sine(turn: i64) -> i64 {
    let turn = turn.rem_euclid(WHOLE);
    let (turn, sign) = if turn < WHOLE / 2 { (turn, 1) } else { (turn - WHOLE / 2, -1) };
    // The second quarter mirrors the first.
    let x = turn.min(WHOLE / 2 - turn) * 2 * PI / WHOLE;
    let times = |a: i64, b: i64| (i128::from(a) * i128::from(b) / i128::from(ONE)) as i64;
    let square = times(x, x);
    let (mut term, mut sum) = (x, x);
    for step in 1..=6 {
        term = -times(term, square) / (2 * step * (2 * step + 1));
        sum += term;
    }
    sign * sum
}

#[cfg(test)]
mod tests {
    use super::{WHOLE, on_circle};

    #[test]
    fn the_year_begins_at_the_top_and_goes_as_a_clock() {
        assert_eq!(on_circle(0, 1_000), (0, -1_000));
        assert_eq!(on_circle(WHOLE / 4, 1_000), (1_000, 0), "a quarter past");
        assert_eq!(on_circle(WHOLE / 2, 1_000), (0, 1_000));
        assert_eq!(on_circle(3 * WHOLE / 4, 1_000), (-1_000, 0));
        assert_eq!(on_circle(WHOLE / 8, 100_000), (70_711, -70_711), "half of the root of two");
        assert_eq!(on_circle(WHOLE / 12, 100_000), (50_000, -86_603), "the sine of thirty degrees is a half");
        assert_eq!(on_circle(-WHOLE / 4, 1_000), on_circle(3 * WHOLE / 4, 1_000));
    }

    #[test]
    fn every_point_lies_on_its_circle() {
        for turn in (0..WHOLE).step_by(997) {
            let (x, y) = on_circle(turn, 100_000);
            let square = i64::from(x) * i64::from(x) + i64::from(y) * i64::from(y);
            assert!((square - 10_000_000_000).abs() < 300_000, "{turn}: {x}, {y}");
        }
    }
}
