//! «Hvorfor?»: the steps from the frame to the krone of one need, as data. They tally:
//!
//! - frame + committed + set-asides + not shared = pot
//! - pot + other pots = the need's pot, and the parts that made its share + what moved it + rounding come to it too
//! - the need's pot + fixed + earlier tier = tier
//! - share + rounding = amount, for a need that follows the rule
//! - owner's part + university's part = amount

mod award;
mod pot;

use std::cell::OnceCell;
use std::collections::HashMap;

use forum::{Kroner, NeedId, SchemeId};

use crate::basis::{self, SchemeBasis};
use crate::outcome::{self, Named};
use crate::targets::{self, Targets};
use crate::waterfall::{self, Shared, count};
use crate::{
    Adjustment, Adjustments, Allocation, Basis, Explanation, NeedAllocation, PotsPer, Standing, Step, StepCode, Value,
};

/// Explains one need of an allocation that was reckoned from this basis and these adjustments. None for a need that is not in it.
pub fn explain(
    basis: &Basis,
    adjustments: &Adjustments,
    allocation: &Allocation,
    need: &NeedId,
) -> Option<Explanation> {
    let line = allocation.schemes.iter().flat_map(|scheme| &scheme.needs).find(|line| line.need == *need)?;
    Explainer::new(basis, adjustments)?.explain(line)
}

/// Explains every need of an allocation, in its order.
pub fn explain_all(basis: &Basis, adjustments: &Adjustments, allocation: &Allocation) -> Vec<Explanation> {
    let Some(explainer) = Explainer::new(basis, adjustments) else { return Vec::new() };
    let lines = allocation.schemes.iter().flat_map(|scheme| &scheme.needs);
    lines.filter_map(|line| explainer.explain(line)).collect()
}

/// Explains a pot of a scheme that has several: from the frame to its amount. None for a pot that is not there.
pub fn explain_pot(basis: &Basis, adjustments: &Adjustments, scheme: &SchemeId, pot: &str) -> Option<Vec<Step>> {
    let explainer = Explainer::new(basis, adjustments)?;
    let explained = explainer.schemes.iter().find(|explained| explained.scheme.scheme.id == *scheme)?;
    let place = explained.scheme.pots.iter().position(|known| explained.scheme.is_split() && known.name == pot)?;
    let cell = explained.shared.cells.iter().position(|cell| cell.cell.pot == Some(place))?;
    let mut steps = Steps(Vec::new());
    explainer.down_to_the_pot(&mut steps, explained);
    explained.down_to_the_cell(&mut steps, cell);
    Some(steps.0)
}

/// How every scheme was shared, and where each need stands in it.
struct Explainer<'a> {
    basis: &'a Basis<'a>,
    schemes: Vec<Explained<'a>>,
    places: HashMap<&'a NeedId, Places>,
}

struct Explained<'a> {
    scheme: SchemeBasis<'a>,
    shared: Shared,
    adjusted: Vec<Option<Adjustment>>,
    targets: Targets<'a>,
    /// What the pots weigh, and cell by cell how its share came about: reckoned when it is first asked for.
    weights: OnceCell<pot::Weights>,
    made: Vec<OnceCell<Vec<Step>>>,
}

#[derive(Clone, Copy)]
struct Places {
    scheme: usize,
    need: usize,
    /// In which cell.
    cell: Option<usize>,
    /// In which tier of it and as which of its members, when it follows the rule and is eligible.
    member: Option<(usize, usize)>,
}

impl<'a> Explainer<'a> {
    fn new(basis: &'a Basis<'a>, adjustments: &'a Adjustments) -> Option<Self> {
        let mut schemes = Vec::new();
        let mut places = HashMap::new();
        let by_scheme = basis::by_scheme(basis).ok()?;
        let adjusted = basis::adjusted(&by_scheme, adjustments).ok()?;
        let targets = targets::of(&by_scheme, adjustments).ok()?;
        for ((scheme, adjusted), targets) in by_scheme.into_iter().zip(adjusted).zip(targets) {
            let shared = waterfall::share(&scheme, basis.model, &adjusted, &targets).ok()?;
            let at = |cell, need| Places { scheme: schemes.len(), need, cell, member: None };
            for (cell, filled) in shared.cells.iter().enumerate() {
                for &place in &filled.cell.members {
                    places.insert(&scheme.needs[place].need.id, at(Some(cell), place));
                }
                for (tier, filled) in filled.tiers.iter().enumerate() {
                    for (member, &place) in filled.members.iter().enumerate() {
                        let found = places.entry(&scheme.needs[place].need.id);
                        found.and_modify(|found| found.member = Some((tier, member)));
                    }
                }
            }
            let made = shared.cells.iter().map(|_| OnceCell::new()).collect();
            schemes.push(Explained { scheme, shared, adjusted, targets, weights: OnceCell::new(), made });
        }
        Some(Explainer { basis, schemes, places })
    }

    fn explain(&self, line: &NeedAllocation) -> Option<Explanation> {
        let places = *self.places.get(&line.need)?;
        let explained = &self.schemes[places.scheme];
        let reported = &explained.scheme.needs[places.need];
        let need = reported.need;
        let mut steps = Steps(Vec::new());
        self.down_to_the_pot(&mut steps, explained);
        match places.cell.filter(|&cell| explained.shared.cells[cell].cell.pot.is_some()) {
            Some(cell) => explained.down_to_the_cell(&mut steps, cell),
            None => {
                let name =
                    if explained.scheme.model.pots.per == PotsPer::Owner { &need.owner.name } else { &need.region };
                steps.push(StepCode::NoPot, Kroner::ZERO, [("pot", Value::Text(name.clone()))]);
            }
        }
        if !line.eligible {
            let unmet = Value::Criteria(need.criteria.unmet());
            steps.push(StepCode::NotEligible, Kroner::ZERO, [("criteria", unmet)]);
        }
        match line.standing {
            Standing::ByRule => {
                if let (Some(cell), Some((tier, member))) = (places.cell, places.member) {
                    let cell = &explained.shared.cells[cell];
                    explained.by_rule(&mut steps, cell, &cell.tiers[tier], member, line, reported);
                }
            }
            Standing::ByHand => {
                steps.push(StepCode::Applied, line.applied, []);
                let by_rule = Value::Kroner(self.by_rule(explained, places.need)?);
                steps.push(StepCode::ByHand, line.amount, [("by-rule", by_rule)]);
            }
            Standing::Held => {
                steps.push(StepCode::Applied, line.applied, []);
                steps.push(StepCode::Held, line.amount, []);
            }
        }
        explained.parts(&mut steps, line, need);
        Some(Explanation { need: line.need.clone(), steps: steps.0 })
    }

    fn down_to_the_pot(&self, steps: &mut Steps, explained: &Explained) {
        let scheme = &explained.scheme;
        steps.push(StepCode::Frame, scheme.frame, [("year", Value::Text(self.basis.year.to_string()))]);
        if !scheme.committed.is_zero() {
            steps.push(StepCode::Committed, -scheme.committed, []);
        }
        for set_aside in &scheme.set_asides {
            let name = ("name", Value::Names(Box::new(set_aside.name.clone())));
            let percent = set_aside.percent.map(|percent| ("percent", Value::Percent(percent)));
            let base = set_aside.base.map(|base| ("base", Value::Kroner(base)));
            let values = [Some(name), percent, base];
            steps.push(StepCode::SetAside, -set_aside.amount, values.into_iter().flatten());
        }
        if !scheme.not_shared.is_zero() {
            let percent = Value::Number(scheme.model.pots.at_most.unwrap_or_default().normalize().to_string());
            let values = [("percent", percent), ("base", Value::Kroner(scheme.frame))];
            steps.push(StepCode::NotShared, -scheme.not_shared, values);
        }
        if explained.targets.scheme.is_some() && explained.shared.total != scheme.pot {
            let target = Value::Kroner(explained.shared.total);
            steps.push(StepCode::SchemeSet, explained.shared.total - scheme.pot, [("target", target)]);
        }
        steps.push(StepCode::Pot, explained.shared.total, []);
    }

    /// What the rule would give the need, all other adjustments kept.
    fn by_rule(&self, explained: &Explained, need: usize) -> Option<Kroner> {
        let mut without = explained.adjusted.clone();
        without[need] = None;
        let shared = waterfall::share(&explained.scheme, self.basis.model, &without, &explained.targets).ok()?;
        shared.amounts.get(need).copied()
    }
}

impl Explained<'_> {
    /// From the pot of the scheme to the pot or region that shares: nothing to tell when there is only the one.
    fn down_to_the_cell(&self, steps: &mut Steps, place: usize) {
        let cell = &self.shared.cells[place];
        if !self.scheme.is_split() && cell.cell.region.is_none() && cell.amount == self.shared.total {
            return;
        }
        let others = Value::Count(count(self.shared.cells.len().saturating_sub(1)));
        steps.push(StepCode::OtherPots, cell.amount - self.shared.total, [("count", others)]);
        let made = self.made[place].get_or_init(|| self.what_made(cell).0);
        steps.0.extend_from_slice(made);
        let pot = cell.cell.pot.map(|pot| &self.scheme.pots[pot]);
        let name = cell.cell.region.as_deref().or(pot.filter(|_| self.scheme.is_split()).map(|pot| pot.name));
        steps.push(StepCode::NetworkPot, cell.amount, name.map(|name| ("name", Value::Text(name.to_owned()))));
    }
}

/// Steps as they are told.
struct Steps(Vec<Step>);

impl Steps {
    fn push(&mut self, code: StepCode, amount: Kroner, values: impl IntoIterator<Item = Named>) {
        self.0.push(Step { code, amount, values: outcome::values(values) });
    }
}
