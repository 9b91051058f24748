//! The last steps: from the pot to the amount of one need, and from the amount to those who get it.

use forum::{Kroner, Need};
use rust_decimal::Decimal;

use super::explained::Explained;
use super::steps::Steps;
use crate::divide::{StoppedBy, TiedPlaces, Weight};
use crate::outcome::{Named, NeedAllocation, StepCode, Value, count};
use crate::prepare::{Reported, SharedCell, SharedTier, need_weight};
use crate::waterfall::{Cut, own_contribution, split, weight};

/// Decimals of the level that are told: kroner per krone applied for, to a millionth.
const LEVEL_DECIMALS: u32 = 6;

/// Of those with the same right to the last unit, so many are named; thousands of equals must not fill the wall.
const TIED_NAMED: usize = 12;

impl Explained<'_, '_, '_> {
    /// From the pot to the amount, for a need that follows the rule.
    pub(super) fn by_rule(
        &self,
        steps: &mut Steps,
        cell: &SharedCell,
        tier: &SharedTier,
        member: usize,
        line: &NeedAllocation,
        need: &Reported,
    ) {
        if cell.fixed_count > 0 {
            steps.push(StepCode::Fixed, -cell.fixed, [("count", Value::Count(cell.fixed_count))]);
        }
        if tier.earlier_count > 0 {
            steps.push(StepCode::EarlierTier, -tier.earlier, [("count", Value::Count(tier.earlier_count))]);
        }
        let name = ("tier", Value::Text(tier.tier.as_str().to_owned()));
        let members = ("count", Value::Count(count(tier.members.len())));
        let rank = tier.rank.map(|rank| ("rank", Value::Count(rank)));
        steps.push(StepCode::Tier, tier.available, [Some(name), Some(members), rank].into_iter().flatten());
        steps.push(StepCode::Applied, line.applied, []);
        let ceiling = need.ceiling(self.scheme.model);
        if ceiling < line.applied {
            steps.push(StepCode::NeedLimit, ceiling, []);
        }
        let priority = need_weight(self.scheme.model, need);
        if priority != Decimal::ONE {
            let values =
                [("weight", Value::Number(priority.normalize().to_string())), ("applied", Value::Kroner(line.applied))];
            steps.push(StepCode::Weighed, line.applied, values);
        }
        let divided = &tier.divided;
        let (share, rounding) = (divided.shares[member], divided.rounding(member));
        let level = divided.level.as_ref().map_or_else(|| "0".to_owned(), |level| level.cut(LEVEL_DECIMALS));
        let weight = Weight::from(weight(self.scheme, need)).to_string();
        steps.push(StepCode::Share, share, [("level", Value::Number(level)), ("weight", Value::Number(weight))]);
        if divided.stopped_by[member] == StoppedBy::Cap && rounding.is_zero() {
            steps.push(StepCode::Ceiling, share, []);
            return;
        }
        let mut values: Vec<Named> = vec![("method", Value::Text(self.shared.method.as_str().to_owned()))];
        if let Some((others, count)) = divided.tie.as_ref().and_then(|tie| self.tied_with(tie, &tier.members, member)) {
            values.push(("tied", Value::Text(others)));
            values.push(("tied-count", Value::Count(count)));
        }
        steps.push(StepCode::Rounding, rounding, values);
    }

    /// The others with the same right to the last unit, if the member is one of them: the first by id, and how many.
    fn tied_with(&self, tie: &TiedPlaces, members: &[usize], member: usize) -> Option<(String, u32)> {
        let id = |member: &usize| self.scheme.needs[members[*member]].id;
        let is_in = |side: &[usize]| side.binary_search_by(|other| id(other).cmp(id(&member))).is_ok();
        if !is_in(&tie.winners) && !is_in(&tie.losers) {
            return None;
        }
        let others = tie.winners.iter().chain(&tie.losers).filter(|other| **other != member);
        let named: Vec<&str> = others.take(TIED_NAMED).map(id).collect();
        Some((named.join(", "), count(tie.winners.len() + tie.losers.len() - 1)))
    }

    /// The amount and who gets it.
    pub(super) fn parts(&self, steps: &mut Steps, line: &NeedAllocation, need: &Need) {
        let model = &self.scheme.model.split;
        let parts = split(need.applied, line.amount, model);
        let values = |applied: Kroner, cut: Option<Cut>| {
            let limited = cut.map(|cut| {
                let percent = Value::Number(cut.percent.normalize().to_string());
                [("limit", Value::Kroner(cut.limit)), ("percent", percent)]
            });
            std::iter::once(("applied", Value::Kroner(applied))).chain(limited.into_iter().flatten())
        };
        steps.push(StepCode::Amount, line.amount, []);
        steps.push(StepCode::OwnerPart, line.owner_part, values(need.applied.owner, parts.owner_cut));
        if !need.applied.coordinator.is_zero() {
            let told = values(need.applied.coordinator, parts.coordinator_cut);
            steps.push(StepCode::CoordinatorPart, line.coordinator_part, told);
        }
        steps.push(StepCode::UniversityPart, line.university_part, values(need.applied.university, None));
        if let Some((base, amount)) = own_contribution(model, line.amount, line.owner_part) {
            let percent = Value::Number(model.own_contribution.unwrap_or_default().normalize().to_string());
            steps.push(StepCode::OwnContribution, amount, [("percent", percent), ("base", Value::Kroner(base))]);
        }
    }
}
