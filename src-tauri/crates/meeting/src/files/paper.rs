//! What goes on paper: the decided version when there is one, else the working draft, marked as such.

use allocation::{SchemeAllocation, bound, matrix, payments};
use chrono::{DateTime, Utc};
use documents::innstilling::{
    Answer, Decision, Innstilling, Overridden, Recused, RoundPart, SchemePart, SetAside, Voted,
};
use forum::vote::Votes;
use forum::{Language, Seat, SeatGroup, SeatId};

use crate::command::Refusal;
use crate::state::State;
use crate::view::queries::round;
use crate::view::{ClosedVote, Decided, DecisionRecord};

/// The innstilling as PDF.
pub(crate) fn innstilling(state: &State, language: Language, at: DateTime<Utc>) -> Result<Vec<u8>, Refusal> {
    let in_force = state.decision.decision.as_ref();
    // A decided or proposed draft cannot be changed, so the working draft is the version.
    let version = in_force.map(|decision| &decision.version).or(state.decision.proposed.as_ref());
    let content = Innstilling {
        forum: &state.info.forum,
        secretariat: &state.info.secretariat,
        case: state.case_in_question(),
        meeting_date: state.info.date,
        year: state.info.year,
        constructed: state.info.constructed.as_deref(),
        draft: &state.draft,
        version: version.map(|version| version.hash.as_str()),
        model: &state.model,
        schemes: scheme_parts(state),
        needs: &state.needs,
        participants: &state.participants,
        commitments: &state.commitments,
        payments: payments(&state.basis(), &state.allocation),
        later: bound(&state.basis(), &state.allocation, &state.bases),
        matrix: matrix(None, &state.basis(), &state.allocation),
        regions: &state.regions,
        overrides: state
            .overrides
            .iter()
            .map(|o| Overridden { code: o.code, place: &o.place, reason: &o.reason })
            .collect(),
        decision: in_force.map_or(Decision::Undecided, |decision| decided(state, decision)),
        set_aside: state.decision.earlier.iter().map(set_aside).collect(),
        head: &state.head,
        printed_at: at.date_naive(),
    };
    Ok(documents::innstilling::innstilling(&content, language)?)
}

fn scheme_parts(state: &State) -> Vec<SchemePart<'_>> {
    let parts = state.schemes.iter().filter_map(|scheme| {
        let allocation = state.allocation.schemes.iter().find(|lines| lines.scheme == scheme.id)?;
        let frame_parts = state.frame(&scheme.id).map(|frame| frame.parts.as_slice()).unwrap_or_default();
        let what_if = state.what_if.iter().find(|(tried, _)| *tried == scheme.id).map(|(_, frame)| *frame);
        Some(SchemePart { scheme, frame_parts, what_if, allocation, round: round_part(state, allocation) })
    });
    parts.collect()
}

/// A scheme's round, when somebody has applied and it can be shared.
fn round_part<'s>(state: &'s State, sums: &SchemeAllocation) -> Option<RoundPart<'s>> {
    let rule = state.model.scheme(&sums.scheme)?.round.as_ref()?;
    let outcome = round(state, sums)?.outcome.filter(|outcome| !outcome.applications.is_empty())?;
    let is_here = |case| state.info.cases.iter().any(|known| known.number == case);
    let decided_on = rule.case.filter(|case| is_here(*case)).map(|_| state.info.date);
    Some(RoundPart { rule, decided_on, outcome, applications: &state.applications })
}

fn decided<'s>(state: &'s State, decision: &'s DecisionRecord) -> Decision<'s> {
    let on = decision.decided_at.date_naive();
    match &decision.decided {
        Decided::Consensus => Decision::Consensus { on },
        Decided::Vote { vote } => Decision::Vote(Voted {
            on,
            method: vote.opened.method,
            entitled: u32::try_from(vote.opened.roll.len()).unwrap_or(u32::MAX),
            count: vote.count,
            majority: vote.opened.rules.majority,
            recused: recused(state, vote),
            answers: answers(state, vote),
        }),
    }
}

fn recused<'s>(state: &'s State, vote: &'s ClosedVote) -> Vec<Recused<'s>> {
    let recused = vote.opened.attendance.iter().filter(|entry| entry.present).filter_map(|entry| {
        let seat = seat(state, &entry.seat)?;
        Some(Recused { organisation: &seat.organisation, reason: entry.recused.as_deref()? })
    });
    recused.collect()
}

fn answers<'s>(state: &'s State, vote: &'s ClosedVote) -> Vec<Answer<'s>> {
    let Votes::RollCall { answers } = &vote.votes else {
        return Vec::new();
    };
    let in_order = vote.opened.roll.iter().filter_map(|id| {
        let seat = seat(state, id)?;
        let group = match &seat.group {
            SeatGroup::Member(group) => group.as_str(),
            SeatGroup::StateAdministrator => "",
        };
        Some(Answer { organisation: &seat.organisation, group, choice: *answers.get(id)? })
    });
    in_order.collect()
}

fn seat<'s>(state: &'s State, id: &SeatId) -> Option<&'s Seat> {
    state.seats.iter().find(|seat| seat.id == *id)
}

fn set_aside(decision: &DecisionRecord) -> SetAside<'_> {
    SetAside { decided_on: decision.decided_at.date_naive(), reason: decision.reopened.as_deref().unwrap_or_default() }
}
