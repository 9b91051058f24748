//! The forum decides in a case of a meeting: consensus first, a vote only after it was tried. What is put forward stands still, and
//! what is decided is bound to it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use allocation::{FindingCode, Others};
use common::{Room, need, part};
use forum::vote::{Choice, Count};
use forum::{CaseItem, CaseKind, Kroner, Language, NeedDetails, SeatGroup, SeatId, UseLine};
use meeting::Paper;
use meeting::command::{
    AdjustCommand, ArrangeCommand, HistoryCommand, PresideCommand, RegisterCommand, RemarkCommand, ReopenCommand,
    ResolveCommand,
};
use meeting::view::Stage;
use procedure::{CaseStatus, Outcome, ProposalId, VoteQuestion, Way};
use serde_json::json;

fn forward() -> ResolveCommand {
    ResolveCommand::PutDraftForward { by: None }
}

fn put_forward() -> Room {
    let room = Room::nordland();
    room.put_forward();
    room
}

/// A vote by show of hands that is open, with the 18 who may vote.
fn voting() -> Room {
    let room = put_forward();
    room.put_to_vote(Way::ShowOfHands);
    room
}

fn set(amount: i64) -> AdjustCommand {
    let (need, amount) = (need("dekom-85"), Kroner::new(amount));
    AdjustCommand::SetAmount { need, amount, others: Others::Spread, sure: false }
}

fn reopen(reason: &str) -> ReopenCommand {
    ReopenCommand::Reopen { reason: reason.into() }
}

#[test]
fn agreement_decides_without_a_count() {
    let room = put_forward();
    assert_eq!(room.view().draft.stage, Stage::Proposed);
    let proposal = ProposalId::new("Utkast A");
    room.done(ResolveCommand::Agree { proposal, lines: None, body: None });
    let view = room.view();
    let agreed = part(view.decision.decision.expect("decided").decided);
    assert_eq!((agreed.roll.entitled(), agreed.vote, agreed.body, agreed.lines), (18, None, None, None));
    assert_eq!((view.draft.stage, view.decision.proposed), (Stage::Recommended, None));
}

#[test]
fn a_draft_that_is_put_forward_stands_still_until_the_case_is_done() {
    let room = put_forward();
    assert_eq!(room.refused(set(1)), "draft-proposed");
    assert_eq!(room.refused(HistoryCommand::Undo), "draft-proposed");
    room.done(PresideCommand::CloseCase { status: CaseStatus::Withdrawn });
    assert_eq!(room.view().draft.stage, Stage::Draft);
    room.done(set(1));
}

#[test]
fn what_was_changed_before_a_draft_was_put_forward_cannot_be_undone_after_it() {
    let room = Room::nordland();
    room.done(set(1));
    room.put_forward();
    room.done(PresideCommand::CloseCase { status: CaseStatus::PutOff });
    let before = room.amount("dekom-85");
    let undone = room.act(HistoryCommand::Undo);
    assert_eq!(room.amount("dekom-85"), before, "the amount stays as it was put forward: {undone:?}");
}

#[test]
fn a_vote_opens_only_after_agreement_was_tried() {
    let room = put_forward();
    let question = VoteQuestion::One { proposal: ProposalId::new("Utkast A") };
    let (way, lines, body) = (Way::ShowOfHands, None, None);
    let open = ResolveCommand::PutToVote { question, way, lines, body, rule: None, repeats: None };
    assert_eq!(room.refused(open.clone()), "consensus-first");
    room.done(ResolveCommand::ConsensusTried);
    room.done(open);
}

#[test]
fn the_state_administrator_is_never_on_the_roll() {
    let room = voting();
    let roll = room.held().open_vote.expect("open").opened.roll;
    assert_eq!(roll.entitled(), 18, "20 seats, 2 of them statsforvalterens");
    let view = room.view();
    for seat in view.seats.iter().filter(|seat| seat.group == SeatGroup::StateAdministrator) {
        assert!(!roll.seats().contains(&seat.id), "{}", seat.organisation);
    }
}

#[test]
fn more_hands_than_seats_are_refused_and_the_vote_stays_open() {
    let room = voting();
    let count = Count { yes: 12, no: 6, blank: 1 };
    assert_eq!(room.refused(ResolveCommand::CountHands { count }), "too-many-hands");
    room.counted(11, 4, 1);
}

#[test]
fn a_majority_decides_and_the_decision_is_bound_to_the_version() {
    let room = voting();
    let version = room.view().decision.proposed.expect("put forward");
    room.counted(11, 4, 1);
    let decision = room.view().decision.decision.expect("decided");
    assert_eq!(decision.version, version);
    assert_eq!(part(decision.decided).vote.expect("by vote").count, Count { yes: 11, no: 4, blank: 1 });
}

#[test]
fn a_tie_falls_and_the_vote_stays_in_the_record() {
    let room = voting();
    room.counted(8, 8, 0);
    let view = room.view();
    assert_eq!((view.decision.decision, view.draft.stage), (None, Stage::Proposed));
    room.done(PresideCommand::CloseCase { status: CaseStatus::Treated });
    assert_eq!(room.view().draft.stage, Stage::Draft);
    let room = room.reopened();
    let held = room.held();
    let case = held.cases.iter().find(|case| case.case.to_string() == "4/23").unwrap();
    assert!(matches!(case.votes[0].outcome, Outcome::Fallen { .. }), "{:?}", case.votes[0].outcome);
}

#[test]
fn answers_of_a_roll_call_are_in_the_file_as_they_are_given() {
    let room = put_forward();
    room.put_to_vote(Way::RollCall);
    let roll = room.held().open_vote.unwrap().opened.roll;
    let answer = |seat: &SeatId, choice| ResolveCommand::GiveAnswer { seat: seat.clone(), choice };
    let seats: Vec<SeatId> = roll.seats().to_vec();
    for seat in &seats[..7] {
        room.done(answer(seat, Some(Choice::For)));
    }
    room.done(answer(&seats[0], Some(Choice::Against)));
    room.done(answer(&seats[1], None));
    let room = room.reopened();
    let answers = room.held().open_vote.unwrap().answers.expect("a roll call");
    assert_eq!(answers.len(), 6, "seven answered, and one took its answer back");
    assert_eq!(answers[&seats[0]], Choice::Against, "the corrected answer");
    let stranger = room.view().seats.into_iter().find(|seat| !seats.contains(&seat.id)).unwrap();
    assert_eq!(room.refused(answer(&stranger.id, Some(Choice::For))), "may-not-vote");
}

#[test]
fn hands_that_are_counted_survive_a_pulled_plug() {
    let room = voting();
    let count = Count { yes: 9, no: 2, blank: 0 };
    room.done(ResolveCommand::CountHands { count });
    let room = room.reopened();
    assert_eq!(room.held().open_vote.unwrap().hands, Some(count));
    room.done(ResolveCommand::EndVote { hand_of_leader: None });
    assert_eq!(room.refused(ResolveCommand::CountHands { count }), "no-vote-is-open");
}

#[test]
fn a_decision_is_corrected_by_a_new_visible_entry_only() {
    let room = Room::nordland();
    room.agreed();
    assert_eq!(room.refused(HistoryCommand::Undo), "draft-decided");
    assert_eq!(room.refused(reopen("Rammen er endret")), "meeting-is-led");
    room.ended();
    assert_eq!(room.refused(reopen("  ")), "reason-missing");
    room.done(reopen("Rammen er endret"));
    let view = room.view();
    assert_eq!(view.draft.stage, Stage::Draft);
    assert_eq!(view.decision.earlier[0].reopened.as_deref(), Some("Rammen er endret"));
    room.done(set(1));
    assert_eq!(room.reopened().view().decision.earlier.len(), 1);
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
    room.in_the_case();
    let id = left_out.need.clone().unwrap();
    room.done(AdjustCommand::SetAmount { need: id, amount: Kroner::new(1_000), others: Others::Spread, sure: false });
    assert_eq!(room.refused(forward()), "blocked");
    let accept = |reason: &str| RemarkCommand::OverrideFinding {
        code: FindingCode::CriteriaNotMet,
        place: left_out.clone(),
        reason: reason.into(),
    };
    assert_eq!(room.refused(accept(" ")), "reason-missing");
    room.done(accept("Partnerskapet er avtalt etter fristen"));
    room.done(forward());
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
    room.in_the_case();
    for (nth, seen) in not_allowed.iter().enumerate() {
        assert!(listed(FindingCode::UseNotAllowed).skip(nth).all(|seen| seen.blocks && seen.accepted.is_none()));
        assert_eq!(room.refused(forward()), "blocked");
        let (code, place) = (seen.finding.code, seen.finding.place.clone());
        room.done(RemarkCommand::OverrideFinding { code, place, reason: format!("Grunn {nth}") });
    }
    let reasons: Vec<_> = listed(FindingCode::UseNotAllowed).map(|seen| (seen.accepted, seen.blocks)).collect();
    assert_eq!(reasons, [(Some("Grunn 0".to_owned()), false), (Some("Grunn 1".to_owned()), false)]);
    assert!(
        room.view().draft.findings.iter().all(|seen| !seen.blocks),
        "nothing stands in the way, for page and program"
    );
    room.done(forward());
}

#[test]
fn only_a_case_that_ends_in_a_decision_takes_a_draft() {
    let room = Room::nordland();
    let number = "9/23".parse().unwrap();
    let (title, kind) = ("Eventuelt".to_owned(), CaseKind::AnyOtherBusiness);
    room.done(ArrangeCommand::SetCase { case: CaseItem { number, title, kind, proposed_decision: None }, body: None });
    let view = room.view();
    room.done(PresideCommand::OpenMeeting { meeting: view.year.meetings[0].planned.id.clone() });
    room.done(PresideCommand::Arrive { seats: view.voters });
    room.done(PresideCommand::OpenCase { case: number, led_by: None, joint: None });
    assert_eq!(room.refused(forward()), "unknown-case");
}

#[test]
fn the_paper_and_the_check_know_the_decision() {
    let room = voting();
    room.counted(11, 4, 1);
    let pdf = room.meeting.paper(&Paper::INNSTILLING, Language::Nb).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
    let (path, folder) = (room.path(), room.folder);
    drop(room.meeting);
    let verified = meeting::verify(&path, common::clock()).unwrap();
    assert_eq!(verified.problems, Vec::<String>::new());
    assert!(verified.revision > 4);
    drop(folder);
}
