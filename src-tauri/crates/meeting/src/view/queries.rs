//! What the faces ask of a meeting without changing it: drafts side by side, years, rounds, the way to an amount or a pot.

use allocation::{Allocation, BoundShare, CompareBy, Comparison, Explanation, Matrix, RoundOutcome, Step};
use forum::{Kroner, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use crate::command::{Refusal, RefusalCode};
use crate::state::State;

/// The most drafts that are set side by side: more columns cannot be read from the back of the room.
const SIDE_BY_SIDE: usize = 4;

/// Money over several years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearsView {
    /// Decision year by payment year: first all schemes together, then each.
    pub matrices: Vec<Matrix>,
    /// What is bound of later years, and of which named base.
    pub bound: Vec<BoundShare>,
}

/// The round of the 30 % part in one scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoundView {
    /// In which scheme.
    pub scheme: SchemeId,
    /// What is shared: the set-aside.
    pub pot: Kroner,
    /// Kroner per student.
    pub rate: Kroner,
    /// Who gets what.
    pub outcome: Option<RoundOutcome>,
    /// Why it cannot be shared, when it cannot.
    pub refused: Option<Refusal>,
}

/// Drafts side by side; the first is what the others are compared with.
pub(crate) fn compare(state: &State, drafts: &[String], by: CompareBy) -> Result<Comparison, Refusal> {
    if drafts.is_empty() || drafts.len() > SIDE_BY_SIDE {
        return Err(Refusal::new(RefusalCode::DraftsToCompare, format!("choose 1 to {SIDE_BY_SIDE} drafts"))
            .with("limit", SIDE_BY_SIDE));
    }
    let reckoned: Vec<Allocation> = drafts.iter().map(|name| allocation_of(state, name)).collect::<Result<_, _>>()?;
    let named: Vec<(&str, &Allocation)> = drafts.iter().map(String::as_str).zip(&reckoned).collect();
    Ok(allocation::compare(&state.basis(), &named, by))
}

/// Money over several years, of the working draft.
pub(crate) fn years(state: &State) -> Result<YearsView, Refusal> {
    let (basis, allocation) = (state.basis(), state.reckoned()?);
    let schemes = allocation.schemes.iter().map(|sums| Some(&sums.scheme));
    let matrices = std::iter::once(None).chain(schemes);
    Ok(YearsView {
        matrices: matrices.map(|scheme| allocation::matrix(scheme, &basis, allocation)).collect(),
        bound: allocation::bound_in_later_years(&basis, allocation, &state.bases),
    })
}

/// The rounds of the working draft: one for each scheme whose model has one.
pub(crate) fn rounds(state: &State) -> Vec<RoundView> {
    state.shown().schemes.iter().filter_map(|sums| round(state, sums)).collect()
}

/// Why a need gets what it gets in the working draft.
pub(crate) fn explain(state: &State, need: &NeedId) -> Result<Explanation, Refusal> {
    state.need(need)?;
    allocation::explain(state.prepared()?, &state.adjustments, state.reckoned()?, need)
        .ok_or_else(|| Refusal::new(RefusalCode::UnknownNeed, format!("{need} is not in the draft")))
}

/// Why a pot of the working draft is what it is.
pub(crate) fn explain_pot(state: &State, scheme: &SchemeId, pot: &str) -> Result<Vec<Step>, Refusal> {
    allocation::explain_pot(state.prepared()?, &state.adjustments, scheme, pot).ok_or_else(|| {
        Refusal::new(RefusalCode::UnknownPot, format!("scheme {scheme} has no pot «{pot}»")).with("pot", pot)
    })
}

/// The tildelingsmodell as a readable document.
pub(crate) fn model_document(state: &State) -> Result<String, Refusal> {
    let text = serde_json::to_string_pretty(&state.model);
    text.map(|text| text + "\n").map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
}

/// What a draft of the meeting comes to.
fn allocation_of(state: &State, name: &str) -> Result<Allocation, Refusal> {
    if name == state.draft {
        return state.reckoned().cloned();
    }
    state.reckon(state.draft_named(name)?).map_err(|trouble| trouble.refusal)
}

/// The round of a scheme, when its model has one.
pub(crate) fn round(state: &State, sums: &allocation::SchemeAllocation) -> Option<RoundView> {
    let rule = state.model.scheme(&sums.scheme)?.round.as_ref()?;
    let kept = sums.set_asides.iter().find(|kept| kept.id == rule.set_aside);
    let pot = kept.map(|kept| kept.amount).unwrap_or_default();
    let shared = allocation::share_round(rule, pot, state.model.unit, &state.applications);
    let (outcome, refused) = match shared {
        Ok(outcome) => (Some(outcome), None),
        Err(error) => (None, Some(error.into())),
    };
    Some(RoundView { scheme: sums.scheme.clone(), pot, rate: rule.rate, outcome, refused })
}
