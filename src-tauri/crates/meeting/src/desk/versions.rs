//! The versions of the innstilling on its way, and the statsforvalter's *vedtak* after it: each is kept as it was, and none writes over
//! another (R37, R38, R116).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use forum::{AmountStage, Language, NeedId, SchemeId, StageAmount};
use procedure::InnstillingStage;
use store::KeptVersion;

use super::committing::Rows;
use super::details::text;
use super::texts::not_negative;
use crate::command::{EmptySection, Refusal, RefusalCode, VedtakLine};
use crate::state::State;
use crate::state::frozen::Frozen;
use crate::view::{HistoryItem, recommended, sections};

/// Keeps the working draft as a version. Refused when it is the final one and a section of it is empty without a reason (R143).
pub(super) fn keep(
    state: &State,
    stage: InnstillingStage,
    empty: Vec<EmptySection>,
    at: DateTime<Utc>,
) -> Result<(HistoryItem, Rows), Refusal> {
    let content = Frozen::with_reasons(state, reasons(state, stage, empty)?)?;
    let version = KeptVersion { stage, draft: state.draft.clone(), kept_at: store::to_millis(at), content };
    let label = HistoryItem::about("keep-version", &state.draft);
    Ok((label, Box::new(move |tables| tables.kept_versions().put(&version))))
}

/// Why the sections that are empty are so: one reason for each of a final version, and none for another.
fn reasons(state: &State, stage: InnstillingStage, given: Vec<EmptySection>) -> Result<Vec<EmptySection>, Refusal> {
    let found: BTreeSet<(u32, SchemeId)> =
        sections(state).into_iter().filter(|check| check.empty).map(|check| (check.section, check.scheme)).collect();
    let mut reasons = BTreeMap::new();
    for EmptySection { section, scheme, reason } in given {
        let place = (section, scheme);
        if !found.contains(&place) {
            let detail = format!("section {section} of {} is not empty", place.1);
            return Err(Refusal::new(RefusalCode::SectionNotEmpty, detail).with("section", section));
        }
        let Some(reason) = text(Some(reason))? else {
            return Err(Refusal::new(
                RefusalCode::ReasonMissing,
                format!("section {section} is empty without a reason"),
            ));
        };
        reasons.insert(place, reason);
    }
    let unsaid: Vec<&(u32, SchemeId)> = found.iter().filter(|place| !reasons.contains_key(*place)).collect();
    if stage == InnstillingStage::Final && !unsaid.is_empty() {
        let named = |(section, scheme): &&(u32, SchemeId)| format!("{section} ({})", scheme_named(state, scheme));
        let sections = unsaid.iter().map(named).collect::<Vec<_>>().join(", ");
        let detail = format!("empty sections: {sections}");
        return Err(Refusal::new(RefusalCode::SectionEmpty, detail).with("sections", sections));
    }
    let reasons = reasons.into_iter().map(|((section, scheme), reason)| EmptySection { section, scheme, reason });
    Ok(reasons.collect())
}

fn scheme_named<'s>(state: &'s State, id: &'s SchemeId) -> &'s str {
    state.schemes.iter().find(|scheme| scheme.id == *id).map_or(id.as_str(), |scheme| scheme.name.get(Language::Nb))
}

/// Writes what the statsforvalter decided. Refused when a line deviates from what is recommended and does not say why.
pub(super) fn vedtak(state: &State, lines: Vec<VedtakLine>) -> Result<(HistoryItem, Rows), Refusal> {
    let recommended = recommended(state)?;
    let mut seen: BTreeSet<NeedId> = BTreeSet::new();
    let mut entries = Vec::with_capacity(lines.len());
    for VedtakLine { need, amount, reason } in lines {
        let number = state.need(&need)?.number;
        not_negative(amount)?;
        let reason = text(reason)?;
        if !seen.insert(need.clone()) {
            let detail = format!("behovsmelding {number} stands twice");
            return Err(Refusal::new(RefusalCode::VedtakTwice, detail).with("need", need));
        }
        let deviates = recommended.get(&need).copied().unwrap_or_default() != amount;
        if deviates && reason.is_none() {
            let detail = format!("behovsmelding {number} deviates from what is recommended, without a reason");
            return Err(Refusal::new(RefusalCode::VedtakWithoutReason, detail).with("need", need));
        }
        let rank = state
            .stage_amounts
            .iter()
            .find(|known| known.need == need && known.stage == AmountStage::Decided)
            .and_then(|known| known.rank);
        entries.push(StageAmount { need, stage: AmountStage::Decided, rank, amount: Some(amount), comment: reason });
    }
    if entries.is_empty() {
        return Err(Refusal::new(RefusalCode::StageSaysNothing, "no line is named"));
    }
    let label = HistoryItem { count: u32::try_from(entries.len()).ok(), ..HistoryItem::named("set-vedtak") };
    Ok((label, Box::new(move |tables| entries.iter().try_for_each(|entry| tables.stages().put(entry)))))
}
