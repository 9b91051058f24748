//! Where each need stands in what was shared, and the steps that lead there.

use forum::{Kroner, NeedId, SchemeId};

use super::explained::Explained;
use super::steps::Steps;
use crate::draft::Adjustments;
use crate::model::PotsPer;
use crate::outcome::{Allocation, Explanation, NeedAllocation, Standing, Step, StepCode, Value};
use crate::prepare::{Placed, Prepared, place};
use crate::waterfall::share;

/// Explains one need of an allocation that was reckoned from this basis and these adjustments. None for a need that is not in it.
pub fn explain(
    prepared: &Prepared,
    draft: &Adjustments,
    allocation: &Allocation,
    need: &NeedId,
) -> Option<Explanation> {
    let (scheme, _) = prepared.where_is(need)?;
    let sums = allocation.schemes.iter().find(|sums| sums.scheme == prepared.schemes[scheme].scheme.id)?;
    let line = sums.needs.iter().find(|line| line.need == *need)?;
    Explainer::only(prepared, draft, scheme)?.explain(line)
}

/// Explains every need of an allocation, in its order.
pub fn explain_all(prepared: &Prepared, draft: &Adjustments, allocation: &Allocation) -> Vec<Explanation> {
    let Some(explainer) = Explainer::all(prepared, draft) else { return Vec::new() };
    let lines = allocation.schemes.iter().flat_map(|scheme| &scheme.needs);
    lines.filter_map(|line| explainer.explain(line)).collect()
}

/// Explains a pot of a scheme that has several: from the frame to its amount. None for a pot that is not there.
pub fn explain_pot(prepared: &Prepared, draft: &Adjustments, scheme: &SchemeId, pot: &str) -> Option<Vec<Step>> {
    let (scheme, _) = prepared.scheme(scheme)?;
    let explainer = Explainer::only(prepared, draft, scheme)?;
    let (explained, _) = explainer.schemes[scheme].as_ref()?;
    let place = explained.scheme.pots.iter().position(|known| explained.scheme.is_split() && known.name == pot)?;
    let cell = explained.shared.cells.iter().position(|cell| cell.cell.pot == Some(place))?;
    let mut steps = Steps::default();
    explained.down_to_the_pot(&mut steps, prepared.basis.year);
    explained.down_to_the_cell(&mut steps, cell);
    Some(steps.0)
}

/// How schemes were shared, and where each of their needs stands.
struct Explainer<'p, 'a, 'd> {
    prepared: &'p Prepared<'a>,
    /// Scheme by scheme; none of those that nothing is asked of.
    schemes: Vec<Option<(Explained<'p, 'a, 'd>, Vec<InCell>)>>,
}

/// Where a need stands in what was shared.
#[derive(Clone, Copy, Default)]
struct InCell {
    /// In which cell.
    cell: Option<usize>,
    /// In which tier of it and as which of its members, when it follows the rule and is eligible.
    member: Option<(usize, usize)>,
}

impl<'p, 'a, 'd> Explainer<'p, 'a, 'd> {
    fn all(prepared: &'p Prepared<'a>, draft: &'d Adjustments) -> Option<Self> {
        Explainer::of_schemes(prepared, draft, |_| true)
    }

    fn only(prepared: &'p Prepared<'a>, draft: &'d Adjustments, scheme: usize) -> Option<Self> {
        Explainer::of_schemes(prepared, draft, |place| place == scheme)
    }

    fn of_schemes(prepared: &'p Prepared<'a>, draft: &'d Adjustments, wanted: impl Fn(usize) -> bool) -> Option<Self> {
        let placed = place(prepared, draft).ok()?;
        let one = |(n, (scheme, placed)): (usize, (_, Placed<'d>))| match wanted(n) {
            true => Explained::share(scheme, placed).ok().map(|explained| {
                let cells = in_cells(&explained);
                Some((explained, cells))
            }),
            false => Some(None),
        };
        let schemes = prepared.schemes.iter().zip(placed).enumerate().map(one).collect::<Option<Vec<_>>>()?;
        Some(Explainer { prepared, schemes })
    }

    fn explain(&self, line: &NeedAllocation) -> Option<Explanation> {
        let (scheme, place) = self.prepared.where_is(&line.need)?;
        let (explained, cells) = self.schemes[scheme].as_ref()?;
        let (reported, places) = (&explained.scheme.needs[place], cells[place]);
        let need = reported.need;
        let mut steps = Steps::default();
        explained.down_to_the_pot(&mut steps, self.prepared.basis.year);
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
                let by_rule = Value::Kroner(by_rule(explained, place)?);
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
}

/// Where each need of a scheme stands, in the scheme's order.
fn in_cells(explained: &Explained) -> Vec<InCell> {
    let mut found = vec![InCell::default(); explained.scheme.needs.len()];
    for (cell, filled) in explained.shared.cells.iter().enumerate() {
        for &place in &filled.cell.members {
            found[place].cell = Some(cell);
        }
        for (tier, filled) in filled.tiers.iter().enumerate() {
            for (member, &place) in filled.members.iter().enumerate() {
                found[place].member = Some((tier, member));
            }
        }
    }
    found
}

/// What the rule would give the need, all other adjustments kept.
fn by_rule(explained: &Explained, need: usize) -> Option<Kroner> {
    let mut without = explained.placed.clone();
    *without.needs.get_mut(need)? = None;
    if without.needs.iter().all(Option::is_none) {
        without.needs.clear();
    }
    let shared = share(explained.scheme, &without).ok()?;
    shared.amounts.get(need).copied()
}
