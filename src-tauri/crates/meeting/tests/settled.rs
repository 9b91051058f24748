//! The meeting itself, and what stays at the desk while it decides.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use common::{Room, part};
use forum::CaseItem;
use forum::vote::Choice;
use meeting::command::{ArrangeCommand, HistoryCommand, RecuseCommand, ResolveCommand, TieToRaise};
use procedure::{About, RaisedBy, Way};

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
    room.put_forward();
    let (seat, why) = (room.view().voters[1].clone(), "Hemmelig grunn".to_owned());
    let tie = TieToRaise { seat, about: About::Case, raised_by: RaisedBy::Member, why, case: None };
    room.done(RecuseCommand::RaiseTies { ties: vec![tie] });
    let raised = told_to_others(&room, "reist.innstilling");
    let tie = room.held().cases.iter().flat_map(|case| &case.habilitet).map(|tie| tie.id).next().unwrap();
    room.done(RecuseCommand::WithdrawTie { tie });
    room.put_to_vote(Way::RollCall);
    let roll = room.held().open_vote.unwrap().opened.roll;
    for seat in roll.seats() {
        room.done(ResolveCommand::GiveAnswer { seat: seat.clone(), choice: Some(Choice::Against) });
    }
    let while_open = told_to_others(&room, "mens.innstilling");
    room.done(ResolveCommand::EndVote { hand_of_leader: None });
    let closed = told_to_others(&room, "etter.innstilling");
    for told in raised.iter().chain(&while_open).chain(&closed) {
        for secret in ["Hemmelig", "\"against\"", "attendance", "recused"] {
            assert!(!told.contains(secret), "«{secret}» is the desk's: {told}");
        }
    }
}

#[test]
fn who_was_here_when_the_forum_agreed_is_kept() {
    let room = Room::nordland();
    room.put_forward();
    let away = room.view().voters[2].clone();
    room.done(meeting::command::PresideCommand::Leave { seats: vec![away.clone()] });
    let proposal = meeting::ProposalId::new("Utkast A");
    room.done(ResolveCommand::Agree { proposal, lines: None, body: None });
    let room = room.reopened();
    let roll = part(room.view().decision.decision.unwrap().decided).roll;
    assert_eq!(roll.entitled(), 17);
    assert!(!roll.seats().contains(&away));
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
    room.done(ArrangeCommand::SetCase { case: case.clone(), body: None });
    assert_eq!(room.view().meeting.cases.last(), Some(&case));
    room.done(ArrangeCommand::RemoveCase { number: case.number });
    assert!(!room.view().meeting.cases.contains(&case));
    room.put_forward();
    assert_eq!(room.refused(ArrangeCommand::RemoveCase { number: "4/23".parse().unwrap() }), "agenda-case-in-use");
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
