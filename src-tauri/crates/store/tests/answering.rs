//! Answers of a roll call as they are given, and hands as they are counted: in the file at once, corrected while the vote is
//! open, gone when it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs;

use common::*;
use forum::SeatId;
use forum::vote::{Choice, Count, VoteMethod, VoteResult, Votes};
use serde_json::json;
use store::{ClosedVote, CountEntered, MeetingFile, SoFar, StoreError, Tables, Undoable, VoteEnd, VoteId};

fn a_meeting_that_votes(method: VoteMethod) -> (Room, MeetingFile, VoteId) {
    let (room, mut file) = Room::with_meeting(2);
    let content = json!({"amounts": {}});
    let version = write_for_good(&mut file, 1, "propose", |t| t.versions().freeze(DRAFT, case(4), at(1), &content));
    let vote = new_vote(&version.value, 1, method);
    let open = write_for_good(&mut file, 2, "open-vote", |t| t.votes().open(&vote)).value;
    (room, file, open)
}

fn so_far(file: &MeetingFile) -> SoFar {
    match file.contents().unwrap().votes.pop().unwrap().end {
        VoteEnd::Open(so_far) => so_far,
        other => panic!("the vote is open, not {other:?}"),
    }
}

fn answers(given: &[(&str, Choice)]) -> SoFar {
    SoFar::RollCall(given.iter().map(|(seat, choice)| (SeatId::new(*seat), *choice)).collect())
}

fn answer(file: &mut MeetingFile, minute: i64, vote: VoteId, seat: &str, answer: Option<Choice>) {
    write_for_good(file, minute, "answer", |t| t.votes().answer(vote, &SeatId::new(seat), answer));
}

#[test]
fn after_a_pulled_plug_the_answers_that_were_given_are_there() {
    let (room, mut file, vote) = a_meeting_that_votes(VoteMethod::RollCall);
    assert_eq!(so_far(&file), answers(&[]));
    answer(&mut file, 3, vote, "uh", Some(Choice::For));
    answer(&mut file, 4, vote, "ks", Some(Choice::Against));
    let pulled = Room::new();
    fs::copy(&room.path, &pulled.path).unwrap();
    assert_eq!(so_far(&pulled.open()), answers(&[("uh", Choice::For), ("ks", Choice::Against)]));
    assert_eq!(pulled.open().verify(), []);
}

#[test]
fn an_answer_can_be_corrected_and_taken_back_while_the_vote_is_open() {
    let (_room, mut file, vote) = a_meeting_that_votes(VoteMethod::RollCall);
    answer(&mut file, 3, vote, "uh", Some(Choice::For));
    answer(&mut file, 4, vote, "uh", Some(Choice::Blank));
    assert_eq!(so_far(&file), answers(&[("uh", Choice::Blank)]));
    answer(&mut file, 5, vote, "uh", None);
    assert_eq!(so_far(&file), answers(&[]));
    let said: Vec<String> = file.journal().unwrap().into_iter().map(|entry| entry.entry.kind).collect();
    assert_eq!(said[3..], ["answer", "answer", "answer"], "every answer stands in the journal");
    assert_eq!(file.verify(), []);
}

#[test]
fn hands_are_kept_as_they_are_counted_and_what_is_not_counted_is_not_nought() {
    let (room, mut file, vote) = a_meeting_that_votes(VoteMethod::ShowOfHands);
    assert_eq!(so_far(&file), SoFar::ShowOfHands(CountEntered::default()));
    for count in [
        CountEntered { yes: Some(2), ..CountEntered::default() },
        CountEntered { yes: Some(2), no: Some(0), blank: None },
        CountEntered::default(),
        CountEntered { yes: Some(1), no: Some(1), blank: Some(1) },
    ] {
        write_for_good(&mut file, 3, "enter-count", |t| t.votes().enter_count(vote, count));
        assert_eq!(so_far(&file), SoFar::ShowOfHands(count));
    }
    drop(file);
    assert!(matches!(so_far(&room.open()), SoFar::ShowOfHands(CountEntered { blank: Some(1), .. })));
}

#[test]
fn when_a_vote_ends_its_ballots_stand_and_what_it_had_so_far_is_gone() {
    let (room, mut file, vote) = a_meeting_that_votes(VoteMethod::RollCall);
    answer(&mut file, 3, vote, "uh", Some(Choice::Against));
    answer(&mut file, 3, vote, "ks", Some(Choice::For));
    write_for_good(&mut file, 4, "close-vote", |t| t.votes().close(vote, &roll_call()));
    let VoteEnd::Closed(closed) = &file.contents().unwrap().votes[0].end else { panic!("closed") };
    assert_eq!(closed, &roll_call(), "what was counted in the end");
    let late = file.write(
        &entry(5, "answer"),
        &Undoable::No,
        |t| t.votes().answer(vote, &SeatId::new("eier"), Some(Choice::For)),
        unchecked,
    );
    assert!(late.unwrap_err().to_string().contains("only while its roll call is open"));
    assert_eq!(file.verify(), []);
    drop(file);
    let rows = rusqlite::Connection::open(&room.path).unwrap();
    let left: i64 = rows.query_row("SELECT count(*) FROM answer_given", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn a_cancelled_vote_leaves_no_answers_and_the_next_starts_with_none() {
    for method in [VoteMethod::RollCall, VoteMethod::ShowOfHands] {
        let (_room, mut file, vote) = a_meeting_that_votes(method);
        write_for_good(&mut file, 3, "so far", |t| match method {
            VoteMethod::RollCall => t.votes().answer(vote, &SeatId::new("uh"), Some(Choice::For)),
            VoteMethod::ShowOfHands => {
                t.votes().enter_count(vote, CountEntered { yes: Some(3), ..CountEntered::default() })
            }
        });
        write_for_good(&mut file, 4, "cancel-vote", |t| t.votes().cancel(vote, at(4)));
        let held = file.contents().unwrap();
        assert_eq!(held.votes[0].end, VoteEnd::Cancelled(at(4)));
        let again = new_vote(&held.versions[0].hash, 2, method);
        write_for_good(&mut file, 5, "open-vote", |t| t.votes().open(&again));
        let nothing = match method {
            VoteMethod::RollCall => answers(&[]),
            VoteMethod::ShowOfHands => SoFar::ShowOfHands(CountEntered::default()),
        };
        assert_eq!(so_far(&file), nothing);
        assert_eq!(file.verify(), []);
    }
}

#[test]
fn an_answer_is_never_a_change_to_take_back_and_is_of_the_votes_own_kind() {
    let (_room, mut file, vote) = a_meeting_that_votes(VoteMethod::RollCall);
    let held = file.contents().unwrap();
    let seat = SeatId::new("uh");
    let mut refused = |undoable: Undoable, change: &dyn Fn(&Tables<'_>) -> Result<(), StoreError>| {
        let refused = file.write(&entry(3, "answer"), &undoable, change, unchecked).unwrap_err();
        assert_eq!(file.contents().unwrap(), held);
        refused.to_string()
    };
    let given = refused(undoable("answer"), &|t| t.votes().answer(vote, &seat, Some(Choice::For)));
    assert!(given.starts_with("not-undoable: a change of «answer_given»"), "{given}");
    let hands = CountEntered { yes: Some(1), ..CountEntered::default() };
    let counted = refused(Undoable::No, &|t| t.votes().enter_count(vote, hands));
    assert!(counted.contains("only while its show of hands is open"), "{counted}");
    let stranger = refused(Undoable::No, &|t| t.votes().answer(vote, &SeatId::new("borte"), Some(Choice::For)));
    assert!(stranger.starts_with("file-error"), "a seat that is not there: {stranger}");
}

#[test]
fn an_answer_of_a_seat_that_is_not_on_the_roll_is_found() {
    let (_room, mut file, vote) = a_meeting_that_votes(VoteMethod::RollCall);
    answer(&mut file, 3, vote, "sf", Some(Choice::For));
    let problems = file.verify();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].to_string(), "ballots: seat sf answered in vote 1 without being on its roll");
}

#[test]
fn hands_so_far_go_when_the_count_stands() {
    let (_room, mut file, vote) = a_meeting_that_votes(VoteMethod::ShowOfHands);
    let so_far = CountEntered { yes: Some(2), no: Some(1), blank: None };
    write_for_good(&mut file, 3, "enter-count", |t| t.votes().enter_count(vote, so_far));
    let count = Count { yes: 2, no: 1, blank: 0 };
    let closed = ClosedVote { votes: Votes::ShowOfHands { count }, count, result: VoteResult::Adopted, at: at(4) };
    write_for_good(&mut file, 4, "close-vote", |t| t.votes().close(vote, &closed));
    assert_eq!(file.contents().unwrap().votes[0].end, VoteEnd::Closed(closed));
    assert_eq!(file.verify(), []);
}
