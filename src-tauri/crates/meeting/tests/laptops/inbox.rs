//! What seats lay before the leader: kept, told to nobody else, and never carried out by itself.

use forum::Kroner;
use procedure::{MessageState, SeatMessage};

use crate::room::Room;

fn inbox(room: &Room) -> Vec<(String, MessageState)> {
    room.view().year.inbox.iter().map(|laid| (laid.seat.to_string(), laid.state)).collect()
}

#[test]
fn a_remark_waits_for_the_leader_and_only_its_own_seat_sees_it() {
    let room = Room::ready();
    room.asks("s01", r#"{"do":"remark","need":"rekom-1","text":"  Tiltaket er alt i gang. "}"#).unwrap();
    let message = &room.view().year.inbox[0].message;
    assert!(matches!(message, SeatMessage::Remark { text, .. } if text == "Tiltaket er alt i gang."));
    assert_eq!(room.on_seat("s01").own.unwrap().messages.len(), 1);
    assert_eq!(room.on_seat("s02").own.unwrap().messages, []);
    room.say(r#"{"do":"take-in","number":1}"#);
    assert_eq!(room.on_seat("s01").own.unwrap().messages[0].state, MessageState::TakenIn);
    assert_eq!(room.try_to(r#"{"do":"set-aside","number":1}"#).err().unwrap(), "message-settled");
    assert_eq!(room.try_to(r#"{"do":"take-in","number":2}"#).err().unwrap(), "no-such-message");
}

#[test]
fn forfall_a_tie_and_other_amounts_change_nothing_before_the_leader_takes_them_in() {
    let room = Room::ready();
    room.asks("s01", r#"{"do":"report-absence","note":"kommer etter lunsj"}"#).unwrap();
    room.asks("s02", r#"{"do":"report-tie","why":"er ansatt hos eieren"}"#).unwrap();
    room.asks(
        "s04",
        r#"{"do":"counter-proposal","amounts":[{"need":"rekom-1","amount":99000}],"why":"mer til Bindal"}"#,
    )
    .unwrap();
    let before = room.view();
    assert_eq!((before.year.absences.len(), before.drafts.len()), (0, 1));
    let ties = |room: &Room| room.view().year.meetings[0].held.clone().unwrap().cases[0].habilitet.len();
    assert_eq!(ties(&room), 0);

    room.say(r#"{"do":"take-in","number":1}"#);
    assert_eq!(room.view().year.absences[0].note.as_deref(), Some("kommer etter lunsj"));
    room.say(r#"{"do":"take-in","number":2}"#);
    assert_eq!(ties(&room), 1);
    room.say(r#"{"do":"take-in","number":3}"#);
    let after = room.view();
    assert_eq!(
        (after.drafts.len(), &after.draft),
        (2, &before.draft),
        "a draft of its own; the one that is worked on stays"
    );
    room.say(&format!(r#"{{"do":"choose-draft","name":{}}}"#, serde_json::to_string(&after.drafts[1].name).unwrap()));
    let line = room.view().draft.amounts.iter().find(|line| line.need.as_str() == "rekom-1").unwrap().amount;
    assert_eq!(line, Kroner::new(99_000));
    assert_eq!(inbox(&room).iter().filter(|(_, state)| *state == MessageState::TakenIn).count(), 3);
}

#[test]
fn what_is_taken_in_can_be_taken_back_and_what_a_seat_said_stays() {
    let room = Room::ready();
    room.asks("s04", r#"{"do":"counter-proposal","amounts":[{"need":"rekom-1","amount":99000}]}"#).unwrap();
    room.say(r#"{"do":"take-in","number":1}"#);
    room.say(r#"{"do":"undo"}"#);
    assert_eq!(room.view().drafts.len(), 1);
    assert_eq!(inbox(&room), [("s04".to_owned(), MessageState::Waits)]);
}

#[test]
fn the_same_sent_again_is_the_same_message_for_as_long_as_it_waits() {
    let room = Room::ready();
    let remark = r#"{"do":"remark","need":"rekom-1","text":"Tiltaket er alt i gang."}"#;
    let number = |answer| match answer {
        Ok(meeting::face::SeatAnswer::LaidBefore { message }) => message,
        other => panic!("{other:?}"),
    };
    assert_eq!(number(room.asks("s01", remark)), 1);
    assert_eq!(number(room.asks("s01", remark)), 1, "the laptop never heard its answer");
    let spaced = r#"{"do":"remark","need":"rekom-1","text":" Tiltaket er alt i gang.\u200b "}"#;
    assert_eq!(number(room.asks("s01", spaced)), 1, "as it is kept");
    assert_eq!(number(room.asks("s02", remark)), 2, "another seat says the same");
    let room = room.killed();
    assert_eq!(number(room.asks("s01", remark)), 1, "the desk was down in between");
    room.say(r#"{"do":"set-aside","number":1}"#);
    assert_eq!(number(room.asks("s01", remark)), 3, "what is settled may be said again");
    assert_eq!(inbox(&room).len(), 3);
}

#[test]
fn markup_and_control_characters_in_a_remark_are_text_and_nothing_else() {
    let room = Room::ready();
    let text = "<script>alert(1)</script>\u{202e}gnidnevmo\u{0}\u{1b}[31m &amp; «ok»";
    let command = serde_json::json!({"do": "remark", "text": text}).to_string();
    room.asks("s01", &command).unwrap();
    let SeatMessage::Remark { text, .. } = room.view().year.inbox[0].message.clone() else { panic!("a remark") };
    assert!(text.starts_with("<script>alert(1)</script>"), "shown as it was typed: {text}");
    assert!(!text.contains(['\u{202e}', '\u{0}', '\u{1b}']), "without what cannot be seen: {text:?}");
}

#[test]
fn other_amounts_are_taken_while_the_meeting_may_decide_otherwise_and_refused_in_words_after_it_and_a_remark_is_not() {
    let room = Room::ready();
    room.say(r#"{"do":"close-case","status":"put-off"}"#);
    room.say(r#"{"do":"open-case","case":"4/23"}"#);
    room.say(r#"{"do":"put-draft-forward"}"#);
    room.say(r#"{"do":"consensus-tried"}"#);
    let proposal = room.face(&meeting::face::Face::Guest).shared.proposals.proposals[0].proposal.to_string();
    room.say(&format!(r#"{{"do":"agree","proposal":"{proposal}"}}"#));
    let counter = r#"{"do":"counter-proposal","amounts":[{"need":"rekom-1","amount":99000}]}"#;
    room.asks("s04", counter).unwrap();
    room.say(r#"{"do":"close-case","status":"treated"}"#);
    room.say(r#"{"do":"close-meeting"}"#);
    let refused = room.asks("s04", counter).err();
    assert!(refused.is_some(), "it is too late");
    room.asks("s04", r#"{"do":"remark","need":"rekom-1","text":"Vi ville ha foreslått mer."}"#).unwrap();
    assert_eq!(inbox(&room).len(), 2);
}

#[test]
fn what_laptops_ask_for_leaves_what_the_leader_can_take_back_as_it_was() {
    let room = Room::ready();
    room.say(r#"{"do":"set-amount","need":"rekom-1","amount":99000,"others":"hold"}"#);
    room.asks("s01", r#"{"do":"ask-floor","kind":"speech"}"#).unwrap();
    room.asks("s02", r#"{"do":"remark","text":"Kort pause?"}"#).unwrap();
    assert_eq!(room.view().history.undo.unwrap().code, "set-amount");
    room.say(r#"{"do":"undo"}"#);
    let room = room.killed();
    assert_eq!(room.view().history.redo.unwrap().code, "set-amount", "also when the program is started again");
    assert_eq!(inbox(&room).len(), 1);
    assert_eq!(room.verified(), [""; 0]);
}

#[test]
fn the_floor_is_asked_for_and_taken_back_from_the_seat_by_who_is_in_the_room() {
    let room = Room::ready();
    room.asks("s01", r#"{"do":"ask-floor","kind":"speech"}"#).unwrap();
    assert_eq!(room.asks("s01", r#"{"do":"ask-floor","kind":"speech"}"#).err(), Some("on-the-list-already".into()));
    assert_eq!(room.asks("s03", r#"{"do":"ask-floor","kind":"speech"}"#).err(), Some("not-in-the-room".into()));
    let seen = room.on_seat("s01");
    assert_eq!((seen.own.unwrap().asked_floor.len(), seen.shared.speakers.waiting.len()), (1, 1));
    let who = room.meeting.journal().unwrap().lines.last().unwrap().who.clone();
    assert_ne!(who, "leader", "the journal says who asked: {who}");
    room.say(r#"{"do":"give-floor"}"#);
    assert!(room.on_seat("s01").own.unwrap().has_floor);
    assert_eq!(room.asks("s01", r#"{"do":"withdraw-floor"}"#).err(), Some("not-on-the-list".into()));
}

#[test]
fn what_says_nothing_or_is_about_nothing_is_refused() {
    let room = Room::ready();
    let refused = |command: &str| room.asks("s01", command).err().unwrap();
    assert_eq!(refused(r#"{"do":"remark","text":" "}"#), "message-empty");
    assert_eq!(refused(r#"{"do":"remark","need":"rekom-999","text":"hei"}"#), "unknown-need");
    assert_eq!(refused(&format!(r#"{{"do":"remark","text":"{}"}}"#, "x".repeat(3_000))), "text-too-long");
    assert_eq!(refused(r#"{"do":"report-tie","case":"9/23","why":"eier"}"#), "unknown-case");
    assert_eq!(refused(r#"{"do":"report-absence","meeting":"m9"}"#), "unknown-meeting");
    assert_eq!(refused(r#"{"do":"counter-proposal","amounts":[]}"#), "counter-proposal-empty");
    assert_eq!(refused(r#"{"do":"counter-proposal","amounts":[{"need":"rekom-1","amount":-1}]}"#), "negative-amount");
    let amounts = |amounts: &str| refused(&format!(r#"{{"do":"counter-proposal","amounts":[{amounts}]}}"#));
    assert_eq!(amounts(r#"{"need":"rekom-1","amount":1},{"need":"rekom-1","amount":2}"#), "line-twice");
    assert_eq!(amounts(r#"{"need":"rekom-1","amount":900000000}"#), "amount-above-frame");
    let frame = room
        .meeting
        .leader_view()
        .unwrap()
        .draft
        .schemes
        .iter()
        .find(|sums| sums.scheme.as_str() == "rekom")
        .unwrap()
        .frame
        .get();
    let halves = format!(r#"{{"need":"rekom-1","amount":{0}}},{{"need":"rekom-2","amount":{0}}}"#, frame / 2 + 1);
    assert_eq!(amounts(&halves), "amount-above-frame", "together");
    assert_eq!(room.asks("s99", r#"{"do":"remark","text":"hei"}"#).err().unwrap(), "unknown-seat");
    assert_eq!(room.view().year.inbox, []);
}

#[test]
fn the_examples_of_what_laptops_ask_for_are_answered_as_they_say() {
    let room = Room::voting("named-by-laptop");
    for line in include_str!("../../../../../assets/schema/face.examples.jsonl").lines() {
        let example: serde_json::Value = serde_json::from_str(line).unwrap();
        let answer = room.asks("s01", &example["asked"].to_string()).unwrap_or_else(|code| panic!("{line}: {code}"));
        assert_eq!(serde_json::to_value(answer).unwrap(), example["answered"], "{line}");
    }
}

#[test]
fn a_case_that_a_seat_proposes_waits_in_the_inbox_of_its_body_once_the_leader_has_taken_it_in() {
    let room = Room::ready();
    let ask = r#"{"do":"propose-case","title":" Felles veilederordning ","why":"Tre eiere har spurt."}"#;
    room.asks("s01", ask).unwrap();
    room.asks("s01", ask).unwrap();
    assert_eq!(inbox(&room).len(), 1, "the same again, while it waits, is the first");
    assert_eq!(room.meeting.ahead().unwrap().case_proposals, [], "nothing is carried out by itself");
    assert_eq!(room.asks("s01", r#"{"do":"propose-case","title":" "}"#).err().unwrap(), "name-missing");

    room.say(r#"{"do":"take-in","number":1}"#);
    let [proposal] = &room.meeting.ahead().unwrap().case_proposals[..] else { panic!("one proposal") };
    let organisation = room.view().seats.iter().find(|seat| seat.id.as_str() == "s01").unwrap().organisation.clone();
    assert_eq!(
        (proposal.title.as_str(), proposal.why.as_deref()),
        ("Felles veilederordning", Some("Tre eiere har spurt."))
    );
    assert_eq!((&proposal.proposed_by, proposal.body.as_str(), &proposal.became), (&organisation, "forum", &None));
    room.say(r#"{"do":"undo"}"#);
    assert_eq!(room.meeting.ahead().unwrap().case_proposals, [], "taken back");
    assert_eq!(inbox(&room)[0].1, MessageState::Waits, "and it waits again");
}
