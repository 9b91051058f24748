//! A frozen draft: everything its amounts follow from, and the amounts. Whoever holds it can reckon them again.

use std::collections::BTreeMap;

use allocation::{Adjustment, Adjustments, Allocation, AllocationModel, Basis, Group};
use forum::{Frame, Need, NeedId, Scheme};
use serde::{Deserialize, Serialize};

use crate::Refusal;
use crate::state::State;
use crate::view::Override;

/// The content of a version. Its hash, which the vote is bound to, is over all of it. Internal notes are not in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Frozen {
    year: i32,
    model: AllocationModel,
    schemes: Vec<Scheme>,
    frames: Vec<Frame>,
    regions: Vec<String>,
    needs: Vec<Need>,
    adjustments: BTreeMap<NeedId, Adjustment>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    group_adjustments: Vec<(Group, Adjustment)>,
    overrides: Vec<Override>,
    allocation: Allocation,
}

impl Frozen {
    /// The working draft as it stands, as JSON.
    pub fn of(state: &State) -> Result<serde_json::Value, Refusal> {
        let frozen = Frozen {
            year: state.info.year,
            model: state.model.clone(),
            schemes: state.schemes.clone(),
            frames: state.frames.clone(),
            regions: state.regions.clone(),
            needs: state.needs.clone(),
            adjustments: state.adjustments.needs.clone(),
            group_adjustments: state.adjustments.groups.clone().into_iter().collect(),
            overrides: state.overrides.clone(),
            allocation: state.allocation.clone(),
        };
        serde_json::to_value(&frozen).map_err(|error| Refusal::new("cannot-freeze", error))
    }

    /// Reads a version again and reckons its amounts again: what is wrong with it, if anything.
    pub fn fault(content: &serde_json::Value) -> Option<String> {
        let frozen: Frozen = match Frozen::deserialize(content) {
            Ok(frozen) => frozen,
            Err(error) => return Some(format!("its content is not understood: {error}")),
        };
        let basis = Basis {
            year: frozen.year,
            model: &frozen.model,
            schemes: &frozen.schemes,
            frames: &frozen.frames,
            regions: &frozen.regions,
            needs: &frozen.needs,
        };
        let groups = frozen.group_adjustments.into_iter().collect();
        match allocation::allocate(&basis, &Adjustments { needs: frozen.adjustments, groups }) {
            Err(error) => Some(format!("its amounts cannot be reckoned again: {error}")),
            Ok(again) if again != frozen.allocation => Some("its amounts are not those that the rules give".to_owned()),
            Ok(_) => None,
        }
    }
}
