//! A behovsmelding that is written by hand: as complete and as tidy as one that is imported.

use forum::{Need, NeedId};

use super::committing::Rows;
use super::details;
use super::texts::{named, not_negative, tidy};
use crate::command::{Refusal, RefusalCode};
use crate::state::State;

/// The rows of a behovsmelding that is written by hand. Refused when its id is not its scheme and number, or its region is not
/// there.
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
    for amount in [need.applied.owner, need.applied.university, need.applied.coordinator] {
        not_negative(amount)?;
    }
    let mut need = need;
    need.owner.name = named(&need.owner.name)?;
    need.measure = tidy(&need.measure)?;
    need.university = tidy(&need.university)?;
    need.details = details::tidied(need.details)?;
    Ok(("set-need", need.owner.name.clone(), Box::new(move |tables| tables.needs().put(&need))))
}
