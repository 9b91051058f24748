//! The sums of each region in the draft, in the meeting's order, and the pictures that are made of them alone.

use std::collections::BTreeMap;

use allocation::SchemeAllocation;
use forum::{Kroner, Need, NeedId, SchemeId};

use super::{ChartLabel, ChartPart, ChartRow, ChartRows, Drawn, NotDrawn, PercentPart, percents};
use crate::state::State;

/// What a region comes to in one scheme, or in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RegionSums {
    pub applied: Kroner,
    /// Given, its *anslag* (R22) included.
    pub given: Kroner,
    pub owner: Kroner,
    pub university: Kroner,
    /// Given as an *anslag*, which is not split.
    pub estimate: Kroner,
    /// What the last change moved.
    pub moved: Kroner,
}

/// Region by region in the meeting's order; one that it does not know comes last, by its name.
pub(super) type ByRegion<T> = BTreeMap<(usize, String), T>;

/// The place of a region in the meeting's order.
pub(super) fn place(state: &State, region: &str) -> (usize, String) {
    let place = state.regions.iter().position(|known| known == region).unwrap_or(usize::MAX);
    (place, region.to_owned())
}

/// The schemes of the draft that are meant: one, or all.
pub(super) fn meant<'s>(
    state: &'s State,
    scheme: Option<&'s SchemeId>,
) -> impl Iterator<Item = &'s SchemeAllocation> + 's {
    state.shown().schemes.iter().filter(move |known| scheme.is_none_or(|id| known.scheme == *id))
}

/// The behovsmeldinger of the meeting by id.
pub(super) fn needs(state: &State) -> BTreeMap<&NeedId, &Need> {
    state.needs.iter().map(|need| (&need.id, need)).collect()
}

/// What each region comes to.
pub(super) fn sums(state: &State, scheme: Option<&SchemeId>, moved: &BTreeMap<NeedId, Kroner>) -> ByRegion<RegionSums> {
    let needs = needs(state);
    let mut sums: ByRegion<RegionSums> = BTreeMap::new();
    for known in meant(state, scheme) {
        for line in &known.needs {
            let region = needs.get(&line.need).map_or("", |need| &need.region);
            let of_region = sums.entry(place(state, region)).or_default();
            of_region.applied += line.applied;
            of_region.given += line.amount;
            of_region.owner += line.owner_part;
            of_region.university += line.university_part;
            of_region.moved += moved.get(&line.need).copied().unwrap_or_default();
        }
        for pot in known.pots.iter().filter(|pot| pot.is_estimate) {
            let of_region = sums.entry(place(state, &pot.region)).or_default();
            of_region.given += pot.given;
            of_region.estimate += pot.given;
        }
    }
    sums
}

/// How much of what is applied for is met.
pub(super) fn met(
    state: &State,
    scheme: Option<&SchemeId>,
    moved: &BTreeMap<NeedId, Kroner>,
) -> Result<Drawn, NotDrawn> {
    let sums = some(sums(state, scheme, moved))?;
    let row = |(region, of): (&String, &RegionSums)| ChartRow {
        amounts: vec![Some(of.applied), Some(of.given)],
        percents: vec![percents::of(of.given, of.applied)],
        ..row(region, of.moved)
    };
    let rows = sums.iter().map(|((_, region), of)| row((region, of))).collect();
    let rows = ChartRows::of(vec![ChartPart::Applied, ChartPart::Given], vec![PercentPart::Met], rows);
    if rows.totals[0].is_zero() {
        return Err(NotDrawn::NobodyApplied);
    }
    let whole = percents::of(rows.totals[1], rows.totals[0]);
    Ok(Drawn::Rows(ChartRows { of_whole: vec![whole], ..rows }))
}

/// Owners and universities.
pub(super) fn split(
    state: &State,
    scheme: Option<&SchemeId>,
    moved: &BTreeMap<NeedId, Kroner>,
) -> Result<Drawn, NotDrawn> {
    let sums = some(sums(state, scheme, moved))?;
    let has_estimates = sums.values().any(|of| !of.estimate.is_zero());
    let mut parts = vec![ChartPart::Owner, ChartPart::University];
    parts.extend(has_estimates.then_some(ChartPart::Estimate));
    let shares = |owner: Kroner, university: Kroner| percents::tallying_kroner([owner, university]);
    let rows = sums.iter().map(|((_, region), of)| {
        let mut amounts = vec![Some(of.owner), Some(of.university)];
        amounts.extend(has_estimates.then_some(Some(of.estimate)));
        ChartRow { amounts, percents: shares(of.owner, of.university), ..row(region, of.moved) }
    });
    let rows = ChartRows::of(parts, vec![PercentPart::ToOwner, PercentPart::ToUniversity], rows.collect());
    if rows.totals.iter().all(|total| total.is_zero()) {
        return Err(NotDrawn::NothingGiven);
    }
    let of_whole = shares(rows.totals[0], rows.totals[1]);
    Ok(Drawn::Rows(ChartRows { of_whole, ..rows }))
}

/// Last year against this (R21, R29): what those who share pots were given, in the region they lie in.
pub(super) fn last_year(
    state: &State,
    scheme: Option<&SchemeId>,
    moved: &BTreeMap<NeedId, Kroner>,
) -> Result<Drawn, NotDrawn> {
    let mut earlier: ByRegion<Kroner> = BTreeMap::new();
    for participant in &state.participants {
        let last = participant.years.iter().filter(|of| of.year + 1 == state.info.year);
        for given in last.filter(|of| scheme.is_none_or(|id| of.scheme == *id)).filter_map(|of| of.given) {
            *earlier.entry(place(state, &participant.region)).or_default() += given;
        }
    }
    if earlier.is_empty() {
        return Err(NotDrawn::NoLastYear);
    }
    let mut sums = sums(state, scheme, moved);
    for region in earlier.keys() {
        sums.entry(region.clone()).or_default();
    }
    let rows = sums.iter().map(|(place, of)| {
        let last = earlier.get(place).copied();
        ChartRow {
            amounts: vec![last, Some(of.given)],
            by: last.map(|last| of.given - last),
            ..row(&place.1, of.moved)
        }
    });
    let rows = ChartRows::of(vec![ChartPart::LastYear, ChartPart::Given], Vec::new(), rows.collect());
    let by = rows.rows.iter().filter_map(|row| row.by).sum();
    Ok(Drawn::Rows(ChartRows { by: Some(by), ..rows }))
}

/// A region's row, with nothing in it.
pub(super) fn row(region: &str, moved: Kroner) -> ChartRow {
    ChartRow {
        key: region.to_owned(),
        label: ChartLabel::text(region),
        detail: None,
        amounts: Vec::new(),
        percents: Vec::new(),
        by: None,
        moved,
    }
}

fn some<T>(sums: ByRegion<T>) -> Result<ByRegion<T>, NotDrawn> {
    if sums.is_empty() { Err(NotDrawn::NoAmounts) } else { Ok(sums) }
}
