//! Cells: the pots of a scheme, or the parts of its one pot that amounts were set for, and how the money is shared between them.
//!
//! What is set for a pot stands. What is set for a region is shared by its pots; the rest by all the others. An amount that
//! is set for a group says what the group *holds*: what its needs cannot take of it is not placed, and not given to others.

use forum::Kroner;

use super::between::between;
use super::held::region_of;
use super::rule::Rule;
use crate::prepare::{AllocateError, Cell, CellShare, Placed, PreparedPot, PreparedScheme};

/// Cells with what each holds.
pub(super) struct Filled {
    pub(crate) cells: Vec<(Cell, Kroner, Option<CellShare>)>,
    pub(crate) floors_short: Option<(Kroner, Kroner)>,
}

/// Shares `total` between the cells.
pub(super) fn fill(rule: Rule, total: Kroner, placed: &Placed) -> Result<Filled, AllocateError> {
    let scheme = rule.scheme;
    let cells = cells(scheme, placed);
    // Needs without a pot get what is set for them by hand, and nothing else.
    let by_hand = |cell: &Cell| cell.members.iter().filter_map(|&member| placed.amount(member)).sum();
    let set = |cell: &Cell| match cell.pot {
        None => Some(by_hand(cell)),
        Some(pot) => placed.pot(pot).map(|set| set.amount),
    };
    let mut held: Vec<Option<Kroner>> = cells.iter().map(set).collect();
    let mut shares: Vec<Option<CellShare>> = vec![None; cells.len()];
    let mut floors_short = None;
    let mut left = to_share(scheme, total, placed);
    let mut settled = vec![false; cells.len()];
    for (region, set) in &placed.regions {
        let places: Vec<usize> =
            (0..cells.len()).filter(|&place| region_of(scheme, &cells[place]) == Some(*region)).collect();
        let taken: Kroner = places.iter().filter_map(|&place| held[place]).sum();
        left -= set.amount;
        let free: Vec<usize> = places.iter().copied().filter(|&place| held[place].is_none()).collect();
        places.iter().for_each(|&place| settled[place] = true);
        let shared = between(rule, set.amount - taken, &cells, free, placed)?;
        let short = shared.keep(&cells, &mut held, &mut shares);
        floors_short = floors_short.or(short);
    }
    let taken: Kroner = (0..cells.len()).filter(|&place| !settled[place]).filter_map(|place| held[place]).sum();
    let free = (0..cells.len()).filter(|&place| held[place].is_none()).collect();
    let short = between(rule, left - taken, &cells, free, placed)?.keep(&cells, &mut held, &mut shares);
    let cells = cells.into_iter().zip(held).zip(shares);
    let cells = cells.map(|((cell, held), share)| (cell, held.unwrap_or_default(), share)).collect();
    Ok(Filled { cells, floors_short: floors_short.or(short) })
}

/// What of `total` the pots share: all of what is set for the scheme, else not what key figures that are zero for all would make.
pub(crate) fn to_share(scheme: &PreparedScheme, total: Kroner, placed: &Placed) -> Kroner {
    total - if placed.scheme.is_none() { scheme.without_figures } else { Kroner::ZERO }
}

/// The cells of a scheme, in the order of its pots; those without a pot last.
fn cells(scheme: &PreparedScheme, placed: &Placed) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::with_capacity(scheme.pots.len() + placed.regions.len() + 1);
    if scheme.is_split() {
        let named = |(place, pot): (usize, &PreparedPot)| Cell {
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
        for (set, _) in &placed.regions {
            let set_region = scheme.regions.number_of(set);
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
