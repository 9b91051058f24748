//! What may be changed while a draft is put forward or decided, what may be put forward, and what may be set aside: here, and nowhere
//! else. How a case comes to its decision is the act's rule (`procedure`).
//!
//! Sources: R133-R136, DESIGN 5. A decision is bound to the frozen version; it is never undone, only followed by a new entry.

use forum::{CaseKind, CaseNumber};

use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::view::{DecisionView, Stage};

/// The working draft may be changed: it is neither proposed nor decided.
pub(crate) fn draft_is_open(state: &State) -> Result<(), Refusal> {
    match state.stage() {
        Stage::Draft => Ok(()),
        Stage::Proposed => Err(put_forward(&state.draft)),
        Stage::Recommended => Err(decided("the draft is decided; copy it to change it")),
    }
}

/// What drafts are reckoned from may be changed: no draft waits for a decision, and none is decided.
pub(crate) fn ground_is_open(state: &State) -> Result<(), Refusal> {
    match &state.decision.proposed {
        None => nothing_decided(state),
        Some(version) => Err(put_forward(&version.draft)),
    }
}

/// Nothing is decided of what drafts are reckoned from.
fn nothing_decided(state: &State) -> Result<(), Refusal> {
    match &state.decision.decision {
        None => Ok(()),
        Some(_) => Err(decided("a draft is decided; reopen the case first")),
    }
}

fn decided(detail: &str) -> Refusal {
    Refusal::new(RefusalCode::DraftDecided, detail)
}

/// What a seat proposes in numbers can still be decided on: nothing is decided, or a meeting is led in which it may be another way.
pub(crate) fn numbers_are_open(state: &State) -> Result<(), Refusal> {
    if state.year.open().is_ok() { Ok(()) } else { nothing_decided(state) }
}

/// The draft with this name may be changed, given another name, or taken away.
pub(crate) fn draft_is_free(state: &State, name: &str) -> Result<(), Refusal> {
    if state.decision.decision.as_ref().is_some_and(|decision| decision.version.draft == name) {
        return Err(decided("the draft is decided; copy it to change it"));
    }
    if state.is_put_forward(name) { Err(put_forward(name)) } else { Ok(()) }
}

fn put_forward(draft: &str) -> Refusal {
    Refusal::new(RefusalCode::DraftProposed, format!("draft «{draft}» is put forward"))
}

/// No meeting is led: what is decided in one is decided there.
pub(crate) fn no_meeting_is_led(state: &State) -> Result<(), Refusal> {
    match state.year.open() {
        Err(_) => Ok(()),
        Ok(open) => {
            let id = &open.record.planned.id;
            Err(Refusal::new(RefusalCode::MeetingIsLed, format!("meeting {id} is open; it is decided there")))
        }
    }
}

/// The working draft may be put forward in a case of the meeting that is led, also after another has carried: what is decided last
/// stands in place of what was decided before it.
pub(crate) fn may_put_forward(state: &State, case: CaseNumber) -> Result<(), Refusal> {
    draft_is_free(state, &state.draft)?;
    may_be_frozen(state, case)
}

/// The case ends in a decision, and nothing in the draft stands in the way of one.
fn may_be_frozen(state: &State, case: CaseNumber) -> Result<(), Refusal> {
    let known = state.info.cases.iter().any(|item| item.number == case && item.kind == CaseKind::Decision);
    if !known {
        return Err(Refusal::new(RefusalCode::UnknownCase, format!("case {case} is not a case to be decided"))
            .with("case", case));
    }
    let gives_to_nobody = state.shown().schemes.iter().all(|scheme| scheme.pots.is_empty());
    if state.needs.is_empty() && gives_to_nobody {
        return Err(Refusal::new(RefusalCode::NothingToPropose, "the draft has no behovsmeldinger and no pots"));
    }
    match state.blocking(&state.reckoned()?.findings) {
        0 => Ok(()),
        count => {
            let detail = format!("{count} findings must be mended or accepted with a reason");
            Err(Refusal::new(RefusalCode::Blocked, detail).with("count", count))
        }
    }
}

/// What is decided may be set aside for this reason: the versions with a decision that nobody has set aside, also those that another
/// was decided in place of, so that none of them is in force again by itself.
pub(crate) fn may_reopen<'a>(state: &'a State, reason: &str) -> Result<Vec<&'a str>, Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::new(RefusalCode::ReasonMissing, "a decision is reopened only with a reason"));
    }
    let DecisionView { decision, earlier, .. } = &state.decision;
    let Some(in_force) = decision else {
        return Err(Refusal::new(RefusalCode::NothingDecided, "there is no decision to reopen"));
    };
    let stand = earlier.iter().chain([in_force]).filter(|record| record.reopened.is_none());
    Ok(stand.map(|record| record.version.hash.as_str()).collect())
}
