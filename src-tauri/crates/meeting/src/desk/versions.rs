//! The versions of the innstilling on its way, and the statsforvalter's *vedtak* after it: each is kept as it was, and none writes over
//! another (R37, R38, R116).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use forum::{AmountStage, NeedId, StageAmount};
use procedure::InnstillingStage;
use store::KeptVersion;

use super::committing::Rows;
use super::details::text;
use super::texts::not_negative;
use crate::command::{Refusal, RefusalCode, VedtakLine};
use crate::state::State;
use crate::state::frozen::Frozen;
use crate::view::{HistoryItem, recommended};

/// Keeps the working draft as a version.
pub(super) fn keep(state: &State, stage: InnstillingStage, at: DateTime<Utc>) -> Result<(HistoryItem, Rows), Refusal> {
    let version =
        KeptVersion { stage, draft: state.draft.clone(), kept_at: store::to_millis(at), content: Frozen::of(state)? };
    let label = HistoryItem::about("keep-version", &state.draft);
    Ok((label, Box::new(move |tables| tables.kept_versions().put(&version))))
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
