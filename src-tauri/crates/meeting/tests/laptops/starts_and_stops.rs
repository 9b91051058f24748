//! The cases of start, stop and clear that OpenSlides' vote-service holds its stores to (`backend/test`): each also two times, in the wrong
//! order, and many at once. Named and secret alike, on a proposal and in an election.

use std::thread;

use forum::vote::Choice::{Against, For};
use meeting::face::MayVote;

use crate::room::{HERE, Room, WAYS, counts};

const END: &str = r#"{"do":"end-vote"}"#;

#[test]
fn start_a_second_time_is_refused_and_takes_nothing_away() {
    for way in WAYS {
        let room = Room::voting(way);
        let first = room.casts("s01", 1, For).unwrap();
        assert_eq!(room.tries_to_open("named-by-laptop"), Err("vote-is-open".into()), "{way}");
        assert_eq!((room.how_many(), room.casts("s01", 1, For)), (1, Ok(first)));
    }
}

#[test]
fn start_after_stop_opens_another_vote_and_never_the_one_that_has_ended() {
    for way in ["named-by-laptop", "secret-by-laptop"] {
        let room = Room::voting(way);
        let first = room.casts("s01", 1, For).unwrap();
        room.ends();
        // Whoever did not vote had gone; they come back for the next one.
        room.say(&format!(
            r#"{{"do":"arrive","seats":{}}}"#,
            serde_json::to_string(&[&HERE[1..], &["s11"]].concat()).unwrap()
        ));
        room.say(r#"{"do":"put-to-vote","question":{"question":"one","proposal":"b"},"way":"named-by-laptop"}"#);
        assert_eq!(room.how_many(), 0, "{way}: nobody has voted in the new one");
        assert_eq!(room.casts("s02", 2, For), Err("vote-is-over".into()), "the first stays ended");
        assert_eq!(room.casts("s01", 1, For), Ok(first));
        room.marks(2, "s01", 3, For.into()).unwrap();
        assert_eq!(room.how_many(), 1);
    }
}

#[test]
fn stop_when_no_vote_is_open_is_refused() {
    let room = Room::ready();
    assert_eq!(room.try_to(END).err().as_deref(), Some("no-vote-is-open"));
}

#[test]
fn stop_a_second_time_is_refused_and_the_count_stands() {
    for way in WAYS {
        let room = Room::voting(way);
        room.casts("s01", 1, For).unwrap();
        room.ends();
        assert_eq!(room.try_to(END).err().as_deref(), Some("no-vote-is-open"), "{way}");
        assert_eq!((room.held().count, room.held().receipts.len()), (counts(1, 0, 0), 1));
    }
}

#[test]
fn stop_one_that_nobody_voted_in_is_refused_and_it_may_be_broken_off() {
    for way in WAYS {
        let room = Room::voting(way);
        assert_eq!(room.try_to(END).err().as_deref(), Some("nothing-given"), "{way}");
        room.casts("s01", 1, For).unwrap();
        room.say(r#"{"do":"break-off-vote","why":"feil forslag"}"#);
        assert_eq!(room.verified(), [""; 0]);
    }
}

#[test]
fn clear_takes_away_the_ballots_and_who_has_voted() {
    for way in ["named-by-laptop", "secret-by-laptop"] {
        let room = Room::voting(way);
        for (ballot, seat) in (1..).zip(HERE) {
            room.casts(seat, ballot, For).unwrap();
        }
        room.say(r#"{"do":"break-off-vote","why":"feil forslag"}"#);
        room.open_vote(way);
        assert_eq!(room.how_many(), 0, "{way}");
        for seat in HERE {
            let may = room.on_seat(seat).own.unwrap().may_vote;
            assert!(matches!(may, MayVote::Now { vote: 2 }), "{seat} votes anew: {may:?}");
        }
    }
}

#[test]
fn each_of_many_is_told_whether_it_has_voted() {
    for way in WAYS {
        let room = Room::voting(way);
        let (voted, not_yet) = HERE.split_at(4);
        for (ballot, seat) in (1..).zip(voted) {
            room.casts(seat, ballot, Against).unwrap();
        }
        let told = |seat: &&str| room.on_seat(seat).own.unwrap().ballot.map(|ballot| ballot.vote);
        assert_eq!(voted.iter().map(told).collect::<Vec<_>>(), [Some(1); 4], "{way}");
        assert_eq!(not_yet.iter().map(told).collect::<Vec<_>>(), [None; 4], "{way}");
    }
}

#[test]
fn many_starts_and_stops_at_once_open_one_vote_and_end_it_once() {
    let room = Room::ready();
    let opened = at_once(|| room.tries_to_open("secret-by-laptop"));
    assert_eq!(opened, 1, "one of twenty opens it");
    for (ballot, seat) in (1..).zip(HERE) {
        room.casts(seat, ballot, For).unwrap();
    }
    assert_eq!(at_once(|| room.try_to(END).map(drop)), 1, "one of twenty ends it");
    assert_eq!((room.held().count, room.held().receipts.len()), (counts(8, 0, 0), 8));
    assert_eq!(room.verified(), [""; 0]);
}

/// How many of twenty that do the same at once come through.
fn at_once(does: impl Fn() -> Result<(), String> + Sync) -> usize {
    thread::scope(|scope| {
        let threads: Vec<_> = (0..20).map(|_| scope.spawn(&does)).collect();
        threads.into_iter().filter_map(|thread| thread.join().unwrap().ok()).count()
    })
}
