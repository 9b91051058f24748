//! Rounding the exact shares to whole units: by largest remainder, or by Sainte-Laguë.
//!
//! Sainte-Laguë hands out unit by unit, each to the claim with the largest weight / (2 × units it has + 1). Whoever stands
//! where at a level is known at once, so only the few units around it are handed out or taken back one by one.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::level::{Height, Part, Share};
use super::whole::Whole;

/// Who tied for the last units: places among the claims, both in the order of the ids.
#[derive(Debug)]
pub(crate) struct TiedPlaces {
    pub(crate) winners: Vec<usize>,
    pub(crate) losers: Vec<usize>,
}

/// The awards in units, and who tied for the last of them, in no order.
pub(super) struct Rounded {
    pub(super) awards: Vec<u64>,
    pub(super) tie: Option<TiedPlaces>,
}

/// Cuts every share to whole units and gives what is left to the largest remainders.
pub(super) fn largest_remainder<W: Whole>(parts: &[Part<'_, W>], shares: &[Share<W>], target: u64) -> Rounded {
    let mut awards: Vec<u64> = shares.iter().map(|share| share.whole).collect();
    let given: u64 = awards.iter().sum();
    let left = usize::try_from(target - given).unwrap_or(usize::MAX);
    let mut cut = Vec::with_capacity(shares.len());
    cut.extend((0..shares.len()).filter(|&n| !shares[n].remainder.is_nothing()));
    if left == 0 || left >= cut.len() {
        return Rounded { awards, tie: None };
    }
    let remainder = |n: usize| &shares[n].remainder;
    cut.select_nth_unstable_by(left, |&a, &b| {
        remainder(b).cmp(remainder(a)).then_with(|| parts[a].id.cmp(parts[b].id))
    });
    let (up, down) = cut.split_at(left);
    for &n in up {
        awards[n] += 1;
    }
    let last = up.iter().map(|&n| remainder(n)).min();
    let next = down.iter().map(|&n| remainder(n)).max();
    if last != next {
        return Rounded { awards, tie: None };
    }
    let tied = |side: &[usize]| side.iter().copied().filter(|&n| Some(remainder(n)) == last).collect();
    let tie = Some(TiedPlaces { winners: tied(up), losers: tied(down) });
    Rounded { awards, tie }
}

/// A claim's turn: `weight / divisor` says how near it is to its next unit, or how near it was to its last.
struct Turn<'p, W> {
    weight: &'p W,
    divisor: u64,
    id: &'p str,
    part: usize,
}

impl<W: Whole> Turn<'_, W> {
    fn rank(&self, other: &Self) -> Ordering {
        self.weight.times(other.divisor).cmp(&other.weight.times(self.divisor))
    }
}

impl<W: Whole> Ord for Turn<'_, W> {
    /// The greatest comes first: the larger quotient, then the smaller id.
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank(other).then_with(|| other.id.cmp(self.id))
    }
}

impl<W: Whole> PartialOrd for Turn<'_, W> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<W: Whole> PartialEq for Turn<'_, W> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl<W: Whole> Eq for Turn<'_, W> {}

/// Hands out `target` units by Sainte-Laguë, above the floors and below the caps.
pub(super) fn sainte_lague<W: Whole>(
    parts: &[Part<'_, W>],
    shares: &[Share<W>],
    height: &Height<W>,
    target: u64,
) -> Rounded {
    // Every share rounded to the nearest unit: exactly those turns that come before the level have been had.
    let mut awards: Vec<u64> = parts
        .iter()
        .zip(shares)
        .map(|(part, share)| {
            let up = !share.remainder.is_nothing() && share.remainder >= height.weight.minus(&share.remainder);
            (share.whole + u64::from(up && part.has_room(share.whole))).max(part.floor)
        })
        .collect();
    let next = |n: usize, award: u64| {
        (!parts[n].weight.is_nothing() && parts[n].has_room(award)).then(|| turn(parts, n, 2 * award + 1))
    };
    let last = |n: usize, award: u64| {
        (!parts[n].weight.is_nothing() && award > parts[n].floor).then(|| turn(parts, n, 2 * award - 1))
    };
    let given: u64 = awards.iter().sum();
    if given < target {
        let mut heap = heap_of((0..parts.len()).filter_map(|n| next(n, awards[n])), parts.len());
        for _ in given..target {
            let Some(Turn { part, .. }) = heap.pop() else { break };
            awards[part] += 1;
            heap.extend(next(part, awards[part]));
        }
    } else if given > target {
        let turns = (0..parts.len()).filter_map(|n| last(n, awards[n])).map(Reverse);
        let mut heap = heap_of(turns, parts.len());
        for _ in target..given {
            let Some(Reverse(Turn { part, .. })) = heap.pop() else { break };
            awards[part] -= 1;
            heap.extend(last(part, awards[part]).map(Reverse));
        }
    }
    let had = || (0..parts.len()).filter_map(|n| last(n, awards[n]));
    let waiting = || (0..parts.len()).filter_map(|n| next(n, awards[n]));
    let tie = match (had().min(), waiting().max()) {
        (Some(lowest), Some(highest)) if lowest.rank(&highest) == Ordering::Equal => {
            let level_with = |turn: &Turn<'_, W>| turn.rank(&lowest) == Ordering::Equal;
            Some(TiedPlaces {
                winners: had().filter(level_with).map(|turn| turn.part).collect(),
                losers: waiting().filter(level_with).map(|turn| turn.part).collect(),
            })
        }
        _ => None,
    };
    Rounded { awards, tie }
}

/// A heap made in one go, with room for `most`.
fn heap_of<T: Ord>(turns: impl Iterator<Item = T>, most: usize) -> BinaryHeap<T> {
    let mut row = Vec::with_capacity(most);
    row.extend(turns);
    BinaryHeap::from(row)
}

fn turn<'p, W>(parts: &'p [Part<'p, W>], part: usize, divisor: u64) -> Turn<'p, W> {
    Turn { weight: &parts[part].weight, divisor, id: parts[part].id, part }
}
