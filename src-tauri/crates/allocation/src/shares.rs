//! The pots of a scheme and what each weighs: by what is applied for, by last year's amounts, or by key figures (R21-R30).

use std::collections::HashMap;

use forum::{Kroner, Need, Participant};
use num_bigint::BigUint;
use num_traits::{ToPrimitive, Zero};
use rust_decimal::Decimal;

use crate::basis::{Basis, SchemeBasis};
use crate::{FigureShare, PotsBy, PotsPer, SchemeModel, Tier, Weight};

/// A pot before it is filled.
pub(crate) struct PotBasis<'a> {
    pub(crate) name: &'a str,
    pub(crate) region: &'a str,
    /// Who it is for, when participants make the pots.
    pub(crate) participant: Option<&'a Participant>,
    pub(crate) weight: Weight,
    /// Last year's amount, where that makes the share.
    pub(crate) last_year: Option<Kroner>,
    /// Places among the scheme's needs.
    pub(crate) members: Vec<usize>,
}

/// Makes the pots of a scheme whose needs are in order, and finds the pot of each need.
pub(crate) fn make_pots<'a>(basis: &Basis<'a>, scheme: &mut SchemeBasis<'a>) {
    let pots = &scheme.model.pots;
    let mut made = match (pots.per, pots.by) {
        (PotsPer::One, _) => vec![pot(&scheme.scheme.short_name, "", None)],
        (PotsPer::Region, PotsBy::Applied) => regions(basis, scheme),
        (PotsPer::Owner, PotsBy::Applied) => owners(scheme),
        (_, PotsBy::LastYear | PotsBy::KeyFigures) => participants(basis, scheme),
    };
    let places: HashMap<&str, usize> = made.iter().enumerate().map(|(place, pot)| (pot.name, place)).collect();
    scheme.pot_of = scheme
        .needs
        .iter()
        .map(|need| match pots.per {
            PotsPer::One => Some(0),
            PotsPer::Region => places.get(need.region.as_str()).copied(),
            PotsPer::Owner => places.get(need.owner.name.as_str()).copied(),
        })
        .collect();
    for (place, found) in scheme.pot_of.iter().enumerate() {
        if let Some(found) = found {
            made[*found].members.push(place);
        }
    }
    match pots.by {
        _ if pots.per == PotsPer::One => made[0].weight = Weight::from(1),
        PotsBy::Applied => by_applied(scheme, &mut made),
        PotsBy::LastYear => by_last_year(basis, scheme, &mut made),
        PotsBy::KeyFigures => by_key_figures(scheme, &mut made),
    }
    scheme.pots = made;
}

fn pot<'a>(name: &'a str, region: &'a str, participant: Option<&'a Participant>) -> PotBasis<'a> {
    PotBasis { name, region, participant, weight: Weight::default(), last_year: None, members: Vec::new() }
}

/// The regions that somebody applies in, in the meeting's order.
fn regions<'a>(basis: &Basis<'a>, scheme: &SchemeBasis<'a>) -> Vec<PotBasis<'a>> {
    let mut names: Vec<&str> = scheme.needs.iter().map(|need| need.region.as_str()).collect();
    let order: HashMap<&str, usize> = basis.regions.iter().map(String::as_str).zip(0..).collect();
    names.sort_unstable_by_key(|name| (order.get(name).copied().unwrap_or(usize::MAX), *name));
    names.dedup();
    names.into_iter().map(|name| pot(name, name, None)).collect()
}

/// The owners that apply, in the order of their names.
fn owners<'a>(scheme: &SchemeBasis<'a>) -> Vec<PotBasis<'a>> {
    let mut owners: Vec<(&str, &str)> =
        scheme.needs.iter().map(|need| (need.owner.name.as_str(), need.region.as_str())).collect();
    owners.sort_unstable();
    owners.dedup_by_key(|(name, _)| *name);
    owners.into_iter().map(|(name, region)| pot(name, region, None)).collect()
}

/// Those that take part this year (R29): who is said not to drops out of the pots and of the denominators.
fn participants<'a>(basis: &Basis<'a>, scheme: &SchemeBasis<'a>) -> Vec<PotBasis<'a>> {
    let takes_part = |participant: &&Participant| {
        participant.in_year(&scheme.scheme.id, basis.year).is_none_or(|year| year.takes_part)
    };
    let has_share = |participant: &&Participant| match scheme.model.pots.by {
        PotsBy::LastYear => {
            participant.in_year(&scheme.scheme.id, basis.year - 1).is_some_and(|year| year.given.is_some())
        }
        _ => true,
    };
    let sharing = basis.participants.iter().filter(takes_part).filter(has_share);
    sharing.map(|participant| pot(&participant.name, &participant.region, Some(participant))).collect()
}

fn by_applied(scheme: &SchemeBasis, pots: &mut [PotBasis]) {
    for pot in pots {
        let eligible = pot.members.iter().map(|&place| scheme.needs[place]).filter(|need| need.criteria.all_met());
        let applied: Kroner = eligible.map(|need| need.applied.total()).sum();
        pot.weight = weighed(applied.get().unsigned_abs(), region_weight(scheme.model, pot.region));
    }
}

fn by_last_year(basis: &Basis, scheme: &SchemeBasis, pots: &mut [PotBasis]) {
    for pot in pots {
        let last_year = pot.participant.and_then(|participant| participant.in_year(&scheme.scheme.id, basis.year - 1));
        let given = last_year.and_then(|year| year.given).unwrap_or_default();
        pot.last_year = Some(given);
        pot.weight = weighed(given.get().unsigned_abs(), region_weight(scheme.model, pot.region));
    }
}

/// The weight of a region that comes first; 1 for the others.
fn region_weight(model: &SchemeModel, region: &str) -> Decimal {
    let first = model.priority_regions.iter().any(|entry| entry.region == region);
    let weight = model.weights.iter().find(|weight| weight.to == Tier::PriorityRegion);
    weight.filter(|_| first).map_or(Decimal::ONE, |weight| weight.weight)
}

/// What a need weighs for each krone applied for.
pub(crate) fn need_weight(model: &SchemeModel, need: &Need) -> Decimal {
    let applies = |tier: Tier| belongs(model, tier, need);
    model
        .weights
        .iter()
        .filter(|weight| applies(weight.to))
        .fold(Decimal::ONE, |product, weight| product.checked_mul(weight.weight).unwrap_or(Decimal::MAX))
}

/// Whether a need belongs to a tier.
pub(crate) fn belongs(model: &SchemeModel, tier: Tier, need: &Need) -> bool {
    match tier {
        Tier::Ongoing => need.ongoing,
        Tier::SpecialChallenges => need.special_challenges,
        Tier::PriorityRegion => model.priority_regions.iter().any(|entry| entry.region == need.region),
        Tier::NetworkRank => need.network_rank.is_some(),
        Tier::All => true,
    }
}

/// Kroner times a weight, exactly.
pub(crate) fn weighed(kroner: u64, weight: Decimal) -> Weight {
    if weight == Decimal::ONE {
        return kroner.into();
    }
    Weight::of(BigUint::from(weight.mantissa().unsigned_abs()) * kroner, weight.scale())
}

/// A key figure of a pot: the sum of what is added less what is taken out, never below zero. None when one is missing.
pub(crate) fn figure_of(share: &FigureShare, participant: &Participant) -> Option<Decimal> {
    let sum = |figures: &[String]| {
        figures.iter().try_fold(Decimal::ZERO, |sum, figure| sum.checked_add(participant.key_figure(figure)?.value))
    };
    let figure = sum(&share.plus)?.checked_sub(sum(&share.less)?)?;
    (figure >= Decimal::ZERO).then_some(figure)
}

/// Each share's total among those that take part.
pub(crate) fn totals(shares: &[FigureShare], pots: &[PotBasis]) -> Vec<Decimal> {
    let total = |share: &FigureShare| {
        let figures = pots.iter().filter_map(|pot| figure_of(share, pot.participant?));
        figures.fold(Decimal::ZERO, |sum, figure| sum.checked_add(figure).unwrap_or(Decimal::MAX))
    };
    shares.iter().map(total).collect()
}

/// `weight = sum of percent * figure / total`, brought to one denominator so that it is exact. A share whose total is zero
/// cannot be made; its part of the pot is not placed, and not given to the other shares either.
fn by_key_figures(scheme: &mut SchemeBasis, pots: &mut [PotBasis]) {
    let shares = &scheme.model.pots.figures;
    let totals = totals(shares, pots);
    let live: Vec<(&FigureShare, Decimal)> =
        shares.iter().zip(totals).filter(|(_, total)| *total > Decimal::ZERO).collect();
    let denominators: Vec<BigUint> = live
        .iter()
        .map(|(share, total)| BigUint::from(share.percent.parts().1) * BigUint::from(total.mantissa().unsigned_abs()))
        .collect();
    let all: BigUint = denominators.iter().product();
    for pot in pots.iter_mut() {
        let mut weight = BigUint::zero();
        // All parts of one share are brought to the decimals of the longest: 10^(decimals of the total - of the figure).
        let mut decimals = 0;
        for ((share, total), denominator) in live.iter().zip(&denominators) {
            let Some(figure) = pot.participant.and_then(|participant| figure_of(share, participant)) else { continue };
            let (longer, shorter) = (figure.scale().max(total.scale()), figure.scale());
            let above = BigUint::from(figure.mantissa().unsigned_abs()) * BigUint::from(10_u8).pow(longer - shorter);
            let part = above * share.percent.parts().0 * (&all / denominator);
            // figure/total = above / (total mantissa * 10^(longer - total scale))
            let behind = longer - total.scale();
            let (mine, theirs) = (decimals.max(behind) - behind, decimals.max(behind) - decimals);
            weight = weight * BigUint::from(10_u8).pow(theirs) + part * BigUint::from(10_u8).pow(mine);
            decimals = decimals.max(behind);
        }
        pot.weight = Weight::of(weight, decimals);
    }
    let dead = shares.len() - live.len();
    if dead > 0 && !scheme.pot.is_negative() {
        // The live shares' part of the pot, cut down to the krone.
        let above: BigUint = live
            .iter()
            .zip(&denominators)
            .map(|((share, total), denominator)| {
                (&all / denominator) * share.percent.parts().0 * total.mantissa().unsigned_abs()
            })
            .sum();
        let hundred: BigUint = &all * 100_u8;
        let shared = above * scheme.pot.get().unsigned_abs() / hundred;
        scheme.without_figures = scheme.pot - Kroner::new(shared.to_i64().unwrap_or(0));
    }
}
