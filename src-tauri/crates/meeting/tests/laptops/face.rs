//! What laptops see: what moved and nothing else, and never a byte of what is not theirs.

use forum::SeatId;
use forum::vote::Choice::{self, Against, For};
use meeting::face::{Face, FaceChange};
use procedure::FloorKind;
use serde_json::json;

use crate::room::{Room, cast};

/// Every byte that laptops get of the meeting as it is now.
fn all_bytes(room: &Room, own: &str) -> String {
    let json = |face: &Face| serde_json::to_string(&room.face(face)).unwrap();
    let change = serde_json::to_string(&room.meeting.face_change(0).unwrap()).unwrap();
    let views = [json(&Face::Seat(SeatId::new(own))), json(&Face::Guest), json(&Face::Wall), change];
    [&views[..], &all_answers(room)].concat().join("\n")
}

/// What is answered to every question about some lines, of what is shown and of everything that is not.
fn all_answers(room: &Room) -> Vec<String> {
    let proposals = room.face(&Face::Guest).shared.proposals.proposals.clone();
    let proposals = proposals.iter().map(|proposal| proposal.proposal.to_string()).chain(["HIT".to_owned()]);
    let of = proposals.map(|proposal| json!({"of": "proposal", "proposal": proposal})).chain([json!({"of": "draft"})]);
    let mut answers = Vec::new();
    for of in of {
        for need in ["rekom-1", "rekom-2", "dekom-1", "rekom-999"] {
            let scheme = need.split('-').next();
            let why = json!({"ask": "why", "of": of, "need": need});
            let amounts = json!([{"need": need, "amount": 1_000}]);
            let what_if = json!({"ask": "what-if", "of": of, "scheme": scheme, "amounts": amounts, "others": "spread"});
            for question in [why, what_if] {
                let answer = room.meeting.look(&serde_json::from_value(question).unwrap());
                answers.push(
                    answer.map_or_else(|no| serde_json::to_string(&no), |yes| serde_json::to_string(&yes)).unwrap(),
                );
            }
        }
    }
    answers
}

#[test]
fn a_change_holds_the_sections_that_moved_and_no_other() {
    let room = Room::ready();
    let moved = |room: &Room, since: u64| {
        let change = room.meeting.face_change(since).unwrap();
        assert!(!change.whole, "the revision is one of this meeting");
        let FaceChange { meeting, case, draft, proposals, vote, speakers, wall, .. } = &change;
        let named = [
            ("meeting", meeting.is_some()),
            ("case", case.is_some()),
            ("draft", draft.is_some()),
            ("proposals", proposals.is_some()),
            ("vote", vote.is_some()),
            ("speakers", speakers.is_some()),
            ("wall", wall.is_some()),
        ];
        named.into_iter().filter(|(_, moved)| *moved).map(|(name, _)| name).collect::<Vec<_>>()
    };
    let seen = room.face(&Face::Guest).revision;
    assert!(room.meeting.face_change(seen).unwrap().is_empty());
    room.say(r#"{"do":"set-note","need":"rekom-1","note":"Avklares."}"#);
    assert_eq!(moved(&room, seen), [""; 0], "a note is none of theirs");
    room.asks("s01", r#"{"do":"ask-floor","kind":"speech"}"#).unwrap();
    assert_eq!(moved(&room, seen), ["speakers"]);
    let seen = room.meeting.face_revision().unwrap();
    room.open_vote("secret-by-laptop");
    assert_eq!(moved(&room, seen), ["vote"]);
    let seen = room.meeting.face_revision().unwrap();
    room.casts("s01", 1, For).unwrap();
    assert_eq!(moved(&room, seen), ["vote"], "how many have voted");
    let seen = room.meeting.face_revision().unwrap();
    room.say(r#"{"do":"show-on-wall","scene":{"scene":"draft","scheme":"rekom"}}"#);
    assert_eq!(moved(&room, seen), ["draft", "wall"]);
    let seen = room.meeting.face_revision().unwrap();
    room.say(r#"{"do":"set-amount","need":"rekom-1","amount":99000,"others":"hold"}"#);
    assert_eq!(moved(&room, seen), ["draft", "wall"], "the table on the wall is followed");
    assert!(room.meeting.face_change(0).unwrap().whole, "a revision of another day gets everything");
}

#[test]
fn revisions_grow_also_when_the_program_is_started_again() {
    let room = Room::voting("secret-by-laptop");
    let first = room.face(&Face::Guest);
    room.casts("s01", 1, For).unwrap();
    let second = room.meeting.face_revision().unwrap();
    assert!(second > first.revision);
    let change = room.meeting.face_change(second + 1).unwrap();
    assert!(change.whole, "a revision that this meeting has not come to is one of another time");
}

#[test]
fn a_table_that_was_shown_stands_as_it_was_shown() {
    let room = Room::ready();
    let of = |room: &Room, need: &str| {
        let draft = room.face(&Face::Guest).shared.draft.clone();
        let lines = draft.tables.iter().flat_map(|table| &table.lines);
        lines.into_iter().find(|line| line.need.as_str() == need).map(|line| line.amount.get())
    };
    assert_eq!(of(&room, "rekom-1"), None, "nothing is shown yet");
    room.say(r#"{"do":"set-amount","need":"rekom-1","amount":99000,"others":"hold"}"#);
    assert_eq!(of(&room, "rekom-1"), None);
    room.say(r#"{"do":"show-on-wall","scene":{"scene":"draft","scheme":"rekom"}}"#);
    assert_eq!((of(&room, "rekom-1"), of(&room, "dekom-1")), (Some(99_000), None), "of the scheme that is shown");
    room.say(r#"{"do":"freeze-wall"}"#);
    room.say(r#"{"do":"set-amount","need":"rekom-1","amount":98000,"others":"hold"}"#);
    assert_eq!(of(&room, "rekom-1"), Some(99_000), "the wall stands still, and so do the laptops");
    room.say(r#"{"do":"thaw-wall"}"#);
    assert_eq!(of(&room, "rekom-1"), Some(98_000));
    room.say(r#"{"do":"show-on-wall","scene":{"scene":"pause"}}"#);
    room.say(r#"{"do":"set-amount","need":"rekom-1","amount":97000,"others":"hold"}"#);
    assert_eq!(of(&room, "rekom-1"), Some(98_000), "as it was when it was shown last");
}

#[test]
fn a_draft_that_is_put_forward_is_seen_line_by_line_as_it_was_frozen() {
    let room = Room::ready();
    room.say(r#"{"do":"close-case","status":"put-off"}"#);
    room.say(r#"{"do":"set-amount","need":"rekom-1","amount":99000,"others":"hold"}"#);
    room.say(r#"{"do":"open-case","case":"4/23"}"#);
    room.say(r#"{"do":"put-draft-forward"}"#);
    let proposals = room.face(&Face::Guest).shared.proposals.proposals.clone();
    let lines = proposals[0].lines.clone().unwrap();
    assert_eq!(lines.iter().find(|line| line.need.as_str() == "rekom-1").unwrap().amount.get(), 99_000);
    assert_eq!(lines.len(), room.view().needs.len());
}

/// Secrets in every field that must not leave, by what they are.
const SECRETS: [(&str, &str); 12] = [
    ("an internal note", "HEMMELIGNOTAT"),
    ("the reason of a tie", "HEMMELIGHABILITET"),
    ("another seat's remark", "HEMMELIGMERKNAD"),
    ("why a seat is absent", "HEMMELIGFORFALL"),
    ("another seat's tie", "HEMMELIGMELDING"),
    ("why another wants other amounts", "HEMMELIGMOTFORSLAG"),
    ("a person's name", "HEMMELIGNAVN"),
    ("a person's e-mail", "hemmelig@epost.no"),
    ("a person's phone", "98765432"),
    ("who follows a case up", "HEMMELIGANSVAR"),
    ("the secretary's words", "HEMMELIGPROTOKOLL"),
    ("the name of a draft that is not shown", "HEMMELIGUTKAST"),
];

#[test]
fn no_byte_that_a_laptop_gets_in_a_whole_meeting_is_of_what_is_not_its_own() {
    let room = Room::ready();
    let mut seen = String::new();
    let mut look = |room: &Room| seen.push_str(&all_bytes(room, "s01"));
    let steps = [
        r#"{"do":"set-note","need":"rekom-1","note":"HEMMELIGNOTAT"}"#,
        r#"{"do":"set-person","person":{"id":"p1","name":"HEMMELIGNAVN (konstruert)","email":"hemmelig@epost.no","phone":"98765432"}}"#,
        r#"{"do":"set-case-text","text":{"case":"3/23","body":"forum","background":"Synlig bakgrunn.","responsible":"HEMMELIGANSVAR","follow_up":null,"carried_from":null}}"#,
        r#"{"do":"report-absence","absence":{"meeting":"m1","seat":"s03","note":"HEMMELIGFORFALL"}}"#,
        r#"{"do":"write-minutes","case":"3/23","text":"HEMMELIGPROTOKOLL"}"#,
        r#"{"do":"raise-ties","ties":[{"seat":"s02","about":{"about":"case"},"raised_by":{"by":"member"},"why":"HEMMELIGHABILITET"}]}"#,
        r#"{"do":"treat-ties","of":{"of":"whole-case","group":null},"outcome":"inhabil","taken":{"taken":"agreed"}}"#,
        r#"{"do":"arrive","seats":["s13","s14","s16","s17"]}"#,
        r#"{"do":"copy-draft","from":"Utkast A","name":"HEMMELIGUTKAST"}"#,
        r#"{"do":"set-amount","need":"rekom-1","amount":76543,"others":"hold"}"#,
    ];
    for step in steps {
        room.say(step);
        look(&room);
    }
    room.asks("s02", r#"{"do":"remark","need":"rekom-1","text":"HEMMELIGMERKNAD"}"#).unwrap();
    room.asks("s04", r#"{"do":"report-tie","why":"HEMMELIGMELDING"}"#).unwrap();
    room.asks(
        "s04",
        r#"{"do":"counter-proposal","amounts":[{"need":"rekom-1","amount":1}],"why":"HEMMELIGMOTFORSLAG"}"#,
    )
    .unwrap();
    room.asks("s01", r#"{"do":"remark","text":"MINMERKNAD"}"#).unwrap();
    look(&room);
    room.say(r#"{"do":"choose-draft","name":"Utkast A"}"#);
    for scene in [
        r#"{"scene":"draft","scheme":"rekom"}"#,
        r#"{"scene":"region","scheme":"rekom","region":"Lofoten"}"#,
        r#"{"scene":"result"}"#,
        r#"{"scene":"case"}"#,
    ] {
        room.say(&format!(r#"{{"do":"show-on-wall","scene":{scene}}}"#));
        look(&room);
    }
    for way in ["roll-call", "named-by-laptop", "secret-by-laptop"] {
        room.open_vote(way);
        if way == "roll-call" {
            room.say(r#"{"do":"give-answer","seat":"s05","choice":"against"}"#);
        } else {
            let number = room.face(&Face::Guest).shared.vote.open.clone().unwrap().number;
            room.meeting.from_seat(&SeatId::new("s01"), cast(number, 1, For)).unwrap();
        }
        look(&room);
        room.say(r#"{"do":"break-off-vote","why":"prøve"}"#);
        look(&room);
    }
    room.say(r#"{"do":"put-to-vote","question":{"question":"one","proposal":"b"},"way":"show-of-hands"}"#);
    room.say(r#"{"do":"count-hands","count":{"yes":4,"no":3,"blank":0}}"#);
    look(&room);
    room.say(r#"{"do":"end-vote"}"#);
    elects(&room, &mut look);
    room.say(r#"{"do":"close-case","status":"treated"}"#);
    look(&room);
    room.say(r#"{"do":"close-meeting"}"#);
    look(&room);

    for (what, secret) in SECRETS {
        assert!(!seen.contains(secret), "{what} left the desk");
    }
    assert!(!seen.contains("76543"), "the amount of a draft that is not shown left the desk");
    for needle in
        [room.folder.path().to_str().unwrap(), ".innstilling", "\"notes\"", "\"answers\"", "\"by_name\"", "\"named\":{"]
    {
        assert!(!seen.contains(needle), "{needle} left the desk");
    }
    assert!(seen.contains("\"what-if\"") && seen.contains("\"not-shown\""), "questions were answered, and refused");
    for own in ["MINMERKNAD", "Synlig bakgrunn.", "Det settes av 200 000 kroner.", "\"secret-by-laptop\""] {
        assert!(seen.contains(own), "{own} is theirs to see, and was looked for in the right place");
    }
}

/// An election in the case that is open: a secret ballot that is broken off, and a named one that is held.
fn elects(room: &Room, look: &mut impl FnMut(&Room)) {
    room.elect(1, &["A", "B"], "secret-by-laptop");
    look(room);
    let number =
        || room.face(&Face::Guest).shared.vote.election.clone().unwrap().open.unwrap().by_laptop.unwrap().number;
    room.marks(number(), "s01", 30, room.mark(For)).unwrap();
    look(room);
    room.say(r#"{"do":"break-off-vote","why":"prøve"}"#);
    look(room);
    room.say(r#"{"do":"open-second-ballot","way":"named-by-laptop"}"#);
    for (ballot, seat) in (40..).zip(["s01", "s04", "s05", "s06", "s07"]) {
        room.marks(number(), seat, ballot, room.mark(For)).unwrap();
        look(room);
    }
    room.say(r#"{"do":"end-vote"}"#);
    look(room);
}

#[test]
fn how_anybody_votes_changes_no_byte_while_the_vote_is_open() {
    let played = |way: &str, choices: [Choice; 2]| {
        let room = Room::voting(way);
        match way {
            "roll-call" => {
                for (seat, choice) in ["s01", "s02"].into_iter().zip(choices) {
                    let choice = serde_json::to_string(&choice).unwrap();
                    room.say(&format!(r#"{{"do":"give-answer","seat":"{seat}","choice":{choice}}}"#));
                }
            }
            _ => {
                for ((seat, ballot), choice) in [("s01", 1), ("s02", 2)].into_iter().zip(choices) {
                    room.casts(seat, ballot, choice).unwrap();
                }
            }
        }
        let leader = serde_json::to_string(&room.view().year.meetings[0].held.clone().unwrap().open_vote).unwrap();
        (all_bytes(&room, "s05"), leader)
    };
    for way in ["roll-call", "named-by-laptop", "secret-by-laptop", "elect-named-by-laptop", "elect-secret-by-laptop"] {
        let (one, other) = (played(way, [For, Against]), played(way, [Against, For]));
        assert_eq!(one.0, other.0, "{way}");
        if way != "roll-call" {
            assert_eq!(one.1, other.1, "the leader neither, {way}");
        }
    }
}

#[test]
fn a_command_of_a_seat_that_is_not_there_is_refused_and_a_guest_has_no_view_of_its_own() {
    let room = Room::ready();
    assert!(room.meeting.face_view(&Face::Seat(SeatId::new("s99"))).is_err());
    assert_eq!(room.face(&Face::Guest).own, None);
    let refused = room.meeting.from_seats(&[
        (SeatId::new("s99"), cast(1, 1, For)),
        (SeatId::new("s99"), meeting::face::SeatCommand::AskFloor { kind: FloorKind::Speech }),
    ]);
    assert!(refused.iter().all(Result::is_err));
}
