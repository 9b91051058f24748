//! The cases of voting that OpenSlides' vote-service holds its stores to (`backend/test`): before start, two times, after stop, many at
//! once, stop while voting; and those that a meeting adds. Start, stop and clear are beside this, in `starts_and_stops`. Named and secret alike, on a proposal and in an election.

use std::collections::BTreeSet;
use std::thread;

use forum::SeatId;
use forum::vote::Choice::{Against, For};
use procedure::Receipt;

use crate::room::{HERE, Room, WAYS, cast, counts, receipt};

#[test]
fn a_vote_before_any_is_open_is_refused() {
    let room = Room::ready();
    assert_eq!(room.casts("s01", 1, For), Err("vote-not-yet".into()));
}

#[test]
fn a_vote_in_one_that_has_not_opened_is_refused() {
    let room = Room::voting("secret-by-laptop");
    let early =
        room.asks("s01", r#"{"do":"cast","vote":2,"ballot":"11111111111111111111111111111111","choice":"for"}"#);
    assert_eq!(early.err(), Some("vote-not-yet".into()));
    let none = room.asks("s01", r#"{"do":"cast","vote":0,"ballot":"11111111111111111111111111111111","choice":"for"}"#);
    assert_eq!(none.err(), Some("vote-not-yet".into()));
}

#[test]
fn the_same_ballot_two_times_gets_the_same_receipt_and_counts_once() {
    for way in WAYS {
        let room = Room::voting(way);
        let first = room.casts("s01", 1, For).unwrap();
        let revision = room.meeting.face_revision().unwrap();
        assert_eq!(room.casts("s01", 1, For), Ok(first.clone()));
        assert_eq!(room.meeting.face_revision().unwrap(), revision, "nothing has moved");
        assert_eq!((room.ends().count, room.held().receipts), (counts(1, 0, 0), vec![first]), "{way}");
    }
}

#[test]
fn another_ballot_of_the_same_seat_is_refused() {
    for way in WAYS {
        let room = Room::voting(way);
        room.casts("s01", 1, For).unwrap();
        assert_eq!(room.casts("s01", 2, For), Err("has-voted".into()), "another id, {way}");
        assert_eq!(room.casts("s01", 1, Against), Err("has-voted".into()), "another choice, {way}");
        assert_eq!(room.casts("s02", 1, For), Err("ballot-of-another".into()), "another's id, {way}");
        assert_eq!(room.ends().count, counts(1, 0, 0));
    }
}

#[test]
fn a_vote_after_stop_is_refused_but_the_same_ballot_again_gets_its_receipt() {
    for way in WAYS {
        let room = Room::voting(way);
        let first = room.casts("s01", 1, For).unwrap();
        room.ends();
        assert_eq!(room.casts("s02", 2, For), Err("vote-is-over".into()));
        assert_eq!(room.casts("s01", 2, For), Err("vote-is-over".into()));
        assert_eq!(room.casts("s01", 1, Against), Err("vote-is-over".into()));
        assert_eq!(room.casts("s02", 1, For), Err("vote-is-over".into()), "nor for another seat");
        assert_eq!(room.casts("s01", 1, For), Ok(first), "its laptop never heard of the receipt");
        assert_eq!(room.held().count, counts(1, 0, 0), "{way}");
    }
}

#[test]
fn a_vote_in_one_that_was_broken_off_is_refused() {
    for way in WAYS {
        let room = Room::voting(way);
        room.casts("s01", 1, For).unwrap();
        room.say(r#"{"do":"break-off-vote","why":"feil forslag"}"#);
        assert_eq!(room.casts("s01", 1, For), Err("vote-is-over".into()), "{way}");
        assert_eq!(room.on_seat("s01").own.unwrap().ballot, None);
    }
}

#[test]
fn who_may_not_vote_is_refused_with_words() {
    for way in ["secret-by-laptop", "elect-secret-by-laptop"] {
        who_may_not_vote(&Room::voting(way));
    }
}

fn who_may_not_vote(room: &Room) {
    assert_eq!(room.casts("s03", 1, For), Err("may-not-vote".into()), "absent");
    assert_eq!(room.casts("s12", 1, For), Err("may-not-vote".into()), "inhabil");
    assert_eq!(room.casts("s99", 1, For), Err("may-not-vote".into()), "no such seat");
    room.say(r#"{"do":"leave","seats":["s01"]}"#);
    assert_eq!(room.casts("s01", 1, For), Err("has-left".into()));
    room.say(r#"{"do":"arrive","seats":["s01"]}"#);
    room.casts("s01", 1, For).unwrap();
    let without_vote = room.view().seats.iter().find(|seat| !seat.may_vote()).unwrap().id.clone();
    assert_eq!(room.casts(without_vote.as_str(), 2, For), Err("may-not-vote".into()), "statsforvalteren");
}

#[test]
fn a_ballot_sent_again_after_its_seat_has_left_gets_its_receipt() {
    for way in WAYS {
        let room = Room::voting(way);
        let first = room.casts("s01", 1, For).unwrap();
        room.say(r#"{"do":"leave","seats":["s01"]}"#);
        assert_eq!(room.casts("s01", 1, For), Ok(first), "{way}");
    }
}

#[test]
fn a_vote_of_hands_takes_no_ballots_from_laptops() {
    for way in ["show-of-hands", "roll-call", "secret"] {
        let room = Room::voting(way);
        assert_eq!(room.casts("s01", 1, For), Err("another-way".into()), "{way}");
    }
}

#[test]
fn what_is_no_ballot_is_not_understood() {
    let read = |text: &str| serde_json::from_str::<meeting::face::SeatCommand>(text).is_ok();
    let ballot = |id: &str| format!(r#"{{"do":"cast","vote":1,"ballot":"{id}","choice":"for"}}"#);
    assert!(read(&ballot(&"a1".repeat(16))));
    for id in ["", "a1", &"A1".repeat(16), &"g1".repeat(16), &"a1".repeat(17), "æ1æ1æ1æ1æ1æ1æ1æ1"] {
        assert!(!read(&ballot(id)), "{id}");
    }
    assert!(read(r#"{"do":"cast","vote":1,"ballot":"11111111111111111111111111111111","choice":["A","B"]}"#));
    assert!(!read(r#"{"do":"cast","vote":1,"ballot":"11111111111111111111111111111111","choice":[1]}"#));
    assert!(!read(r#"{"do":"cast","vote":1,"ballot":"11111111111111111111111111111111","choice":"ja"}"#));
    assert!(!read(r#"{"do":"cast","vote":1,"ballot":"11111111111111111111111111111111","choice":"for","seat":"s02"}"#));
    assert!(!read(r#"{"do":"withdraw-floor","seat":"s02"}"#));
    assert!(!read(r#"{"do":"end-vote"}"#), "a laptop has no commands of the leader");
}

#[test]
fn many_at_once_are_all_counted_once() {
    for way in WAYS {
        let room = Room::voting(way);
        let receipts: BTreeSet<Receipt> = thread::scope(|scope| {
            let threads = HERE.iter().zip(1..).map(|(seat, ballot)| {
                let room = &room;
                scope.spawn(move || room.casts(seat, ballot, if ballot % 2 == 0 { For } else { Against }).unwrap())
            });
            let threads: Vec<_> = threads.collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let held = room.ends();
        assert_eq!((held.count, receipts.len()), (counts(4, 4, 0), 8), "{way}");
        assert_eq!(held.receipts, receipts.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn many_times_the_same_at_once_is_one_ballot() {
    for way in WAYS {
        let room = Room::voting(way);
        let receipts: BTreeSet<Receipt> = thread::scope(|scope| {
            let threads: Vec<_> = (0..20).map(|_| scope.spawn(|| room.casts("s01", 1, For).unwrap())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!((receipts.len(), room.ends().count), (1, counts(1, 0, 0)), "{way}");
    }
}

#[test]
fn stop_while_voting_every_receipt_is_counted_and_nothing_else() {
    for way in WAYS {
        let room = Room::voting(way);
        room.casts("s01", 1, For).unwrap();
        let given: BTreeSet<Receipt> = thread::scope(|scope| {
            let rest = HERE.iter().zip(1..).skip(1);
            let threads: Vec<_> = rest
                .map(|(seat, ballot)| {
                    let room = &room;
                    scope.spawn(move || room.casts(seat, ballot, For))
                })
                .collect();
            room.ends();
            threads.into_iter().filter_map(|thread| thread.join().unwrap().ok()).collect()
        });
        let held = room.held();
        assert_eq!(held.receipts.len(), given.len() + 1, "{way}");
        assert!(given.iter().all(|receipt| held.receipts.contains(receipt)));
        assert_eq!(held.count, counts(u32::try_from(given.len()).unwrap() + 1, 0, 0));
    }
}

#[test]
fn ballots_that_arrive_together_are_each_answered_by_itself() {
    for way in ["secret-by-laptop", "elect-secret-by-laptop"] {
        together(&Room::voting(way));
    }
}

fn together(room: &Room) {
    let of = |seat: &str, ballot, choice| (SeatId::new(seat), cast(1, ballot, room.mark(choice)));
    let answers = room.meeting.from_seats(&[
        of("s01", 1, For),
        of("s03", 2, For),
        of("s01", 3, Against),
        of("s02", 4, Against),
        of("s01", 1, For),
        (SeatId::new("s04"), meeting::face::SeatCommand::AskFloor { kind: procedure::FloorKind::Speech }),
    ]);
    let told: Vec<String> = answers
        .iter()
        .map(|answer| match answer {
            Ok(meeting::face::SeatAnswer::Cast { .. }) => "receipt".to_owned(),
            Ok(other) => format!("{other:?}"),
            Err(refusal) => refusal.code.to_string(),
        })
        .collect();
    assert_eq!(told, ["receipt", "may-not-vote", "has-voted", "receipt", "receipt", "Done"]);
    assert_eq!(answers[0].clone().map(receipt), answers[4].clone().map(receipt));
    assert_eq!(room.ends().count, counts(1, 1, 0));
}

#[test]
fn every_ballot_with_a_receipt_is_there_after_a_kill_and_every_other_can_be_sent_again() {
    for way in WAYS {
        let room = Room::voting(way);
        let first = room.casts("s01", 1, For).unwrap();
        let room = room.killed();
        assert_eq!(room.how_many(), 1, "{way}");
        assert_eq!(room.casts("s01", 1, For), Ok(first));
        assert_eq!(room.casts("s01", 2, For), Err("has-voted".into()));
        room.casts("s02", 2, Against).unwrap();
        let room = room.killed();
        assert_eq!(room.ends().count, counts(1, 1, 0));
        let room = room.killed();
        assert_eq!(room.held().receipts.len(), 2);
        assert_eq!(room.verified(), [""; 0]);
    }
}
