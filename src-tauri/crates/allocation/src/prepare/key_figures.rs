//! Shares by key figures (R23-R28): what each participant weighs, exactly, and what of the money no figure can place.

use forum::{Kroner, Participant};
use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};
use rust_decimal::Decimal;

use crate::model::FigureShare;

/// A key figure of a participant: the sum of what is added less what is taken out, never below zero. None when one is missing.
pub(crate) fn figure_of(share: &FigureShare, participant: &Participant) -> Option<Decimal> {
    let sum = |figures: &[String]| {
        figures.iter().try_fold(Decimal::ZERO, |sum, figure| sum.checked_add(participant.key_figure(figure)?.value))
    };
    let figure = sum(&share.plus)?.checked_sub(sum(&share.less)?)?;
    (figure >= Decimal::ZERO).then_some(figure)
}

/// A share's total among those that take part.
pub(crate) fn total<'p>(share: &FigureShare, participants: impl Iterator<Item = &'p Participant>) -> Decimal {
    let figures = participants.filter_map(|participant| figure_of(share, participant));
    figures.fold(Decimal::ZERO, |sum, figure| sum.checked_add(figure).unwrap_or(Decimal::MAX))
}

/// A share that somebody has a figure for.
struct Live<'m> {
    share: &'m FigureShare,
    total: Decimal,
    denominator: BigUint,
    /// What one of the figure weighs, brought to the smallest whole numbers: so most weights stay machine words.
    one: BigUint,
}

/// `weight = sum of percent * figure / total`, brought to one denominator so that it is exact. A share whose total is zero
/// cannot be made; its part of the money is not placed, and not given to the other shares either.
pub(crate) struct FigureWeights<'m> {
    live: Vec<Live<'m>>,
    /// The product of the denominators.
    all: BigUint,
    some_are_dead: bool,
}

impl<'m> FigureWeights<'m> {
    /// The weights that shares with these totals make.
    pub(crate) fn new(shares: &'m [FigureShare], totals: &[Decimal]) -> FigureWeights<'m> {
        let placed = shares.iter().zip(totals.iter().copied()).filter(|(_, total)| *total > Decimal::ZERO);
        let mut live: Vec<Live> = placed
            .map(|(share, total)| {
                let denominator =
                    BigUint::from(share.percent.parts().1) * BigUint::from(total.mantissa().unsigned_abs());
                Live { share, total, denominator, one: BigUint::zero() }
            })
            .collect();
        let all: BigUint = live.iter().map(|live| &live.denominator).product();
        for live in &mut live {
            live.one = &all / &live.denominator * live.share.percent.parts().0;
        }
        let common = live.iter().fold(BigUint::zero(), |common, live| common.gcd(&live.one));
        if !common.is_zero() {
            live.iter_mut().for_each(|live| live.one /= &common);
        }
        FigureWeights { some_are_dead: live.len() < shares.len(), live, all }
    }

    /// What a participant weighs: digits, and how many of them are decimals.
    pub(crate) fn weight_of(&self, participant: Option<&Participant>) -> (BigUint, u32) {
        let mut weight = BigUint::zero();
        // All parts of one share are brought to the decimals of the longest: 10^(decimals of the total - of the figure).
        let mut decimals = 0;
        for Live { share, total, one, .. } in &self.live {
            let Some(figure) = participant.and_then(|participant| figure_of(share, participant)) else { continue };
            let (longer, shorter) = (figure.scale().max(total.scale()), figure.scale());
            let mut part = one * figure.mantissa().unsigned_abs();
            if longer > shorter {
                part *= BigUint::from(10_u8).pow(longer - shorter);
            }
            // figure/total = part / (total mantissa * 10^(longer - total scale))
            let behind = longer - total.scale();
            let (mine, theirs) = (decimals.max(behind) - behind, decimals.max(behind) - decimals);
            if mine > 0 || theirs > 0 {
                weight = weight * BigUint::from(10_u8).pow(theirs) + part * BigUint::from(10_u8).pow(mine);
            } else {
                weight += part;
            }
            decimals = decimals.max(behind);
        }
        (weight, decimals)
    }

    /// What of the money is not placed, because a figure is zero for all: it less the live shares' part, cut down to the krone.
    pub(crate) fn not_placed(&self, money: Kroner) -> Kroner {
        if !self.some_are_dead || money.is_negative() {
            return Kroner::ZERO;
        }
        let above: BigUint = self
            .live
            .iter()
            .map(|live| {
                (&self.all / &live.denominator) * live.share.percent.parts().0 * live.total.mantissa().unsigned_abs()
            })
            .sum();
        let hundred: BigUint = &self.all * 100_u8;
        let shared = above * money.get().unsigned_abs() / hundred;
        money - Kroner::new(shared.to_i64().unwrap_or(0))
    }
}
