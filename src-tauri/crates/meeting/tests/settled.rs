//! The meeting itself and what is given while a vote is open.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use common::Room;
use forum::CaseItem;
use forum::vote::{Choice, Count, VoteMethod, Votes};
use meeting::command::{ArrangeCommand, DecideCommand, HistoryCommand};
use meeting::view::{CountSoFar, Decided, SoFar};

fn answer(seat: &str, choice: Option<Choice>) -> DecideCommand {
    DecideCommand::Answer { seat: forum::SeatId::new(seat), choice }
}

fn voting(method: VoteMethod) -> Room {
    let room = Room::nordland();
    room.done(DecideCommand::Propose { case: "4/23".parse().unwrap() });
    room.done(DecideCommand::RecordConsensusTried);
    room.done(DecideCommand::OpenVote { method, attendance: room.everybody() });
    room
}

#[test]
fn answers_of_a_roll_call_are_in_the_file_as_they_are_given() {
    let room = voting(VoteMethod::RollCall);
    let roll = room.view().decision.open_vote.unwrap().roll;
    for seat in &roll[..7] {
        room.done(answer(seat.as_str(), Some(Choice::For)));
    }
    room.done(answer(roll[0].as_str(), Some(Choice::Against)));
    room.done(answer(roll[1].as_str(), None));
    let room = room.reopened();
    let Some(SoFar::Answers(answers)) = room.view().decision.open_vote.unwrap().so_far else { panic!("a roll call") };
    assert_eq!(answers.len(), 6, "seven answered, and one took its answer back");
    assert_eq!(answers[&roll[0]], Choice::Against, "the corrected answer");
    let stranger = room.view().seats.into_iter().find(|seat| !roll.contains(&seat.id)).unwrap();
    assert_eq!(room.refused(answer(stranger.id.as_str(), Some(Choice::For))), "not-on-the-roll");
}

#[test]
fn hands_that_are_being_counted_survive_too_and_are_no_more_than_there_are() {
    let room = voting(VoteMethod::ShowOfHands);
    let entitled = u32::try_from(room.view().decision.open_vote.unwrap().roll.len()).unwrap();
    let some = CountSoFar { yes: Some(9), no: None, blank: None };
    room.done(DecideCommand::EnterCount { count: some });
    let room = room.reopened();
    assert_eq!(room.view().decision.open_vote.unwrap().so_far, Some(SoFar::Count(some)));
    let many = CountSoFar { yes: Some(entitled), no: Some(1), blank: None };
    assert_eq!(room.refused(DecideCommand::EnterCount { count: many }), "count-refused");
    assert_eq!(room.refused(answer("x", None)), "wrong-vote-method");
    let count = Count { yes: entitled, no: 0, blank: 0 };
    room.done(DecideCommand::CloseVote { votes: Votes::ShowOfHands { count } });
    assert_eq!(room.view().decision.open_vote, None);
    assert_eq!(room.refused(DecideCommand::EnterCount { count: some }), "nothing-proposed");
}

/// What the wall and a review copy are told, to the last byte.
fn told_to_others(room: &Room, name: &str) -> [String; 2] {
    room.done(meeting::command::WallCommand::ShowOnWall { scene: meeting::view::WallScene::Result });
    let wall = serde_json::to_string(&room.meeting.wall_view().unwrap()).unwrap();
    let copy = room.path().with_file_name(name);
    room.meeting.review_copy(&copy).unwrap();
    let meeting::Opened::Review(copy) = meeting::open(&copy, common::clock()).unwrap() else { panic!("a copy") };
    [wall, serde_json::to_string(&copy.view()).unwrap()]
}

#[test]
fn answers_reasons_for_being_inhabil_and_notes_never_leave_the_desk() {
    let room = Room::nordland();
    let need = room.view().needs[0].id.clone();
    room.done(meeting::command::RemarkCommand::SetNote { need, note: "Hemmelig merknad".into() });
    room.done(DecideCommand::Propose { case: "4/23".parse().unwrap() });
    room.done(DecideCommand::RecordConsensusTried);
    let mut attendance = room.everybody();
    attendance[1].recused = Some("Hemmelig grunn".into());
    room.done(DecideCommand::OpenVote { method: VoteMethod::RollCall, attendance });
    let roll = room.view().decision.open_vote.unwrap().roll;
    room.done(answer(roll[0].as_str(), Some(Choice::Against)));
    let while_open = told_to_others(&room, "mens.innstilling");
    let answers: BTreeMap<_, _> = roll.iter().map(|seat| (seat.clone(), Choice::Against)).collect();
    room.done(DecideCommand::CloseVote { votes: Votes::RollCall { answers } });
    let closed = told_to_others(&room, "etter.innstilling");
    for told in while_open.iter().chain(&closed) {
        for secret in ["Hemmelig", "\"against\"", "so_far", "attendance", "recused"] {
            assert!(!told.contains(secret), "«{secret}» is the desk's: {told}");
        }
    }
    let fell = "\"at\":\"not-carried\"";
    assert!(closed.iter().all(|told| told.contains(fell)), "what the vote came to is told: {closed:?}");
}

#[test]
fn who_was_here_when_the_forum_agreed_is_kept() {
    let room = Room::nordland();
    room.done(DecideCommand::Propose { case: "4/23".parse().unwrap() });
    let mut here = room.everybody();
    here[2].present = false;
    room.done(DecideCommand::DecideByConsensus { attendance: Some(here.clone()) });
    let room = room.reopened();
    let decided = room.view().decision.decision.unwrap().decided;
    assert_eq!(decided, Decided::Consensus { attendance: Some(here) });
}

#[test]
fn a_seat_stands_once_in_the_list_of_those_who_are_here() {
    let room = Room::nordland();
    room.done(DecideCommand::Propose { case: "4/23".parse().unwrap() });
    let mut here = room.everybody();
    here.push(here[0].clone());
    assert_eq!(room.refused(DecideCommand::DecideByConsensus { attendance: Some(here) }), "seat-twice");
}

#[test]
fn a_meeting_from_a_preset_has_no_date_until_somebody_sets_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("m.innstilling");
    let meeting = meeting::new_from_preset("kollektiv-2026", &path, common::clock()).unwrap();
    let view = meeting.leader_view().unwrap();
    assert_eq!((view.meeting.date, view.meeting.place.as_deref()), (None, None));
    let date = "2026-03-13".parse().ok();
    let set = ArrangeCommand::SetMeeting {
        forum: " Samarbeidsforum i Troms ".to_owned(),
        secretariat: view.meeting.secretariat.clone(),
        date,
        place: Some("Tromsø rådhus".to_owned()),
    };
    meeting.execute(view.revision, set).unwrap();
    let info = meeting.leader_view().unwrap().meeting;
    assert_eq!((info.forum.as_str(), info.date), ("Samarbeidsforum i Troms", date));
    meeting.execute(view.revision + 1, HistoryCommand::Undo).unwrap();
    assert_eq!(meeting.leader_view().unwrap().meeting, view.meeting, "taken back like any other change");
}

#[test]
fn a_case_that_something_was_decided_in_stays_on_the_agenda() {
    let room = Room::nordland();
    let case = CaseItem {
        number: "9/23".parse().unwrap(),
        title: "Eventuelt".to_owned(),
        kind: forum::CaseKind::AnyOtherBusiness,
        proposed_decision: None,
    };
    room.done(ArrangeCommand::SetCase { case: case.clone() });
    assert_eq!(room.view().meeting.cases.last(), Some(&case));
    room.done(ArrangeCommand::RemoveCase { number: case.number });
    assert!(!room.view().meeting.cases.contains(&case));
    room.done(DecideCommand::Propose { case: "4/23".parse().unwrap() });
    assert_eq!(room.refused(ArrangeCommand::RemoveCase { number: "4/23".parse().unwrap() }), "in-use");
    assert_eq!(room.refused(ArrangeCommand::RemoveCase { number: case.number }), "unknown-case");
}

#[test]
fn more_than_a_scheme_can_ever_have_is_asked_about_before_it_is_taken() {
    use allocation::Others;
    use forum::Kroner;
    use meeting::command::AdjustCommand;
    let room = Room::nordland();
    let huge = Kroner::new(9_999_999_999_999);
    let set =
        |sure| AdjustCommand::SetAmount { need: common::need("dekom-85"), amount: huge, others: Others::Hold, sure };
    assert_eq!(room.refused(set(false)), "amount-above-frame");
    let several = AdjustCommand::SetAmounts {
        amounts: BTreeMap::from([(common::need("dekom-85"), huge)]),
        others: Others::Hold,
        sure: false,
    };
    assert_eq!(room.refused(several), "amount-above-frame");
    room.done(set(true));
    assert_eq!(room.amount("dekom-85"), huge, "it was meant");
}
