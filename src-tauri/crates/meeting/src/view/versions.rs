//! The versions of the innstilling side by side, and the statsforvalter's *vedtak* with what deviates from what was recommended.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use forum::{AmountStage, Kroner, Need, NeedId};
use procedure::InnstillingStage;
use serde::{Deserialize, Serialize};

use super::sections::{SectionCheck, sections};
use crate::command::Refusal;
use crate::state::State;
use crate::state::frozen::Frozen;

/// The versions side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VersionsView {
    /// The versions that are kept, in the order they were kept.
    pub versions: Vec<VersionKept>,
    /// Line by line, in the meeting's order.
    pub lines: Vec<VersionLine>,
    /// What is recommended, together.
    pub recommended: Kroner,
    /// What the statsforvalter decided, together, of the lines that have a vedtak; none while no line has.
    pub decided: Option<Kroner>,
    /// What of the innstilling's nine sections the working draft lacks, scheme by scheme.
    pub sections: Vec<SectionCheck>,
}

/// A version that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VersionKept {
    /// Which.
    pub stage: InnstillingStage,
    /// The name that the draft had.
    pub draft: String,
    /// When.
    pub kept_at: DateTime<Utc>,
    /// What it gives to behovsmeldinger together.
    pub total: Kroner,
    /// How many lines it gives another amount than the version before it; none of the first.
    pub moved: Option<u32>,
}

/// A behovsmelding through the versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VersionLine {
    /// Which.
    pub need: NeedId,
    /// What each version gives it, in the order of the versions; none in one that did not have it.
    pub given: Vec<Option<Kroner>>,
    /// What is recommended: the final version, else what the forum decided, else the working draft.
    pub recommended: Kroner,
    /// What the statsforvalter decided.
    pub decided: Option<Kroner>,
    /// How much more that is than what is recommended; negative when it is less. None when it is the same, or nothing is decided.
    pub deviation: Option<Kroner>,
    /// Why, as it was written.
    pub reason: Option<String>,
}

impl VersionsView {
    /// The versions of a meeting.
    pub(crate) fn of(state: &State) -> Result<VersionsView, Refusal> {
        let recommended = recommended(state)?;
        let given: Vec<BTreeMap<NeedId, Kroner>> =
            state.year.kept_versions.iter().map(|version| Frozen::given(&version.content)).collect();
        let lines: Vec<VersionLine> = state.needs.iter().map(|need| line(state, need, &given, &recommended)).collect();
        let mut versions = Vec::new();
        for (place, version) in state.year.kept_versions.iter().enumerate() {
            let before = place.checked_sub(1);
            let moved = before.map(|before| {
                let moved = lines.iter().filter(|line| line.given[before] != line.given[place]).count();
                u32::try_from(moved).unwrap_or(u32::MAX)
            });
            versions.push(VersionKept {
                stage: version.stage,
                draft: version.draft.clone(),
                kept_at: version.kept_at,
                total: given[place].values().sum(),
                moved,
            });
        }
        let decided = lines.iter().any(|line| line.decided.is_some());
        Ok(VersionsView {
            versions,
            recommended: lines.iter().map(|line| line.recommended).sum(),
            decided: decided.then(|| lines.iter().filter_map(|line| line.decided).sum()),
            lines,
            sections: sections(state),
        })
    }
}

fn line(
    state: &State,
    need: &Need,
    given: &[BTreeMap<NeedId, Kroner>],
    recommended: &BTreeMap<NeedId, Kroner>,
) -> VersionLine {
    let vedtak = state.stage_amounts.iter().find(|known| known.need == need.id && known.stage == AmountStage::Decided);
    let recommended = recommended.get(&need.id).copied().unwrap_or_default();
    let decided = vedtak.and_then(|vedtak| vedtak.amount);
    VersionLine {
        need: need.id.clone(),
        given: given.iter().map(|version| version.get(&need.id).copied()).collect(),
        recommended,
        decided,
        deviation: decided.map(|decided| decided - recommended).filter(|moved| !moved.is_zero()),
        reason: vedtak.and_then(|vedtak| vedtak.comment.clone()),
    }
}

/// What is recommended, need by need: the final version that is kept, else the draft that the forum decided, else the working draft.
pub(crate) fn recommended(state: &State) -> Result<BTreeMap<NeedId, Kroner>, Refusal> {
    let last = state.year.kept_versions.iter().find(|version| version.stage == InnstillingStage::Final);
    if let Some(version) = last {
        return Ok(Frozen::given(&version.content));
    }
    let decided = state.decision.decision.as_ref().map(|decision| decision.version.draft.as_str());
    let allocation = match decided.filter(|draft| *draft != state.draft) {
        Some(draft) => state.reckon(state.draft_named(draft)?).map_err(|trouble| trouble.refusal)?,
        None => state.reckoned()?.clone(),
    };
    let lines = allocation.schemes.iter().flat_map(|scheme| &scheme.needs);
    Ok(lines.map(|line| (line.need.clone(), line.amount)).collect())
}
