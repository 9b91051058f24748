//! What was written at home comes as a file: laid before the leader once, and nothing that only the room may say.

use std::fs;

use meeting::{PostTaken, RefusalCode};
use procedure::{MessageState, SeatMessage};
use serde_json::{Value, json};

use crate::room::Room;

fn post(asks: Value) -> Value {
    json!({
        "post": 1,
        "forum": meeting_of().0,
        "year": meeting_of().1,
        "seat": "s04",
        "organisation": "Ei kommune (konstruert)",
        "asks": asks,
    })
}

fn meeting_of() -> (String, i32) {
    let room = Room::ready();
    let view = room.view();
    (view.meeting.forum, view.meeting.year)
}

fn takes(room: &Room, post: &Value) -> Result<PostTaken, RefusalCode> {
    let path = room.folder.path().join("En kommune.innstilling-meldinger");
    fs::write(&path, post.to_string()).unwrap();
    room.meeting.take_post(&path).map_err(|refusal| refusal.code)
}

fn asks() -> Value {
    json!([
        {"do": "report-absence", "meeting": "m1", "note": "kommer etter lunsj"},
        {"do": "report-tie", "case": "3/23", "why": "er ansatt hos eieren"},
        {"do": "remark", "need": "rekom-1", "text": "Tiltaket er alt i gang."},
        {"do": "counter-proposal", "amounts": [{"need": "rekom-1", "amount": 99000}], "why": "mer til det som er i gang"},
    ])
}

#[test]
fn what_was_written_at_home_waits_for_the_leader_and_changes_nothing_by_itself() {
    let room = Room::ready();
    let before = room.view();
    let taken = takes(&room, &post(asks())).unwrap();
    assert_eq!((taken.laid, taken.known, taken.refused.len()), (4, 0, 0));
    let view = room.view();
    assert_eq!(view.year.inbox.len(), 4);
    assert!(view.year.inbox.iter().all(|laid| laid.seat.as_str() == "s04" && laid.state == MessageState::Waits));
    assert_eq!((view.drafts.len(), view.year.absences.len()), (before.drafts.len(), before.year.absences.len()));
    let who = room.meeting.journal().unwrap().lines.last().unwrap().who.clone();
    assert_eq!(who, "leader", "the file proves nothing of who wrote it: the leader took it in");
    room.say(r#"{"do":"take-in","number":4}"#);
    assert_eq!(room.view().drafts.len(), before.drafts.len() + 1, "other amounts become a draft of their own");
}

#[test]
fn the_same_file_two_times_and_what_came_over_the_room_already_are_laid_once() {
    let room = Room::ready();
    room.asks("s04", r#"{"do":"remark","need":"rekom-1","text":"Tiltaket er alt i gang."}"#).unwrap();
    let taken = takes(&room, &post(asks())).unwrap();
    assert_eq!((taken.laid, taken.known), (3, 1));
    room.say(r#"{"do":"set-aside","number":1}"#);
    let again = takes(&room, &post(asks())).unwrap();
    assert_eq!((again.laid, again.known), (0, 4), "also what was settled meanwhile");
    assert_eq!(room.view().year.inbox.len(), 4);
    assert_eq!(room.verified(), [""; 0]);
}

#[test]
fn one_thing_that_cannot_be_laid_before_the_leader_stands_in_the_way_of_no_other() {
    let room = Room::ready();
    let asks = json!([
        {"do": "remark", "need": "rekom-999", "text": "En linje som ikke er her."},
        {"do": "counter-proposal", "amounts": [{"need": "rekom-1", "amount": -1}]},
        {"do": "remark", "text": "<b>Hei</b>\u{202e}"},
    ]);
    let taken = takes(&room, &post(asks)).unwrap();
    let refused: Vec<_> = taken.refused.iter().map(|refusal| refusal.code).collect();
    assert_eq!((taken.laid, refused), (1, vec![RefusalCode::UnknownNeed, RefusalCode::NegativeAmount]));
    let SeatMessage::Remark { text, .. } = room.view().year.inbox[0].message.clone() else { panic!("a remark") };
    assert_eq!(text, "<b>Hei</b>", "text, and nothing that cannot be seen");
}

#[test]
fn a_ballot_another_meeting_another_seat_and_what_is_no_file_are_refused_whole() {
    let room = Room::ready();
    let with = |name: &str, value: Value| {
        let mut post = post(asks());
        post[name] = value;
        takes(&room, &post).unwrap_err()
    };
    let cast = json!([{"do": "cast", "vote": 1, "ballot": "3d594650343601fd9a8ba3e41eb2a2f4", "choice": "for"}]);
    assert_eq!(with("asks", cast), RefusalCode::NotAPost);
    assert_eq!(with("asks", json!([{"do": "ask-floor", "kind": "speech"}])), RefusalCode::NotAPost);
    let many: Vec<Value> = (0..101).map(|nth| json!({"do": "remark", "text": format!("Nr. {nth}")})).collect();
    assert_eq!(with("asks", json!(many)), RefusalCode::NotAPost);
    assert_eq!(with("post", json!(2)), RefusalCode::NotAPost);
    assert_eq!(with("more", json!("x")), RefusalCode::NotAPost);
    assert_eq!(with("forum", json!("Et annet forum")), RefusalCode::PostOfAnother);
    assert_eq!(with("year", json!(2024)), RefusalCode::PostOfAnother);
    assert_eq!(with("seat", json!("s99")), RefusalCode::UnknownSeat);
    let path = room.folder.path().join("x.innstilling-meldinger");
    for text in ["", "hei", "[]", &"x".repeat(300 * 1024)] {
        fs::write(&path, text).unwrap();
        assert_eq!(room.meeting.take_post(&path).unwrap_err().code, RefusalCode::NotAPost);
    }
    assert_eq!(room.meeting.take_post(&room.folder.path().join("none")).unwrap_err().code, RefusalCode::NotAPost);
    assert_eq!(room.view().year.inbox, []);
}
