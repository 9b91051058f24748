//! A file of format 3 in the middle of a vote, opened by this program: brought up, and the vote goes on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::*;
use forum::SeatId;
use forum::vote::Choice;
use serde_json::json;
use store::{By, EntryRole, FORMAT, Meeting, SoFar, VoteEnd, Warning};

/// Decided twice, reopened twice, and voted on for the third time.
const VOTING: &str = "voting-format-3.innstilling";

fn copied() -> Room {
    let room = Room::new();
    fs::copy(old_file(VOTING), &room.path).unwrap();
    room
}

#[test]
fn everything_is_there_and_nothing_is_made_up() {
    let room = copied();
    let file = room.open();
    assert_eq!(file.verify(), []);
    let kept = room.beside("møte.innstilling.sikkerhetskopi-format-3");
    assert_eq!(file.warnings(), [Warning::BroughtUp { from: 3, copy: kept }]);
    let held = file.contents().unwrap();
    let made = setup(2);
    assert_eq!(held.meeting, Meeting { place: None, ..made.meeting }, "the date stands, the place was not asked for");
    assert_eq!((&held.needs.len(), &held.cases), (&2, &made.cases));
    assert_eq!(
        (&held.stages, &held.assessments, &held.commitments),
        (&made.stages, &made.assessments, &made.commitments)
    );
    assert_eq!(held.decisions.len(), 2);
    assert!(matches!(held.decisions[0].by, By::Vote(_)));
    assert_eq!(held.decisions[1].by, By::Consensus { attendance: None }, "who was here was not written then");
    assert!(held.decisions.iter().all(|decision| decision.reopened.is_some()));
    assert!(held.import_forms.is_empty());
    let journal = file.journal().unwrap();
    let last = journal.last().unwrap();
    assert_eq!(last.entry.body, json!({"from": 3, "to": FORMAT, "program": store::PROGRAM_VERSION}));
    assert_eq!(last.role, EntryRole::Final);
    assert_eq!(file.file_identity(), journal[0].hash);
}

#[test]
fn the_vote_that_was_open_goes_on() {
    let room = copied();
    let mut file = room.open();
    let open = file.contents().unwrap().votes.pop().unwrap();
    assert_eq!(open.end, VoteEnd::Open(SoFar::RollCall(BTreeMap::new())));
    let seat = SeatId::new("ks");
    write_for_good(&mut file, 510, "answer", |t| t.votes().answer(open.id, &seat, Some(Choice::For)));
    drop(file);
    let mut file = room.open();
    let so_far = file.contents().unwrap().votes.pop().unwrap().end;
    assert_eq!(so_far, VoteEnd::Open(SoFar::RollCall(BTreeMap::from([(seat, Choice::For)]))));
    write_for_good(&mut file, 511, "close-vote", |t| {
        t.votes().close(open.id, &roll_call())?;
        t.decisions().decide(&open.opened.version, &By::Vote(open.id), at(511))
    });
    assert_eq!(file.verify(), []);
    assert_eq!(file.contents().unwrap().decisions.len(), 3);
}

#[test]
fn what_the_new_format_knows_can_be_set_and_taken_back() {
    let room = copied();
    let mut file = room.open();
    let before = file.contents().unwrap();
    let open = Meeting { date: None, place: Some("Bodø".into()), ..before.meeting.clone() };
    write(&mut file, 510, "set-meeting", |t| t.meeting().put(&open));
    assert_eq!(file.contents().unwrap().meeting, open);
    file.undo(at(511), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap(), before);
    assert_eq!(file.verify(), []);
}
