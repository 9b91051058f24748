//! Questions about what is shown: answered as the leader has it, from what is shown and nothing else, and told to nobody.

use forum::NeedId;
use meeting::Refusal;
use meeting::face::{Face, FaceAnswer, TriedLine, TriedSums};
use serde_json::{Value, json};

use crate::room::Room;

fn look(room: &Room, question: Value) -> Result<FaceAnswer, Refusal> {
    room.meeting.look(&serde_json::from_value(question).unwrap())
}

fn why(room: &Room, of: &Value, need: &str) -> Result<FaceAnswer, String> {
    look(room, json!({"ask": "why", "of": of, "need": need})).map_err(|refusal| refusal.code.to_string())
}

fn need(id: &str) -> NeedId {
    serde_json::from_value(json!(id)).unwrap()
}

fn tried(room: &Room, more: Value) -> Result<(TriedSums, TriedSums, Vec<TriedLine>), String> {
    let mut question =
        json!({"ask": "what-if", "of": {"of": "draft"}, "scheme": "rekom", "amounts": [], "others": "hold"});
    question.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    match look(room, question).map_err(|refusal| refusal.code.to_string())? {
        FaceAnswer::WhatIf { before, after, lines, .. } => Ok((before, after, lines)),
        other => panic!("{other:?}"),
    }
}

fn showing() -> Room {
    let room = Room::ready();
    room.say(r#"{"do":"set-amount","need":"rekom-1","amount":99000,"others":"hold"}"#);
    room.say(r#"{"do":"show-on-wall","scene":{"scene":"draft","scheme":"rekom"}}"#);
    room
}

#[test]
fn why_is_answered_by_the_steps_that_the_leader_has() {
    let room = showing();
    for id in ["rekom-1", "rekom-2", "rekom-3"] {
        let Ok(FaceAnswer::Why { amount, steps, .. }) = why(&room, &json!({"of": "draft"}), id) else { panic!("{id}") };
        assert_eq!(steps, room.meeting.explain(&need(id)).unwrap().steps);
        let line = room.view().draft.amounts.iter().find(|line| line.need == need(id)).unwrap().amount;
        assert_eq!(amount, line);
    }
}

#[test]
fn what_is_not_shown_and_what_is_not_there_are_answered_alike() {
    let room = showing();
    let of = json!({"of": "draft"});
    assert_eq!(why(&room, &of, "dekom-1").err().unwrap(), "not-shown");
    assert_eq!(why(&room, &of, "dekom-99999").err().unwrap(), "not-shown");
    assert_eq!(
        why(&room, &json!({"of": "proposal", "proposal": "a"}), "rekom-1").err().unwrap(),
        "not-shown",
        "in words"
    );
    assert_eq!(tried(&room, json!({"scheme": "dekom"})).err().unwrap(), "not-shown");
    let beside = json!({"amounts": [{"need": "dekom-1", "amount": 1}]});
    assert_eq!(tried(&room, beside).err().unwrap(), "not-shown", "a line of another scheme");
}

#[test]
fn a_table_that_was_shown_is_explained_as_it_was_shown() {
    let room = showing();
    room.say(r#"{"do":"show-on-wall","scene":{"scene":"pause"}}"#);
    let then = why(&room, &json!({"of": "draft"}), "rekom-1").unwrap();
    room.say(r#"{"do":"set-amount","need":"rekom-1","amount":76543,"others":"spread"}"#);
    assert_eq!(why(&room, &json!({"of": "draft"}), "rekom-1").unwrap(), then, "what the leader did since is not told");
    assert!(matches!(&then, FaceAnswer::Why { amount, .. } if amount.get() == 99_000));
    let (before, _, _) = tried(&room, json!({})).unwrap();
    room.say(r#"{"do":"show-on-wall","scene":{"scene":"draft","scheme":"rekom"}}"#);
    assert_ne!(why(&room, &json!({"of": "draft"}), "rekom-1").unwrap(), then);
    assert_ne!(tried(&room, json!({})).unwrap().0, before);
}

#[test]
fn a_draft_that_is_put_forward_is_explained_as_it_was_frozen_for_as_long_as_its_case_is_open() {
    let room = Room::ready();
    room.say(r#"{"do":"close-case","status":"put-off"}"#);
    room.say(r#"{"do":"set-amount","need":"rekom-1","amount":99000,"others":"hold"}"#);
    room.say(r#"{"do":"open-case","case":"4/23"}"#);
    room.say(r#"{"do":"put-draft-forward"}"#);
    let proposal = room.face(&Face::Guest).shared.proposals.proposals[0].proposal.to_string();
    let of = json!({"of": "proposal", "proposal": proposal});
    let Ok(FaceAnswer::Why { amount, steps, .. }) = why(&room, &of, "rekom-1") else { panic!("it is explained") };
    assert_eq!((amount.get(), steps.is_empty()), (99_000, false));
    let (before, after, lines) =
        tried(&room, json!({"of": of, "amounts": [{"need": "rekom-1", "amount": 100000}]})).unwrap();
    assert_eq!((after.allocated - before.allocated).get(), 1_000);
    assert_eq!(lines.len(), 1);
    room.say(r#"{"do":"close-case","status":"put-off"}"#);
    assert_eq!(why(&room, &of, "rekom-1").err().unwrap(), "not-shown");
}

#[test]
fn what_if_is_the_leaders_own_preview_and_changes_nothing() {
    let room = showing();
    let (revision, view) = (room.view().revision, room.face(&Face::Guest));
    let lines = room.meeting.journal().unwrap().lines.len();
    let amounts = json!([{"need": "rekom-1", "amount": 120000}]);
    let (before, after, moved) = tried(&room, json!({"amounts": amounts})).unwrap();
    assert_eq!((after.allocated - before.allocated).get(), 21_000);
    assert_eq!((before.unallocated - after.unallocated).get(), 21_000, "it tallies");
    assert_eq!(moved, [TriedLine { need: need("rekom-1"), before: 99_000.into(), after: 120_000.into() }]);
    let (_, after, spread) = tried(&room, json!({"amounts": amounts, "others": "spread"})).unwrap();
    assert!(spread.len() > 1, "the others give: {spread:?}");
    let sum: i64 = spread.iter().map(|line| line.after.get() - line.before.get()).sum();
    assert_eq!((after.allocated - before.allocated).get(), sum);
    let command = r#"{"do":"set-amount","need":"rekom-1","amount":120000,"others":"spread"}"#;
    room.say(command);
    for line in &spread {
        let now = room.view().draft.amounts.iter().find(|now| now.need == line.need).unwrap().amount;
        assert_eq!(now, line.after, "the leader gets the same by the same");
    }
    room.say(r#"{"do":"undo"}"#);
    assert_eq!(room.face(&Face::Guest).shared.draft, view.shared.draft);
    assert_eq!(room.view().revision, revision + 2, "the leader did two things, and the questions nothing");
    assert_eq!(room.meeting.journal().unwrap().lines.len(), lines + 2);
}

#[test]
fn another_frame_is_tried_and_what_cannot_be_meant_is_refused() {
    let room = Room::ready();
    room.say(r#"{"do":"show-on-wall","scene":{"scene":"draft","scheme":"rekom"}}"#);
    let (before, _, _) = tried(&room, json!({})).unwrap();
    let half = before.frame.get() / 2;
    let (_, after, moved) = tried(&room, json!({"frame": half, "others": "spread"})).unwrap();
    assert_eq!(after.frame.get(), half);
    assert!(!moved.is_empty());
    let refused = |more: Value| tried(&room, more).err().unwrap();
    assert_eq!(refused(json!({"amounts": [{"need": "rekom-1", "amount": -1}]})), "negative-amount");
    assert_eq!(refused(json!({"frame": -1})), "negative-amount");
    let above = json!({"amounts": [{"need": "rekom-1", "amount": before.frame.get() + 1}]});
    assert_eq!(refused(above), "amount-above-frame");
    let twice = json!({"amounts": [{"need": "rekom-1", "amount": 1}, {"need": "rekom-1", "amount": 2}]});
    assert_eq!(refused(twice), "line-twice");
}
