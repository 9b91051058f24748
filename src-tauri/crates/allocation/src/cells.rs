//! Cells: the pots of a scheme, or the parts of its one pot that amounts were set for, and how the money is shared between them.
//!
//! What is set for a pot stands. What is set for a region is shared by its pots; the rest by all the others.

use std::collections::{HashMap, HashSet};

use forum::Kroner;

use crate::basis::{SchemeBasis, Targets};
use crate::waterfall::{CellShare, Shared, ceiling};
use crate::{AllocateError, AllocationModel, Claim, Division, Method, Spill, divide};

/// Needs that share one amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Which pot of the scheme; none for needs whose region or owner takes no part.
    pub(crate) pot: Option<usize>,
    /// The region that an amount was set for, when it is a part of the one pot.
    pub(crate) region: Option<String>,
    /// Places among the scheme's needs.
    pub(crate) members: Vec<usize>,
    /// The pot is one of several.
    named: bool,
}

impl Cell {
    /// A pot without needs: its amount is an *anslag* for its network or owner (R22).
    pub(crate) fn is_estimate(&self) -> bool {
        self.named && self.members.is_empty()
    }
}

/// Cells with what each holds.
pub(crate) struct Filled {
    pub(crate) cells: Vec<(Cell, Kroner, Option<CellShare>)>,
    pub(crate) floors_short: Option<(Kroner, Kroner)>,
}

/// Shares `total` between the cells.
pub(crate) fn fill(
    scheme: &SchemeBasis,
    model: &AllocationModel,
    method: Method,
    total: Kroner,
    amounts: &[Kroner],
    fixed: &[Option<Kroner>],
    targets: &Targets,
) -> Result<Filled, AllocateError> {
    let cells = cells(scheme, targets);
    let mut held: Vec<Option<Kroner>> = vec![None; cells.len()];
    let mut shares: Vec<Option<CellShare>> = vec![None; cells.len()];
    let mut floors_short = None;
    let mut left = total - if targets.scheme.is_none() { scheme.without_figures } else { Kroner::ZERO };
    for (place, cell) in cells.iter().enumerate() {
        // Needs without a pot get what is set for them by hand, and nothing else.
        let by_hand = || cell.members.iter().map(|&member| amounts[member]).sum();
        held[place] = match cell.pot {
            None => Some(by_hand()),
            Some(pot) => targets.pots.iter().find(|(set, _)| *set == pot).map(|(_, set)| set.amount),
        };
    }
    let mut in_region: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, cell) in cells.iter().enumerate() {
        if let Some(region) = region_of(scheme, cell) {
            in_region.entry(region).or_default().push(place);
        }
    }
    let sharing = |amount: Kroner, places: Vec<usize>| -> Result<Between, AllocateError> {
        between(scheme, model, method, amount, &cells, places, fixed)
    };
    let mut settled: HashSet<usize> = HashSet::new();
    for (region, set) in &targets.regions {
        let places = in_region.get(region).cloned().unwrap_or_default();
        let taken: Kroner = places.iter().filter_map(|&place| held[place]).sum();
        left -= set.amount;
        let free: Vec<usize> = places.iter().copied().filter(|&place| held[place].is_none()).collect();
        settled.extend(places);
        let shared = sharing(set.amount - taken, free)?;
        floors_short = floors_short.or(shared.floors_short);
        for (place, amount, share) in shared.cells {
            (held[place], shares[place]) = (Some(amount), share);
        }
    }
    let taken: Kroner = (0..cells.len()).filter(|place| !settled.contains(place)).filter_map(|place| held[place]).sum();
    let free = (0..cells.len()).filter(|&place| held[place].is_none()).collect();
    let shared = sharing(left - taken, free)?;
    floors_short = floors_short.or(shared.floors_short);
    for (place, amount, share) in shared.cells {
        (held[place], shares[place]) = (Some(amount), share);
    }
    let cells = cells.into_iter().zip(held).zip(shares);
    let cells = cells.map(|((cell, held), share)| (cell, held.unwrap_or_default(), share)).collect();
    Ok(Filled { cells, floors_short })
}

/// The cells of a scheme, in the order of its pots; those without a pot last.
fn cells(scheme: &SchemeBasis, targets: &Targets) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    if scheme.is_split() {
        let named = |(place, pot): (usize, &crate::shares::PotBasis)| Cell {
            pot: Some(place),
            region: None,
            members: pot.members.clone(),
            named: true,
        };
        cells.extend(scheme.pots.iter().enumerate().map(named));
    } else {
        let of = |region: Option<&str>, members: Vec<usize>| Cell {
            pot: Some(0),
            region: region.map(str::to_owned),
            members,
            named: false,
        };
        let set: HashSet<&str> = targets.regions.iter().map(|(region, _)| *region).collect();
        let is_in = |region: &str, place: &usize| scheme.needs[*place].region == region;
        let all = || 0..scheme.needs.len();
        cells.extend(
            targets
                .regions
                .iter()
                .map(|(region, _)| of(Some(region), all().filter(|place| is_in(region, place)).collect())),
        );
        cells.push(of(None, all().filter(|&place| !set.contains(scheme.needs[place].region.as_str())).collect()));
    }
    let without: Vec<usize> = (0..scheme.needs.len()).filter(|&place| scheme.pot_of[place].is_none()).collect();
    if !without.is_empty() {
        cells.push(Cell { pot: None, region: None, members: without, named: false });
    }
    cells
}

/// The region whose amount a cell shares in.
fn region_of<'c>(scheme: &'c SchemeBasis, cell: &'c Cell) -> Option<&'c str> {
    match (&cell.region, cell.pot) {
        (Some(region), _) => Some(region),
        (None, Some(pot)) if cell.named => Some(scheme.pots[pot].region),
        _ => None,
    }
}

/// Cells that shared an amount.
struct Between {
    cells: Vec<(usize, Kroner, Option<CellShare>)>,
    floors_short: Option<(Kroner, Kroner)>,
}

/// Shares an amount between cells by the weights of their pots. A cell alone takes it all, if it is no pot of several.
fn between(
    scheme: &SchemeBasis,
    model: &AllocationModel,
    method: Method,
    amount: Kroner,
    cells: &[Cell],
    places: Vec<usize>,
    fixed: &[Option<Kroner>],
) -> Result<Between, AllocateError> {
    if !scheme.is_split() {
        let whole = places.into_iter().map(|place| (place, amount, None)).collect();
        return Ok(Between { cells: whole, floors_short: None });
    }
    let pots = &scheme.model.pots;
    let there_is = amount.less(Kroner::ZERO);
    let mut claims: Vec<Claim> = Vec::with_capacity(places.len());
    for &place in &places {
        let cell = &cells[place];
        let Some(pot) = cell.pot else { continue };
        let takes = (!cell.members.is_empty()).then(|| capacity(scheme, cell, fixed));
        let cap = takes.filter(|_| pots.spill == Spill::ToOthers);
        let floor = pots.floor.map(|floor| takes.map_or(floor, |takes| floor.min(takes))).unwrap_or_default();
        claims.push(Claim {
            id: scheme.pots[pot].name.to_owned(),
            weight: scheme.pots[pot].weight.clone(),
            floor: down_to_unit(floor, model.unit),
            cap,
        });
    }
    let floors: Kroner = claims.iter().map(|claim| claim.floor).sum();
    let mut floors_short = None;
    if floors > there_is {
        // Named, not clipped: the finding says what the floors lack, and they are lowered in proportion.
        floors_short = Some((floors, there_is));
        for claim in &mut claims {
            claim.weight = claim.floor.get().unsigned_abs().into();
            (claim.cap, claim.floor) = (Some(claim.floor), Kroner::ZERO);
        }
    }
    let divided = divide(&Division { amount: there_is, unit: model.unit, method, claims })
        .map_err(|error| AllocateError::Divide { scheme: scheme.scheme.id.clone(), error })?;
    let shared = places.into_iter().zip(divided.awards).map(|(place, award)| {
        let share = CellShare { rounding: award.rounding, of: there_is };
        (place, award.amount, Some(share))
    });
    Ok(Between { cells: shared.collect(), floors_short })
}

/// What a cell's needs can take: what is fixed in it, and the ceilings of the others that are eligible.
fn capacity(scheme: &SchemeBasis, cell: &Cell, fixed: &[Option<Kroner>]) -> Kroner {
    let takes = |place: &usize| match fixed[*place] {
        Some(amount) => amount,
        None if scheme.needs[*place].criteria.all_met() => ceiling(scheme, scheme.needs[*place]),
        None => Kroner::ZERO,
    };
    cell.members.iter().map(takes).sum()
}

/// A floor that is no multiple of the unit is kept by the units that fit under what can be taken.
fn down_to_unit(floor: Kroner, unit: Kroner) -> Kroner {
    Kroner::new(floor.get() - floor.get() % unit.get().max(1))
}

/// Whether an amount that was set for a group differs from what the rule gives it.
pub(crate) fn differ(scheme: &SchemeBasis, by_rule: &Shared, targets: &Targets) -> bool {
    if targets.is_empty() {
        return false;
    }
    let pot_differs = |(pot, set): &(usize, &crate::Adjustment)| {
        by_rule.cells.iter().any(|cell| cell.cell.pot == Some(*pot) && cell.amount != set.amount)
    };
    let region_differs = |(region, set): &(&str, &crate::Adjustment)| given_in(scheme, by_rule, region) != set.amount;
    targets.scheme.is_some_and(|set| given(by_rule) != set.amount)
        || targets.regions.iter().any(region_differs)
        || targets.pots.iter().any(pot_differs)
}

/// What a scheme gives in all.
pub(crate) fn given(shared: &Shared) -> Kroner {
    shared.cells.iter().map(|cell| cell.given(&shared.amounts)).sum()
}

/// What a region gets in the scheme: its needs, and its pots without needs.
pub(crate) fn given_in(scheme: &SchemeBasis, shared: &Shared, region: &str) -> Kroner {
    let needs = scheme.needs.iter().zip(&shared.amounts).filter(|(need, _)| need.region == region);
    let estimates = shared
        .cells
        .iter()
        .filter(|cell| cell.cell.is_estimate() && cell.cell.pot.is_some_and(|pot| scheme.pots[pot].region == region));
    needs.map(|(_, amount)| *amount).sum::<Kroner>() + estimates.map(|cell| cell.amount).sum()
}
