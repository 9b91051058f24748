//! A year as a wheel: the months around it, a mark for each step with the number of its row in the list, and a band for what lasts. Marks
//! that would lie on each other are moved inwards, and then along; a line leads each back to its day.

use super::super::pen::{LEFT, MEASURE, Placer};
use super::super::style::{Style, plain, strong};
use super::turn::{WHOLE, on_circle};
use super::{LEGEND, Paint, Picture, WORDS};
use crate::pdf::Ink;
use crate::pdf::page::{Mark, Shape};

/// The year, with its steps in the order of the list.
#[derive(Debug)]
pub(crate) struct Wheel {
    /// What the months are called, and how far round each begins.
    pub months: Vec<(String, Turn)>,
    pub steps: Vec<Step>,
    /// The day it is seen from, and what it is called.
    pub today: Option<(Turn, String)>,
    /// What the signs stand for.
    pub legend: Vec<(Sign, String)>,
    /// What a band stands for.
    pub lasts: String,
}

/// A day as a part of its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Turn(i64);

impl Turn {
    /// The day with this number, of so many; the first has number 0.
    pub fn of_day(day: u32, days: u32) -> Turn {
        Turn(i64::from(day) * WHOLE / i64::from(days.max(1)))
    }
}

/// A step: its day, how long it lasts, and how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub from: Turn,
    pub until: Option<Turn>,
    pub sign: Sign,
}

/// How a step stands, told by the shape of its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A square.
    Late,
    /// An octagon with a thick edge.
    Due,
    /// A ring.
    Ahead,
    /// A thin ring, its number crossed out.
    Done,
}

/// The ring of days, the widest circle of marks, and the names of the months.
const RING: i32 = 158_000;
const OUTER: i32 = RING - 16_000;
const NAMES: i32 = RING + 14_000;
/// Half the width of a mark, and how far apart two middles are at least.
const HALF: i32 = 6_800;
const APART: i32 = 15_000;
/// How many circles there are for marks, the widest first.
const CIRCLES: i32 = 8;
/// From the middle to the edge of the picture, names of months included.
const EDGE: i32 = NAMES + 12_000;
/// How high the picture is, under its legend.
pub(super) const HEIGHT: i32 = 2 * EDGE;
/// A band that lasts.
const BAND: i32 = 3_200;
const BIG: Style = Style { size: 7_400, leading: 9_000, ink: Ink::Black };

impl Wheel {
    /// Every text that is drawn.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let months = self.months.iter().map(|(name, _)| name);
        let legend = self.legend.iter().map(|(_, text)| text);
        months.chain(legend).chain([&self.lasts]).chain(self.today.iter().map(|(_, text)| text)).map(String::as_str)
    }
}

impl Placer<'_> {
    pub(super) fn wheel(&mut self, picture: &Picture, wheel: &Wheel) {
        self.keep(LEGEND + HEIGHT);
        let mark = self.figure_begins(picture);
        self.wheel_legend(mark, self.y - LEGEND, wheel);
        let middle = (LEFT + MEASURE / 2, self.y + EDGE);
        let at = |turn: i64, radius: i32| {
            let (right, down) = on_circle(turn, radius);
            (middle.0 + right, middle.1 + down)
        };
        self.band(mark, &at, (0, WHOLE), (RING, 800), Ink::Grey);
        for (place, (name, Turn(begins))) in wheel.months.iter().enumerate() {
            self.stroke(mark, at(*begins, RING - 7_000), at(*begins, RING + 5_000), 800, Ink::Grey);
            let ends = wheel.months.get(place + 1).map_or(WHOLE, |(_, Turn(next))| *next);
            self.in_the_middle(mark, at((begins + ends) / 2, NAMES), WORDS, name);
        }
        for step in &wheel.steps {
            if let Some(Turn(until)) = step.until {
                let until = if until < step.from.0 { until + WHOLE } else { until };
                self.band(mark, &at, (step.from.0, until), (RING + BAND / 2, BAND), Ink::Paint(Paint::Given));
            }
        }
        if let Some((Turn(today), _)) = wheel.today {
            for from in (0..RING + 6_000).step_by(6_000) {
                self.stroke(mark, at(today, from), at(today, (from + 3_500).min(RING + 6_000)), 900, Ink::Black);
            }
        }
        let placed = places(&wheel.steps);
        for (step, (turn, radius)) in wheel.steps.iter().zip(&placed) {
            self.stroke(mark, at(step.from.0, RING), at(*turn, *radius), 600, Ink::Hairline);
        }
        for (number, (step, (turn, radius))) in wheel.steps.iter().zip(&placed).enumerate() {
            self.step(mark, at(*turn, *radius), step.sign, &(number + 1).to_string());
        }
        self.y += HEIGHT;
    }

    fn wheel_legend(&mut self, mark: Mark, top: i32, wheel: &Wheel) {
        let (mut x, line) = (LEFT, top + WORDS.leading / 2);
        for (sign, text) in &wheel.legend {
            self.step(mark, (x + HALF, line), *sign, "");
            x = self.legend_text(mark, x + 2 * HALF + 4_000, top, text);
        }
        self.put(
            mark,
            Shape::Fill { x, y: line - BAND / 2, width: 14_000, height: BAND, ink: Ink::Paint(Paint::Given) },
        );
        x = self.legend_text(mark, x + 18_000, top, &wheel.lasts);
        if let Some((_, text)) = &wheel.today {
            for from in (0..14_000).step_by(6_000) {
                self.put(mark, Shape::Fill { x: x + from, y: line - 450, width: 3_500, height: 900, ink: Ink::Black });
            }
            self.legend_text(mark, x + 18_000, top, text);
        }
    }

    /// A text of the legend, and where the next sign begins.
    fn legend_text(&mut self, mark: Mark, x: i32, top: i32, text: &str) -> i32 {
        let lines = self.wrapped(WORDS, &[plain(text.to_owned())], MEASURE);
        let Some(line) = lines.first() else { return x };
        self.line(mark, x, top, WORDS, line);
        x + line.width + 12_000
    }

    fn step(&mut self, mark: Mark, (x, y): (i32, i32), sign: Sign, number: &str) {
        let polygon = |radius: i32, corners: i64, ink| {
            // Turned half a corner, so that a square stands on its side.
            let turn = |corner: i64| (2 * corner + 1) * WHOLE / (2 * corners);
            let points = (0..corners).map(|corner| on_circle(turn(corner), radius));
            Shape::Surface { points: points.map(|(right, down)| (x + right, y + down)).collect(), ink }
        };
        let (corners, radius, edge, ink, inside) = match sign {
            Sign::Late => (4, HALF + 2_600, 1_600, Ink::Paint(Paint::Over), Ink::Light(Paint::Over)),
            Sign::Due => (8, HALF + 900, 2_200, Ink::Paint(Paint::Given), Ink::Light(Paint::Given)),
            Sign::Ahead => (32, HALF, 900, Ink::Black, Ink::Sheet),
            Sign::Done => (32, HALF, 600, Ink::Grey, Ink::Tint),
        };
        self.put(mark, polygon(radius, corners, ink));
        self.put(mark, polygon(radius - edge, corners, inside));
        self.in_the_middle(mark, (x, y), BIG, number);
        if sign == Sign::Done {
            self.stroke(mark, (x - HALF / 2, y), (x + HALF / 2, y), 600, Ink::Grey);
        }
    }

    fn in_the_middle(&mut self, mark: Mark, (x, y): (i32, i32), style: Style, text: &str) {
        for line in self.wrapped(style, &[strong(text.to_owned())], MEASURE).iter().take(1) {
            self.line(mark, x - line.width / 2, y - style.leading / 2, style, line);
        }
    }

    /// A straight line of some thickness.
    fn stroke(&mut self, mark: Mark, from: (i32, i32), to: (i32, i32), thick: i32, ink: Ink) {
        let (x, y) = (i64::from(to.0 - from.0), i64::from(to.1 - from.1));
        let length = (x * x + y * y).unsigned_abs().isqrt() as i64;
        if length == 0 {
            return;
        }
        let half = i64::from(thick);
        let (right, down) = ((-y * half / (2 * length)) as i32, (x * half / (2 * length)) as i32);
        let (one, other) = (|(x, y): (i32, i32)| (x + right, y + down), |(x, y): (i32, i32)| (x - right, y - down));
        self.put(mark, Shape::Surface { points: vec![one(from), one(to), other(to), other(from)], ink });
    }

    /// A part of a ring from one turn to another, this far from the middle and so thick.
    fn band(
        &mut self,
        mark: Mark,
        at: &impl Fn(i64, i32) -> (i32, i32),
        (from, until): (i64, i64),
        (radius, thick): (i32, i32),
        ink: Ink,
    ) {
        let steps = ((until - from) * 120 / WHOLE).max(2);
        let turn = |step: i64| from + (until - from) * step / steps;
        for step in 0..steps {
            let (begins, ends) = (turn(step), turn(step + 1));
            let (inner, outer) = (radius - thick / 2, radius + thick / 2);
            let points = vec![at(begins, inner), at(begins, outer), at(ends, outer), at(ends, inner)];
            self.put(mark, Shape::Surface { points, ink });
        }
    }
}

/// Where each mark stands: on its own day if there is room, as far out as it can be; else beside it.
fn places(steps: &[Step]) -> Vec<(i64, i32)> {
    let mut placed: Vec<(i64, i32)> = Vec::with_capacity(steps.len());
    for step in steps {
        let free = |place: &(i64, i32)| placed.iter().all(|other| apart(*place, *other));
        // Half a day's turn at a time, on both sides.
        let beside = (0..=WHOLE / 2_000).flat_map(|aside| [aside, -aside].map(|aside| step.from.0 + aside * 1_000));
        let circles = |turn: i64| (0..CIRCLES).map(move |circle| (turn, OUTER - circle * APART));
        placed.push(beside.flat_map(circles).find(free).unwrap_or((step.from.0, OUTER)));
    }
    placed
}

/// True when two marks do not touch.
fn apart(one: (i64, i32), other: (i64, i32)) -> bool {
    let ((x, y), (u, v)) = (on_circle(one.0, one.1), on_circle(other.0, other.1));
    let (across, down) = (i64::from(x - u), i64::from(y - v));
    across * across + down * down >= i64::from(APART) * i64::from(APART)
}

#[cfg(test)]
mod tests {
    use super::{Sign, Step, Turn, apart, places};

    #[test]
    fn no_mark_lies_on_another_though_sixty_steps_fall_in_one_week_and_one_alone_stands_outermost() {
        let step = |day| Step { from: Turn::of_day(day, 365), until: None, sign: Sign::Ahead };
        let placed = places(&(0..60).map(|nth| step(70 + nth % 7)).collect::<Vec<_>>());
        for (nth, place) in placed.iter().enumerate() {
            assert!(placed[..nth].iter().all(|other| apart(*place, *other)), "number {}", nth + 1);
        }
        assert_eq!(places(&[step(100)]), [(Turn::of_day(100, 365).0, super::OUTER)]);
    }
}
