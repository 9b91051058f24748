//! Each forum has its leader, chosen for a term (R109).
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use chrono::NaiveDate;
use common::Room;
use forum::{Language, SeatId};
use meeting::Command;
use meeting::command::{ArrangeCommand, PresideCommand};
use procedure::{Body, BodyId, BodyLeader, MeetingId, Term};
use serde_json::json;

fn seat(id: &str) -> SeatId {
    SeatId::new(id)
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The body of the file with this leader from 17 March 2023 on.
fn led(room: &Room, body: &str, leader: &str, until: NaiveDate) -> ArrangeCommand {
    let known = room.view().year.bodies.into_iter().find(|known| known.id.as_str() == body).unwrap();
    let decided_by = Some("Valgt i sak 5/23".to_owned());
    let term = Term { from: day(2023, 3, 17), until, decided_by };
    ArrangeCommand::SetBody { body: Body { leader: Some(BodyLeader { seat: seat(leader), term }), ..known } }
}

fn missing_leaders(room: &Room) -> usize {
    let due = room.meeting.due().unwrap();
    due.missing
        .iter()
        .filter(|line| serde_json::to_value(line.code).unwrap() == json!("leader"))
        .map(|line| line.count as usize)
        .sum()
}

#[test]
fn who_is_chosen_leads_for_a_term_whatever_the_roles_of_the_seats_say() {
    let room = Room::nordland();
    room.done(led(&room, "forum", "s13", day(2023, 4, 1)));
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
    room.done(PresideCommand::Arrive { seats: ["s13", "s15"].map(seat).to_vec() });
    assert_eq!(room.held().leads, Some(seat("s13")), "s15 has the role, s13 was chosen");
    let minutes = room.meeting.protokoll_text(None, Language::Nb).unwrap();
    assert!(minutes.contains("KS Nord-Norge, KS, møteleder"), "{minutes}");
    assert!(!minutes.contains("lærerorganisasjon, møteleder"), "{minutes}");
    let terms = room.meeting.ahead().unwrap().terms;
    let told: Vec<_> = terms.iter().map(|term| (term.seat.as_str(), term.leads, term.until)).collect();
    assert_eq!(told, [("s13", true, day(2023, 4, 1))]);
}

#[test]
fn a_leader_has_a_seat_of_the_body_and_a_term_that_ends_after_it_begins() {
    let room = Room::nordland();
    assert_eq!(room.refused(led(&room, "forum", "s99", day(2025, 3, 16))), "unknown-seat");
    assert_eq!(room.refused(led(&room, "forum", "s13", day(2023, 3, 16))), "term-ends-before");
    let mut au = room.view().year.bodies[0].clone();
    (au.id, au.name, au.leader) = (BodyId::new("au"), "AU".into(), None);
    room.done(ArrangeCommand::SetBody { body: au });
    let refusal = room.act(led(&room, "au", "s13", day(2025, 3, 16))).unwrap_err();
    assert_eq!((refusal.code.as_str(), refusal.values["body"].as_str()), ("leader-of-other", "AU"));
    room.done(led(&room, "forum", "s13", day(2025, 3, 16)));
    assert_eq!(room.refused(ArrangeCommand::RemoveSeat { seat: seat("s13") }), "in-use");
    let holder = |body: &str| {
        let holder = json!({"seat": "s13", "body": body, "held_by": "nobody", "deputies": [], "term": null});
        serde_json::from_value::<Command>(json!({"do": "set-holder", "holder": holder})).unwrap()
    };
    assert_eq!(room.refused(holder("au")), "in-use", "who leads a body stays of it");
    room.done(holder("forum"));
}

#[test]
fn each_forum_that_has_seats_is_missed_a_leader_of() {
    let room = Room::nordland();
    assert_eq!(missing_leaders(&room), 0, "a seat has the role");
    let mut skole = room.view().year.bodies[0].clone();
    (skole.id, skole.name) = (BodyId::new("skole"), "Samarbeidsforum skole".into());
    room.done(ArrangeCommand::SetBody { body: skole });
    assert_eq!(missing_leaders(&room), 0, "it has no seats yet");
    for id in ["s04", "s05"] {
        let holder = json!({"seat": id, "body": "skole", "held_by": "unnamed", "deputies": [], "term": null});
        room.done(serde_json::from_value::<Command>(json!({"do": "set-holder", "holder": holder})).unwrap());
    }
    assert_eq!(missing_leaders(&room), 1);
    room.done(led(&room, "skole", "s04", day(2025, 3, 16)));
    assert_eq!(missing_leaders(&room), 0);
}
