//! The pots of a scheme and what each weighs: by what is applied for, by last year's amounts, or by key figures (R21-R30).

use std::collections::{HashMap, HashSet};

use forum::{Kroner, Need, Participant};
use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};
use rust_decimal::Decimal;

use crate::basis::{Basis, SchemeBasis};
use crate::divide::shares::WeightRef;
use crate::reported::Reported;
use crate::{FigureShare, PotsBy, PotsPer, SchemeModel, Tier, Weight};

/// A pot before it is filled.
pub(crate) struct PotBasis<'a> {
    pub(crate) name: &'a str,
    pub(crate) region: &'a str,
    /// Who it is for, when participants make the pots.
    pub(crate) participant: Option<&'a Participant>,
    pub(crate) weight: Weight,
    /// What its region's priority multiplied the weight by (R60).
    pub(crate) priority: Decimal,
    /// Last year's amount, where that makes the share.
    pub(crate) last_year: Option<Kroner>,
    /// What is applied for in it by those that are eligible, where that makes the share.
    pub(crate) applied: Kroner,
    /// Places among the scheme's needs.
    pub(crate) members: Vec<usize>,
}

/// Makes the pots of a scheme whose needs are in order, and finds the pot of each need. Who takes no part this year has none,
/// however the pots are made: neither its own needs nor those of its region (R29).
pub(crate) fn make_pots<'a>(basis: &Basis<'a>, scheme: &mut SchemeBasis<'a>) {
    let pots = &scheme.model.pots;
    let takes_no_part = |participant: &&Participant| {
        participant.in_year(&scheme.scheme.id, basis.year).is_some_and(|year| !year.takes_part)
    };
    let out = basis.participants.iter().filter(takes_no_part).map(|participant| participant.name.as_str());
    let out: HashSet<&str> = out.collect();
    let takes_part =
        |need: &Need| out.is_empty() || !out.contains(need.region.as_str()) && !out.contains(need.owner.name.as_str());
    let sharing = || scheme.needs.iter().map(|need| need.need).filter(|need| takes_part(need));
    let mut made = match (pots.per, pots.by) {
        (PotsPer::One, _) => vec![pot(&scheme.scheme.short_name, "", None)],
        (PotsPer::Region, PotsBy::Applied) => regions(basis, sharing()),
        (PotsPer::Owner, PotsBy::Applied) => owners(sharing()),
        (_, PotsBy::LastYear | PotsBy::KeyFigures) => participants(basis, scheme, &out),
    };
    let places: HashMap<&str, usize> = made.iter().enumerate().map(|(place, pot)| (pot.name, place)).collect();
    let regions = 0..scheme.regions.count();
    let of_region: Vec<Option<usize>> = regions.map(|n| places.get(scheme.regions.name(n)).copied()).collect();
    scheme.pot_of = scheme
        .needs
        .iter()
        .map(|need| match pots.per {
            _ if !takes_part(need.need) => None,
            PotsPer::One => Some(0),
            PotsPer::Region => of_region.get(need.region as usize).copied().flatten(),
            PotsPer::Owner => places.get(need.need.owner.name.as_str()).copied(),
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
    let (weight, priority, members) = (Weight::default(), Decimal::ONE, Vec::new());
    PotBasis { name, region, participant, weight, priority, last_year: None, applied: Kroner::ZERO, members }
}

/// The regions that somebody applies in, in the meeting's order.
fn regions<'a>(basis: &Basis<'a>, needs: impl Iterator<Item = &'a Need>) -> Vec<PotBasis<'a>> {
    let mut names: Vec<&str> = needs.map(|need| need.region.as_str()).collect();
    let order: HashMap<&str, usize> = basis.regions.iter().map(String::as_str).zip(0..).collect();
    names.sort_unstable_by_key(|name| (order.get(name).copied().unwrap_or(usize::MAX), *name));
    names.dedup();
    names.into_iter().map(|name| pot(name, name, None)).collect()
}

/// The owners that apply, in the order of their names.
fn owners<'a>(needs: impl Iterator<Item = &'a Need>) -> Vec<PotBasis<'a>> {
    let mut owners: Vec<(&str, &str)> = needs.map(|need| (need.owner.name.as_str(), need.region.as_str())).collect();
    owners.sort_unstable();
    owners.dedup_by_key(|(name, _)| *name);
    owners.into_iter().map(|(name, region)| pot(name, region, None)).collect()
}

/// Those that take part this year (R29): who is said not to drops out of the pots and of the denominators.
fn participants<'a>(basis: &Basis<'a>, scheme: &SchemeBasis<'a>, out: &HashSet<&str>) -> Vec<PotBasis<'a>> {
    let takes_part = |participant: &&Participant| !out.contains(participant.name.as_str());
    let has_share = |participant: &&Participant| match scheme.model.pots.by {
        PotsBy::LastYear => {
            participant.in_year(&scheme.scheme.id, basis.year - 1).is_some_and(|year| year.given.is_some())
        }
        _ => true,
    };
    // A pot per region is the region: an amount that is set for the region is set for it.
    let region = |participant: &'a Participant| match scheme.model.pots.per {
        PotsPer::Region => &participant.name,
        _ => &participant.region,
    };
    let sharing = basis.participants.iter().filter(takes_part).filter(has_share);
    sharing.map(|participant| pot(&participant.name, region(participant), Some(participant))).collect()
}

fn by_applied(scheme: &SchemeBasis, pots: &mut [PotBasis]) {
    for pot in pots {
        let eligible = pot.members.iter().map(|&place| &scheme.needs[place]).filter(|need| need.is_eligible);
        let applied: Kroner = eligible.map(|need| need.applied.total()).sum();
        pot.applied = applied;
        pot.priority = region_weight(scheme.model, pot);
        pot.weight = weighed(applied.get().unsigned_abs(), pot.priority).into();
    }
}

fn by_last_year(basis: &Basis, scheme: &SchemeBasis, pots: &mut [PotBasis]) {
    for pot in pots {
        let last_year = pot.participant.and_then(|participant| participant.in_year(&scheme.scheme.id, basis.year - 1));
        let given = last_year.and_then(|year| year.given).unwrap_or_default();
        pot.last_year = Some(given);
        pot.priority = region_weight(scheme.model, pot);
        pot.weight = weighed(given.get().unsigned_abs(), pot.priority).into();
    }
}

/// The weight of a pot whose region comes first; 1 for the others.
fn region_weight(model: &SchemeModel, pot: &PotBasis) -> Decimal {
    let lies_in = |region: &str| {
        pot.region == region || pot.name == region || pot.participant.is_some_and(|who| who.region == region)
    };
    let Some(weight) = model.weights.iter().find(|weight| weight.to == Tier::PriorityRegion) else {
        return Decimal::ONE;
    };
    match model.priority_regions.iter().any(|entry| lies_in(&entry.region)) {
        true => weight.weight,
        false => Decimal::ONE,
    }
}

/// What a need weighs for each krone applied for.
pub(crate) fn need_weight(model: &SchemeModel, need: &Reported) -> Decimal {
    model
        .weights
        .iter()
        .filter(|weight| need.belongs(weight.to))
        .fold(Decimal::ONE, |product, weight| product.checked_mul(weight.weight).unwrap_or(Decimal::MAX))
}

/// Kroner times a weight, exactly: in a machine word whenever it fits.
#[derive(Debug)]
pub(crate) enum Weighed {
    /// Digits of which so many are decimals.
    Short(u64, u32),
    Long(Weight),
}

impl Weighed {
    pub(crate) fn as_ref(&self) -> WeightRef<'_> {
        match self {
            Weighed::Short(digits, decimals) => WeightRef::Short(*digits, *decimals),
            Weighed::Long(weight) => WeightRef::Exact(weight),
        }
    }
}

impl From<Weighed> for Weight {
    fn from(weighed: Weighed) -> Weight {
        match weighed {
            Weighed::Short(digits, 0) => digits.into(),
            Weighed::Short(digits, decimals) => Weight::of(digits.into(), decimals),
            Weighed::Long(weight) => weight,
        }
    }
}

/// Kroner times a weight of nothing or more.
pub(crate) fn weighed(kroner: u64, weight: Decimal) -> Weighed {
    if weight == Decimal::ONE {
        return Weighed::Short(kroner, 0);
    }
    let mantissa = weight.mantissa().unsigned_abs();
    let product = mantissa.checked_mul(u128::from(kroner)).and_then(|product| u64::try_from(product).ok());
    match product {
        Some(digits) => Weighed::Short(digits, weight.scale()),
        None => Weighed::Long(Weight::of(BigUint::from(mantissa) * kroner, weight.scale())),
    }
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
fn totals(shares: &[FigureShare], pots: &[PotBasis]) -> Vec<Decimal> {
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
    scheme.figure_totals = totals(shares, pots);
    let totals = scheme.figure_totals.iter().copied();
    let live: Vec<(&FigureShare, Decimal)> =
        shares.iter().zip(totals).filter(|(_, total)| *total > Decimal::ZERO).collect();
    let denominator = |(share, total): &(&FigureShare, Decimal)| {
        BigUint::from(share.percent.parts().1) * BigUint::from(total.mantissa().unsigned_abs())
    };
    let denominators: Vec<BigUint> = live.iter().map(denominator).collect();
    let all: BigUint = denominators.iter().product();
    // What one of each figure weighs, brought to the smallest whole numbers: so most weights stay machine words.
    let mut each: Vec<BigUint> =
        live.iter().zip(&denominators).map(|((share, _), below)| &all / below * share.percent.parts().0).collect();
    let common = each.iter().fold(BigUint::zero(), |common, one| common.gcd(one));
    if !common.is_zero() {
        each.iter_mut().for_each(|one| *one /= &common);
    }
    for pot in pots.iter_mut() {
        let mut weight = BigUint::zero();
        // All parts of one share are brought to the decimals of the longest: 10^(decimals of the total - of the figure).
        let mut decimals = 0;
        for ((share, total), one) in live.iter().zip(&each) {
            let Some(figure) = pot.participant.and_then(|participant| figure_of(share, participant)) else { continue };
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
        // A region that comes first weighs more than its figures, in this formula as in the others (R60).
        pot.priority = region_weight(scheme.model, pot);
        if pot.priority != Decimal::ONE {
            weight *= pot.priority.mantissa().unsigned_abs();
            decimals += pot.priority.scale();
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
