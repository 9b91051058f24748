//! Rows with bars: a name, bars along one scale, figures. What does not fit goes on on the next page, in a figure of its own.

use super::super::pen::{BOTTOM, LEFT, MEASURE, Placer, TOP};
use super::super::style::{plain, strong};
use super::super::wrap::Line;
use super::{BarRow, Bars, LEGEND, Picture, WORDS, share};
use crate::pdf::page::{Mark, Shape};
use crate::pdf::{Face, Ink};

/// Between a name, a bar and the figures.
const GAP: i32 = 9_000;
/// The height of a bar, and the air between rows.
const BAR: i32 = 9_000;
const AIR: i32 = 4_500;

/// Where the parts of a row stand.
struct Columns {
    /// Room for a name.
    names: i32,
    /// Where the bars begin and how long a full one is.
    bars: (i32, i32),
    /// Right edges of the figures.
    figures: Vec<i32>,
}

/// How high the bars of a row are together: two beside each other are a little lower each.
fn lanes_height(row: &BarRow) -> i32 {
    let lanes = row.marks.iter().map(|bar| bar.lanes).max().unwrap_or(1);
    if lanes > 1 { BAR * 3 / 4 * lanes } else { BAR }
}

impl Placer<'_> {
    fn bar_columns(&self, bars: &Bars) -> Columns {
        let wide = |text: &str, face| self.faces.width(face, WORDS.size, &self.faces.printable(text));
        let mut right = LEFT + MEASURE;
        let mut figures = vec![0; bars.headings.len()];
        for (nth, heading) in bars.headings.iter().enumerate().rev() {
            let cells = bars.rows.iter().filter_map(|row| row.figures.get(nth)).map(|text| wide(text, Face::Regular));
            let widest = cells.chain([wide(heading, Face::Strong)]).max().unwrap_or(0);
            figures[nth] = right;
            right -= widest + GAP;
        }
        let widest = bars.rows.iter().map(|row| wide(&row.name, Face::Regular)).max().unwrap_or(0);
        let names = widest.min(MEASURE * 36 / 100);
        let from = LEFT + names + GAP;
        Columns { names, bars: (from, (right - from).max(GAP)), figures }
    }

    fn bar_rows(&self, bars: &Bars, columns: &Columns) -> Vec<(Vec<Line>, i32)> {
        let set = |row: &BarRow| {
            let lines = self.wrapped(WORDS, &[plain(row.name.clone())], columns.names + 1);
            let height = (lines.len() as i32 * WORDS.leading).max(lanes_height(row)) + AIR;
            (lines, height)
        };
        bars.rows.iter().map(set).collect()
    }

    /// A whole picture where one page holds it, else its first rows.
    pub(super) fn bars_start_height(&self, bars: &Bars) -> i32 {
        let rows = self.bar_rows(bars, &self.bar_columns(bars));
        let all: i32 = rows.iter().map(|(_, height)| height).sum();
        let head = WORDS.leading + 4_000;
        let page = BOTTOM - TOP - LEGEND;
        if head + all <= page / 2 {
            head + all
        } else {
            head + rows.iter().take(5).map(|(_, height)| height).sum::<i32>()
        }
    }

    pub(super) fn bars(&mut self, picture: &Picture, bars: &Bars) {
        let columns = self.bar_columns(bars);
        let rows = self.bar_rows(bars, &columns);
        let mut at = 0;
        while at < rows.len() {
            let head = LEGEND + WORDS.leading + 4_000;
            if self.room() < head + rows[at].1 && !self.at_top() {
                self.new_page();
            }
            let mut room = self.room() - head;
            let mut end = at;
            while end < rows.len() && (end == at || rows[end].1 <= room) {
                room -= rows[end].1;
                end += 1;
            }
            self.bars_on_page(picture, bars, &columns, &rows[at..end], &bars.rows[at..end]);
            at = end;
        }
    }

    fn bars_on_page(
        &mut self,
        picture: &Picture,
        bars: &Bars,
        columns: &Columns,
        set: &[(Vec<Line>, i32)],
        rows: &[BarRow],
    ) {
        let mark = self.figure_begins(picture);
        for (heading, right) in bars.headings.iter().zip(&columns.figures) {
            let lines = self.wrapped(WORDS, &[strong(heading.clone())], MEASURE);
            self.words_to(mark, *right, self.y, &lines);
        }
        self.y += WORDS.leading + 4_000;
        let (from, length) = columns.bars;
        let top = self.y;
        for ((lines, height), row) in set.iter().zip(rows) {
            let middle = self.y + (height - AIR) / 2;
            self.words(mark, LEFT, middle - lines.len() as i32 * WORDS.leading / 2, lines);
            for bar in &row.marks {
                let (x, end) = (share(length, bar.from, bars.full), share(length, bar.to, bars.full).min(length));
                let high = lanes_height(row) / bar.lanes.max(1);
                let top = middle - lanes_height(row) / 2 + bar.lane * high;
                self.surface(mark, (from + x, top, end - x, high), bar.filled);
            }
            for (text, right) in row.figures.iter().zip(&columns.figures) {
                let lines = self.wrapped(WORDS, &[plain(text.clone())], MEASURE);
                self.words_to(mark, *right, middle - WORDS.leading / 2, &lines);
            }
            self.y += height;
        }
        if let Some((at, text)) = &bars.line {
            self.whole(mark, from + share(length, *at, bars.full), top, text);
        }
    }

    /// The line through all rows, broken so that it is none of the bars' edges, and what it says under it.
    fn whole(&mut self, mark: Mark, x: i32, top: i32, text: &str) {
        for y in (top..self.y - AIR).step_by(5_000) {
            let height = 3_000.min(self.y - AIR - y);
            self.put(mark, Shape::Fill { x: x - 500, y, width: 1_000, height, ink: Ink::Black });
        }
        let lines = self.wrapped(WORDS, &[plain(text.to_owned())], MEASURE);
        let wide = lines.iter().map(|line| line.width).max().unwrap_or(0);
        let left = (x - wide / 2).clamp(LEFT, (LEFT + MEASURE - wide).max(LEFT));
        self.words(mark, left, self.y, &lines);
        self.y += lines.len() as i32 * WORDS.leading;
    }
}
