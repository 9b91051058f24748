//! Years in a row: the frame of each year that is registered, beside what was given in it or is bound of it.

use std::collections::BTreeMap;

use forum::{Kroner, SchemeId};

use super::{ChartLabel, ChartPart, ChartRow, ChartRows, Drawn, NotDrawn};
use crate::state::State;

/// What is known of a year.
#[derive(Default)]
struct OfYear {
    frame: Option<Kroner>,
    committed: Option<Kroner>,
    given: Option<Kroner>,
}

pub(super) fn years(state: &State, scheme: Option<&SchemeId>) -> Result<Drawn, NotDrawn> {
    let meant = |id: &SchemeId| scheme.is_none_or(|scheme| scheme == id);
    let mut years: BTreeMap<i32, OfYear> = BTreeMap::new();
    for frame in state.frames.iter().filter(|frame| meant(&frame.scheme)) {
        *years.entry(frame.year).or_default().frame.get_or_insert_default() += frame.amount();
    }
    for given in state.participants.iter().flat_map(|one| &one.years).filter(|of| meant(&of.scheme)) {
        if let Some(amount) = given.given.filter(|_| given.year < state.info.year) {
            *years.entry(given.year).or_default().given.get_or_insert_default() += amount;
        }
    }
    let Ok(reckoned) = state.reckoned() else { return Err(NotDrawn::NoAmounts) };
    let matrix = allocation::matrix(scheme, &state.basis(), reckoned);
    for row in &matrix.rows {
        for (year, amount) in matrix.years.iter().zip(&row.amounts) {
            let of_year = years.entry(*year).or_default();
            match row.is_draft && *year == state.info.year {
                true => of_year.given = Some(*amount),
                false if amount.is_zero() => {}
                false => *of_year.committed.get_or_insert_default() += *amount,
            }
        }
    }
    if years.len() < 2 {
        return Err(NotDrawn::OneYear);
    }
    let rows = years.into_iter().map(|(year, of)| ChartRow {
        key: year.to_string(),
        label: ChartLabel::Year { year },
        detail: None,
        amounts: vec![of.frame, of.committed, of.given],
        percents: Vec::new(),
        by: None,
        moved: Kroner::ZERO,
    });
    let parts = vec![ChartPart::Frame, ChartPart::Committed, ChartPart::Given];
    Ok(Drawn::Rows(ChartRows::of(parts, Vec::new(), rows.collect())))
}
