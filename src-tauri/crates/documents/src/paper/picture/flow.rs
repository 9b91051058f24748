//! Money on its way: three columns of nodes as high as what passes them, with bands between. More regions than a page can name are shown
//! page by page, the others gathered.

use std::collections::BTreeSet;

use super::super::pen::{BOTTOM, LEFT, MEASURE, Placer, TOP};
use super::super::style::plain;
use super::super::wrap::Line;
use super::gathered::gather;
use super::{Flow, LEGEND, Many, Node, Picture, WORDS, share};
use crate::pdf::Ink;
use crate::pdf::page::{Mark, Shape};

/// The width of a node, the air between two, and between a node and its words.
const NODE: i32 = 9_000;
const AIR: i32 = 4_000;
const GAP: i32 = 5_000;
/// Left edges of the three columns, counted from the left of the page's text.
const FROM_LEFT: [i32; 3] = [66_000, 138_000, 318_000];
const LEFTS: [i32; 3] = [LEFT + FROM_LEFT[0], LEFT + FROM_LEFT[1], LEFT + FROM_LEFT[2]];
/// Room for the words of each: before the first column, after the second, and after the last, where the amount stands at the end of the
/// line.
const ROOMS: [i32; 3] = [FROM_LEFT[0] - GAP, 84_000, MEASURE - FROM_LEFT[2] - NODE - 2 * GAP - AMOUNT];
const AMOUNT: i32 = 52_000;
/// A picture of few nodes is no lower than this, and none is higher than a page.
const LOWEST: i32 = 230_000;
const HIGHEST: i32 = BOTTOM - TOP - LEGEND - 40_000;

/// A node with its place.
struct Stood {
    /// Top and height of the node itself.
    top: i32,
    height: i32,
    lines: Vec<Line>,
    /// The middle of its words.
    middle: i32,
}

impl Placer<'_> {
    fn node_lines(&self, node: &Node) -> Vec<Line> {
        self.wrapped(WORDS, &[plain(node.name.clone())], ROOMS[node.column])
    }

    /// How high the words of a node are: under the name stands its amount, but for the last column.
    fn node_words(&self, node: &Node) -> i32 {
        let lines = self.node_lines(node).len() as i32 + i32::from(node.column < 2);
        lines * WORDS.leading
    }

    fn column_height(&self, nodes: &[Node]) -> i32 {
        nodes.iter().map(|node| self.node_words(node) + AIR).sum::<i32>() - AIR
    }

    /// The pages of a flow: which regions are named on each.
    fn flow_pages(&self, flow: &Flow) -> Vec<BTreeSet<usize>> {
        let regions = flow.nodes.iter().enumerate().filter(|(_, node)| node.many == Some(Many::Regions));
        let heights: Vec<(usize, i32)> = regions.map(|(place, node)| (place, self.node_words(node) + AIR)).collect();
        let all: i32 = heights.iter().map(|(_, height)| height).sum();
        // Names take no more than this of a page, so that the bands are seen; the pages are about as full as each other.
        let room = HIGHEST * 7 / 10;
        let pages_needed = (all + room - 1) / room;
        let (mut pages, mut used, mut before) = (vec![BTreeSet::new()], 0, 0_i64);
        for (place, height) in heights {
            if used > 0
                && (used + height > room || before * i64::from(pages_needed) >= i64::from(all) * pages.len() as i64)
            {
                pages.push(BTreeSet::new());
                used = 0;
            }
            used += height;
            before += i64::from(height);
            if let Some(page) = pages.last_mut() {
                page.insert(place);
            }
        }
        pages
    }

    fn on_page(&self, flow: &Flow, shown: &BTreeSet<usize>) -> (Flow, i32) {
        let flow = gather(flow, shown, |column| self.column_height(column) <= HIGHEST);
        let columns = (0..3).map(|column| {
            let nodes: Vec<Node> = flow.nodes.iter().filter(|node| node.column == column).cloned().collect();
            self.column_height(&nodes)
        });
        let height = columns.max().unwrap_or(0).clamp(LOWEST, HIGHEST);
        (flow, height)
    }

    pub(super) fn flow_start_height(&self, flow: &Flow) -> i32 {
        self.flow_pages(flow).first().map_or(0, |shown| self.on_page(flow, shown).1)
    }

    pub(super) fn flow(&mut self, picture: &Picture, flow: &Flow) {
        for shown in self.flow_pages(flow) {
            let (on_page, height) = self.on_page(flow, &shown);
            self.keep(LEGEND + height + AIR);
            let mark = self.figure_begins(picture);
            self.flow_on_page(mark, &on_page, height);
            self.y += height + AIR;
        }
    }

    fn flow_on_page(&mut self, mark: Mark, flow: &Flow, height: i32) {
        let whole = flow.nodes.iter().filter(|node| node.column == 0).map(|node| node.amount.get()).sum::<i64>().max(1);
        // The same length for a krone in all columns: as long as the fullest of them allows.
        let longest = (0..3).map(|column| self.krone(flow, column, height, whole)).min().unwrap_or(0);
        let mut stood: Vec<Option<Stood>> = flow.nodes.iter().map(|_| None).collect();
        for column in 0..3 {
            let places: Vec<usize> =
                (0..flow.nodes.len()).filter(|place| flow.nodes[*place].column == column).collect();
            let slots: Vec<(i32, i32)> = places
                .iter()
                .map(|place| {
                    let node = &flow.nodes[*place];
                    let own = share(longest, node.amount.get(), whole).max(500);
                    (own, own.max(self.node_words(node)))
                })
                .collect();
            let all: i32 = slots.iter().map(|(_, slot)| slot + AIR).sum::<i32>() - AIR;
            let mut top = self.y + (height - all).max(0) / 2;
            for (place, (own, slot)) in places.iter().zip(slots) {
                let lines = self.node_lines(&flow.nodes[*place]);
                stood[*place] = Some(Stood { top: top + (slot - own) / 2, height: own, lines, middle: top + slot / 2 });
                top += slot + AIR;
            }
        }
        let stood: Vec<Stood> = stood.into_iter().flatten().collect();
        self.bands(mark, flow, &stood, longest, whole);
        for (node, at) in flow.nodes.iter().zip(&stood) {
            self.node(mark, node, at);
        }
    }

    /// How long the whole may be for a column to fit: a node is as high as its amount, and has at least room for its words.
    fn krone(&self, flow: &Flow, column: usize, height: i32, whole: i64) -> i32 {
        let nodes: Vec<(&Node, i32)> =
            flow.nodes.iter().filter(|node| node.column == column).map(|node| (node, self.node_words(node))).collect();
        let air = AIR * (nodes.len() as i32 - 1).max(0);
        let mut longest = height;
        // Each turn names at least one more node that is as high as its words.
        for _ in 0..=nodes.len() {
            let is_small = |node: &Node, words: i32| share(longest, node.amount.get(), whole) < words;
            let taken: i32 = nodes.iter().filter(|(node, words)| is_small(node, *words)).map(|(_, words)| words).sum();
            let large: i64 =
                nodes.iter().filter(|(node, words)| !is_small(node, *words)).map(|(node, _)| node.amount.get()).sum();
            if large == 0 {
                break;
            }
            let fits = share((height - air - taken).max(0), whole, large).min(height);
            if fits >= longest {
                break;
            }
            longest = fits;
        }
        longest
    }

    /// Bands in the order of the nodes, so that no two of one node cross more than they must.
    fn bands(&mut self, mark: Mark, flow: &Flow, stood: &[Stood], longest: i32, whole: i64) {
        let mut links = flow.links.clone();
        links.sort_by_key(|link| (link.from, link.to));
        let (mut out, mut into) = (vec![0_i64; stood.len()], vec![0_i64; stood.len()]);
        let mut starts = Vec::with_capacity(links.len());
        for link in &links {
            starts.push(out[link.from]);
            out[link.from] += link.amount.get();
        }
        let mut order: Vec<usize> = (0..links.len()).collect();
        order.sort_by_key(|nth| (links[*nth].to, links[*nth].from));
        for nth in order {
            let link = links[nth];
            let amount = link.amount.get();
            let at = |from: i64| (share(longest, from, whole), share(longest, from + amount, whole));
            let ((from_top, from_end), (to_top, to_end)) = (at(starts[nth]), at(into[link.to]));
            into[link.to] += amount;
            let (from, to) = (&flow.nodes[link.from], &flow.nodes[link.to]);
            let paint = if to.column == 1 { to.filled.paint } else { from.filled.paint };
            let (left, right) = (LEFTS[from.column] + NODE, LEFTS[to.column]);
            // The words of the second column lie on its own band, which turns after them: no other crosses them.
            let turns = if from.column == 1 { left + GAP + ROOMS[1] } else { left };
            let (start, end) = (stood[link.from].top, stood[link.to].top);
            let mut points = vec![(left, start + from_top)];
            points.extend(curve((turns, start + from_top), (right, end + to_top)));
            points.extend(curve((turns, start + from_end), (right, end + to_end)).into_iter().rev());
            points.push((left, start + from_end));
            self.put(mark, Shape::Surface { points, ink: Ink::Light(paint) });
        }
    }

    fn node(&mut self, mark: Mark, node: &Node, at: &Stood) {
        let left = LEFTS[node.column];
        self.surface(mark, (left, at.top, NODE, at.height), node.filled);
        let amount = self.wrapped(WORDS, &[super::super::style::strong(node.amount.to_string())], MEASURE);
        let lines = at.lines.len() as i32;
        let under = i32::from(node.column < 2);
        let top = at.middle - (lines + under) * WORDS.leading / 2;
        match node.column {
            0 => {
                self.words_to(mark, left - GAP, top, &at.lines);
                self.words_to(mark, left - GAP, top + lines * WORDS.leading, &amount);
            }
            1 => {
                self.words(mark, left + NODE + GAP, top, &at.lines);
                self.words(mark, left + NODE + GAP, top + lines * WORDS.leading, &amount);
            }
            _ => {
                self.words(mark, left + NODE + GAP, top, &at.lines);
                self.words_to(mark, LEFT + MEASURE, at.middle - WORDS.leading / 2, &amount);
            }
        }
    }
}

/// From one point to another, level at both ends: a curve of the third degree, in whole numbers.
fn curve((x0, y0): (i32, i32), (x1, y1): (i32, i32)) -> Vec<(i32, i32)> {
    const STEPS: i64 = 16;
    let between = |t: i64, from: i64, bend: [i64; 2], to: i64| {
        let u = STEPS - t;
        (u * u * u * from + 3 * u * u * t * bend[0] + 3 * u * t * t * bend[1] + t * t * t * to)
            / (STEPS * STEPS * STEPS)
    };
    let [x0, y0, x1, y1] = [x0, y0, x1, y1].map(i64::from);
    let middle = i64::midpoint(x0, x1);
    (0..=STEPS).map(|t| (between(t, x0, [middle, middle], x1) as i32, between(t, y0, [y0, y1], y1) as i32)).collect()
}

#[cfg(test)]
mod tests {
    use super::curve;

    #[test]
    fn a_curve_ends_where_it_is_told_and_is_level_there() {
        let points = curve((0, 100), (1_600, 900));
        assert_eq!((points[0], points[16]), ((0, 100), (1_600, 900)));
        assert!(points[1].1 - 100 < 20 && 900 - points[15].1 < 20, "{points:?}");
        assert!(points.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 <= pair[1].1), "it never turns back");
    }
}
