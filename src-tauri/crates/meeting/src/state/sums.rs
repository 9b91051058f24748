//! A draft as the faces see it: lines, sums per scheme, findings; and what moved between two allocations.

use std::collections::{BTreeMap, HashMap, HashSet};

use allocation::{Allocation, Group, GroupLevel, NeedAllocation, SchemeAllocation};
use forum::{Frame, Kroner, NeedId, SchemeId};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::state::State;
use crate::view::{AgainstFrame, DraftView, SchemeMoved, SchemeTotals};

/// The working draft in full.
pub(crate) fn draft_view(state: &State) -> DraftView {
    let lines = lines(state.shown());
    let schemes = scheme_totals(state, state.shown());
    DraftView {
        name: state.draft.clone(),
        stage: state.stage(),
        against_frame: against_frame_in_all(&schemes),
        schemes,
        amounts: state.needs.iter().filter_map(|need| lines.get(&need.id).map(|line| (*line).clone())).collect(),
        findings: state.seen(&state.shown().findings),
        trouble: state.trouble().cloned(),
    }
}

/// The sums of every scheme in an allocation of the meeting, in its order.
pub(crate) fn scheme_totals(state: &State, allocation: &Allocation) -> Vec<SchemeTotals> {
    let of = |(scheme, against_frame): (&SchemeAllocation, AgainstFrame)| {
        let frame = state.frame(&scheme.scheme);
        totals(scheme, against_frame, frame, state.registered_beside(&scheme.scheme))
    };
    allocation.schemes.iter().zip(against_frame_by_scheme(state, allocation)).map(of).collect()
}

fn totals(
    scheme: &SchemeAllocation,
    against_frame: AgainstFrame,
    frame: Option<&Frame>,
    registered: Option<Kroner>,
) -> SchemeTotals {
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
        against_frame,
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

/// What is applied for in each scheme against its frame (R7, R44).
fn against_frame_by_scheme(state: &State, allocation: &Allocation) -> Vec<AgainstFrame> {
    let mut reported: HashMap<&SchemeId, (u32, Kroner, Kroner)> = HashMap::new();
    // Those of a scheme stand together.
    for of_scheme in state.needs.chunk_by(|one, other| one.scheme == other.scheme) {
        let (needs, owner, university) = reported.entry(&of_scheme[0].scheme).or_default();
        for need in of_scheme {
            *needs = needs.saturating_add(1);
            *owner += need.applied.owner;
            *university += need.applied.university;
        }
    }
    let of = |scheme: &SchemeAllocation| {
        let (needs, owner, university) = reported.get(&scheme.scheme).copied().unwrap_or_default();
        against(needs, owner, university, scheme.frame)
    };
    allocation.schemes.iter().map(of).collect()
}

/// All that is applied for against all frames (R7, R44).
fn against_frame_in_all(schemes: &[SchemeTotals]) -> AgainstFrame {
    let sum = |of: fn(&AgainstFrame) -> Kroner| schemes.iter().map(|scheme| of(&scheme.against_frame)).sum();
    let needs = schemes.iter().map(|scheme| scheme.against_frame.needs).fold(0, u32::saturating_add);
    against(needs, sum(|all| all.owner), sum(|all| all.university), sum(|all| all.frame))
}

fn against(needs: u32, owner: Kroner, university: Kroner, frame: Kroner) -> AgainstFrame {
    let applied = owner + university;
    let over = applied - frame;
    let hundred = Decimal::from(over.get()).checked_mul(Decimal::ONE_HUNDRED);
    let percent = hundred.and_then(|hundred| hundred.checked_div(Decimal::from(frame.get())));
    // Half a tenth goes away from zero, as people round.
    let tenths = |percent: Decimal| percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
    AgainstFrame { needs, owner, university, applied, frame, over, percent: percent.map(tenths) }
}

/// What a need is given in an allocation.
pub(crate) fn given_to(allocation: &Allocation, need: &NeedId) -> Option<Kroner> {
    allocation.schemes.iter().flat_map(|scheme| &scheme.needs).find(|line| line.need == *need).map(|line| line.amount)
}

/// What a scheme, a region or a pot is given in an allocation of the meeting, its *anslag* (R22) included.
pub(crate) fn given_in(state: &State, allocation: &Allocation, group: &Group) -> Option<Kroner> {
    let scheme = allocation.schemes.iter().find(|scheme| scheme.scheme == group.scheme)?;
    match group.level {
        GroupLevel::Scheme => Some(scheme.allocated),
        GroupLevel::Pot => scheme.pots.iter().find(|pot| pot.name == group.name).map(|pot| pot.given),
        GroupLevel::Region => {
            let needs = state.needs.iter().filter(|need| need.scheme == group.scheme && need.region == group.name);
            let inside: HashSet<&NeedId> = needs.map(|need| &need.id).collect();
            let lines = scheme.needs.iter().filter(|line| inside.contains(&line.need)).map(|line| line.amount);
            let estimates = scheme.pots.iter().filter(|pot| pot.is_estimate && pot.region == group.name);
            Some(lines.chain(estimates.map(|pot| pot.given)).sum())
        }
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
