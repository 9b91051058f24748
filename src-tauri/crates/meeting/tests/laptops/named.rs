//! Named votes by laptop, and votes between two proposals.

use forum::vote::Choice::{Against, Blank, For};
use meeting::face::MayVote;

use crate::room::{HERE, Room, counts};

#[test]
fn a_named_vote_by_laptop_is_told_by_name_when_it_has_ended() {
    let room = Room::voting("named-by-laptop");
    room.casts("s01", 1, For).unwrap();
    room.casts("s02", 2, Against).unwrap();
    room.casts("s04", 3, Blank).unwrap();
    let open = room.on_seat("s05").shared.vote.open.clone().unwrap();
    assert_eq!((open.how_many, open.voted.len(), open.entitled), (Some(3), 3, 9), "who has voted is told");
    let now = room.view().year.meetings[0].held.clone().unwrap().open_vote.unwrap();
    assert_eq!((now.answers, now.hands), (None, None), "how is not told, the leader neither");
    assert_eq!(now.waiting_for.len(), 6, "the leader sees who has not voted");
    let held = room.ends();
    assert_eq!(held.count, counts(1, 1, 1));
    let minutes = room.view().year.meetings[0].held.clone().unwrap();
    let told = minutes.cases.iter().flat_map(|case| &case.votes).next().unwrap().by_name.clone().unwrap();
    assert_eq!(
        told.iter().map(|(seat, choice)| (seat.as_str(), *choice)).collect::<Vec<_>>(),
        [("s01", For), ("s02", Against), ("s04", Blank)]
    );
    assert_eq!(room.verified(), [""; 0]);
}

#[test]
fn two_proposals_stand_against_each_other_by_laptop() {
    let room = Room::ready();
    room.say(r#"{"do":"put-to-vote","question":{"question":"two","first":"a","second":"b"},"way":"secret-by-laptop"}"#);
    for (seat, ballot) in HERE.iter().zip(1..) {
        room.casts(seat, ballot, if ballot < 3 { For } else { Against }).unwrap();
    }
    let held = room.ends();
    assert_eq!((held.count, held.on.len()), (counts(2, 6, 0), 2));
    let decided = room.face(&meeting::face::Face::Wall).shared.proposals.proposals.clone();
    assert_eq!(decided.iter().map(|proposal| proposal.decided).collect::<Vec<_>>(), [false, true], "b is carried");
}

#[test]
fn a_seat_is_told_whether_it_may_vote_and_why_not() {
    let may = |room: &Room, seat: &str| match room.on_seat(seat).own.unwrap().may_vote {
        MayVote::Now { vote } => format!("in {vote}"),
        MayVote::Not { why } => why.to_string(),
    };
    let room = Room::ready();
    assert_eq!(may(&room, "s01"), "no-vote-is-open");
    room.open_vote("secret-by-laptop");
    assert_eq!(may(&room, "s01"), "in 1");
    assert_eq!((may(&room, "s03"), may(&room, "s12")), ("may-not-vote".into(), "may-not-vote".into()));
    room.casts("s01", 1, For).unwrap();
    assert_eq!(may(&room, "s01"), "has-voted");
    room.say(r#"{"do":"leave","seats":["s02"]}"#);
    assert_eq!(may(&room, "s02"), "has-left");
    room.say(r#"{"do":"break-off-vote","why":"feil forslag"}"#);
    room.say(r#"{"do":"arrive","seats":["s02"]}"#);
    room.open_vote("show-of-hands");
    assert_eq!(may(&room, "s01"), "another-way");
}

#[test]
fn a_laptop_that_dies_votes_at_the_desk_once() {
    for way in ["named-by-laptop", "secret-by-laptop"] {
        let room = Room::voting(way);
        room.casts("s01", 1, For).unwrap();
        let before = room.meeting.journal().unwrap().lines.len();
        room.say(r#"{"do":"cast-at-desk","seat":"s02","choice":"against"}"#);
        assert_eq!(room.meeting.journal().unwrap().lines.len(), before, "the journal does not tell it");
        assert_eq!(room.try_to(r#"{"do":"cast-at-desk","seat":"s02","choice":"for"}"#).err().unwrap(), "has-voted");
        assert_eq!(room.try_to(r#"{"do":"cast-at-desk","seat":"s01","choice":"for"}"#).err().unwrap(), "has-voted");
        assert_eq!(room.casts("s02", 2, Against), Err("has-voted".into()), "nor does its laptop when it is back");
        let held = room.ends();
        assert_eq!((held.count, held.receipts.len()), (counts(1, 1, 0), 2), "{way}");
        let again = r#"{"do":"recount","vote":1,"count":{"yes":2,"no":0,"blank":0},"why":"uklart"}"#;
        assert_eq!(room.try_to(again).err().unwrap(), "nothing-to-recount");
        assert_eq!(room.try_to(r#"{"do":"undo"}"#).err().unwrap(), "nothing-to-undo");
    }
}
