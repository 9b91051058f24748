//! A behovsmelding that is written by hand: as complete and as tidy as one that is imported.

use std::collections::BTreeMap;

use forum::{Kroner, Need, NeedFigure, NeedId};

use super::committing::Rows;
use super::details;
use super::texts::{named, not_negative, tidy};
use crate::command::{Refusal, RefusalCode};
use crate::state::State;

/// The rows of a behovsmelding that is written by hand. Refused where a row of a table would be: an id that is not its scheme and
/// number, a region that is not there, no measure, a number or year out of bounds, more to a coordinator than to the owner.
pub(super) fn set_need(state: &State, need: Need) -> Result<(&'static str, String, Rows), Refusal> {
    state.scheme(&need.scheme)?;
    if need.number == 0 || need.id != NeedId::new(&need.scheme, need.number) {
        let expected = NeedId::new(&need.scheme, need.number.max(1));
        let detail = format!("behovsmelding {} of {} has the id {expected}", need.number, need.scheme);
        return Err(Refusal::new(RefusalCode::NeedIdWrong, detail).with("need", &need.id).with("expected", expected));
    }
    if !state.regions.contains(&need.region) {
        let detail = format!("there is no region «{}»", need.region);
        return Err(Refusal::new(RefusalCode::UnknownRegion, detail).with("region", &need.region));
    }
    figures_in_reach(&need)?;
    for amount in [need.applied.owner, need.applied.university, need.applied.coordinator] {
        not_negative(amount)?;
    }
    if !need.applied.coordinator_within_owner() {
        let detail = "the coordinator is paid of the owner's part";
        return Err(Refusal::new(RefusalCode::CoordinatorAboveOwner, detail)
            .with("coordinator", need.applied.coordinator)
            .with("owner", need.applied.owner));
    }
    let mut need = need;
    need.later_years = later_years(need.later_years)?;
    need.owner.name = named(&need.owner.name)?;
    need.measure = named(&need.measure)?;
    need.university = tidy(&need.university)?;
    need.details = details::tidied(need.details)?;
    Ok(("set-need", need.owner.name.clone(), Box::new(move |tables| tables.needs().put(&need))))
}

fn figures_in_reach(need: &Need) -> Result<(), Refusal> {
    let start = need.start_year.map(|year| u32::try_from(year).unwrap_or_default());
    let figures = [
        (NeedFigure::Number, Some(need.number)),
        (NeedFigure::Units, need.units),
        (NeedFigure::StartYear, start),
        (NeedFigure::Duration, need.duration_years),
        (NeedFigure::Rank, need.network_rank),
    ];
    for (figure, given) in figures {
        let within = figure.within();
        if let Some(given) = given.filter(|given| !within.contains(given)) {
            let (least, most) = (within.start(), within.end());
            let detail = format!("{} is from {least} to {most}, not {given}", figure.word());
            return Err(Refusal::new(RefusalCode::NeedFigureOutOfReach, detail)
                .with("figure", figure.word())
                .with("given", given)
                .with("least", least)
                .with("most", most));
        }
    }
    Ok(())
}

/// What is reported for later years, in their order; a year without money is none.
fn later_years(years: Vec<(i32, Kroner)>) -> Result<Vec<(i32, Kroner)>, Refusal> {
    let mut kept = BTreeMap::new();
    for (year, amount) in years {
        not_negative(amount)?;
        let within = NeedFigure::StartYear.within();
        if !u32::try_from(year).is_ok_and(|year| within.contains(&year)) {
            return Err(Refusal::new(RefusalCode::YearOutOfRange, format!("{year} is no year")).with("year", year));
        }
        if kept.insert(year, amount).is_some() {
            return Err(Refusal::new(RefusalCode::YearTwice, format!("{year} stands twice")).with("year", year));
        }
    }
    kept.retain(|_, amount| !amount.is_zero());
    Ok(kept.into_iter().collect())
}
