//! How a pot's share came about: what each key figure, last year's amount or what is applied for makes of the whole, and
//! everything that moved it from there: a region that comes first, amounts set for other pots, floors and ceilings. With the
//! rounding they come to what the pot holds.

use forum::Kroner;
use num_bigint::BigUint;
use num_rational::Ratio;
use num_traits::{ToPrimitive, Zero};
use rust_decimal::Decimal;

use super::steps::Steps;
use crate::divide::StoppedBy;
use crate::model::{FigureShare, PotsBy};
use crate::outcome::{Named, StepCode, Value, count};
use crate::prepare::{CellShare, Placed, PreparedPot, PreparedScheme, Shared, SharedCell, figure_of};
use crate::waterfall::to_share;

/// An exact part of a whole.
type Part = Ratio<BigUint>;

/// What the pots of a scheme weigh, exactly. Shares of key figures are of the whole; the others are in kroner.
pub(super) struct Weights {
    /// What the weights come to before regions come first: 100 % for key figures.
    whole: Part,
    /// Pot by pot, with the priority of its region.
    each: Vec<Part>,
    /// Some region comes first.
    some_come_first: bool,
}

impl Weights {
    /// Weighs the pots of a scheme.
    pub(super) fn weigh(scheme: &PreparedScheme) -> Weights {
        let pots = &scheme.pots;
        let plain: Vec<Part> =
            pots.iter().map(|pot| components(scheme, pot).into_iter().map(|(_, part, _)| part).sum()).collect();
        let priority = |pot: &PreparedPot| ratio(pot.priority);
        Weights {
            whole: plain.iter().sum(),
            each: plain.iter().zip(pots).map(|(part, pot)| part * priority(pot)).collect(),
            some_come_first: pots.iter().any(|pot| pot.priority != Decimal::ONE),
        }
    }
}

/// The steps that make a pot's share; none when its amount was set, or when it took what was left.
pub(super) fn what_made(
    scheme: &PreparedScheme,
    shared: &Shared,
    placed: &Placed,
    weights: &Weights,
    cell: &SharedCell,
) -> Steps {
    let mut steps = Steps::default();
    let (Some(share), Some(place)) = (&cell.share, cell.cell.pot) else { return steps };
    // What all the pots would share when nothing is set for any of them.
    let all = to_share(scheme, shared.total, placed).less(Kroner::ZERO);
    let mut made = Kroner::ZERO;
    for (code, part, values) in components(scheme, &scheme.pots[place]) {
        let amount = cut(all, &part, &weights.whole);
        steps.push(code, amount, values);
        made += amount;
    }
    let sum = |pots: &mut dyn Iterator<Item = usize>| pots.map(|pot| &weights.each[pot]).sum::<Part>();
    let by_weight = cut(all, &weights.each[place], &sum(&mut (0..weights.each.len())));
    if weights.some_come_first {
        let weight = Value::Number(scheme.pots[place].priority.normalize().to_string());
        steps.push(StepCode::PotPriority, by_weight - made, [("weight", weight)]);
        made = by_weight;
    }
    let among = cut(share.of, &weights.each[place], &sum(&mut share.among.pots.iter().copied()));
    let set = weights.each.len().saturating_sub(share.among.pots.len());
    if set > 0 || share.of != all {
        steps.push(StepCode::PotsSet, among - by_weight, [("count", Value::Count(count(set)))]);
        made += among - by_weight;
    }
    if share.among.stopped > 0 {
        let (code, values) = what_stopped(share);
        steps.push(code, share.share - among, values);
        made += share.share - among;
    }
    let method = Value::Text(shared.method.as_str().to_owned());
    steps.push(StepCode::Rounding, cell.amount - made, [("method", method)]);
    steps
}

/// Whether the pot's own floor or ceiling stopped it, or those of others gave it more or took from it.
fn what_stopped(share: &CellShare) -> (StepCode, Vec<Named>) {
    if let Some((floor, floors)) = share.lowered_floor {
        let values = [("floor", floor), ("floors", floors), ("amount", share.of)];
        return (StepCode::PotFloorLowered, values.map(|(name, sum)| (name, Value::Kroner(sum))).into());
    }
    match share.stopped_by {
        StoppedBy::Floor => (StepCode::PotFloor, vec![("floor", Value::Kroner(share.share))]),
        StoppedBy::Cap => (StepCode::PotCeiling, vec![("ceiling", Value::Kroner(share.share))]),
        StoppedBy::Nothing => (StepCode::PotSpill, vec![("count", Value::Count(share.among.stopped))]),
    }
}

/// What a pot's weight is made of: a step for each part, its exact size, and what it was reckoned from.
fn components(scheme: &PreparedScheme, pot: &PreparedPot) -> Vec<(StepCode, Part, Vec<Named>)> {
    let pots = &scheme.pots;
    let kroner = |code, mine: Kroner, name, all: Kroner| {
        let values = vec![(name, Value::Kroner(mine)), ("total", Value::Kroner(all))];
        (code, Part::from(BigUint::from(mine.get().unsigned_abs())), values)
    };
    match scheme.model.pots.by {
        PotsBy::LastYear => {
            let all: Kroner = pots.iter().filter_map(|pot| pot.last_year).sum();
            pot.last_year.map(|mine| kroner(StepCode::LastYear, mine, "last-year", all)).into_iter().collect()
        }
        PotsBy::Applied => {
            let all: Kroner = pots.iter().map(|pot| pot.applied).sum();
            vec![kroner(StepCode::PotApplied, pot.applied, "applied", all)]
        }
        PotsBy::KeyFigures => {
            let figures = &scheme.model.pots.figures;
            let totals = scheme.figure_totals.iter();
            let live = figures.iter().zip(totals).filter(|(_, total)| **total > Decimal::ZERO);
            let part = |(figure, total): (&FigureShare, &Decimal)| {
                let value = figure_of(figure, pot.participant?).unwrap_or_default();
                let (above, below) = figure.percent.parts();
                let values = vec![
                    ("figure", Value::Names(Box::new(figure.name.clone()))),
                    ("value", Value::Number(value.normalize().to_string())),
                    ("total", Value::Number(total.normalize().to_string())),
                    ("percent", Value::Text(figure.percent.to_string())),
                ];
                let made = Part::new(above.into(), below.into()) * ratio(value) / ratio(*total);
                Some((StepCode::KeyFigure, made, values))
            };
            live.filter_map(part).collect()
        }
    }
}

/// `amount` times `part` over `whole`, cut to the krone; nothing of nothing.
fn cut(amount: Kroner, part: &Part, whole: &Part) -> Kroner {
    if whole.is_zero() {
        return Kroner::ZERO;
    }
    let exact = Part::from(BigUint::from(amount.get().unsigned_abs())) * part / whole;
    exact.to_integer().to_i64().map_or(Kroner::ZERO, Kroner::new)
}

/// A number of zero or more, exactly.
fn ratio(number: Decimal) -> Part {
    Part::new(number.mantissa().unsigned_abs().into(), BigUint::from(10_u8).pow(number.scale()))
}
