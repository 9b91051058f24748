//! The pots of a scheme and what each weighs: by what is applied for, by last year's amounts, or by key figures (R21-R30).

use std::collections::{HashMap, HashSet};

use forum::{Kroner, Need, Participant, Scheme, alphabetical};
use rust_decimal::Decimal;

use super::basis::Basis;
use super::key_figures::{FigureWeights, total};
use super::reported::{Regions, Reported};
use super::weights::weighed;
use crate::divide::Weight;
use crate::model::{PotsBy, PotsPer, SchemeModel, Tier};

/// A pot before it is filled.
#[derive(Debug)]
pub(crate) struct PreparedPot<'a> {
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

/// The pots of a scheme, and what was found out on the way to them.
#[derive(Debug)]
pub(crate) struct MadePots<'a> {
    pub(crate) pots: Vec<PreparedPot<'a>>,
    /// The pot of each need.
    pub(crate) pot_of: Vec<Option<usize>>,
    /// Each key figure's total among those that share.
    pub(crate) figure_totals: Vec<Decimal>,
    /// What the key figures that are zero for all would have made: the part of the money that is not placed.
    pub(crate) without_figures: Kroner,
}

/// Those that are said to take no part this year (R29): by name. They have no pot, however the pots are made, and drop out of
/// the denominators: neither their own needs nor those of their region share.
pub(crate) struct Absent<'a>(HashSet<&'a str>);

impl<'a> Absent<'a> {
    /// Those of a scheme.
    pub(crate) fn from(basis: &Basis<'a>, scheme: &Scheme) -> Absent<'a> {
        let takes_no_part = |participant: &&Participant| {
            participant.in_year(&scheme.id, basis.year).is_some_and(|year| !year.takes_part)
        };
        let absent = basis.participants.iter().filter(takes_no_part);
        Absent(absent.map(|participant| participant.name.as_str()).collect())
    }

    fn takes_part(&self, need: &Need) -> bool {
        self.0.is_empty() || !self.0.contains(need.region.as_str()) && !self.0.contains(need.owner.name.as_str())
    }
}

/// The pots by name and region, before anybody is placed in them.
pub(crate) fn named_pots<'a>(
    basis: &Basis<'a>,
    scheme: &'a Scheme,
    model: &SchemeModel,
    absent: &Absent<'a>,
    needs: impl Iterator<Item = &'a Need>,
) -> Vec<PreparedPot<'a>> {
    let sharing = needs.filter(|need| absent.takes_part(need));
    match (model.pots.per, model.pots.by) {
        (PotsPer::One, _) => vec![pot(&scheme.short_name, "", None)],
        (PotsPer::Region, PotsBy::Applied) => regions_that_apply(basis, sharing),
        (PotsPer::Owner, PotsBy::Applied) => owners_that_apply(sharing),
        (_, PotsBy::LastYear | PotsBy::KeyFigures) => participants(basis, scheme, model, absent),
    }
}

/// Makes the pots of a scheme whose needs are in order, places the needs in them, and weighs them; `money` is what they share.
pub(crate) fn make_pots<'a>(
    basis: &Basis<'a>,
    scheme: &'a Scheme,
    model: &'a SchemeModel,
    needs: &[Reported<'a>],
    regions: &Regions<'a>,
    money: Kroner,
) -> MadePots<'a> {
    let absent = Absent::from(basis, scheme);
    let mut pots = named_pots(basis, scheme, model, &absent, needs.iter().map(|need| need.need));
    let places: HashMap<&str, usize> = pots.iter().enumerate().map(|(place, pot)| (pot.name, place)).collect();
    let of_region: Vec<Option<usize>> = (0..regions.count()).map(|n| places.get(regions.name(n)).copied()).collect();
    let pot_of: Vec<Option<usize>> = needs
        .iter()
        .map(|need| match model.pots.per {
            _ if !absent.takes_part(need.need) => None,
            PotsPer::One => Some(0),
            PotsPer::Region => of_region.get(need.region as usize).copied().flatten(),
            PotsPer::Owner => places.get(need.need.owner.name.as_str()).copied(),
        })
        .collect();
    for (place, found) in pot_of.iter().enumerate() {
        if let Some(found) = found {
            pots[*found].members.push(place);
        }
    }
    let mut made = MadePots { pots, pot_of, figure_totals: Vec::new(), without_figures: Kroner::ZERO };
    match model.pots.by {
        _ if model.pots.per == PotsPer::One => made.pots[0].weight = Weight::from(1),
        PotsBy::Applied => by_applied(model, needs, &mut made.pots),
        PotsBy::LastYear => by_last_year(basis, scheme, model, &mut made.pots),
        PotsBy::KeyFigures => by_key_figures(model, money, &mut made),
    }
    made
}

fn pot<'a>(name: &'a str, region: &'a str, participant: Option<&'a Participant>) -> PreparedPot<'a> {
    let (weight, priority, members) = (Weight::default(), Decimal::ONE, Vec::new());
    PreparedPot { name, region, participant, weight, priority, last_year: None, applied: Kroner::ZERO, members }
}

/// The regions that somebody applies in, in the meeting's order.
fn regions_that_apply<'a>(basis: &Basis<'a>, needs: impl Iterator<Item = &'a Need>) -> Vec<PreparedPot<'a>> {
    let mut names: Vec<&str> = needs.map(|need| need.region.as_str()).collect();
    let order: HashMap<&str, usize> = basis.regions.iter().map(String::as_str).zip(0..).collect();
    names.sort_unstable_by_key(|name| (order.get(name).copied().unwrap_or(usize::MAX), *name));
    names.dedup();
    names.into_iter().map(|name| pot(name, name, None)).collect()
}

/// The owners that apply, in the order of their names.
fn owners_that_apply<'a>(needs: impl Iterator<Item = &'a Need>) -> Vec<PreparedPot<'a>> {
    let mut owners: Vec<(&str, &str)> = needs.map(|need| (need.owner.name.as_str(), need.region.as_str())).collect();
    owners.sort_by(|(one, its), (other, theirs)| alphabetical(one, other).then_with(|| its.cmp(theirs)));
    owners.dedup_by_key(|(name, _)| *name);
    owners.into_iter().map(|(name, region)| pot(name, region, None)).collect()
}

/// Those that take part this year (R29).
fn participants<'a>(
    basis: &Basis<'a>,
    scheme: &Scheme,
    model: &SchemeModel,
    absent: &Absent<'a>,
) -> Vec<PreparedPot<'a>> {
    let takes_part = |participant: &&Participant| !absent.0.contains(participant.name.as_str());
    let has_share = |participant: &&Participant| match model.pots.by {
        PotsBy::LastYear => participant.in_year(&scheme.id, basis.year - 1).is_some_and(|year| year.given.is_some()),
        PotsBy::Applied | PotsBy::KeyFigures => true,
    };
    // A pot per region is the region: an amount that is set for the region is set for it.
    let region = |participant: &'a Participant| match model.pots.per {
        PotsPer::Region => &participant.name,
        PotsPer::One | PotsPer::Owner => &participant.region,
    };
    let sharing = basis.participants.iter().filter(takes_part).filter(has_share);
    sharing.map(|participant| pot(&participant.name, region(participant), Some(participant))).collect()
}

fn by_applied(model: &SchemeModel, needs: &[Reported], pots: &mut [PreparedPot]) {
    for pot in pots {
        let eligible = pot.members.iter().map(|&place| &needs[place]).filter(|need| need.is_eligible);
        let applied: Kroner = eligible.map(|need| need.applied.total()).sum();
        pot.applied = applied;
        pot.priority = region_weight(model, pot);
        pot.weight = weighed(applied.get().unsigned_abs(), pot.priority).into();
    }
}

fn by_last_year(basis: &Basis, scheme: &Scheme, model: &SchemeModel, pots: &mut [PreparedPot]) {
    for pot in pots {
        let last_year = pot.participant.and_then(|participant| participant.in_year(&scheme.id, basis.year - 1));
        let given = last_year.and_then(|year| year.given).unwrap_or_default();
        pot.last_year = Some(given);
        pot.priority = region_weight(model, pot);
        pot.weight = weighed(given.get().unsigned_abs(), pot.priority).into();
    }
}

fn by_key_figures(model: &SchemeModel, money: Kroner, made: &mut MadePots) {
    let shares = &model.pots.figures;
    let among = || made.pots.iter().filter_map(|pot| pot.participant);
    let totals: Vec<Decimal> = shares.iter().map(|share| total(share, among())).collect();
    let weights = FigureWeights::new(shares, &totals);
    for pot in &mut made.pots {
        let (mut weight, mut decimals) = weights.weight_of(pot.participant);
        // A region that comes first weighs more than its figures, in this formula as in the others (R60).
        pot.priority = region_weight(model, pot);
        if pot.priority != Decimal::ONE {
            weight *= pot.priority.mantissa().unsigned_abs();
            decimals += pot.priority.scale();
        }
        pot.weight = Weight::from_digits(weight, decimals);
    }
    made.without_figures = weights.not_placed(money);
    made.figure_totals = totals;
}

/// The weight of a pot whose region comes first; 1 for the others.
fn region_weight(model: &SchemeModel, pot: &PreparedPot) -> Decimal {
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
