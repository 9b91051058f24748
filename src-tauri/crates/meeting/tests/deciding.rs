//! The forum decides: consensus first, a vote only after it was tried.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use allocation::{FindingCode, Others};
use common::{Room, need};
use forum::vote::{Choice, Count, VoteMethod, VoteResult, Votes};
use forum::{CaseNumber, Kroner, Language, NeedDetails, SeatGroup, UseLine};
use meeting::command::{AdjustCommand, DecideCommand, HistoryCommand, RegisterCommand, RemarkCommand};
use meeting::view::{Decided, Stage};
use serde_json::json;

fn case() -> CaseNumber {
    "4/23".parse().unwrap()
}

fn proposed() -> Room {
    let room = Room::nordland();
    room.done(DecideCommand::Propose { case: case() });
    room
}

fn hands(yes: u32, no: u32, blank: u32) -> DecideCommand {
    DecideCommand::CloseVote { votes: Votes::ShowOfHands { count: Count { yes, no, blank } } }
}

/// A vote by show of hands that is open, with the 18 who may vote.
fn voting() -> Room {
    let room = proposed();
    room.done(DecideCommand::RecordConsensusTried);
    room.done(DecideCommand::OpenVote { method: VoteMethod::ShowOfHands, attendance: room.everybody() });
    room
}

#[test]
fn consensus_decides_without_a_count() {
    let room = proposed();
    assert_eq!(room.view().draft.stage, Stage::Proposed);
    room.done(DecideCommand::DecideByConsensus { attendance: None });
    let view = room.view();
    let decision = view.decision.decision.expect("decided");
    assert_eq!(decision.decided, Decided::Consensus { attendance: None });
    assert_eq!((view.draft.stage, view.decision.proposed), (Stage::Recommended, None));
}

#[test]
fn a_proposed_draft_stands_still() {
    let room = proposed();
    let set = AdjustCommand::SetAmount {
        need: need("dekom-85"),
        amount: Kroner::new(1),
        others: Others::Spread,
        sure: false,
    };
    assert_eq!(room.refused(set.clone()), "draft-proposed");
    assert_eq!(room.refused(HistoryCommand::Undo), "draft-proposed");
    room.done(DecideCommand::Withdraw);
    room.done(set);
    room.done(DecideCommand::Propose { case: case() });
}

#[test]
fn what_was_changed_before_a_proposal_cannot_be_undone_after_it() {
    let room = Room::nordland();
    room.done(AdjustCommand::SetAmount {
        need: need("dekom-85"),
        amount: Kroner::new(1),
        others: Others::Spread,
        sure: false,
    });
    room.done(DecideCommand::Propose { case: case() });
    room.done(DecideCommand::Withdraw);
    assert_eq!(room.view().history.undo, None);
    assert_eq!(room.refused(HistoryCommand::Undo), "nothing-to-undo");
}

#[test]
fn a_vote_opens_only_after_consensus_was_tried() {
    let room = proposed();
    let open = DecideCommand::OpenVote { method: VoteMethod::ShowOfHands, attendance: room.everybody() };
    assert_eq!(room.refused(open.clone()), "consensus-not-tried");
    room.done(DecideCommand::RecordConsensusTried);
    assert_eq!(room.refused(DecideCommand::RecordConsensusTried), "consensus-already-tried");
    room.done(open);
}

#[test]
fn the_state_administrator_is_never_on_the_roll() {
    let room = voting();
    let view = room.view();
    let roll = view.decision.open_vote.expect("open").roll;
    assert_eq!(roll.len(), 18, "20 seats, 2 of them statsforvalterens");
    for seat in view.seats.iter().filter(|seat| seat.group == SeatGroup::StateAdministrator) {
        assert!(!roll.contains(&seat.id), "{}", seat.organisation);
    }
}

#[test]
fn more_hands_than_seats_are_refused_and_the_vote_stays_open() {
    let room = voting();
    assert_eq!(room.refused(hands(12, 6, 1)), "count-refused");
    assert_eq!(room.refused(hands(0, 0, 0)), "count-refused");
    room.done(hands(11, 4, 1));
}

#[test]
fn a_majority_decides_and_the_decision_is_bound_to_the_version() {
    let room = voting();
    let version = room.view().decision.proposed.expect("proposed");
    room.done(hands(11, 4, 1));
    let decision = room.view().decision.decision.expect("decided");
    assert_eq!(decision.version, version);
    let Decided::Vote { vote } = decision.decided else { panic!("decided by vote") };
    assert_eq!(
        (vote.count, vote.result, vote.version),
        (Count { yes: 11, no: 4, blank: 1 }, VoteResult::Adopted, version.hash)
    );
}

#[test]
fn a_tie_falls_and_the_draft_can_be_withdrawn() {
    let room = voting();
    room.done(hands(8, 8, 0));
    let view = room.view();
    assert_eq!((view.decision.decision, view.draft.stage), (None, Stage::Proposed));
    assert_eq!(view.decision.votes[0].result, VoteResult::Fallen);
    room.done(DecideCommand::Withdraw);
    assert_eq!(room.view().draft.stage, Stage::Draft);
    assert_eq!(room.view().decision.votes.len(), 1, "the vote stays in the record");
}

#[test]
fn a_roll_call_is_taken_from_the_roll_without_those_recused() {
    let room = proposed();
    room.done(DecideCommand::RecordConsensusTried);
    let mut attendance = room.everybody();
    attendance[8].recused = Some("Organisasjonen er part i linje 44".into());
    attendance[9].present = false;
    room.done(DecideCommand::OpenVote { method: VoteMethod::RollCall, attendance: attendance.clone() });
    let roll = room.view().decision.open_vote.unwrap().roll;
    assert_eq!(roll.len(), 16);
    let with_recused = BTreeMap::from([(attendance[8].seat.clone(), Choice::For)]);
    assert_eq!(
        room.refused(DecideCommand::CloseVote { votes: Votes::RollCall { answers: with_recused } }),
        "count-refused"
    );
    assert_eq!(room.refused(hands(9, 0, 0)), "wrong-vote-method");
    let answers: BTreeMap<_, _> = roll.iter().map(|seat| (seat.clone(), Choice::For)).collect();
    room.done(DecideCommand::CloseVote { votes: Votes::RollCall { answers: answers.clone() } });
    let room = room.reopened();
    let vote = room.view().decision.votes[0].clone();
    assert_eq!(vote.votes, Votes::RollCall { answers }, "the answers are there after reopening");
}

#[test]
fn a_decision_is_corrected_by_a_new_visible_entry_only() {
    let room = proposed();
    room.done(DecideCommand::DecideByConsensus { attendance: None });
    assert_eq!(room.refused(HistoryCommand::Undo), "draft-decided");
    assert_eq!(room.refused(DecideCommand::Reopen { reason: "  ".into() }), "reason-missing");
    room.done(DecideCommand::Reopen { reason: "Rammen er endret".into() });
    let view = room.view();
    assert_eq!(view.draft.stage, Stage::Draft);
    assert_eq!(view.decision.earlier[0].reopened.as_deref(), Some("Rammen er endret"));
    room.done(DecideCommand::Propose { case: case() });
    room.done(DecideCommand::DecideByConsensus { attendance: None });
    assert_eq!(room.view().decision.earlier.len(), 1);
}

#[test]
fn a_blocking_finding_is_accepted_only_with_a_reason() {
    let room = Room::nordland();
    let left_out = room
        .view()
        .draft
        .findings
        .iter()
        .find(|f| f.finding.code == FindingCode::LeftOut)
        .unwrap()
        .finding
        .place
        .clone();
    let id = left_out.need.clone().unwrap();
    room.done(AdjustCommand::SetAmount { need: id, amount: Kroner::new(1_000), others: Others::Spread, sure: false });
    assert_eq!(room.refused(DecideCommand::Propose { case: case() }), "blocked");
    let accept = |reason: &str| RemarkCommand::OverrideFinding {
        code: FindingCode::CriteriaNotMet,
        place: left_out.clone(),
        reason: reason.into(),
    };
    assert_eq!(room.refused(accept(" ")), "reason-missing");
    room.done(accept("Partnerskapet er avtalt etter fristen"));
    room.done(DecideCommand::Propose { case: case() });
}

/// Two lines of one behovsmelding that the county does not list as a use: each is accepted by itself, and what still stands in
/// the way is what the page says does.
#[test]
fn two_findings_of_one_behovsmelding_are_accepted_one_by_one() {
    let room = Room::nordland();
    let mut model = room.view().model;
    model["uses"] = json!([{ "id": "vikar", "name": { "nb": "Vikar", "nn": "Vikar", "en": "Substitutes" } }]);
    room.done(RegisterCommand::SetModel { model });
    let need = room.view().needs[0].clone();
    let line = |used_for: &str, owner: Kroner| UseLine {
        used_for: used_for.into(),
        owner,
        university: if used_for == "reise" { need.applied.university } else { Kroner::ZERO },
    };
    let uses = vec![line("reise", need.applied.owner - Kroner::new(1_000)), line("utstyr", Kroner::new(1_000))];
    let details = NeedDetails { uses, ..need.details.clone() };
    room.done(RegisterCommand::SetDetails { need: need.id.clone(), details });
    let listed = |code| room.view().draft.findings.into_iter().filter(move |seen| seen.finding.code == code);
    let not_allowed: Vec<_> = listed(FindingCode::UseNotAllowed).collect();
    assert_eq!(not_allowed.len(), 2, "the county lists neither");
    for (nth, seen) in not_allowed.iter().enumerate() {
        assert!(listed(FindingCode::UseNotAllowed).skip(nth).all(|seen| seen.blocks && seen.accepted.is_none()));
        assert_eq!(room.refused(DecideCommand::Propose { case: case() }), "blocked");
        let (code, place) = (seen.finding.code, seen.finding.place.clone());
        room.done(RemarkCommand::OverrideFinding { code, place, reason: format!("Grunn {nth}") });
    }
    let reasons: Vec<_> = listed(FindingCode::UseNotAllowed).map(|seen| (seen.accepted, seen.blocks)).collect();
    assert_eq!(reasons, [(Some("Grunn 0".to_owned()), false), (Some("Grunn 1".to_owned()), false)]);
    assert!(
        room.view().draft.findings.iter().all(|seen| !seen.blocks),
        "nothing stands in the way, for page and program"
    );
    room.done(DecideCommand::Propose { case: case() });
}

#[test]
fn an_unknown_case_is_refused() {
    assert_eq!(Room::nordland().refused(DecideCommand::Propose { case: "9/23".parse().unwrap() }), "unknown-case");
}

#[test]
fn the_paper_and_the_check_know_the_decision() {
    let room = voting();
    room.done(hands(11, 4, 1));
    let pdf = room.meeting.innstilling(Language::Nb).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
    let (path, folder) = (room.path(), room.folder);
    drop(room.meeting);
    let verified = meeting::verify(&path, common::clock()).unwrap();
    assert_eq!(verified.problems, Vec::<String>::new());
    assert!(verified.revision > 4);
    drop(folder);
}
