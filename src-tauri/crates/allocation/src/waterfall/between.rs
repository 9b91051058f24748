//! An amount shared between cells: by the weights of their pots, between floors and ceilings.

use std::sync::Arc;

use forum::Kroner;

use super::rule::Rule;
use crate::divide::{ClaimRef, SharedOut, StoppedBy, WeightRef, share_out};
use crate::model::Spill;
use crate::outcome::count;
use crate::prepare::{AllocateError, Among, Cell, CellShare, Placed, Reported, down_to_unit};

/// A pot's limits while pots share.
struct Limits {
    floor: Kroner,
    cap: Option<Kroner>,
}

/// What cells got of an amount that they shared.
pub(super) struct Between {
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
    pub(super) fn keep(
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
        let stopped = divided.stopped_by.iter().filter(|by| floors.is_some() || **by != StoppedBy::Nothing).count();
        let among = Arc::new(Among {
            pots: self.places.iter().filter_map(|&place| cells[place].pot).collect(),
            stopped: count(stopped),
        });
        for (n, place) in self.places.into_iter().enumerate() {
            held[place] = Some(divided.amounts[n]);
            shares[place] = Some(CellShare {
                of: self.of,
                share: divided.shares[n],
                stopped_by: divided.stopped_by[n],
                lowered_floor: self.floors.as_ref().map(|(floors, each)| (each[n], *floors)),
                among: Arc::clone(&among),
            });
        }
        floors
    }
}

/// Shares an amount between cells by the weights of their pots. A cell alone takes it all, if it is no pot of several.
pub(super) fn between(
    rule: Rule,
    amount: Kroner,
    cells: &[Cell],
    places: Vec<usize>,
    placed: &Placed,
) -> Result<Between, AllocateError> {
    let scheme = rule.scheme;
    if !scheme.is_split() {
        return Ok(Between { places, divided: None, of: amount, floors: None });
    }
    let there_is = amount.less(Kroner::ZERO);
    let limits: Vec<Limits> = places.iter().map(|&place| limits(rule, &cells[place], placed)).collect();
    let floors: Kroner = limits.iter().map(|limits| limits.floor).sum();
    let is_short = floors > there_is;
    let mut claims = Vec::with_capacity(places.len());
    for (&place, limits) in places.iter().zip(&limits) {
        let Some(pot) = cells[place].pot.map(|pot| &scheme.pots[pot]) else { continue };
        claims.push(match is_short {
            // Named, not clipped: the finding says what the floors lack, and they are lowered in proportion.
            true => ClaimRef {
                id: pot.name,
                weight: WeightRef::Whole(nominal_floor(rule, &cells[place]).get().unsigned_abs()),
                floor: Kroner::ZERO,
                cap: Some(limits.floor),
            },
            false => ClaimRef { id: pot.name, weight: (&pot.weight).into(), floor: limits.floor, cap: limits.cap },
        });
    }
    let divided = share_out(there_is, rule.scheme.unit, rule.method, &claims)
        .map_err(|error| AllocateError::Divide { scheme: scheme.scheme.id.clone(), error })?;
    let floors = is_short.then(|| (floors, limits.iter().map(|limits| limits.floor).collect()));
    Ok(Between { places, divided: Some(divided), of: there_is, floors })
}

/// A pot's floor and cap while pots share. What is locked or set by hand in a pot makes its cap smaller or larger, but not its
/// floor: to lock what stands there moves nobody.
fn limits(rule: Rule, cell: &Cell, placed: &Placed) -> Limits {
    let spills = rule.scheme.model.pots.spill == Spill::ToOthers && !cell.members.is_empty();
    let cap = spills.then(|| up_to_unit(capacity(rule, cell, |place| placed.amount(place)), rule.scheme.unit));
    let floor = nominal_floor(rule, cell);
    Limits { floor: cap.map_or(floor, |cap| floor.min(cap)), cap }
}

/// The county's floor, and no more than is applied for in the pot (R54).
fn nominal_floor(rule: Rule, cell: &Cell) -> Kroner {
    let Some(floor) = rule.scheme.model.pots.floor else { return Kroner::ZERO };
    let takes = || capacity(rule, cell, |_| None);
    down_to_unit(if cell.members.is_empty() { floor } else { floor.min(takes()) }, rule.scheme.unit)
}

/// What a cell's needs can take: what is fixed in it, and the ceilings of the others that are eligible.
fn capacity(rule: Rule, cell: &Cell, fixed: impl Fn(usize) -> Option<Kroner>) -> Kroner {
    let scheme = rule.scheme;
    let by_rule = |need: &Reported| match need.is_eligible {
        true => down_to_unit(need.ceiling(scheme.model), rule.scheme.unit),
        false => Kroner::ZERO,
    };
    cell.members.iter().map(|&place| fixed(place).unwrap_or_else(|| by_rule(&scheme.needs[place]))).sum()
}

/// A pot holds whole units: as many as cover what is set by hand in it to the krone, within what can be reckoned with.
fn up_to_unit(amount: Kroner, unit: Kroner) -> Kroner {
    let whole = down_to_unit(amount, unit);
    let covered = if whole == amount { whole } else { whole + unit };
    covered.min(Kroner::new(Kroner::LIMIT))
}
