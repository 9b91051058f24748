//! A draft in full: amounts, findings, and why each amount is what it is.

use allocation::{Allocation, Explanation, Step};
use forum::{Language, Need, Scheme, SchemeId};

use super::{MeetingInfo, words};
use crate::command::Refusal;
use crate::state::State;

/// A draft in full: amounts, findings, and why each amount is what it is.
pub struct Account {
    /// Of which meeting.
    pub meeting: MeetingInfo,
    /// Its name.
    pub draft: String,
    /// The schemes in force, in the meeting's order.
    pub schemes: Vec<Scheme>,
    /// The needs, in the meeting's order.
    pub needs: Vec<Need>,
    /// The amounts and findings.
    pub allocation: Allocation,
    /// One per need.
    pub explanations: Vec<Explanation>,
    /// One per pot of the schemes that have several.
    pub pots: Vec<PotAccount>,
    /// The findings in words, one line each.
    pub findings_in_words: Vec<String>,
}

/// Why a pot is as large as it is.
pub struct PotAccount {
    /// In which scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub pot: String,
    /// From the frame to its amount.
    pub steps: Vec<Step>,
}

/// The draft in full; the working draft when none is named.
pub(crate) fn account(state: &State, draft: Option<&str>, language: Language) -> Result<Account, Refusal> {
    let mut state = state.clone();
    if let Some(name) = draft.filter(|name| *name != state.draft) {
        state.work_on(name)?;
    }
    let (prepared, allocation) = (state.prepared()?, state.reckoned()?);
    let pots = allocation.schemes.iter().flat_map(|scheme| scheme.pots.iter().map(move |pot| (scheme, pot)));
    let pots = pots.filter_map(|(scheme, pot)| {
        let steps = allocation::explain_pot(prepared, &state.adjustments, &scheme.scheme, &pot.name)?;
        Some(PotAccount { scheme: scheme.scheme.clone(), pot: pot.name.clone(), steps })
    });
    Ok(Account {
        pots: pots.collect(),
        explanations: allocation::explain_all(prepared, &state.adjustments, allocation),
        findings_in_words: words::findings(&state, language),
        allocation: allocation.clone(),
        schemes: state.schemes.clone(),
        needs: state.needs.clone(),
        meeting: state.info,
        draft: state.draft,
    })
}
