//! Tiers: the needs that share one cell, those who come first before the others get anything (R37, R55, R60, R62).

use forum::Kroner;

use super::rule::Rule;
use crate::divide::{ClaimRef, share_out};
use crate::model::Tier;
use crate::outcome::count;
use crate::prepare::{
    AllocateError, Cell, Placed, PreparedScheme, Reported, SharedTier, Weighed, need_weight, weighed,
};

/// Fills the tiers of one cell, each before the next gets anything. Memory is taken tier by tier, never need by need.
pub(super) fn fill_tiers(
    rule: Rule,
    cell: &Cell,
    available: Kroner,
    placed: &Placed,
    amounts: &mut [Kroner],
) -> Result<Vec<SharedTier>, AllocateError> {
    let scheme = rule.scheme;
    let mut left = available;
    let (mut earlier, mut earlier_count) = (Kroner::ZERO, 0);
    let sorted = sort_into_tiers(scheme, cell, placed);
    let mut tiers = Vec::with_capacity(sorted.len());
    for (tier, rank, members) in sorted {
        let weights: Vec<Weighed> = members.iter().map(|&place| weight(scheme, &scheme.needs[place])).collect();
        let of_members = members.iter().zip(&weights);
        let claims: Vec<ClaimRef<'_>> =
            of_members.map(|(&place, weight)| claim(scheme, &scheme.needs[place], weight)).collect();
        let divided = share_out(left.less(Kroner::ZERO), scheme.unit, rule.method, &claims)
            .map_err(|error| AllocateError::Divide { scheme: scheme.scheme.id.clone(), error })?;
        let mut given = Kroner::ZERO;
        for (&place, &amount) in members.iter().zip(&divided.amounts) {
            amounts[place] = amount;
            given += amount;
        }
        let count = count(members.len());
        tiers.push(SharedTier { tier, rank, earlier, earlier_count, available: left, members, divided });
        left -= given;
        earlier += given;
        earlier_count += count;
    }
    Ok(tiers)
}

/// A tier, which rank of it when it goes by ranks, and its members.
type Sorted = (Tier, Option<u32>, Vec<usize>);

/// The eligible needs of a cell that follow the rule, each in the first tier it belongs to; the tier of ranks once per rank.
/// Tiers without needs are left out.
fn sort_into_tiers(scheme: &PreparedScheme, cell: &Cell, placed: &Placed) -> Vec<Sorted> {
    let model = scheme.model;
    let mut sorted: Vec<Vec<usize>> = model.tiers.iter().map(|_| Vec::new()).collect();
    for &place in &cell.members {
        let need = &scheme.needs[place];
        if placed.need(place).is_some() || !need.is_eligible {
            continue;
        }
        if let Some(first) = model.tiers.iter().position(|tier| need.belongs(*tier)) {
            sorted[first].push(place);
        }
    }
    let mut tiers = Vec::with_capacity(sorted.len());
    for (&tier, members) in model.tiers.iter().zip(sorted) {
        match tier {
            Tier::NetworkRank => split_by_rank(scheme, members, &mut tiers),
            _ if members.is_empty() => {}
            _ => tiers.push((tier, None, members)),
        }
    }
    tiers
}

fn split_by_rank(scheme: &PreparedScheme, mut members: Vec<usize>, tiers: &mut Vec<Sorted>) {
    members.sort_by_key(|&place| scheme.needs[place].network_rank);
    let same = |a: &usize, b: &usize| scheme.needs[*a].network_rank == scheme.needs[*b].network_rank;
    for members in members.chunk_by(same) {
        let rank = members.first().and_then(|&place| scheme.needs[place].network_rank);
        tiers.push((Tier::NetworkRank, rank, members.to_vec()));
    }
}

/// What was applied for is the weight, times what the need's priority weighs.
pub(crate) fn weight(scheme: &PreparedScheme, need: &Reported) -> Weighed {
    let applied = need.applied.total().get().unsigned_abs();
    match scheme.model.weights.is_empty() {
        true => Weighed::Short(applied, 0),
        false => weighed(applied, need_weight(scheme.model, need)),
    }
}

/// All in a tier who weigh the same get the same part of what they applied for, and nobody more than its ceiling.
fn claim<'c>(scheme: &PreparedScheme, need: &Reported<'c>, weight: &'c Weighed) -> ClaimRef<'c> {
    ClaimRef { id: need.id, weight: weight.as_ref(), floor: Kroner::ZERO, cap: Some(need.ceiling(scheme.model)) }
}
