//! What the faces ask of a meeting without changing it: drafts side by side, years, rounds, payments, the way to a pot, and
//! what another model would come to.

use allocation::{Allocation, BoundShare, CompareBy, Comparison, Matrix, Payments, RoundOutcome, Step};
use forum::{Kroner, SchemeId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::state::State;
use crate::trying::{self, ModelTrial};
use crate::{Meeting, Refusal};

/// The most drafts that are set side by side: more columns cannot be read from the back of the room.
const SIDE_BY_SIDE: usize = 4;

/// Money over several years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct YearsView {
    /// Decision year by payment year: first all schemes together, then each.
    pub matrices: Vec<Matrix>,
    /// What is bound of later years, and of which named base.
    pub bound: Vec<BoundShare>,
}

/// The round of the 30 % part in one scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
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

impl Meeting {
    /// Drafts side by side; the first is what the others are compared with.
    pub fn compare(&self, drafts: &[String], by: CompareBy) -> Result<Comparison, Refusal> {
        let desk = self.desk()?;
        if drafts.is_empty() || drafts.len() > SIDE_BY_SIDE {
            return Err(Refusal::new("drafts-to-compare", format!("choose 1 to {SIDE_BY_SIDE} drafts"))
                .with("limit", SIDE_BY_SIDE));
        }
        let reckoned: Vec<Allocation> =
            drafts.iter().map(|name| allocation_of(&desk.state, name)).collect::<Result<_, _>>()?;
        let named: Vec<(&str, &Allocation)> = drafts.iter().map(String::as_str).zip(&reckoned).collect();
        Ok(allocation::compare(&desk.state.basis(), &named, by))
    }

    /// Money over several years, of the working draft.
    pub fn years(&self) -> Result<YearsView, Refusal> {
        let desk = self.desk()?;
        let (basis, allocation) = (desk.state.basis(), &desk.state.allocation);
        let schemes = allocation.schemes.iter().map(|sums| Some(&sums.scheme));
        let matrices = std::iter::once(None).chain(schemes);
        Ok(YearsView {
            matrices: matrices.map(|scheme| allocation::matrix(scheme, &basis, allocation)).collect(),
            bound: allocation::bound(&basis, allocation, &desk.state.bases),
        })
    }

    /// The rounds of the working draft: one for each scheme whose model has one.
    pub fn rounds(&self) -> Result<Vec<RoundView>, Refusal> {
        let desk = self.desk()?;
        Ok(desk.state.allocation.schemes.iter().filter_map(|sums| round(&desk.state, sums)).collect())
    }

    /// Who is paid what in the working draft.
    pub fn payments(&self) -> Result<Payments, Refusal> {
        let desk = self.desk()?;
        Ok(allocation::payments(&desk.state.basis(), &desk.state.allocation))
    }

    /// Why a pot of the working draft is what it is.
    pub fn explain_pot(&self, scheme: &SchemeId, pot: &str) -> Result<Vec<Step>, Refusal> {
        let desk = self.desk()?;
        let state = &desk.state;
        allocation::explain_pot(&state.basis(), &state.adjustments, scheme, pot)
            .ok_or_else(|| Refusal::new("unknown-pot", format!("scheme {scheme} has no pot «{pot}»")).with("pot", pot))
    }

    /// What a model would come to, before it is taken into use.
    pub fn try_model(&self, model: &Value) -> Result<ModelTrial, Refusal> {
        Ok(trying::try_model(&self.desk()?.state, model))
    }

    /// The tildelingsmodell as a readable document, as [`Meeting::try_model`] reads it.
    pub fn model_document(&self) -> Result<String, Refusal> {
        let desk = self.desk()?;
        let text = serde_json::to_string_pretty(&desk.state.model);
        text.map(|text| text + "\n").map_err(|error| Refusal::new("cannot-write", error))
    }
}

/// What a draft of the meeting comes to.
fn allocation_of(state: &State, name: &str) -> Result<Allocation, Refusal> {
    if name == state.draft {
        return Ok(state.allocation.clone());
    }
    state.reckon(state.draft_named(name)?).map_err(|error| Refusal::new("cannot-allocate", error))
}

/// The round of a scheme, when its model has one.
pub(crate) fn round(state: &State, sums: &allocation::SchemeAllocation) -> Option<RoundView> {
    let rule = state.model.scheme(&sums.scheme)?.round.as_ref()?;
    let kept = sums.set_asides.iter().find(|kept| kept.id == rule.set_aside);
    let pot = kept.map(|kept| kept.amount).unwrap_or_default();
    let shared = allocation::share_round(rule, pot, state.model.unit, &state.applications);
    let (outcome, refused) = match shared {
        Ok(outcome) => (Some(outcome), None),
        Err(error) => (None, Some(Refusal::new(error.code(), &error))),
    };
    Some(RoundView { scheme: sums.scheme.clone(), pot, rate: rule.rate, outcome, refused })
}
