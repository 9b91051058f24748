//! What a secretariat writes before and after a meeting: numbers, seats, plans, attachments.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::{Room, clock};
use forum::{CaseItem, CaseKind, SeatId};
use meeting::command::{ArrangeCommand, HistoryCommand, MinuteCommand, PresideCommand};
use meeting::{KeptWith, RefusalCode, verify};
use procedure::{BodyId, MeetingForm, MeetingId, MinutesLanguage, PlannedMeeting};

fn case(number: &str) -> ArrangeCommand {
    let (number, title) = (number.parse().unwrap(), "Eventuelt".to_owned());
    ArrangeCommand::SetCase {
        case: CaseItem { number, title, kind: CaseKind::AnyOtherBusiness, proposed_decision: None },
        body: None,
    }
}

fn meeting(id: &str) -> PlannedMeeting {
    let bodies = vec![procedure::BodyId::new("forum")];
    PlannedMeeting {
        id: MeetingId::new(id),
        bodies,
        date: chrono::NaiveDate::from_ymd_opt(2023, 5, 11),
        starts: None,
        ends: None,
        place: None,
        form: MeetingForm::Physical,
        language: MinutesLanguage::Nb,
        notice_sent: None,
        held_without: false,
        what: None,
        responsible: None,
    }
}

#[test]
fn a_case_number_is_never_given_again() {
    let room = Room::nordland();
    room.done(case("5/23"));
    room.done(ArrangeCommand::RemoveCase { number: "5/23".parse().unwrap() });
    let refusal = room.act(case("5/23")).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::NumberTaken);
    assert_eq!(refusal.values["next"], "6/23", "and the next that is free is named");
    assert_eq!(room.view().year.next_numbers[0].number.to_string(), "6/23");
}

#[test]
fn a_body_with_letters_of_its_own_has_a_run_of_its_own_and_its_case_goes_on_its_own_agenda() {
    let room = Room::nordland();
    let forum = room.view().year.bodies[0].clone();
    let mut au = procedure::Body { id: procedure::BodyId::new("au"), name: "AU".into(), ..forum };
    au.rules.case_series = "AU".parse().unwrap();
    room.done(ArrangeCommand::SetBody { body: au });
    let before = PlannedMeeting { bodies: vec![procedure::BodyId::new("au")], ..meeting("au1") };
    room.done(ArrangeCommand::PlanMeeting { meeting: before });
    let numbers: Vec<String> = room.view().year.next_numbers.iter().map(|next| next.number.to_string()).collect();
    assert_eq!(numbers, ["5/23", "AU 1/23"], "each body has its own next number");
    room.done(case("AU 1/23"));
    room.done(case("5/23"));
    let view = room.view();
    let on = |meeting: &str| {
        let found = view.year.meetings.iter().find(|held| held.planned.id.as_str() == meeting).unwrap();
        found.agenda.iter().map(|entry| entry.case.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(on("au1"), ["AU 1/23"]);
    assert!(on("m1").contains(&"5/23".to_owned()) && !on("m1").contains(&"AU 1/23".to_owned()));
    room.done(case("AU 1/23"));
    let numbers: Vec<String> = room.view().year.next_numbers.iter().map(|next| next.number.to_string()).collect();
    assert_eq!(numbers, ["6/23", "AU 2/23"]);
}

/// A new case of the body that has no letters of its own either.
#[test]
fn a_case_that_is_said_to_be_a_bodys_goes_on_the_agenda_of_a_meeting_of_that_body_and_never_on_one_that_was_held() {
    let room = Room::nordland();
    let mut other = room.view().year.bodies[0].clone();
    (other.id, other.name) = (BodyId::new("skole"), "Samarbeidsforum skole (konstruert)".to_owned());
    room.done(ArrangeCommand::SetBody { body: other });
    let planned = PlannedMeeting { bodies: vec![BodyId::new("skole")], ..meeting("m2") };
    room.done(ArrangeCommand::PlanMeeting { meeting: planned });
    let of = |number: &str, body: Option<&str>| {
        let ArrangeCommand::SetCase { case, .. } = case(number) else { panic!("a case") };
        ArrangeCommand::SetCase { case, body: body.map(BodyId::new) }
    };
    let on = |meeting: &str| {
        let view = room.view();
        let held = view.year.meetings.into_iter().find(|held| held.planned.id.as_str() == meeting).unwrap();
        held.agenda.iter().map(|entry| entry.case.to_string()).collect::<Vec<_>>()
    };
    room.done(of("5/23", Some("skole")));
    assert_eq!((on("m1"), on("m2")), (vec!["4/23".to_owned()], vec!["5/23".to_owned()]));
    assert_eq!(room.refused(of("6/23", Some("borte"))), "no-such-body");
    room.agreed();
    room.ended();
    room.done(of("6/23", None));
    assert_eq!(on("m1"), ["4/23"], "the meeting is over");
}

#[test]
fn a_seat_that_was_in_a_meeting_stays() {
    let room = Room::nordland();
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
    room.done(PresideCommand::Arrive { seats: vec![SeatId::new("s01")] });
    let remove = ArrangeCommand::RemoveSeat { seat: SeatId::new("s01") };
    assert_eq!(room.act(remove).unwrap_err().code, RefusalCode::InUse);
    let seat = room.view().seats[0].clone();
    let without = ArrangeCommand::SetSeat { seat: forum::Seat { has_vote: false, ..seat } };
    assert!(room.act(without).is_ok(), "nothing has been decided yet that it would change");
}

#[test]
fn the_past_of_a_meeting_does_not_change_by_what_is_written_later() {
    let room = Room::nordland();
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
    let seats: Vec<SeatId> = room.view().voters;
    room.done(PresideCommand::Arrive { seats });
    room.done(PresideCommand::OpenCase { case: "4/23".parse().unwrap(), led_by: None, joint: None });
    let proposal = procedure::ProposalId::new("a");
    let text = "Konstruert.".to_owned();
    room.done(meeting::command::ResolveCommand::PutForward { proposal: proposal.clone(), by: None, text });
    room.done(meeting::command::ResolveCommand::Agree { proposal, lines: None, body: None });
    let seat = room.view().seats[0].clone();
    let refused = room.act(ArrangeCommand::SetSeat { seat: forum::Seat { has_vote: false, ..seat } });
    assert_eq!(refused.unwrap_err().code, RefusalCode::OtherPast, "18 agreed, and 17 would have");
}

#[test]
fn after_a_decision_the_next_meeting_is_planned_and_the_plan_taken_back() {
    let room = Room::nordland();
    room.agreed();
    room.ended();
    room.done(ArrangeCommand::PlanMeeting { meeting: meeting("m2") });
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().year.meetings.len(), 1);
    assert_eq!(room.act(HistoryCommand::Undo).unwrap_err().code, RefusalCode::DraftDecided);
}

#[test]
fn the_minutes_in_work_are_those_of_the_meeting_that_was_held_also_when_the_next_is_at_hand() {
    let room = Room::nordland();
    room.done(ArrangeCommand::PlanMeeting { meeting: meeting("m2") });
    room.agreed();
    room.ended();
    assert_eq!(room.view().year.at_hand, Some(MeetingId::new("m2")));
    let minutes = |of: Option<&str>| room.meeting.minutes_of(of.map(MeetingId::new).as_ref()).unwrap().unwrap();
    let first = minutes(None);
    assert_eq!((first.planned.id.as_str(), first.held.is_some()), ("m1", true));
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m2") });
    assert_eq!(minutes(None).planned.id.as_str(), "m2", "the one that goes on");
    assert!(minutes(Some("m1")).held.is_some(), "and the other when it is asked for");
    assert_eq!(room.meeting.minutes_of(Some(&MeetingId::new("m9"))).unwrap_err().code, RefusalCode::UnknownMeeting);
}

#[test]
fn an_attachment_is_kept_as_it_came_and_one_of_its_name_is_there_once() {
    let room = Room::nordland();
    let with = KeptWith::Case { case: "4/23".parse().unwrap() };
    let file = room.folder.path().join("notat æøå.txt");
    std::fs::write(&file, "Konstruert notat.").unwrap();
    let attached = room.meeting.keep_file(&with, &file).unwrap().year.unwrap().attachments;
    assert_eq!((attached[0].name.as_str(), attached[0].size), ("notat æøå.txt", 17));
    assert_eq!(room.meeting.keep_file(&with, &file).unwrap_err().code, RefusalCode::NameTaken);
    assert_eq!(room.meeting.keep_file(&with, room.folder.path()).unwrap_err().code, RefusalCode::NotAFile);
    std::fs::write(&file, vec![b'x'; 50 * 1024 * 1024 + 1]).unwrap();
    let large = room.folder.path().join("stor.txt");
    std::fs::rename(&file, &large).unwrap();
    assert_eq!(room.meeting.keep_file(&with, &large).unwrap_err().code, RefusalCode::AttachmentTooLarge);
    let path = room.path();
    drop(room.meeting);
    assert_eq!(verify(&path, clock()).unwrap().problems, [""; 0]);
}

#[test]
fn minutes_that_name_no_meeting_are_those_of_the_last_that_was_held() {
    let room = Room::nordland();
    let seats: Vec<SeatId> = room.view().voters;
    for (id, case_number) in [("m2", "6/23"), ("m3", "7/23")] {
        room.done(ArrangeCommand::PlanMeeting { meeting: meeting(id) });
        room.done(case(case_number));
        let agenda = vec![procedure::AgendaEntry {
            case: case_number.parse().unwrap(),
            minutes: None,
            joint: procedure::JointVote::default(),
        }];
        room.done(ArrangeCommand::SetAgenda { meeting: MeetingId::new(id), agenda });
    }
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m3") });
    room.done(PresideCommand::Arrive { seats });
    let case = "7/23".parse().unwrap();
    let words = || MinuteCommand::WriteMinutes { meeting: None, case, text: "Konstruert.".into() };
    room.done(PresideCommand::OpenCase { case, led_by: None, joint: None });
    room.done(words());
    room.done(PresideCommand::CloseCase { status: procedure::CaseStatus::Treated });
    room.done(PresideCommand::CloseMeeting);
    room.done(words());
    let held = room.meeting.protokoll_text(None, forum::Language::Nb).unwrap();
    assert!(held.contains("Konstruert."), "not of the meeting that is planned next: {held}");
    room.done(MinuteCommand::CloseMinutes { meeting: None, approval: procedure::Approval::NextMeeting });
    let year = room.meeting.year().unwrap();
    let closed: Vec<&str> = year
        .meetings
        .iter()
        .filter(|held| held.minutes_closed.is_some())
        .map(|held| held.planned.id.as_str())
        .collect();
    assert_eq!(closed, ["m3"]);
}

#[test]
fn pasted_seats_are_one_change_and_one_undo_and_who_calls_the_forum_together_never_votes() {
    let room = Room::nordland();
    let before = room.view().seats.len();
    let seat = |id: &str, group: &str| forum::Seat {
        id: SeatId::new(id),
        group: forum::SeatGroup::Member(group.to_owned()),
        organisation: "Konstruert".to_owned(),
        region: None,
        role: forum::SeatRole::Representative,
        has_vote: true,
    };
    let change =
        room.done(ArrangeCommand::SetSeats { seats: vec![seat("s30", "PPT"), seat("s31", " Statsforvaltaren ")] });
    assert_eq!(change.history.undo.and_then(|label| label.count), Some(2), "the label says how many");
    let view = room.view();
    assert_eq!(view.seats.len(), before + 2);
    let pasted = view.seats.iter().find(|seat| seat.id == SeatId::new("s31")).unwrap();
    assert!(!pasted.may_vote(), "the word of either language means the same group");
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().seats.len(), before, "one undo takes them all back");
    let refusal = room.act(ArrangeCommand::SetSeats { seats: vec![seat("s30", "PPT"), seat("", "PPT")] }).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::IdNotAWord);
    assert_eq!(room.view().seats.len(), before, "all or none");
}

/// A meeting of a region that nobody led in the program.
#[test]
fn a_meeting_that_was_held_without_the_program_stands_in_the_way_of_none() {
    let room = Room::nordland();
    let day = |year, month, day| chrono::NaiveDate::from_ymd_opt(year, month, day);
    let region = PlannedMeeting { date: day(2023, 3, 1), what: Some("regionmøte".into()), ..meeting("m2") };
    room.done(ArrangeCommand::PlanMeeting { meeting: region.clone() });
    let next = |room: &Room| room.meeting.due().unwrap().next_meeting.map(|next| next.meeting.to_string());
    let first = next(&room);
    assert_eq!(first.as_deref(), Some("m2"), "it is the first by day");

    let held =
        |date| ArrangeCommand::PlanMeeting { meeting: PlannedMeeting { held_without: true, date, ..region.clone() } };
    assert_eq!(room.refused(held(None)), "held-on-no-day");
    assert_eq!(room.refused(held(day(2099, 1, 1))), "held-on-no-day", "its day has not come");
    room.done(held(day(2023, 3, 1)));
    assert_eq!(next(&room).as_deref(), Some("m1"), "the meeting where the innstilling is made is next");
    assert_eq!(room.view().year.at_hand.as_ref().map(MeetingId::as_str), Some("m1"));
    let due = room.meeting.due().unwrap();
    let names_it = |line: &&meeting::view::DueLine| matches!(&line.about, meeting::view::DueKind::Notice { meeting } if meeting.as_str() == "m2");
    assert_eq!(due.late.iter().chain(&due.due).filter(names_it).count(), 0, "no notice of it is late");
    let open = meeting::command::PresideCommand::OpenMeeting { meeting: MeetingId::new("m2") };
    assert_eq!(room.refused(open), "meeting-held");
    room.done(case("9/23"));
    let agenda = |id: &str| {
        let year = room.view().year;
        let at = year.meetings.iter().find(|at| at.planned.id.as_str() == id).unwrap();
        at.agenda.iter().map(|entry| entry.case.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        (agenda("m2").len(), agenda("m1").contains(&"9/23".to_owned())),
        (0, true),
        "a new case goes on the next"
    );

    // Said by mistake: it is to come again.
    room.done(ArrangeCommand::PlanMeeting { meeting: region.clone() });
    assert_eq!(next(&room).as_deref(), Some("m2"));
    let refused = ArrangeCommand::PlanMeeting {
        meeting: PlannedMeeting { held_without: true, date: day(2023, 3, 17), ..meeting("m1") },
    };
    room.done(meeting::command::PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
    assert_eq!(room.refused(refused), "meeting-held", "one that is led was not held without");
}
