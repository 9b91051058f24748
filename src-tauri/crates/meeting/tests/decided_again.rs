//! What «decided» means when more is decided afterwards: the last decided draft is the innstilling, and both stay in the record.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use allocation::Others;
use common::{Room, clock, need, part};
use forum::vote::Count;
use forum::{Kroner, Language, SeatId};
use meeting::command::{
    AdjustCommand, DraftCommand, HistoryCommand, MinuteCommand, PresideCommand, RegisterCommand, ReopenCommand,
    ResolveCommand,
};
use meeting::view::{CaseHeld, Stage, WallContent, WallDifference, WallScene};
use meeting::{MeetingId, Paper, ProposalId, verify};
use procedure::{Approval, CaseStatus, VoteQuestion, Way};
use serde_json::json;

fn seats(room: &Room) -> Vec<SeatId> {
    room.view().seats.iter().map(|seat| seat.id.clone()).collect()
}

/// The case is open, all are here, the first draft is put forward, and agreement was tried.
fn in_the_case() -> Room {
    let room = Room::nordland();
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
    room.done(PresideCommand::Arrive { seats: seats(&room) });
    room.done(PresideCommand::OpenCase { case: "4/23".parse().unwrap(), led_by: None, joint: None });
    room.done(ResolveCommand::PutDraftForward { by: None });
    room.done(ResolveCommand::ConsensusTried);
    room
}

/// A draft of its own, made from another, in which one line gets another amount.
fn amended(room: &Room, from: &str, name: &str, line: &str, by: i64) {
    room.done(DraftCommand::CopyDraft { from: from.into(), name: name.into() });
    let amount = room.amount(line) + Kroner::new(by);
    room.done(AdjustCommand::SetAmount { need: need(line), amount, others: Others::Hold, sure: true });
}

fn put_forward(room: &Room, seat: &str) -> ProposalId {
    room.done(ResolveCommand::PutDraftForward { by: Some(SeatId::new(seat)) });
    case(room).proposals.last().unwrap().proposal.clone()
}

fn case(room: &Room) -> CaseHeld {
    let held = room.meeting.year().unwrap().meetings.remove(0).held.unwrap();
    held.cases.into_iter().find(|one| one.case.to_string() == "4/23").unwrap()
}

/// The first against the second, by hands: so many for each. Gives the number of the vote.
fn voted(room: &Room, first: &ProposalId, second: &ProposalId, yes: u32, no: u32) -> u32 {
    let question = VoteQuestion::Two { first: first.clone(), second: second.clone() };
    let way = Way::ShowOfHands;
    room.done(ResolveCommand::PutToVote { question, way, lines: None, body: None, rule: None, repeats: None });
    room.done(ResolveCommand::CountHands { count: Count { yes, no, blank: 0 } });
    room.done(ResolveCommand::EndVote { hand_of_leader: None });
    case(room).votes.last().unwrap().number
}

fn recounted(room: &Room, vote: u32, yes: u32, no: u32) {
    let count = Count { yes, no, blank: 0 };
    room.done(ResolveCommand::Recount { vote, count, why: "Uenighet om opptellingen".into() });
}

/// Two amendments to the same line: the first has carried over the first draft, and the second is made of what carried.
fn first_has_carried() -> (Room, ProposalId, ProposalId) {
    let room = in_the_case();
    let main = case(&room).proposals[0].proposal.clone();
    amended(&room, "Utkast A", "Første endring", "rekom-1", -20_000);
    let first = put_forward(&room, "s16");
    voted(&room, &main, &first, 4, 12);
    (room, main, first)
}

/// The second amendment, made of what carried, is put forward, and carries over it. Gives the number of the vote.
fn second_carries(room: &Room, first: &ProposalId) -> u32 {
    amended(room, "Første endring", "Andre endring", "rekom-1", 5_000);
    let second = put_forward(room, "s01");
    voted(room, first, &second, 3, 13)
}

fn difference(room: &Room) -> WallDifference {
    let wall = room.meeting.wall_ahead(&WallScene::Case).unwrap();
    let WallContent::Case { case: Some(case) } = wall.content else { panic!("the case is on the wall") };
    case.difference.unwrap()
}

/// The sums of all schemes on the wall's scene of the result.
fn on_the_wall(room: &Room) -> Kroner {
    let wall = room.meeting.wall_ahead(&WallScene::Result).unwrap();
    let WallContent::Result { schemes, .. } = wall.content else { panic!("the result is on the wall") };
    schemes.iter().map(|(_, sums)| sums.allocated).sum()
}

fn in_force(room: &Room) -> Option<String> {
    room.view().decision.decision.map(|decision| decision.version.draft)
}

fn sound(room: Room) -> Room {
    let room = room.reopened();
    assert_eq!(room.meeting.paper(&Paper::INNSTILLING, Language::Nn).map(|pdf| pdf.starts_with(b"%PDF")), Ok(true));
    let (path, folder) = (room.path(), room.folder);
    drop(room.meeting);
    assert_eq!(verify(&path, clock()).unwrap().problems, [""; 0]);
    let meeting::Opened::Meeting(meeting) = meeting::open(&path, clock()).unwrap() else { panic!("a meeting") };
    Room { folder, meeting }
}

#[test]
fn after_a_draft_has_carried_another_is_made_of_it_put_forward_and_decided_in_its_place() {
    let (room, _, first) = first_has_carried();
    let view = room.view();
    assert_eq!((view.draft.name.as_str(), view.draft.stage), ("Første endring", Stage::Recommended));
    let carried = on_the_wall(&room);

    amended(&room, "Første endring", "Andre endring", "rekom-1", 5_000);
    assert_eq!(room.view().draft.stage, Stage::Draft, "what was decided stands still, this is worked on");
    assert_eq!(on_the_wall(&room), carried, "the result on the wall is what was decided");
    let second = put_forward(&room, "s01");
    assert_eq!(room.view().draft.stage, Stage::Proposed);
    let shown = difference(&room);
    assert_eq!(
        (shown.on, shown.total.by),
        ([2, 3], Kroner::new(5_000)),
        "shown anew beside what carried, before a vote opens"
    );
    assert_eq!(shown.lines.iter().map(|line| line.shifted.by).sum::<Kroner>(), shown.total.by, "the sum tallies");
    assert_eq!(shown.total.before, carried);

    voted(&room, &first, &second, 3, 13);
    let decision = room.view().decision;
    assert_eq!(decision.decision.as_ref().map(|now| now.version.draft.as_str()), Some("Andre endring"));
    let [earlier] = &decision.earlier[..] else { panic!("one was decided before") };
    assert_eq!((earlier.version.draft.as_str(), earlier.reopened.as_deref()), ("Første endring", None));
    assert_eq!(earlier.replaced_by.as_ref().map(|by| by.draft.as_str()), Some("Andre endring"));
    assert_eq!(on_the_wall(&room), carried + Kroner::new(5_000));
    let held = case(&room);
    assert_eq!((held.decided, held.replaced), (vec![first.clone(), second], vec![first]), "both stay in the record");
    assert_eq!(room.refused(HistoryCommand::Undo), "draft-decided");
    let room = sound(room);
    assert_eq!(in_force(&room).as_deref(), Some("Andre endring"));
}

#[test]
fn a_second_amendment_that_falls_leaves_what_was_decided_and_waits_no_longer_when_the_case_is_closed() {
    let (room, _, first) = first_has_carried();
    amended(&room, "Første endring", "Andre endring", "rekom-2", 5_000);
    let second = put_forward(&room, "s01");
    voted(&room, &first, &second, 12, 4);
    assert_eq!(in_force(&room).as_deref(), Some("Første endring"));
    room.done(PresideCommand::CloseCase { status: CaseStatus::Treated });
    assert_eq!(room.view().decision.proposed, None);
    assert_eq!(in_force(&sound(room)).as_deref(), Some("Første endring"));
}

#[test]
fn what_was_decided_stands_still_and_so_does_what_it_is_reckoned_from() {
    let (room, ..) = first_has_carried();
    let set = |room: &Room, need_of: &str| {
        let (need, amount) = (need(need_of), Kroner::new(1));
        room.refused(AdjustCommand::SetAmount { need, amount, others: Others::Hold, sure: false })
    };
    assert_eq!(set(&room, "rekom-1"), "draft-decided");
    let rename = DraftCommand::RenameDraft { from: "Første endring".into(), name: "Noe annet".into() };
    assert_eq!(room.refused(rename), "draft-decided");
    assert_eq!(room.refused(DraftCommand::RemoveDraft { name: "Første endring".into() }), "draft-decided");
    assert_eq!(room.refused(ResolveCommand::PutDraftForward { by: None }), "draft-decided");
    amended(&room, "Første endring", "Andre endring", "rekom-1", 5_000);
    let model = room.view().model;
    assert_eq!(room.refused(RegisterCommand::SetModel { model }), "draft-decided", "also beside another draft");
    room.done(HistoryCommand::Undo);
    room.done(HistoryCommand::Undo);
    assert_eq!(room.refused(HistoryCommand::Undo), "draft-decided", "the vote is not taken back");
}

#[test]
fn a_vote_that_is_counted_again_and_back_decides_once_more() {
    let (room, ..) = first_has_carried();
    let vote = case(&room).votes[0].number;
    recounted(&room, vote, 8, 8);
    assert_eq!((in_force(&room), room.view().draft.stage), (None, Stage::Draft));
    let set_aside = room.view().decision.earlier.last().unwrap().reopened.clone();
    assert_eq!(set_aside.as_deref(), Some("Uenighet om opptellingen"), "in the words of whoever counted again");
    recounted(&room, vote, 4, 12);
    assert_eq!(in_force(&room).as_deref(), Some("Første endring"));
    recounted(&room, vote, 12, 4);
    assert_eq!(in_force(&room).as_deref(), Some("Utkast A"), "counted for the other");
    assert_eq!(room.view().draft.name, "Utkast A", "what was decided is what is seen");
    recounted(&room, vote, 4, 12);
    assert_eq!(in_force(&sound(room)).as_deref(), Some("Første endring"));
}

#[test]
fn a_recount_of_the_first_vote_does_not_put_it_after_the_second() {
    let (room, _, first) = first_has_carried();
    let vote = case(&room).votes[0].number;
    let last = second_carries(&room, &first);
    recounted(&room, vote, 12, 4);
    assert_eq!(in_force(&room).as_deref(), Some("Andre endring"), "the second vote came later, and stands");
    recounted(&room, last, 8, 8);
    let view = room.view();
    assert_eq!(in_force(&room).as_deref(), Some("Utkast A"), "without it the first is in force, as it is counted now");
    assert_eq!(view.draft.name, "Utkast A");
    let told = part(view.decision.decision.unwrap().decided).vote.expect("by vote");
    assert_eq!(told.number, vote);
    sound(room);
}

#[test]
fn what_was_decided_before_is_decided_again_after_another_was() {
    let (room, main, first) = first_has_carried();
    second_carries(&room, &first);
    let third = voted(&room, &first, &main, 11, 5);
    let decision = room.view().decision;
    let now = decision.decision.unwrap();
    assert_eq!(now.version.draft, "Første endring", "the last vote goes");
    let told = part(now.decided).vote.expect("by vote");
    assert_eq!(told.number, third, "and it is told by that vote");
    assert_eq!(room.view().draft.name, "Første endring");
    sound(room);
}

#[test]
fn a_draft_that_fell_is_no_hindrance_for_the_next_meeting() {
    let room = in_the_case();
    let main = case(&room).proposals[0].proposal.clone();
    let question = VoteQuestion::One { proposal: main };
    let way = Way::ShowOfHands;
    room.done(ResolveCommand::PutToVote { question, way, lines: None, body: None, rule: None, repeats: None });
    room.done(ResolveCommand::CountHands { count: Count { yes: 4, no: 12, blank: 0 } });
    room.done(ResolveCommand::EndVote { hand_of_leader: None });
    assert_eq!(room.view().draft.stage, Stage::Proposed, "while the case is open it may be voted on again");
    room.done(PresideCommand::CloseCase { status: CaseStatus::Treated });
    room.done(PresideCommand::CloseMeeting);
    assert_eq!((room.view().decision.proposed, room.view().draft.stage), (None, Stage::Draft));
    let (need, amount) = (need("rekom-1"), Kroner::new(1));
    room.done(AdjustCommand::SetAmount { need, amount, others: Others::Hold, sure: false });
    let planned = json!({"do": "plan-meeting", "meeting": {"id": "m2", "bodies": ["forum"], "date": "2023-06-15",
        "starts": null, "ends": null, "place": null, "form": "digital", "language": "nb", "notice_sent": null}});
    room.done(serde_json::from_value::<meeting::Command>(planned).unwrap());
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m2") });
    sound(room);
}

#[test]
fn a_draft_of_a_case_that_is_put_off_waits_again_when_the_case_is_taken_up() {
    let room = in_the_case();
    room.done(PresideCommand::CloseCase { status: CaseStatus::PutOff });
    assert_eq!(room.view().decision.proposed, None);
    room.done(PresideCommand::OpenCase { case: "4/23".parse().unwrap(), led_by: None, joint: None });
    assert_eq!(room.view().decision.proposed.map(|version| version.draft).as_deref(), Some("Utkast A"));
}

#[test]
fn the_papers_say_what_stands_and_what_it_stands_in_place_of() {
    let (room, _, first) = first_has_carried();
    second_carries(&room, &first);
    room.done(PresideCommand::CloseCase { status: CaseStatus::Treated });
    room.done(PresideCommand::CloseMeeting);
    let signers = vec![SeatId::new("s15")];
    room.done(MinuteCommand::CloseMinutes { meeting: None, approval: Approval::Signers { seats: signers } });
    for (language, first, second) in [
        (Language::Nb, "Først ble dette vedtatt: Første endring.", "Andre endring"),
        (Language::Nn, "Først vart dette vedteke: Første endring.", "Andre endring"),
        (Language::En, "This was decided first: Første endring.", "Andre endring"),
    ] {
        let text = room.meeting.protokoll_text(None, language).unwrap();
        assert!(text.contains(first) && text.contains(second), "{language:?}: {text}");
    }
    sound(room);
}

#[test]
fn a_case_that_is_reopened_between_meetings_has_no_decision_in_force_also_not_the_one_before() {
    let (room, _, first) = first_has_carried();
    second_carries(&room, &first);
    room.done(PresideCommand::CloseCase { status: CaseStatus::Treated });
    room.done(PresideCommand::CloseMeeting);
    room.done(ReopenCommand::Reopen { reason: "Rammen er endret".into() });
    let view = room.view();
    assert_eq!((view.decision.decision, view.draft.stage), (None, Stage::Draft));
    let why: Vec<_> = view.decision.earlier.iter().map(|earlier| earlier.reopened.as_deref()).collect();
    assert_eq!(why, [Some("Rammen er endret"); 2]);
    sound(room);
}

#[test]
fn after_the_meeting_another_draft_is_made_and_decided_in_the_next() {
    let (room, ..) = first_has_carried();
    room.done(PresideCommand::CloseCase { status: CaseStatus::Treated });
    room.done(PresideCommand::CloseMeeting);
    amended(&room, "Første endring", "Til høsten", "rekom-1", -1_000);
    for line in [
        r#"{"do":"set-case","case":{"number":"6/23","title":"Endret innstilling","kind":"decision","proposed_decision":null}}"#,
        r#"{"do":"plan-meeting","meeting":{"id":"m2","bodies":["forum"],"date":"2023-09-14","starts":null,"ends":null,"place":null,"form":"digital","language":"nb","notice_sent":null}}"#,
        r#"{"do":"set-agenda","meeting":"m2","agenda":[{"case":"6/23","minutes":null,"joint":"each-for-itself"}]}"#,
    ] {
        room.done(serde_json::from_str::<meeting::Command>(line).unwrap());
    }
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m2") });
    room.done(PresideCommand::Arrive { seats: seats(&room) });
    room.done(PresideCommand::OpenCase { case: "6/23".parse().unwrap(), led_by: None, joint: None });
    room.done(ResolveCommand::PutDraftForward { by: None });
    room.done(ResolveCommand::Agree { proposal: ProposalId::new("Til høsten"), lines: None, body: None });
    let decision = room.view().decision;
    assert_eq!(decision.decision.map(|now| now.version.case.to_string()).as_deref(), Some("6/23"));
    assert_eq!(decision.earlier[0].replaced_by.as_ref().map(|by| by.draft.as_str()), Some("Til høsten"));
    assert_eq!(case(&room).replaced, [], "in the minutes of its own meeting the first is what was decided");
    sound(room);
}
