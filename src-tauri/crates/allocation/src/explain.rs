//! «Hvorfor?»: the steps from the frame to the krone of one need, as data. They tally:
//!
//! - frame + committed + set-asides = pot
//! - pot + fixed + earlier tier = tier
//! - share + rounding = amount, for a need that follows the rule
//! - owner's part + university's part = amount

use std::collections::HashMap;

use forum::{Kroner, Need, NeedId};

use crate::basis::{self, SchemeBasis};
use crate::waterfall::{self, Shared, SharedTier};
use crate::{
    Adjustment, Adjustments, Allocation, Basis, Bound, Explanation, NeedAllocation, Standing, Step, StepCode, Tie,
    Value, Values,
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

/// How every pot was shared, and where each need stands in it.
struct Explainer<'a> {
    basis: &'a Basis<'a>,
    schemes: Vec<(SchemeBasis<'a>, Shared, Vec<Option<Adjustment>>)>,
    places: HashMap<&'a NeedId, Places>,
}

#[derive(Clone, Copy)]
struct Places {
    scheme: usize,
    need: usize,
    /// In which tier and as which of its members, when it follows the rule and is eligible.
    member: Option<(usize, usize)>,
}

impl<'a> Explainer<'a> {
    fn new(basis: &'a Basis<'a>, adjustments: &Adjustments) -> Option<Self> {
        let mut schemes = Vec::new();
        let mut places = HashMap::new();
        let by_scheme = basis::by_scheme(basis).ok()?;
        let adjusted = basis::adjusted(&by_scheme, adjustments).ok()?;
        for (scheme, adjusted) in by_scheme.into_iter().zip(adjusted) {
            let shared = waterfall::share(&scheme, basis.model, &adjusted).ok()?;
            for (place, need) in scheme.needs.iter().enumerate() {
                places.insert(&need.id, Places { scheme: schemes.len(), need: place, member: None });
            }
            for (tier, shared) in shared.tiers.iter().enumerate() {
                for (member, &place) in shared.members.iter().enumerate() {
                    places.entry(&scheme.needs[place].id).and_modify(|found| found.member = Some((tier, member)));
                }
            }
            schemes.push((scheme, shared, adjusted));
        }
        Some(Explainer { basis, schemes, places })
    }

    fn explain(&self, line: &NeedAllocation) -> Option<Explanation> {
        let places = *self.places.get(&line.need)?;
        let (scheme, shared, adjusted) = &self.schemes[places.scheme];
        let need = scheme.needs[places.need];
        let mut steps = Steps(Vec::new());
        self.down_to_the_pot(&mut steps, scheme);
        if !line.eligible {
            let unmet = Value::Criteria(need.criteria.unmet());
            steps.push(StepCode::NotEligible, Kroner::ZERO, [("criteria", unmet)]);
        }
        match line.standing {
            Standing::ByRule => {
                if let Some((tier, member)) = places.member {
                    by_rule(&mut steps, shared, &shared.tiers[tier], member, line, need);
                }
            }
            Standing::ByHand => {
                steps.push(StepCode::Applied, line.applied, []);
                let by_rule = Value::Kroner(self.by_rule(scheme, adjusted, places.need)?);
                steps.push(StepCode::ByHand, line.amount, [("by-rule", by_rule)]);
            }
            Standing::Held => {
                steps.push(StepCode::Applied, line.applied, []);
                steps.push(StepCode::Held, line.amount, []);
            }
        }
        parts(&mut steps, line, need);
        Some(Explanation { need: line.need.clone(), steps: steps.0 })
    }

    fn down_to_the_pot(&self, steps: &mut Steps, scheme: &SchemeBasis) {
        steps.push(StepCode::Frame, scheme.frame, [("year", Value::Text(self.basis.year.to_string()))]);
        if !scheme.committed.is_zero() {
            steps.push(StepCode::Committed, -scheme.committed, []);
        }
        for set_aside in &scheme.set_asides {
            let mut values = Values::from([("name".to_owned(), Value::Text(set_aside.name.clone()))]);
            values.extend(set_aside.percent.map(|percent| ("percent".to_owned(), Value::Percent(percent))));
            values.extend(set_aside.base.map(|base| ("base".to_owned(), Value::Kroner(base))));
            steps.0.push(Step { code: StepCode::SetAside, amount: -set_aside.amount, values });
        }
        steps.push(StepCode::Pot, scheme.pot, []);
    }

    /// What the rule would give the need, all other adjustments kept.
    fn by_rule(&self, scheme: &SchemeBasis, adjusted: &[Option<Adjustment>], need: usize) -> Option<Kroner> {
        let mut without = adjusted.to_vec();
        without[need] = None;
        let shared = waterfall::share(scheme, self.basis.model, &without).ok()?;
        shared.amounts.get(need).copied()
    }
}

/// From the pot to the amount, for a need that follows the rule.
fn by_rule(steps: &mut Steps, shared: &Shared, tier: &SharedTier, member: usize, line: &NeedAllocation, need: &Need) {
    if shared.fixed_count > 0 {
        steps.push(StepCode::Fixed, -shared.fixed, [("count", Value::Count(shared.fixed_count))]);
    }
    if tier.earlier_count > 0 {
        steps.push(StepCode::EarlierTier, -tier.earlier, [("count", Value::Count(tier.earlier_count))]);
    }
    let count = u32::try_from(tier.members.len()).unwrap_or(u32::MAX);
    let name = Value::Text(tier.tier.as_str().to_owned());
    steps.push(StepCode::Tier, tier.available, [("tier", name), ("count", Value::Count(count))]);
    steps.push(StepCode::Applied, line.applied, []);
    let award = &tier.divided.awards[member];
    let level = tier.divided.level.as_ref().map_or_else(|| "0".to_owned(), |level| level.cut(LEVEL_DECIMALS));
    let weight = need.applied.total().get().to_string();
    steps.push(StepCode::Share, award.share, [("level", Value::Number(level)), ("weight", Value::Number(weight))]);
    if award.bound == Bound::Cap && award.rounding.is_zero() {
        steps.push(StepCode::Ceiling, award.share, []);
        return;
    }
    let mut values = Values::from([("method".to_owned(), Value::Text(shared.method.as_str().to_owned()))]);
    if let Some((others, count)) = tier.divided.tie.as_ref().and_then(|tie| tied_with(tie, &award.id)) {
        values.insert("tied".to_owned(), Value::Text(others));
        values.insert("tied-count".to_owned(), Value::Count(count));
    }
    steps.0.push(Step { code: StepCode::Rounding, amount: award.rounding, values });
}

/// The others with the same right to the last unit, if the claim is one of them: the first of them by id, and how many.
fn tied_with(tie: &Tie, id: &str) -> Option<(String, u32)> {
    let is_in = |side: &[String]| side.binary_search_by(|other| other.as_str().cmp(id)).is_ok();
    if !is_in(&tie.winners) && !is_in(&tie.losers) {
        return None;
    }
    let others = tie.winners.iter().chain(&tie.losers).map(String::as_str).filter(|other| *other != id);
    let named: Vec<&str> = others.take(TIED_NAMED).collect();
    let count = tie.winners.len() + tie.losers.len() - 1;
    Some((named.join(", "), u32::try_from(count).unwrap_or(u32::MAX)))
}

/// The amount and who gets it.
fn parts(steps: &mut Steps, line: &NeedAllocation, need: &Need) {
    let applied = |amount: Kroner| [("applied", Value::Kroner(amount))];
    steps.push(StepCode::Amount, line.amount, []);
    steps.push(StepCode::OwnerPart, line.owner_part, applied(need.applied.owner));
    if !need.applied.coordinator.is_zero() {
        steps.push(StepCode::CoordinatorPart, line.coordinator_part, applied(need.applied.coordinator));
    }
    steps.push(StepCode::UniversityPart, line.university_part, applied(need.applied.university));
}

struct Steps(Vec<Step>);

impl Steps {
    fn push<const N: usize>(&mut self, code: StepCode, amount: Kroner, values: [(&str, Value); N]) {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.0.push(Step { code, amount, values });
    }
}
