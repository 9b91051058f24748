//! One scheme as it is explained: how it was shared, and the steps that many needs have in common.

use std::cell::OnceCell;
use std::sync::Arc;

use super::pot::{Weights, what_made};
use super::steps::Steps;
use crate::outcome::{Step, StepCode, Value, count};
use crate::prepare::{AllocateError, Placed, PreparedScheme, Shared};
use crate::waterfall::share;

/// A scheme that was shared.
pub(super) struct Explained<'p, 'a, 'd> {
    pub(super) scheme: &'p PreparedScheme<'a>,
    pub(super) shared: Arc<Shared>,
    pub(super) placed: Placed<'d>,
    /// What the pots weigh, and cell by cell how its share came about: reckoned when it is first asked for.
    weights: OnceCell<Weights>,
    made: Vec<OnceCell<Vec<Step>>>,
}

impl<'p, 'a, 'd> Explained<'p, 'a, 'd> {
    /// Shares a scheme, to be explained.
    pub(super) fn share(scheme: &'p PreparedScheme<'a>, placed: Placed<'d>) -> Result<Self, AllocateError> {
        let shared = share(scheme, &placed)?;
        let made = shared.cells.iter().map(|_| OnceCell::new()).collect();
        Ok(Explained { scheme, shared, placed, weights: OnceCell::new(), made })
    }

    /// From the frame to what the scheme shares.
    pub(super) fn down_to_the_pot(&self, steps: &mut Steps, year: i32) {
        let scheme = self.scheme;
        steps.push(StepCode::Frame, scheme.frame, [("year", Value::Text(year.to_string()))]);
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
        if self.placed.scheme.is_some() && self.shared.total != scheme.pot {
            let target = Value::Kroner(self.shared.total);
            steps.push(StepCode::SchemeSet, self.shared.total - scheme.pot, [("target", target)]);
        }
        steps.push(StepCode::Pot, self.shared.total, []);
    }

    /// From the pot of the scheme to the pot or region that shares: nothing to tell when there is only the one.
    pub(super) fn down_to_the_cell(&self, steps: &mut Steps, place: usize) {
        let cell = &self.shared.cells[place];
        if !self.scheme.is_split() && cell.cell.region.is_none() && cell.amount == self.shared.total {
            return;
        }
        let others = Value::Count(count(self.shared.cells.len().saturating_sub(1)));
        steps.push(StepCode::OtherPots, cell.amount - self.shared.total, [("count", others)]);
        let weights = self.weights.get_or_init(|| Weights::weigh(self.scheme));
        let made = self.made[place].get_or_init(|| what_made(self.scheme, &self.shared, &self.placed, weights, cell).0);
        steps.0.extend_from_slice(made);
        let pot = cell.cell.pot.map(|pot| &self.scheme.pots[pot]);
        let name = cell.cell.region.as_deref().or(pot.filter(|_| self.scheme.is_split()).map(|pot| pot.name));
        steps.push(StepCode::NetworkPot, cell.amount, name.map(|name| ("name", Value::Text(name.to_owned()))));
    }
}
