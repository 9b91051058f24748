//! «Hvorfor?»: the steps from the frame to the krone of one need, as data. They tally:
//!
//! - frame + committed + set-asides + not shared = pot
//! - pot + other pots = the need's pot, and the shares that made it + rounding come to it too
//! - the need's pot + fixed + earlier tier = tier
//! - share + rounding = amount, for a need that follows the rule
//! - owner's part + university's part = amount

use std::collections::HashMap;

use forum::{Kroner, Need, NeedId, SchemeId};
use num_bigint::BigUint;
use num_traits::ToPrimitive;
use rust_decimal::Decimal;

use crate::basis::{self, SchemeBasis, Targets};
use crate::divide::shares::TiedPlaces;
use crate::parts::{Cut, own_contribution, split};
use crate::shares;
use crate::waterfall::{self, Shared, SharedCell, SharedTier, count};
use crate::{
    Adjustment, Adjustments, Allocation, Basis, Bound, Explanation, Fraction, NeedAllocation, PotsBy, PotsPer,
    Standing, Step, StepCode, Value, Values, Weight,
};

/// Decimals of the level that are told: kroner per krone applied for, to a millionth.
const LEVEL_DECIMALS: u32 = 6;

/// Of those with the same right to the last unit, so many are named; thousands of equals must not fill the wall.
const TIED_NAMED: usize = 12;

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
    let cell = explained.shared.cells.iter().find(|cell| cell.cell.pot == Some(place))?;
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
        let targets = basis::targets(&by_scheme, adjustments).ok()?;
        for ((scheme, adjusted), targets) in by_scheme.into_iter().zip(adjusted).zip(targets) {
            let shared = waterfall::share(&scheme, basis.model, &adjusted, &targets).ok()?;
            let at = |cell, need| Places { scheme: schemes.len(), need, cell, member: None };
            for (cell, filled) in shared.cells.iter().enumerate() {
                for &place in &filled.cell.members {
                    places.insert(&scheme.needs[place].id, at(Some(cell), place));
                }
                for (tier, filled) in filled.tiers.iter().enumerate() {
                    for (member, &place) in filled.members.iter().enumerate() {
                        let found = places.entry(&scheme.needs[place].id);
                        found.and_modify(|found| found.member = Some((tier, member)));
                    }
                }
            }
            schemes.push(Explained { scheme, shared, adjusted, targets });
        }
        Some(Explainer { basis, schemes, places })
    }

    fn explain(&self, line: &NeedAllocation) -> Option<Explanation> {
        let places = *self.places.get(&line.need)?;
        let explained = &self.schemes[places.scheme];
        let need = explained.scheme.needs[places.need];
        let cell = places.cell.map(|cell| &explained.shared.cells[cell]);
        let mut steps = Steps(Vec::new());
        self.down_to_the_pot(&mut steps, explained);
        match cell.filter(|cell| cell.cell.pot.is_some()) {
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
                if let (Some(cell), Some((tier, member))) = (cell, places.member) {
                    explained.by_rule(&mut steps, cell, &cell.tiers[tier], member, line, need);
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
            let mut values = Values::from([("name".to_owned(), Value::Names(set_aside.name.clone()))]);
            values.extend(set_aside.percent.map(|percent| ("percent".to_owned(), Value::Percent(percent))));
            values.extend(set_aside.base.map(|base| ("base".to_owned(), Value::Kroner(base))));
            steps.0.push(Step { code: StepCode::SetAside, amount: -set_aside.amount, values });
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
    fn down_to_the_cell(&self, steps: &mut Steps, cell: &SharedCell) {
        if !self.scheme.is_split() && cell.cell.region.is_none() && cell.amount == self.shared.total {
            return;
        }
        let others = Value::Count(count(self.shared.cells.len().saturating_sub(1)));
        steps.push(StepCode::OtherPots, cell.amount - self.shared.total, [("count", others)]);
        self.shares(steps, cell);
        let pot = cell.cell.pot.map(|pot| &self.scheme.pots[pot]);
        let name = cell.cell.region.as_deref().or(pot.filter(|_| self.scheme.is_split()).map(|pot| pot.name));
        let name = name.map(|name| ("name", Value::Text(name.to_owned())));
        steps.0.push(Step {
            code: StepCode::NetworkPot,
            amount: cell.amount,
            values: name.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        });
    }

    /// What made a pot's share: each key figure's part, or last year's, and the rounding; they come to the pot. Nothing when the
    /// amount was set, or when a floor, a ceiling or another pot's spill moved it.
    fn shares(&self, steps: &mut Steps, cell: &SharedCell) {
        let (Some(share), Some(pot)) = (&cell.share, cell.cell.pot) else { return };
        let pots = &self.scheme.pots;
        let mut parts = Steps(Vec::new());
        let whole = u128::from(share.of.get().unsigned_abs());
        match (self.scheme.model.pots.by, pots[pot].last_year) {
            (PotsBy::LastYear, Some(last_year)) => {
                let total: Kroner = pots.iter().filter_map(|pot| pot.last_year).sum();
                let all = u128::from(total.get().unsigned_abs()).max(1);
                let part = whole.saturating_mul(u128::from(last_year.get().unsigned_abs())) / all;
                let values = [("last-year", Value::Kroner(last_year)), ("total", Value::Kroner(total))];
                parts.push(StepCode::LastYear, kroner(part), values);
            }
            (PotsBy::KeyFigures, _) => {
                let figures = &self.scheme.model.pots.figures;
                // What dead shares would have made is part of the percentages, not of what was shared.
                let base = u128::from((share.of + self.scheme.without_figures).get().unsigned_abs());
                for (figure, total) in figures.iter().zip(shares::totals(figures, pots)) {
                    let Some(participant) = pots[pot].participant else { continue };
                    let value = shares::figure_of(figure, participant).unwrap_or_default();
                    let values = [
                        ("figure", Value::Names(figure.name.clone())),
                        ("value", Value::Number(value.normalize().to_string())),
                        ("total", Value::Number(total.normalize().to_string())),
                        ("percent", Value::Text(figure.percent.to_string())),
                    ];
                    parts.push(StepCode::KeyFigure, part_of(base, figure.percent, value, total), values);
                }
            }
            _ => return,
        }
        let made: Kroner = parts.0.iter().map(|step| step.amount).sum();
        let rounding = cell.amount - made;
        let reach = Kroner::new(i64::from(count(parts.0.len())) + 2 + share.rounding.abs().get());
        if rounding.abs() > reach {
            return;
        }
        steps.0.extend(parts.0);
        let method = Value::Text(self.shared.method.as_str().to_owned());
        steps.push(StepCode::Rounding, rounding, [("method", method)]);
    }

    /// From the pot to the amount, for a need that follows the rule.
    fn by_rule(
        &self,
        steps: &mut Steps,
        cell: &SharedCell,
        tier: &SharedTier,
        member: usize,
        line: &NeedAllocation,
        need: &Need,
    ) {
        if cell.fixed_count > 0 {
            steps.push(StepCode::Fixed, -cell.fixed, [("count", Value::Count(cell.fixed_count))]);
        }
        if tier.earlier_count > 0 {
            steps.push(StepCode::EarlierTier, -tier.earlier, [("count", Value::Count(tier.earlier_count))]);
        }
        let mut values = Values::from([
            ("tier".to_owned(), Value::Text(tier.tier.as_str().to_owned())),
            ("count".to_owned(), Value::Count(count(tier.members.len()))),
        ]);
        values.extend(tier.rank.map(|rank| ("rank".to_owned(), Value::Count(rank))));
        steps.0.push(Step { code: StepCode::Tier, amount: tier.available, values });
        steps.push(StepCode::Applied, line.applied, []);
        let ceiling = waterfall::ceiling(&self.scheme, need);
        if ceiling < line.applied {
            steps.push(StepCode::NeedLimit, ceiling, []);
        }
        let priority = shares::need_weight(self.scheme.model, need);
        if priority != Decimal::ONE {
            let values =
                [("weight", Value::Number(priority.normalize().to_string())), ("applied", Value::Kroner(line.applied))];
            steps.push(StepCode::Weighed, line.applied, values);
        }
        let divided = &tier.divided;
        let (share, rounding) = (divided.shares[member], divided.rounding(member));
        let level = divided.level.as_ref().map_or_else(|| "0".to_owned(), |level| level.cut(LEVEL_DECIMALS));
        let weight = Weight::from(waterfall::weight(&self.scheme, need)).to_string();
        steps.push(StepCode::Share, share, [("level", Value::Number(level)), ("weight", Value::Number(weight))]);
        if divided.bounds[member] == Bound::Cap && rounding.is_zero() {
            steps.push(StepCode::Ceiling, share, []);
            return;
        }
        let mut values = Values::from([("method".to_owned(), Value::Text(self.shared.method.as_str().to_owned()))]);
        if let Some((others, count)) = divided.tie.as_ref().and_then(|tie| self.tied_with(tie, &tier.members, member)) {
            values.insert("tied".to_owned(), Value::Text(others));
            values.insert("tied-count".to_owned(), Value::Count(count));
        }
        steps.0.push(Step { code: StepCode::Rounding, amount: rounding, values });
    }

    /// The others with the same right to the last unit, if the member is one of them: the first by id, and how many.
    fn tied_with(&self, tie: &TiedPlaces, members: &[usize], member: usize) -> Option<(String, u32)> {
        let id = |member: &usize| self.scheme.needs[members[*member]].id.as_str();
        let is_in = |side: &[usize]| side.binary_search_by(|other| id(other).cmp(id(&member))).is_ok();
        if !is_in(&tie.winners) && !is_in(&tie.losers) {
            return None;
        }
        let others = tie.winners.iter().chain(&tie.losers).filter(|other| **other != member);
        let named: Vec<&str> = others.take(TIED_NAMED).map(id).collect();
        Some((named.join(", "), count(tie.winners.len() + tie.losers.len() - 1)))
    }

    /// The amount and who gets it.
    fn parts(&self, steps: &mut Steps, line: &NeedAllocation, need: &Need) {
        let model = &self.scheme.model.split;
        let parts = split(need.applied, line.amount, model);
        let values = |applied: Kroner, cut: Option<Cut>| {
            let mut values = Values::from([("applied".to_owned(), Value::Kroner(applied))]);
            if let Some(cut) = cut {
                values.insert("limit".to_owned(), Value::Kroner(cut.limit));
                values.insert("percent".to_owned(), Value::Number(cut.percent.normalize().to_string()));
            }
            values
        };
        let mut push = |code, amount, values| steps.0.push(Step { code, amount, values });
        push(StepCode::Amount, line.amount, Values::new());
        push(StepCode::OwnerPart, line.owner_part, values(need.applied.owner, parts.owner_cut));
        if !need.applied.coordinator.is_zero() {
            let told = values(need.applied.coordinator, parts.coordinator_cut);
            push(StepCode::CoordinatorPart, line.coordinator_part, told);
        }
        push(StepCode::UniversityPart, line.university_part, values(need.applied.university, None));
        if let Some((base, amount)) = own_contribution(model, line.amount, line.owner_part) {
            let percent = Value::Number(model.own_contribution.unwrap_or_default().normalize().to_string());
            let told = Values::from([("percent".to_owned(), percent), ("base".to_owned(), Value::Kroner(base))]);
            push(StepCode::OwnContribution, amount, told);
        }
    }
}

/// `percent` percent of `base` times `value` over `total`, cut to the krone.
fn part_of(base: u128, percent: Fraction, value: Decimal, total: Decimal) -> Kroner {
    if total <= Decimal::ZERO {
        return Kroner::ZERO;
    }
    let (above, below) = percent.parts();
    let whole = |number: Decimal| BigUint::from(number.mantissa().unsigned_abs());
    let ten = |decimals: u32| BigUint::from(10_u8).pow(decimals);
    let over = BigUint::from(base) * above * whole(value) * ten(total.scale());
    let under = whole(total) * ten(value.scale()) * below * 100_u8;
    (over / under).to_i64().map_or(Kroner::ZERO, Kroner::new)
}

fn kroner(amount: u128) -> Kroner {
    i64::try_from(amount).map_or(Kroner::ZERO, Kroner::new)
}

struct Steps(Vec<Step>);

impl Steps {
    fn push<const N: usize>(&mut self, code: StepCode, amount: Kroner, values: [(&str, Value); N]) {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.0.push(Step { code, amount, values });
    }
}
