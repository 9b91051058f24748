//! How what all laptops see is made of the meeting, section by section.

use std::sync::Arc;

use forum::{CaseItem, CaseNumber};
use procedure::{FloorKind, HeldVote, Matter, OpenVote, Proceedings, ProposalId, Sitting, Speaker, VoteTold, Waiting};

use super::{
    AgendaLine, BallotReceipts, SeatShown, SharedCase, SharedDraft, SharedLine, SharedMeeting, SharedProposal,
    SharedProposals, SharedSpeakers, SharedView, SharedVote, SharedWall, SpeakerShown, VoteHeldShown, VoteShown,
};
use crate::state::State;
use crate::state::year::Held;
use crate::view::{ElectionView, WallSpeaker};

/// Everything that all laptops see. The tables that were shown, the lines of frozen drafts and the wall are given: the desk knows
/// them.
pub(crate) fn shared(
    state: &State,
    draft: SharedDraft,
    lines_of: impl Fn(&ProposalId) -> Option<Arc<Vec<SharedLine>>>,
    wall: SharedWall,
) -> SharedView {
    let open = state.year.open().ok();
    let led = open.and_then(|held| Some((held, held.proceedings.as_ref().ok()?)));
    SharedView {
        meeting: Arc::new(meeting(state)),
        case: Arc::new(led.map(|(_, meeting)| case(state, meeting)).unwrap_or_default()),
        draft: Arc::new(draft),
        proposals: Arc::new(led.map(|(_, meeting)| proposals(state, meeting, lines_of)).unwrap_or_default()),
        vote: Arc::new(led.map(|(held, meeting)| votes(held, meeting)).unwrap_or_default()),
        speakers: Arc::new(open.map(|held| speakers(state, held)).unwrap_or_default()),
        wall: Arc::new(wall),
    }
}

fn meeting(state: &State) -> SharedMeeting {
    let held = state.year.meant(None).ok();
    let planned = held.map(|held| &held.record.planned);
    let led = held.filter(|held| held.record.opened.is_some()).and_then(|held| held.proceedings.as_ref().ok());
    SharedMeeting {
        forum: state.info.forum.clone(),
        year: state.info.year,
        constructed: state.info.constructed.clone(),
        id: planned.map(|planned| planned.id.clone()),
        date: planned.and_then(|planned| planned.date),
        starts: planned.and_then(|planned| planned.starts),
        place: planned.and_then(|planned| planned.place.clone()),
        is_open: held.is_some_and(Held::is_open),
        closed_at: held.and_then(|held| held.record.closed.as_ref()).map(|(at, _)| *at),
        agenda: held.map(|held| agenda(state, held, led)).unwrap_or_default(),
        seats: seats(state, led),
        quorum: led.map(|meeting| meeting.quorum(None, None)),
    }
}

fn agenda(state: &State, held: &Held, led: Option<&Proceedings>) -> Vec<AgendaLine> {
    let lines = held.agenda.iter().filter_map(|entry| {
        let item: &CaseItem = state.info.cases.iter().find(|item| item.number == entry.case)?;
        let text = state.year.texts.iter().find(|text| text.case == entry.case);
        let so_far = led.and_then(|meeting| meeting.cases().iter().find(|case| case.number == entry.case));
        Some(AgendaLine {
            number: item.number,
            title: item.title.clone(),
            kind: item.kind,
            proposed_decision: item.proposed_decision.clone(),
            background: text.and_then(|text| text.background.clone()),
            status: so_far.map(|case| case.status),
            minutes: entry.minutes,
        })
    });
    lines.collect()
}

fn seats(state: &State, led: Option<&Proceedings>) -> Vec<SeatShown> {
    let here = |seat| {
        let meeting = led?;
        let entry = meeting.seating().seat(seat)?;
        Some(matches!(meeting.presence().sitting(entry, None), Sitting::Here { .. }))
    };
    let shown = state.seats.iter().map(|seat| SeatShown {
        seat: seat.id.clone(),
        organisation: seat.organisation.clone(),
        has_vote: seat.may_vote(),
        here: here(&seat.id).unwrap_or(false),
    });
    shown.collect()
}

fn case(state: &State, meeting: &Proceedings) -> SharedCase {
    let Some(case) = meeting.open_case() else { return SharedCase::default() };
    SharedCase {
        number: Some(case.number),
        led_by: case.led_by.as_ref().map(|seat| state.seat_name(seat)),
        quorum: Some(meeting.quorum(None, Some(&Matter::case(case.number)))),
        consensus_tried: case.consensus_tried,
    }
}

fn proposals(
    state: &State,
    meeting: &Proceedings,
    lines_of: impl Fn(&ProposalId) -> Option<Arc<Vec<SharedLine>>>,
) -> SharedProposals {
    let Some(case) = meeting.open_case() else { return SharedProposals::default() };
    let (decided, replaced) = (meeting.decided_in(case.number), state.replaced_in(meeting, case.number));
    let proposals = case.proposals.iter().zip(1..).map(|(proposed, place)| SharedProposal {
        place,
        proposal: proposed.proposal.clone(),
        by: proposed.by.as_ref().map(|seat| state.seat_name(seat)),
        text: proposed.text.clone(),
        decided: decided.contains(&&proposed.proposal) && !replaced.contains(&proposed.proposal),
        lines: lines_of(&proposed.proposal),
    });
    SharedProposals { proposals: proposals.collect() }
}

fn votes(held: &Held, meeting: &Proceedings) -> SharedVote {
    let of_case = |case: CaseNumber| meeting.held_in(case).map(|vote| vote_held(held, vote)).collect();
    let election = meeting.open_case().and_then(|case| ElectionView::of(case, meeting.open_vote()));
    let taken = election.iter().flat_map(|election| &election.held).filter_map(|ballot| ballot.by_laptop.as_ref());
    let receipts = taken.map(|taken| BallotReceipts { number: taken.number, receipts: held.receipts(taken.number) });
    SharedVote {
        open: meeting.open_vote().and_then(vote_open),
        held: meeting.open_case().map(|case| of_case(case.number)).unwrap_or_default(),
        elected_by: receipts.collect(),
        election,
    }
}

fn vote_open(vote: &OpenVote) -> Option<VoteShown> {
    let opened = vote.opened().vote()?;
    Some(VoteShown {
        number: opened.number,
        on: opened.setting.question.proposals().into_iter().cloned().collect(),
        way: opened.setting.way,
        entitled: opened.roll.entitled(),
        how_many: vote.how_many(),
        voted: vote.voters().into_iter().cloned().collect(),
        rule: opened.rule_told(),
        secrecy: opened.secrecy(),
    })
}

fn vote_held(held: &Held, vote: &HeldVote) -> VoteHeldShown {
    let told = VoteTold::from(vote);
    VoteHeldShown {
        number: told.number,
        on: told.question.proposals().into_iter().cloned().collect(),
        way: vote.opened.setting.way,
        entitled: vote.entitled(),
        count: told.count,
        rule: told.rule,
        outcome: told.outcome,
        receipts: held.receipts(told.number),
    }
}

fn speakers(state: &State, held: &Held) -> SharedSpeakers {
    let case = held.open_case().ok();
    let Some(speakers) = case.and_then(|case| held.speakers.get(&case)) else { return SharedSpeakers::default() };
    let named = |speaker: &Speaker| match speaker {
        Speaker::Seat { seat } => state.seat_name(seat),
        Speaker::Guest { named } => named.clone(),
    };
    let waiting = speakers.order().into_iter().map(|waiting: &Waiting| {
        let kind: FloorKind = waiting.kind;
        SpeakerShown { named: named(&waiting.speaker), kind }
    });
    SharedSpeakers {
        speaking: speakers.speaking().map(|spoke| WallSpeaker { named: named(&spoke.speaker), since: spoke.from }),
        waiting: waiting.collect(),
    }
}
