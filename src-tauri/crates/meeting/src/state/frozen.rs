//! A frozen draft: everything its amounts follow from, and the amounts. Whoever holds it can reckon them again.

use std::collections::BTreeMap;

use allocation::{
    Adjustment, Adjustments, Allocation, AllocationModel, Basis, Group, NeedAllocation, Prepared, SchemeAllocation,
};
use forum::{Commitment, Frame, Kroner, Need, NeedId, Participant, Scheme, SchemeId, UnspentFunds};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::command::{EmptySection, Refusal, RefusalCode};
use crate::state::State;
use crate::state::accepted::Override;
use crate::state::ground::{Ground, Registered};

/// The content of a version. Its hash, which the vote is bound to, is over all of it. Internal notes are not in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Frozen {
    year: i32,
    model: AllocationModel,
    schemes: Vec<Scheme>,
    frames: Vec<Frame>,
    regions: Vec<String>,
    needs: Vec<Need>,
    #[serde(default)]
    participants: Vec<Participant>,
    #[serde(default)]
    commitments: Vec<Commitment>,
    #[serde(default)]
    unspent: Vec<UnspentFunds>,
    adjustments: BTreeMap<NeedId, Adjustment>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    group_adjustments: Vec<(Group, Adjustment)>,
    overrides: Vec<Override>,
    /// Why sections of a final version are empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    empty: Vec<EmptySection>,
    /// As [`Allocation`] writes it; a version that an earlier program froze has fewer fields.
    allocation: Value,
}

impl Frozen {
    /// The working draft as it stands, as JSON.
    pub fn of(state: &State) -> Result<Value, Refusal> {
        Frozen::with_reasons(state, Vec::new())
    }

    /// The same, with why sections of it are empty.
    pub fn with_reasons(state: &State, empty: Vec<EmptySection>) -> Result<Value, Refusal> {
        let frozen = Frozen {
            year: state.info.year,
            model: state.model.clone(),
            schemes: state.schemes.clone(),
            frames: state.frames.clone(),
            regions: state.regions.clone(),
            needs: state.needs.clone(),
            participants: state.participants.clone(),
            commitments: state.commitments.clone(),
            unspent: state.unspent.clone(),
            adjustments: state.adjustments.needs.clone(),
            group_adjustments: state.adjustments.groups.clone().into_iter().collect(),
            overrides: state.overrides.clone(),
            empty,
            allocation: serde_json::to_value(state.reckoned()?)
                .map_err(|error| Refusal::new(RefusalCode::CannotFreeze, error))?,
        };
        serde_json::to_value(&frozen).map_err(|error| Refusal::new(RefusalCode::CannotFreeze, error))
    }

    /// What a frozen draft gives together. Nothing of one that is not written as this program reads it.
    pub fn total(content: &Value) -> Kroner {
        let schemes = content.pointer("/allocation/schemes").and_then(Value::as_array).into_iter().flatten();
        let given = schemes.filter_map(|scheme| Kroner::deserialize(scheme.get("allocated")?).ok());
        given.sum()
    }

    /// What a frozen draft gives, need by need. Nothing of one that is not written as this program reads it.
    pub fn given(content: &Value) -> BTreeMap<NeedId, Kroner> {
        let schemes = content.pointer("/allocation/schemes").and_then(Value::as_array).into_iter().flatten();
        let lines = schemes.filter_map(|scheme| scheme.get("needs")?.as_array()).flatten();
        let given = lines.filter_map(|line| {
            let need = NeedId::deserialize(line.get("need")?).ok()?;
            Some((need, Kroner::deserialize(line.get("amount")?).ok()?))
        });
        given.collect()
    }

    /// The lines of a frozen draft, scheme by scheme. Nothing of one that is not written as this program reads it.
    pub fn table(content: &Value) -> Vec<(SchemeId, Vec<NeedId>)> {
        let schemes = content.pointer("/allocation/schemes").and_then(Value::as_array).into_iter().flatten();
        let table = schemes.filter_map(|scheme| {
            let lines = scheme.get("needs").and_then(Value::as_array).into_iter().flatten();
            let needs = lines.filter_map(|line| NeedId::deserialize(line.get("need")?).ok());
            Some((SchemeId::deserialize(scheme.get("id")?).ok()?, needs.collect()))
        });
        table.collect()
    }

    /// Why sections of a frozen draft are empty.
    pub fn empty_sections(content: &Value) -> Vec<EmptySection> {
        content.get("empty").and_then(|empty| Vec::deserialize(empty).ok()).unwrap_or_default()
    }

    /// Whether two frozen drafts give the same, sum by sum and line by line.
    pub fn give_the_same(one: &Value, other: &Value) -> bool {
        told(&one["allocation"]) == told(&other["allocation"])
    }

    /// The meeting with what was frozen of `draft` in place of what is worked on now, which may be another draft: a decided version is printed as it was kept, also
    /// when the draft it came from cannot be reckoned any more.
    pub fn thaw(content: &Value, draft: &str, state: &State) -> Result<State, Refusal> {
        let faulty = |error: serde_json::Error| Refusal::new(RefusalCode::CannotPrintVersion, error);
        let frozen = Frozen::deserialize(content).map_err(faulty)?;
        let adjustments =
            Adjustments { needs: frozen.adjustments, groups: frozen.group_adjustments.into_iter().collect() };
        let ground = Ground::of(Registered {
            year: frozen.year,
            model: frozen.model,
            schemes: frozen.schemes,
            frames: frozen.frames,
            regions: frozen.regions,
            needs: frozen.needs,
            participants: frozen.participants,
            commitments: frozen.commitments,
            unspent: frozen.unspent,
            what_if: Vec::new(),
        });
        let mut thawed = State {
            ground,
            unread_model: None,
            overrides: frozen.overrides,
            draft: draft.to_owned(),
            drafts: Vec::new(),
            ..state.clone()
        };
        thawed.info.year = frozen.year;
        let kept = match Allocation::deserialize(&frozen.allocation) {
            Ok(allocation) => allocation,
            // An earlier program kept fewer fields: the rules say the rest, as verification does.
            Err(_) => allocation::allocate(thawed.prepared()?, &adjustments)?,
        };
        thawed.replace_reckoned(adjustments, kept);
        Ok(thawed)
    }

    /// Reads a version again and reckons its amounts again: what is wrong with it, if anything.
    pub fn fault(content: &Value) -> Option<String> {
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
            participants: &frozen.participants,
            commitments: &frozen.commitments,
            unspent: &frozen.unspent,
            what_if: &[],
        };
        let groups = frozen.group_adjustments.into_iter().collect();
        let adjustments = Adjustments { needs: frozen.adjustments, groups };
        match Prepared::check(&basis).and_then(|prepared| allocation::allocate(&prepared, &adjustments)) {
            Err(error) => Some(format!("its amounts cannot be reckoned again: {error}")),
            Ok(again) if amounts(&again) != told(&frozen.allocation) => {
                Some("its amounts are not those that the rules give".to_owned())
            }
            Ok(_) => None,
        }
    }
}

/// Every sum and every amount of an allocation, scheme by scheme and line by line.
type Amounts = Vec<(String, [Kroner; 5], Vec<(String, [Kroner; 4])>)>;

fn amounts(allocation: &Allocation) -> Amounts {
    let line = |line: &NeedAllocation| {
        let parts = [line.amount, line.owner_part, line.coordinator_part, line.university_part];
        (line.need.to_string(), parts)
    };
    let scheme = |sums: &SchemeAllocation| {
        let sums_of = [sums.frame, sums.committed, sums.set_aside, sums.allocated, sums.unallocated];
        (sums.scheme.to_string(), sums_of, sums.needs.iter().map(line).collect())
    };
    allocation.schemes.iter().map(scheme).collect()
}

/// The same, as a version tells it.
fn told(allocation: &Value) -> Amounts {
    let list = |of: &Value, field: &str| of[field].as_array().cloned().unwrap_or_default();
    let text = |of: &Value, field: &str| of[field].as_str().unwrap_or_default().to_owned();
    let kroner = |of: &Value, field: &str| Kroner::new(of[field].as_i64().unwrap_or(i64::MIN));
    let line = |line: &Value| {
        let parts = ["amount", "owner_part", "coordinator_part", "university_part"];
        (text(line, "need"), parts.map(|part| kroner(line, part)))
    };
    let scheme = |sums: &Value| {
        let fields = ["frame", "committed", "set_aside", "allocated", "unallocated"];
        let lines = list(sums, "needs");
        (text(sums, "id"), fields.map(|field| kroner(sums, field)), lines.iter().map(line).collect())
    };
    list(allocation, "schemes").iter().map(scheme).collect()
}
