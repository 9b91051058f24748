//! Cells: the pots of a scheme, or the parts of its one pot that amounts were set for, and how the money is shared between them.
//!
//! What is set for a pot stands. What is set for a region is shared by its pots; the rest by all the others. An amount that
//! is set for a group says what the group *holds*: what its needs cannot take of it is not placed, and not given to others.

use std::rc::Rc;

use forum::Kroner;

use crate::basis::SchemeBasis;
use crate::divide::shares::{ClaimRef, SharedOut, WeightRef, divide_shares};
use crate::reported::Reported;
use crate::targets::Targets;
use crate::waterfall::{Among, CellShare, Rule, Shared, SharedCell, count};
use crate::{AllocateError, Bound, Spill};

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
    rule: &Rule,
    total: Kroner,
    fixed: &[Option<Kroner>],
    targets: &Targets,
) -> Result<Filled, AllocateError> {
    let scheme = rule.scheme;
    let cells = cells(scheme, targets);
    // Needs without a pot get what is set for them by hand, and nothing else.
    let by_hand = |cell: &Cell| cell.members.iter().filter_map(|&member| fixed[member]).sum();
    let set = |cell: &Cell| match cell.pot {
        None => Some(by_hand(cell)),
        Some(pot) => targets.pots.get(pot).copied().flatten().map(|set| set.amount),
    };
    let mut held: Vec<Option<Kroner>> = cells.iter().map(set).collect();
    let mut shares: Vec<Option<CellShare>> = vec![None; cells.len()];
    let mut floors_short = None;
    let mut left = to_share(scheme, total, targets);
    let mut settled = vec![false; cells.len()];
    for (region, set) in &targets.regions {
        let places: Vec<usize> =
            (0..cells.len()).filter(|&place| region_of(scheme, &cells[place]) == Some(*region)).collect();
        let taken: Kroner = places.iter().filter_map(|&place| held[place]).sum();
        left -= set.amount;
        let free: Vec<usize> = places.iter().copied().filter(|&place| held[place].is_none()).collect();
        places.iter().for_each(|&place| settled[place] = true);
        let shared = between(rule, set.amount - taken, &cells, free, fixed)?;
        let short = shared.keep(&cells, &mut held, &mut shares);
        floors_short = floors_short.or(short);
    }
    let taken: Kroner = (0..cells.len()).filter(|&place| !settled[place]).filter_map(|place| held[place]).sum();
    let free = (0..cells.len()).filter(|&place| held[place].is_none()).collect();
    let short = between(rule, left - taken, &cells, free, fixed)?.keep(&cells, &mut held, &mut shares);
    let cells = cells.into_iter().zip(held).zip(shares);
    let cells = cells.map(|((cell, held), share)| (cell, held.unwrap_or_default(), share)).collect();
    Ok(Filled { cells, floors_short: floors_short.or(short) })
}

/// What of `total` the pots share: all of what is set for the scheme, else not what key figures that are zero for all would make.
pub(crate) fn to_share(scheme: &SchemeBasis, total: Kroner, targets: &Targets) -> Kroner {
    total - if targets.scheme.is_none() { scheme.without_figures } else { Kroner::ZERO }
}

/// The cells of a scheme, in the order of its pots; those without a pot last.
fn cells(scheme: &SchemeBasis, targets: &Targets) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::with_capacity(scheme.pots.len() + targets.regions.len() + 1);
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
        let all = || scheme.pots.iter().flat_map(|pot| pot.members.iter().copied());
        let region = |place: usize| scheme.needs[place].region;
        let mut is_set = vec![false; scheme.regions.count()];
        for (set, _) in &targets.regions {
            let set_region = scheme.regions.find(set);
            if let Some(set_region) = set_region {
                is_set[set_region as usize] = true;
            }
            cells.push(of(Some(set), all().filter(|&place| Some(region(place)) == set_region).collect()));
        }
        cells.push(of(None, all().filter(|&place| !is_set[region(place) as usize]).collect()));
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

/// A pot's limits while pots share.
struct Bounds {
    floor: Kroner,
    cap: Option<Kroner>,
}

/// What cells got of an amount that they shared.
struct Between {
    places: Vec<usize>,
    /// How; none when a cell took it all.
    divided: Option<SharedOut>,
    /// What was shared.
    of: Kroner,
    /// What the floors come to, and each of them, when there is less.
    floors: Option<(Kroner, Vec<Kroner>)>,
}

impl Between {
    /// Writes down what each holds. Gives what the floors come to and what there was, when they could not be kept.
    fn keep(
        self,
        cells: &[Cell],
        held: &mut [Option<Kroner>],
        shares: &mut [Option<CellShare>],
    ) -> Option<(Kroner, Kroner)> {
        let floors = self.floors.as_ref().map(|(floors, _)| (*floors, self.of));
        let Some(divided) = self.divided else {
            self.places.into_iter().for_each(|place| held[place] = Some(self.of));
            return floors;
        };
        let stopped = divided.bounds.iter().filter(|bound| floors.is_some() || **bound != Bound::Free).count();
        let among = Rc::new(Among {
            pots: self.places.iter().filter_map(|&place| cells[place].pot).collect(),
            bound: count(stopped),
        });
        for (n, place) in self.places.into_iter().enumerate() {
            held[place] = Some(divided.amounts[n]);
            shares[place] = Some(CellShare {
                of: self.of,
                share: divided.shares[n],
                bound: divided.bounds[n],
                lowered_floor: self.floors.as_ref().map(|(floors, each)| (each[n], *floors)),
                among: Rc::clone(&among),
            });
        }
        floors
    }
}

/// Shares an amount between cells by the weights of their pots. A cell alone takes it all, if it is no pot of several.
fn between(
    rule: &Rule,
    amount: Kroner,
    cells: &[Cell],
    places: Vec<usize>,
    fixed: &[Option<Kroner>],
) -> Result<Between, AllocateError> {
    let scheme = rule.scheme;
    if !scheme.is_split() {
        return Ok(Between { places, divided: None, of: amount, floors: None });
    }
    let there_is = amount.less(Kroner::ZERO);
    let bounds: Vec<Bounds> = places.iter().map(|&place| bounds(rule, &cells[place], fixed)).collect();
    let floors: Kroner = bounds.iter().map(|bounds| bounds.floor).sum();
    let is_short = floors > there_is;
    let mut claims = Vec::with_capacity(places.len());
    for (&place, bounds) in places.iter().zip(&bounds) {
        let Some(pot) = cells[place].pot.map(|pot| &scheme.pots[pot]) else { continue };
        claims.push(match is_short {
            // Named, not clipped: the finding says what the floors lack, and they are lowered in proportion.
            true => ClaimRef {
                id: pot.name,
                weight: WeightRef::Whole(nominal_floor(rule, &cells[place]).get().unsigned_abs()),
                floor: Kroner::ZERO,
                cap: Some(bounds.floor),
            },
            false => ClaimRef { id: pot.name, weight: (&pot.weight).into(), floor: bounds.floor, cap: bounds.cap },
        });
    }
    let divided = divide_shares(there_is, rule.unit, rule.method, &claims)
        .map_err(|error| AllocateError::Divide { scheme: scheme.scheme.id.clone(), error })?;
    let floors = is_short.then(|| (floors, bounds.iter().map(|bounds| bounds.floor).collect()));
    Ok(Between { places, divided: Some(divided), of: there_is, floors })
}

/// A pot's floor and cap while pots share. What is locked or set by hand in a pot makes its cap smaller or larger, but not its
/// floor: to lock what stands there moves nobody.
fn bounds(rule: &Rule, cell: &Cell, fixed: &[Option<Kroner>]) -> Bounds {
    let spills = rule.scheme.model.pots.spill == Spill::ToOthers && !cell.members.is_empty();
    let cap = spills.then(|| up_to_unit(capacity(rule, cell, |place| fixed[place]), rule.unit));
    let floor = nominal_floor(rule, cell);
    Bounds { floor: cap.map_or(floor, |cap| floor.min(cap)), cap }
}

/// The county's floor, and no more than is applied for in the pot (R54).
fn nominal_floor(rule: &Rule, cell: &Cell) -> Kroner {
    let Some(floor) = rule.scheme.model.pots.floor else { return Kroner::ZERO };
    let takes = || capacity(rule, cell, |_| None);
    down_to_unit(if cell.members.is_empty() { floor } else { floor.min(takes()) }, rule.unit)
}

/// What a cell's needs can take: what is fixed in it, and the ceilings of the others that are eligible.
fn capacity(rule: &Rule, cell: &Cell, fixed: impl Fn(usize) -> Option<Kroner>) -> Kroner {
    let scheme = rule.scheme;
    let by_rule = |need: &Reported| match need.is_eligible {
        true => down_to_unit(need.ceiling(scheme.model), rule.unit),
        false => Kroner::ZERO,
    };
    cell.members.iter().map(|&place| fixed(place).unwrap_or_else(|| by_rule(&scheme.needs[place]))).sum()
}

/// Awards are whole units: of a ceiling or floor only those that fit under it.
fn down_to_unit(amount: Kroner, unit: Kroner) -> Kroner {
    Kroner::new(amount.get() - amount.get() % unit.get().max(1))
}

/// A pot holds whole units: as many as cover what is set by hand in it to the krone, within what can be reckoned with.
fn up_to_unit(amount: Kroner, unit: Kroner) -> Kroner {
    let whole = down_to_unit(amount, unit);
    let covered = if whole == amount { whole } else { whole + unit };
    covered.min(Kroner::new(Kroner::LIMIT))
}

/// Whether an amount that was set for a group differs from what the rule gives it.
pub(crate) fn differ(scheme: &SchemeBasis, by_rule: &Shared, targets: &Targets) -> bool {
    if targets.is_empty() {
        return false;
    }
    let pot_differs = |cell: &SharedCell| {
        let set = cell.cell.pot.and_then(|pot| targets.pots.get(pot).copied().flatten());
        set.is_some_and(|set| set.amount != cell.amount)
    };
    targets.scheme.is_some_and(|set| held_in_all(scheme, by_rule, &Targets::default()) != set.amount)
        || by_rule.cells.iter().any(pot_differs)
        || targets.regions.iter().any(|(region, set)| held_in(scheme, by_rule, region) != set.amount)
}

/// What a scheme holds: what is set for regions, and the other pots; of one pot what its needs get of it, because the rest is
/// nobody's.
pub(crate) fn held_in_all(scheme: &SchemeBasis, shared: &Shared, targets: &Targets) -> Kroner {
    let is_set = |cell: &&SharedCell| {
        let region = region_of(scheme, &cell.cell);
        region.is_some_and(|region| targets.regions.iter().any(|(set, _)| *set == region))
    };
    let others = shared.cells.iter().filter(|cell| !is_set(cell)).map(|cell| match cell.cell.named {
        true => cell.amount,
        false => cell.given(&shared.amounts),
    });
    // When all that is set is what the rule gives anyway, the one pot has no part of its own for a region.
    let has_cell = |region: &str| shared.cells.iter().any(|cell| cell.cell.region.as_deref() == Some(region));
    let set = targets.regions.iter().filter(|(region, _)| scheme.is_split() || has_cell(region));
    set.map(|(_, set)| set.amount).sum::<Kroner>() + others.sum()
}

/// What a region holds: its pots; in one pot what was set for it, or what its needs get.
pub(crate) fn held_in(scheme: &SchemeBasis, shared: &Shared, region: &str) -> Kroner {
    let of_region = |cell: &&SharedCell| region_of(scheme, &cell.cell) == Some(region);
    let mut cells = shared.cells.iter().filter(of_region).peekable();
    match scheme.is_split() || cells.peek().is_some() {
        true => cells.map(|cell| cell.amount).sum(),
        false => given_in(scheme, shared, region),
    }
}

/// What a scheme gives in all.
pub(crate) fn given(shared: &Shared) -> Kroner {
    shared.cells.iter().map(|cell| cell.given(&shared.amounts)).sum()
}

/// What a region gets in the scheme: what its pots give, or what its needs get of the one pot.
pub(crate) fn given_in(scheme: &SchemeBasis, shared: &Shared, region: &str) -> Kroner {
    if scheme.is_split() {
        let cells = shared.cells.iter().filter(|cell| region_of(scheme, &cell.cell) == Some(region));
        return cells.map(|cell| cell.given(&shared.amounts)).sum();
    }
    let members = scheme.pots.iter().flat_map(|pot| &pot.members);
    let region = scheme.regions.find(region);
    members.filter(|&&place| Some(scheme.needs[place].region) == region).map(|&place| shared.amounts[place]).sum()
}

/// The regions that amounts can be set for: those of pots and those of needs.
pub(crate) fn is_region(scheme: &SchemeBasis, name: &str) -> bool {
    scheme.regions.find(name).is_some() || scheme.is_split() && scheme.pots.iter().any(|pot| pot.region == name)
}
