//! Water-filling: the level at which the claims together take exactly what there is, and what each takes at it.

use std::cmp::Ordering;

use super::whole::Whole;

/// A claim in whole units.
pub(super) struct Part<'a, W> {
    pub(super) id: &'a str,
    pub(super) weight: W,
    pub(super) floor: u64,
    pub(super) cap: Option<u64>,
}

impl<W> Part<'_, W> {
    /// True when one unit more is within the cap.
    pub(super) fn has_room(&self, award: u64) -> bool {
        self.cap.is_none_or(|cap| award < cap)
    }
}

/// A level: `units` for a weight of `weight`, not reduced.
pub(super) struct Height<W> {
    pub(super) units: u64,
    pub(super) weight: W,
}

/// What stops a claim from getting level times weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoppedBy {
    /// Nothing: it gets level times weight.
    Nothing,
    /// Its floor lies above level times weight.
    Floor,
    /// Its cap is reached.
    Cap,
}

/// What a claim takes at the level.
pub(super) struct Share<W> {
    /// Whole units.
    pub(super) whole: u64,
    /// What is left over one unit, out of [`Height::weight`]: all remainders of a division have the same denominator.
    pub(super) remainder: W,
    pub(super) stopped_by: StoppedBy,
}

/// A place where the sum bends: a claim leaves its floor or reaches its cap.
struct Bend<'p, W> {
    units: u64,
    weight: &'p W,
    leaves_floor: bool,
}

/// What the claims can take at most: floors for those without weight, caps for the others; none when there is no end.
pub(super) fn most<W: Whole>(parts: &[Part<'_, W>]) -> Option<u128> {
    parts.iter().map(|part| if part.weight.is_nothing() { Some(part.floor) } else { part.cap }.map(u128::from)).sum()
}

/// The lowest level at which the parts take `target` units. The floors must not exceed the target, nor the target [`most`].
///
/// The bends are never sorted: the middle one is asked on which side the level lies, and only that half is looked at
/// further, so that the work grows in a straight line with the claims.
pub(super) fn lowest<W: Whole>(parts: &[Part<'_, W>], target: u64) -> Height<W> {
    // f(level) = base + slope * level, between two bends.
    let mut base: u128 = parts.iter().map(|part| u128::from(part.floor)).sum();
    let mut slope = W::zero();
    let missing = |base: u128| u64::try_from(u128::from(target).saturating_sub(base)).unwrap_or(0);
    if missing(base) == 0 {
        return Height { units: 0, weight: W::one() };
    }
    let mut bends = Vec::with_capacity(2 * parts.len());
    for part in parts {
        if part.weight.is_nothing() || part.cap == Some(part.floor) {
            continue;
        }
        if part.floor == 0 {
            slope.add(&part.weight);
        } else {
            bends.push(Bend { units: part.floor, weight: &part.weight, leaves_floor: true });
        }
        if let Some(cap) = part.cap {
            bends.push(Bend { units: cap, weight: &part.weight, leaves_floor: false });
        }
    }
    let mut left = bends.as_mut_slice();
    while !left.is_empty() {
        let middle = left.len() / 2;
        left.select_nth_unstable_by(middle, compare);
        let (passed, rest) = left.split_at_mut(middle + 1);
        let (base_there, slope_there) = beyond(passed, base, &slope);
        let bend = &passed[middle];
        if slope_there.times(bend.units) >= bend.weight.times(missing(base_there)) {
            left = &mut passed[..middle];
        } else {
            (base, slope) = (base_there, slope_there);
            left = rest;
        }
    }
    Height { units: missing(base), weight: slope }
}

/// Base and slope beyond the bends. Whoever reaches its cap here has left its floor here or earlier, but the bends come in
/// no order: what is added is added first.
fn beyond<W: Whole>(bends: &[Bend<'_, W>], mut base: u128, slope: &W) -> (u128, W) {
    let (mut slope, mut capped) = (slope.clone(), W::zero());
    for bend in bends {
        if bend.leaves_floor {
            base -= u128::from(bend.units);
            slope.add(bend.weight);
        } else {
            base += u128::from(bend.units);
            capped.add(bend.weight);
        }
    }
    (base, slope.minus(&capped))
}

/// Lower level first: `units / weight`, compared exactly by cross-multiplication.
fn compare<W: Whole>(a: &Bend<'_, W>, b: &Bend<'_, W>) -> Ordering {
    b.weight.times(a.units).cmp(&a.weight.times(b.units))
}

/// What `part` takes at `height`.
pub(super) fn share<W: Whole>(part: &Part<'_, W>, height: &Height<W>) -> Share<W> {
    let (whole, remainder) = part.weight.share(height.units, &height.weight);
    match part.cap {
        Some(cap) if whole >= cap => Share { whole: cap, remainder: W::zero(), stopped_by: StoppedBy::Cap },
        _ if whole < part.floor => Share { whole: part.floor, remainder: W::zero(), stopped_by: StoppedBy::Floor },
        _ => Share { whole, remainder, stopped_by: StoppedBy::Nothing },
    }
}
