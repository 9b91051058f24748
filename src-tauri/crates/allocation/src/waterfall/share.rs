//! A scheme shared: what is fixed is taken, the rest goes to the pots, and in each pot to the needs.
//!
//! The result is a function of basis and adjustments only. Amounts set by hand, held or locked are taken first; the rest goes
//! to the eligible needs that follow the rule. Two things keep the other lines still on the wall:
//! - As long as every adjustment of a scheme says what the rule says anyway, nothing moves: to lock or to type the amount that
//!   stands there changes nobody else.
//! - From the first amount that differs, the rest is rounded by Sainte-Laguë. Only a divisor method gives the others the same
//!   when one leaves with exactly its award (with largest remainder a krone would jump between two strangers), and when there
//!   is more to share nobody loses. The explanation names the method that was used.

use std::sync::Arc;

use forum::Kroner;

use super::cells;
use super::held;
use super::rule::Rule;
use super::tiers::fill_tiers;
use crate::divide::Method;
use crate::draft::Adjustment;
use crate::prepare::{AllocateError, Placed, PreparedScheme, Shared, SharedCell};

/// Shares a scheme as the draft says.
pub(crate) fn share(scheme: &PreparedScheme, placed: &Placed) -> Result<Arc<Shared>, AllocateError> {
    let by_rule = by_rule(scheme)?;
    if placed.is_nothing() {
        return Ok(by_rule);
    }
    let differs = |(set, ruled): (&Option<Adjustment>, &Kroner)| set.as_ref().is_some_and(|set| set.amount != *ruled);
    let moves = placed.needs.iter().zip(&by_rule.amounts).any(differs) || held::differ(scheme, &by_rule, placed);
    if moves {
        return share_rest(Rule { scheme, method: Method::SainteLague }, placed).map(Arc::new);
    }
    Ok(by_rule)
}

/// What the rule gives when nothing is set by hand; shared once.
fn by_rule(scheme: &PreparedScheme) -> Result<Arc<Shared>, AllocateError> {
    let rule = Rule { scheme, method: scheme.method };
    scheme.by_rule.get_or_init(|| share_rest(rule, &Placed::default()).map(Arc::new)).clone()
}

/// Takes what is fixed, shares the rest between the pots, and in each pot between the needs.
fn share_rest(rule: Rule, placed: &Placed) -> Result<Shared, AllocateError> {
    let needs = rule.scheme.needs.len();
    let mut amounts: Vec<Kroner> = match placed.needs.is_empty() {
        true => vec![Kroner::ZERO; needs],
        false => placed.needs.iter().map(|set| set.map(|set| set.amount).unwrap_or_default()).collect(),
    };
    let total = placed.scheme.map_or(rule.scheme.pot, |set| set.amount);
    let filled = cells::fill(rule, total, placed)?;
    let mut shared = Vec::with_capacity(filled.cells.len());
    for (cell, amount, share) in filled.cells {
        let of_cell = cell.members.iter().filter_map(|&place| placed.amount(place));
        let (fixed, fixed_count) = of_cell.fold((Kroner::ZERO, 0), |(sum, count), amount| (sum + amount, count + 1));
        // Needs without a pot follow no rule.
        let tiers = match cell.pot {
            Some(_) => fill_tiers(rule, &cell, amount - fixed, placed, &mut amounts)?,
            None => Vec::new(),
        };
        shared.push(SharedCell { cell, amount, share, fixed, fixed_count, tiers });
    }
    Ok(Shared { amounts, method: rule.method, total, cells: shared, floors_short: filled.floors_short })
}
