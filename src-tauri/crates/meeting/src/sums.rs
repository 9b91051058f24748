//! A draft as the faces see it: lines, sums per scheme, findings; and what moved between two allocations.

use std::collections::{BTreeMap, HashMap};

use allocation::{Allocation, NeedAllocation, SchemeAllocation};
use forum::{Frame, Kroner, NeedId};

use crate::state::State;
use crate::view::{DraftView, SchemeMoved, SchemeTotals};

/// The working draft in full.
pub(crate) fn draft_view(state: &State) -> DraftView {
    let lines = lines(&state.allocation);
    DraftView {
        name: state.draft.clone(),
        stage: state.stage(),
        schemes: scheme_totals(state, &state.allocation),
        amounts: state.needs.iter().filter_map(|need| lines.get(&need.id).map(|line| (*line).clone())).collect(),
        findings: state.allocation.findings.clone(),
        overrides: state.overrides.clone(),
    }
}

/// The sums of every scheme in an allocation of the meeting, in its order.
pub(crate) fn scheme_totals(state: &State, allocation: &Allocation) -> Vec<SchemeTotals> {
    let tried = |scheme: &SchemeAllocation| state.what_if.iter().any(|(tried, _)| *tried == scheme.scheme);
    let of = |scheme: &SchemeAllocation| {
        let frame = state.frame(&scheme.scheme);
        totals(scheme, frame, tried(scheme).then(|| frame.map(Frame::amount).unwrap_or_default()))
    };
    allocation.schemes.iter().map(of).collect()
}

fn totals(scheme: &SchemeAllocation, frame: Option<&Frame>, registered: Option<Kroner>) -> SchemeTotals {
    let count = |lines: usize| u32::try_from(lines).unwrap_or(u32::MAX);
    SchemeTotals {
        scheme: scheme.scheme.clone(),
        frame: scheme.frame,
        frame_status: scheme.frame_status,
        frame_parts: frame.map(|frame| frame.parts.clone()).unwrap_or_default(),
        committed: scheme.committed,
        set_aside: scheme.set_aside,
        set_asides: scheme.set_asides.clone(),
        to_share: scheme.frame - scheme.committed - scheme.set_aside,
        applied: scheme.applied,
        allocated: scheme.allocated,
        owner_part: scheme.needs.iter().map(|line| line.owner_part).sum(),
        university_part: scheme.needs.iter().map(|line| line.university_part).sum(),
        unallocated: scheme.unallocated,
        needs: count(scheme.needs.len()),
        eligible: count(scheme.needs.iter().filter(|line| line.eligible).count()),
        registered,
        pots: if scheme.pots.len() > 1 || scheme.pots.iter().any(|pot| pot.is_estimate) {
            scheme.pots.clone()
        } else {
            Vec::new()
        },
        groups: scheme.groups.clone(),
    }
}

/// The lines of an allocation by need.
pub(crate) fn lines(allocation: &Allocation) -> HashMap<&NeedId, &NeedAllocation> {
    allocation.schemes.iter().flat_map(|scheme| &scheme.needs).map(|line| (&line.need, line)).collect()
}

/// What moved from one allocation to the next: the new lines that differ, and by how many kroner each amount moved.
pub(crate) fn moved(before: &Allocation, after: &Allocation) -> (Vec<NeedAllocation>, BTreeMap<NeedId, Kroner>) {
    // The same needs stand in the same order as a rule; only when they do not are they looked up.
    let mut beside = before.schemes.iter().flat_map(|scheme| &scheme.needs);
    let mut by_need = None;
    let mut changed = Vec::new();
    let mut by = BTreeMap::new();
    for line in after.schemes.iter().flat_map(|scheme| &scheme.needs) {
        let earlier = match beside.next() {
            Some(earlier) if earlier.need == line.need => Some(earlier),
            _ => by_need.get_or_insert_with(|| lines(before)).get(&line.need).copied(),
        };
        if earlier == Some(line) {
            continue;
        }
        let difference = line.amount - earlier.map(|line| line.amount).unwrap_or_default();
        if !difference.is_zero() {
            by.insert(line.need.clone(), difference);
        }
        changed.push(line.clone());
    }
    (changed, by)
}

/// What a change of frames or rules moved, scheme by scheme; schemes in which nothing moved are left out.
pub(crate) fn schemes_moved(before: &Allocation, after: &Allocation) -> Vec<SchemeMoved> {
    let both = |moved: allocation::Moved| (moved.before, moved.after);
    let told = |moved: allocation::SchemeMoved| {
        let lines = moved.needs.up + moved.needs.down;
        let pots = moved.pots.iter().filter(|pot| !pot.amount.difference.is_zero()).count();
        // In a scheme without needs the pots are its lines.
        let lines = if lines + moved.needs.same == 0 { u32::try_from(pots).unwrap_or(u32::MAX) } else { lines };
        let (bound, kept) = (moved.committed, moved.set_aside);
        let moved = SchemeMoved {
            scheme: moved.scheme,
            frame: both(moved.frame),
            set_aside: (bound.before + kept.before, bound.after + kept.after),
            allocated: both(moved.allocated),
            lines,
        };
        let still = |(before, after): (Kroner, Kroner)| before == after;
        let nothing = lines == 0 && still(moved.frame) && still(moved.set_aside) && still(moved.allocated);
        (!nothing).then_some(moved)
    };
    allocation::moved(before, after).into_iter().filter_map(told).collect()
}
