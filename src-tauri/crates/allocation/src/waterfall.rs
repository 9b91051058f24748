//! The waterfall: frame, commitments, set-asides, pots, needs tier by tier in each pot, and each award split between owner,
//! coordinator and university.
//!
//! The result is a function of basis and adjustments only. Amounts set by hand, held or locked are taken first; the rest goes
//! to the eligible needs that follow the rule. Two things keep the other lines still on the wall:
//! - As long as every adjustment of a scheme says what the rule says anyway, nothing moves: to lock or to type the amount that
//!   stands there changes nobody else.
//! - From the first amount that differs, the rest is rounded by Sainte-Laguë. Only a divisor method gives the others the same
//!   when one leaves with exactly its award (with largest remainder a krone would jump between two strangers), and when there
//!   is more to share nobody loses. The explanation names the method that was used.

use std::rc::Rc;

use forum::Kroner;

use crate::basis::{self, Basis, SchemeBasis};
use crate::cells::{self, Cell};
use crate::divide::shares::{ClaimRef, SharedOut, divide_shares};
use crate::reported::Reported;
use crate::shares::{Weighed, need_weight, weighed};
use crate::targets::{self, Targets};
use crate::{
    Adjustment, Adjustments, AllocateError, Allocation, AllocationModel, Bound, Method, Tier, findings, sum_up,
};

/// Allocates the frames to the needs.
pub fn allocate(basis: &Basis, adjustments: &Adjustments) -> Result<Allocation, AllocateError> {
    let schemes = basis::by_scheme(basis)?;
    let adjusted = basis::adjusted(&schemes, adjustments)?;
    let targets = targets::of(&schemes, adjustments)?;
    let mut allocation = Allocation::default();
    let mut all_shared = Vec::with_capacity(schemes.len());
    for ((scheme, adjusted), targets) in schemes.iter().zip(&adjusted).zip(&targets) {
        let shared = share(scheme, basis.model, adjusted, targets)?;
        allocation.schemes.push(sum_up::scheme(scheme, &shared, adjusted, targets));
        all_shared.push(shared);
    }
    allocation.findings = findings::find(basis, &schemes, &all_shared, &allocation.schemes);
    Ok(allocation)
}

/// How a scheme was shared.
pub(crate) struct Shared {
    /// What each need gets, in the order of the scheme's needs.
    pub(crate) amounts: Vec<Kroner>,
    /// How shares were rounded.
    pub(crate) method: Method,
    /// What was shared: the pot, or what was set for the scheme.
    pub(crate) total: Kroner,
    /// The pots, or the parts of the one pot that amounts were set for.
    pub(crate) cells: Vec<SharedCell>,
    /// Floors that could not be kept: what they come to, and what there was.
    pub(crate) floors_short: Option<(Kroner, Kroner)>,
}

/// How one pot, or a part of the one pot, was shared.
pub(crate) struct SharedCell {
    pub(crate) cell: Cell,
    /// What it holds.
    pub(crate) amount: Kroner,
    /// How, when several pots shared.
    pub(crate) share: Option<CellShare>,
    /// Taken before the rule: by hand, held or locked.
    pub(crate) fixed: Kroner,
    pub(crate) fixed_count: u32,
    /// Tier by tier, those without needs left out.
    pub(crate) tiers: Vec<SharedTier>,
}

impl SharedCell {
    /// What its lines come to, or the whole amount when it is an *anslag* without needs.
    pub(crate) fn given(&self, amounts: &[Kroner]) -> Kroner {
        match self.cell.is_estimate() {
            true => self.amount,
            false => self.cell.members.iter().map(|&place| amounts[place]).sum(),
        }
    }
}

/// How a pot's amount came about.
#[derive(Clone, Debug)]
pub(crate) struct CellShare {
    /// What was shared.
    pub(crate) of: Kroner,
    /// The exact share, cut to whole units.
    pub(crate) share: Kroner,
    /// Whether its floor or ceiling stopped it.
    pub(crate) bound: Bound,
    /// When the floors come to more than there is: its own, and all of them.
    pub(crate) lowered_floor: Option<(Kroner, Kroner)>,
    /// Those that shared.
    pub(crate) among: Rc<Among>,
}

/// Pots that shared an amount.
#[derive(Debug)]
pub(crate) struct Among {
    /// Places among the scheme's pots.
    pub(crate) pots: Vec<usize>,
    /// How many a floor or ceiling stopped.
    pub(crate) bound: u32,
}

/// How one tier shared.
pub(crate) struct SharedTier {
    pub(crate) tier: Tier,
    /// Which rank, in the tier of ranks.
    pub(crate) rank: Option<u32>,
    /// What went to the tiers before, and to how many.
    pub(crate) earlier: Kroner,
    pub(crate) earlier_count: u32,
    /// What is left for this one; negative when more is fixed than there is.
    pub(crate) available: Kroner,
    /// Places among the scheme's needs, in the order of the awards.
    pub(crate) members: Vec<usize>,
    pub(crate) divided: SharedOut,
}

/// A scheme, and how its shares are rounded.
#[derive(Clone, Copy)]
pub(crate) struct Rule<'r, 'a> {
    pub(crate) scheme: &'r SchemeBasis<'a>,
    pub(crate) unit: Kroner,
    pub(crate) method: Method,
}

/// Shares a scheme; the adjustments in the order of its needs.
pub(crate) fn share(
    scheme: &SchemeBasis,
    model: &AllocationModel,
    adjusted: &[Option<Adjustment>],
    targets: &Targets,
) -> Result<Shared, AllocateError> {
    let rule = Rule { scheme, unit: model.unit, method: model.method };
    let by_rule = share_rest(&rule, &vec![None; scheme.needs.len()], &Targets::default())?;
    if adjusted.iter().all(Option::is_none) && targets.is_empty() {
        return Ok(by_rule);
    }
    let fixed: Vec<Option<Kroner>> = adjusted.iter().map(|entry| entry.map(|entry| entry.amount)).collect();
    let differs = |(fixed, ruled): (&Option<Kroner>, &Kroner)| fixed.is_some_and(|fixed| fixed != *ruled);
    let moves = fixed.iter().zip(&by_rule.amounts).any(differs) || cells::differ(scheme, &by_rule, targets);
    if moves {
        return share_rest(&Rule { method: Method::SainteLague, ..rule }, &fixed, targets);
    }
    Ok(by_rule)
}

/// Takes what is fixed, shares the rest between the pots, and in each pot between the needs.
fn share_rest(rule: &Rule, fixed: &[Option<Kroner>], targets: &Targets) -> Result<Shared, AllocateError> {
    let mut amounts: Vec<Kroner> = fixed.iter().map(|amount| amount.unwrap_or_default()).collect();
    let total = targets.scheme.map_or(rule.scheme.pot, |set| set.amount);
    let filled = cells::fill(rule, total, fixed, targets)?;
    let mut shared = Vec::with_capacity(filled.cells.len());
    for (cell, amount, share) in filled.cells {
        let of_cell = cell.members.iter().filter_map(|&place| fixed[place]);
        let (taken, fixed_count) = of_cell.fold((Kroner::ZERO, 0), |(sum, count), amount| (sum + amount, count + 1));
        // Needs without a pot follow no rule.
        let tiers = match cell.pot {
            Some(_) => fill_tiers(rule, &cell, amount - taken, fixed, &mut amounts)?,
            None => Vec::new(),
        };
        shared.push(SharedCell { cell, amount, share, fixed: taken, fixed_count, tiers });
    }
    Ok(Shared { amounts, method: rule.method, total, cells: shared, floors_short: filled.floors_short })
}

/// Fills the tiers of one cell, each before the next gets anything. Memory is taken tier by tier, never need by need.
fn fill_tiers(
    rule: &Rule,
    cell: &Cell,
    available: Kroner,
    fixed: &[Option<Kroner>],
    amounts: &mut [Kroner],
) -> Result<Vec<SharedTier>, AllocateError> {
    let scheme = rule.scheme;
    let mut left = available;
    let (mut earlier, mut earlier_count) = (Kroner::ZERO, 0);
    let sorted = sort_into_tiers(scheme, cell, fixed);
    let mut tiers = Vec::with_capacity(sorted.len());
    for (tier, rank, members) in sorted {
        let weights: Vec<Weighed> = members.iter().map(|&place| weight(scheme, &scheme.needs[place])).collect();
        let of_members = members.iter().zip(&weights);
        let claims: Vec<ClaimRef<'_>> =
            of_members.map(|(&place, weight)| claim(scheme, &scheme.needs[place], weight)).collect();
        let divided = divide_shares(left.less(Kroner::ZERO), rule.unit, rule.method, &claims)
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
fn sort_into_tiers(scheme: &SchemeBasis, cell: &Cell, fixed: &[Option<Kroner>]) -> Vec<Sorted> {
    let model = scheme.model;
    let mut sorted: Vec<Vec<usize>> = model.tiers.iter().map(|_| Vec::new()).collect();
    for &place in &cell.members {
        let need = &scheme.needs[place];
        if fixed[place].is_some() || !need.is_eligible {
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

fn split_by_rank(scheme: &SchemeBasis, mut members: Vec<usize>, tiers: &mut Vec<Sorted>) {
    members.sort_by_key(|&place| scheme.needs[place].network_rank);
    let same = |a: &usize, b: &usize| scheme.needs[*a].network_rank == scheme.needs[*b].network_rank;
    for members in members.chunk_by(same) {
        let rank = members.first().and_then(|&place| scheme.needs[place].network_rank);
        tiers.push((Tier::NetworkRank, rank, members.to_vec()));
    }
}

/// What was applied for is the weight, times what the need's priority weighs.
pub(crate) fn weight(scheme: &SchemeBasis, need: &Reported) -> Weighed {
    let applied = need.applied.total().get().unsigned_abs();
    match scheme.model.weights.is_empty() {
        true => Weighed::Short(applied, 0),
        false => weighed(applied, need_weight(scheme.model, need)),
    }
}

/// All in a tier who weigh the same get the same part of what they applied for, and nobody more than its ceiling.
fn claim<'c>(scheme: &SchemeBasis, need: &Reported<'c>, weight: &'c Weighed) -> ClaimRef<'c> {
    ClaimRef { id: need.id, weight: weight.as_ref(), floor: Kroner::ZERO, cap: Some(need.ceiling(scheme.model)) }
}

pub(crate) fn count(needs: usize) -> u32 {
    u32::try_from(needs).unwrap_or(u32::MAX)
}
