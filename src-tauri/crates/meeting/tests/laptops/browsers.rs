//! Of each vote in which browsers could vote too the minutes say so, and of no other.

use forum::Language;
use forum::vote::Choice::{Against, For};

use crate::room::{HERE, Room};

/// How often the minutes say it.
fn said(room: &Room) -> usize {
    let minutes = room.meeting.protokoll_text(None, Language::Nb).unwrap();
    minutes.matches("Det kunne også stemmes fra nettleser.").count()
}

/// All vote on proposal «a», which has been voted on so many times before.
fn votes(room: &Room, vote: u32) {
    let way = r#""way":"named-by-laptop""#;
    match vote {
        1 => room.say(&format!(r#"{{"do":"put-to-vote","question":{{"question":"one","proposal":"a"}},{way}}}"#)),
        _ => room.say(&format!(
            r#"{{"do":"put-to-vote","question":{{"question":"one","proposal":"a"}},{way},"repeats":{}}}"#,
            vote - 1
        )),
    };
}

fn ends(room: &Room, vote: u32) {
    for (ballot, seat) in (20 * u8::try_from(vote).unwrap()..).zip(HERE) {
        room.marks(vote, seat, ballot, For.into()).unwrap();
    }
    room.say(r#"{"do":"end-vote"}"#);
}

#[test]
fn the_minutes_say_it_of_each_vote_in_which_they_could() {
    let room = Room::ready();
    votes(&room, 1);
    ends(&room, 1);
    assert_eq!(said(&room), 0, "nobody has let them");
    room.meeting.let_browsers_vote(true).unwrap();
    votes(&room, 2);
    ends(&room, 2);
    assert_eq!(said(&room), 1);
    room.meeting.let_browsers_vote(false).unwrap();
    votes(&room, 3);
    ends(&room, 3);
    assert_eq!(said(&room), 1, "of the one in which they could");
    let room = room.killed();
    assert_eq!(said(&room), 1, "it is in the file");
    assert_eq!(room.verified(), [""; 0]);
}

#[test]
fn they_could_also_when_it_was_for_a_moment_while_the_vote_was_open() {
    let room = Room::voting("secret-by-laptop");
    room.meeting.let_browsers_vote(true).unwrap();
    room.casts("s01", 1, For).unwrap();
    room.meeting.let_browsers_vote(false).unwrap();
    for (ballot, seat) in (2..).zip(&HERE[1..]) {
        room.casts(seat, ballot, Against).unwrap();
    }
    room.ends();
    assert_eq!(said(&room), 1);
}

#[test]
fn of_an_election_from_laptops_it_is_said_and_of_hands_and_of_what_was_broken_off_it_is_not() {
    let room = Room::ready();
    room.meeting.let_browsers_vote(true).unwrap();
    room.open_vote("named-by-laptop");
    room.say(r#"{"do":"break-off-vote","why":"feil forslag"}"#);
    room.open_vote("show-of-hands");
    room.say(r#"{"do":"count-hands","count":{"yes":5,"no":3,"blank":0}}"#);
    room.say(r#"{"do":"end-vote"}"#);
    assert_eq!(said(&room), 0);
    room.open_vote("elect-secret-by-laptop");
    for (ballot, seat) in (1..).zip(HERE) {
        room.marks(3, seat, ballot, room.mark(For)).unwrap();
    }
    room.say(r#"{"do":"end-vote"}"#);
    assert_eq!(said(&room), 1);
}
