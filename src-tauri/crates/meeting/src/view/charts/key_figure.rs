//! The share of the money against the share of the key figures (R23-R28), region by region: does the draft give as the formula weighs?

use std::collections::{BTreeMap, BTreeSet};

use allocation::FigureShare;
use forum::{Kroner, Names, NeedId, Participant, SchemeId};
use rust_decimal::Decimal;

use super::regions::{ByRegion, place, row, sums};
use super::{ChartLabel, ChartPart, ChartRow, ChartRows, Drawn, NotDrawn, PercentPart, percents};
use crate::state::State;

/// What weighs in a scheme: a name, how many percent of the money, and the figure of each participant.
struct Weighing<'p> {
    label: ChartLabel,
    percent: Decimal,
    figures: Vec<(&'p Participant, Decimal)>,
}

pub(super) fn key_figure(
    state: &State,
    scheme: Option<&SchemeId>,
    moved: &BTreeMap<NeedId, Kroner>,
) -> Result<Drawn, NotDrawn> {
    let scheme = scheme.ok_or(NotDrawn::OneScheme)?;
    let weighing = weighing(state, scheme);
    let mut weights: ByRegion<Decimal> = BTreeMap::new();
    for weighs in &weighing {
        let total = weighs.figures.iter().fold(Decimal::ZERO, |sum, (_, figure)| sum.saturating_add(*figure));
        for (participant, figure) in &weighs.figures {
            let part = weighs.percent.checked_mul(*figure).and_then(|part| part.checked_div(total));
            let weight = weights.entry(place(state, &participant.region)).or_default();
            *weight = weight.saturating_add(part.unwrap_or_default());
        }
    }
    if weights.values().all(Decimal::is_zero) {
        return Err(NotDrawn::NoKeyFigure);
    }
    let mut sums = sums(state, Some(scheme), moved);
    for region in weights.keys() {
        sums.entry(region.clone()).or_default();
    }
    let of_given = percents::tallying_kroner(sums.values().map(|of| of.given));
    let figures: Vec<Decimal> = sums.keys().map(|region| weights.get(region).copied().unwrap_or_default()).collect();
    let of_figure = percents::tallying(&figures);
    let rows = sums.iter().zip(of_given.into_iter().zip(of_figure)).map(|((place, of), (given, figure))| ChartRow {
        amounts: vec![Some(of.given)],
        percents: vec![given, figure],
        ..row(&place.1, of.moved)
    });
    let rows = ChartRows::of(vec![ChartPart::Given], vec![PercentPart::OfGiven, PercentPart::OfFigure], rows.collect());
    Ok(Drawn::Rows(ChartRows { figures: weighing.into_iter().map(|weighs| weighs.label).collect(), ..rows }))
}

/// What the model weighs by; where it names nothing, the first key figure that somebody has.
fn weighing<'s>(state: &'s State, scheme: &SchemeId) -> Vec<Weighing<'s>> {
    let takes_part = |participant: &&Participant| {
        participant.in_year(scheme, state.info.year).is_none_or(|of_year| of_year.takes_part)
    };
    let taking_part: Vec<&Participant> = state.participants.iter().filter(takes_part).collect();
    let shares = state.model.scheme(scheme).map(|model| model.pots.figures.as_slice()).unwrap_or_default();
    if shares.is_empty() {
        let named: BTreeSet<&str> =
            taking_part.iter().flat_map(|one| &one.key_figures).map(|figure| figure.figure.as_str()).collect();
        let Some(figure) = named.first() else { return Vec::new() };
        let figures = taking_part.iter().filter_map(|one| Some((*one, one.key_figure(figure)?.value))).collect();
        return vec![Weighing { label: ChartLabel::text(figure), percent: Decimal::ONE_HUNDRED, figures }];
    }
    let weighs = |share: &FigureShare| {
        let (above, below) = share.percent.parts();
        let figures = taking_part.iter().filter_map(|one| Some((*one, figure_of(share, one)?))).collect();
        let percent = Decimal::from(above).checked_div(Decimal::from(below)).unwrap_or_default();
        Weighing { label: label(&share.name), percent, figures }
    };
    shares.iter().map(weighs).collect()
}

fn label(names: &Names) -> ChartLabel {
    ChartLabel::Named { names: names.clone() }
}

/// The sum of what is added less what is taken out; none when one is missing.
fn figure_of(share: &FigureShare, participant: &Participant) -> Option<Decimal> {
    let sum = |figures: &[String]| {
        figures.iter().try_fold(Decimal::ZERO, |sum, figure| sum.checked_add(participant.key_figure(figure)?.value))
    };
    sum(&share.plus)?.checked_sub(sum(&share.less)?).filter(|figure| *figure >= Decimal::ZERO)
}
