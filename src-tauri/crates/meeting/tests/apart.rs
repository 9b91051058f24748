//! A joint meeting of two bodies of which each decides ordninger of its own, on one draft (R104, R145).
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use common::{Room, clock};
use forum::{Language, NeedId};
use meeting::command::{HistoryCommand, ResolveCommand};
use meeting::view::{Decided, DecidedPart, Stage};
use meeting::{Command, ProposalId, verify};
use procedure::{BodyId, VoteQuestion, Way};
use serde_json::{Value, json};

fn say(room: &Room, command: Value) {
    room.done(serde_json::from_value::<Command>(command).unwrap());
}

fn body(id: &str) -> BodyId {
    BodyId::new(id)
}

/// What the forum of the file is, with other ordninger.
fn deciding(room: &Room, id: &str, name: &str, schemes: &[&str]) -> Value {
    let forum = room.view().year.bodies.into_iter().find(|body| body.id.as_str() == "forum").unwrap();
    let mut body = serde_json::to_value(forum).unwrap();
    for (field, value) in [("id", json!(id)), ("name", json!(name)), ("schemes", json!(schemes))] {
        body[field] = value;
    }
    json!({"do": "set-body", "body": body})
}

/// The forum for barnehage decides Rekom and Kompetanseløftet, that for skole Dekom and Kompetanseløftet; both meet.
fn two_bodies(barnehage: &[&str], skole: &[&str]) -> Room {
    let room = Room::nordland();
    say(&room, deciding(&room, "forum", "Samarbeidsforum barnehage", barnehage));
    say(&room, deciding(&room, "skole", "Samarbeidsforum skole", skole));
    for seat in ["s04", "s05", "s06", "s07", "s08", "s10", "s12"] {
        let holder = json!({"seat": seat, "body": "skole", "held_by": "unnamed", "deputies": [], "term": null});
        say(&room, json!({"do": "set-holder", "holder": holder}));
    }
    let mut planned = serde_json::to_value(&room.view().year.meetings[0].planned).unwrap();
    planned["bodies"] = json!(["forum", "skole"]);
    say(&room, json!({"do": "plan-meeting", "meeting": planned}));
    room
}

fn agree(room: &Room, of: &str, lines: Option<Vec<NeedId>>) -> ResolveCommand {
    ResolveCommand::Agree { proposal: ProposalId::new(room.view().draft.name), lines, body: Some(body(of)) }
}

fn left(room: &Room) -> Vec<String> {
    let case = room.held().cases.into_iter().find(|case| case.case.to_string() == "4/23").unwrap();
    case.bodies_left.iter().map(ToString::to_string).collect()
}

/// How many lines of each ordning some lines are.
fn by_scheme(lines: &[NeedId]) -> BTreeMap<String, usize> {
    let mut count = BTreeMap::new();
    for line in lines {
        *count.entry(line.as_str().split('-').next().unwrap().to_owned()).or_insert(0) += 1;
    }
    count
}

fn parts(room: &Room) -> Vec<DecidedPart> {
    let decision = room.view().decision.decision.unwrap();
    let Decided::Meeting { parts, .. } = decision.decided else { panic!("in a meeting") };
    parts
}

#[test]
fn a_draft_stands_when_each_ordning_is_decided_by_every_body_that_decides_it() {
    let room = two_bodies(&["rekom", "kl"], &["dekom", "kl"]);
    room.put_forward();
    assert_eq!(left(&room), ["forum", "skole"]);
    let whole = by_scheme(&room.view().needs.iter().map(|need| need.id.clone()).collect::<Vec<_>>());
    let groups: Vec<BTreeMap<String, usize>> = room
        .held()
        .bodies
        .iter()
        .map(|body| by_scheme(&body.groups.iter().flat_map(|part| part.lines.clone()).collect::<Vec<_>>()))
        .collect();
    let of = |schemes: [&str; 2]| {
        schemes.map(|scheme| (scheme.to_owned(), whole[scheme])).into_iter().collect::<BTreeMap<_, _>>()
    };
    assert_eq!(groups, [of(["rekom", "kl"]), of(["dekom", "kl"])], "each is asked about its own lines");

    room.done(agree(&room, "forum", None));
    assert_eq!((left(&room), room.view().draft.stage), (vec!["skole".to_owned()], Stage::Proposed));
    assert!(room.view().decision.decision.is_none(), "Dekom is not decided, and Kompetanseløftet by one of two");

    room.done(ResolveCommand::ConsensusTried);
    let question = VoteQuestion::One { proposal: ProposalId::new(&room.view().decision.proposed.unwrap().hash) };
    let (way, body) = (Way::ShowOfHands, Some(body("skole")));
    room.done(ResolveCommand::PutToVote { question, way, lines: None, body, rule: None, repeats: None });
    room.counted(5, 2, 0);
    assert_eq!((left(&room), room.view().draft.stage), (vec![], Stage::Recommended));
    let told: Vec<_> =
        parts(&room).into_iter().map(|part| (part.body.unwrap().to_string(), part.schemes, part.lines)).collect();
    let schemes = |of: [&str; 2]| of.map(common::scheme).to_vec();
    assert_eq!(
        told,
        [("forum".to_owned(), schemes(["rekom", "kl"]), None), ("skole".to_owned(), schemes(["dekom", "kl"]), None)]
    );
    room.ended();
    let minutes = room.meeting.protokoll_text(None, Language::Nb).unwrap();
    for told in ["Dette gjelder Samarbeidsforum barnehage. Dette gjelder Rekom og KL.", "Dette gjelder Dekom og KL."] {
        assert!(minutes.contains(told), "{minutes}");
    }
    let room = room.reopened();
    assert_eq!(parts(&room).len(), 2);
    let Room { folder, meeting } = room;
    drop(meeting);
    assert_eq!(verify(&folder.path().join("Møte.innstilling"), clock()).unwrap().problems, Vec::<String>::new());
}

#[test]
fn a_line_is_decided_by_the_bodies_of_its_ordning_alone() {
    let room = two_bodies(&["rekom", "kl"], &["dekom", "kl"]);
    room.put_forward();
    assert_eq!(room.refused(agree(&room, "skole", Some(vec![common::need("rekom-1")]))), "line-of-other-body");
    let lines = |scheme: &str| -> Vec<NeedId> {
        let of = room.view().needs.into_iter().filter(|need| need.scheme.as_str() == scheme);
        of.map(|need| need.id).collect()
    };
    room.done(agree(&room, "forum", Some(lines("rekom"))));
    assert_eq!(left(&room), ["forum", "skole"], "Kompetanseløftet is left to it");
    room.done(agree(&room, "forum", Some(lines("kl"))));
    room.done(agree(&room, "skole", None));
    assert_eq!(room.view().draft.stage, Stage::Recommended);
    let schemes: Vec<usize> = parts(&room).iter().map(|part| part.schemes.len()).collect();
    assert_eq!(schemes, [1, 1, 2]);
}

#[test]
fn a_draft_with_an_ordning_that_nobody_here_decides_is_not_put_forward() {
    let room = two_bodies(&["rekom"], &["dekom"]);
    room.in_the_case();
    let refusal = room.act(ResolveCommand::PutDraftForward { by: None }).unwrap_err();
    assert_eq!((refusal.code.as_str(), refusal.values["scheme"].as_str()), ("scheme-of-no-body", "KL"));
}

#[test]
fn what_a_body_decides_is_a_known_ordning_in_the_files_order() {
    let room = two_bodies(&["kl", "rekom"], &[]);
    let decides = |id: &str| {
        let bodies = room.view().year.bodies;
        bodies.into_iter().find(|body| body.id.as_str() == id).unwrap().schemes
    };
    assert_eq!(decides("forum"), [common::scheme("rekom"), common::scheme("kl")], "in the file's order");
    let unknown: Command = serde_json::from_value(deciding(&room, "skole", "Samarbeidsforum skole", &["vgo"])).unwrap();
    assert_eq!(room.refused(unknown), "unknown-scheme");
    let other: Command = serde_json::from_value(deciding(&room, "skole", "Samarbeidsforum skole", &["kl"])).unwrap();
    room.done(other);
    assert_eq!(decides("skole"), [common::scheme("kl")]);
    room.done(HistoryCommand::Undo);
    assert_eq!(decides("skole"), []);
}

#[test]
fn what_was_put_forward_is_decided_as_the_bodies_were_then() {
    let room = two_bodies(&["rekom", "kl"], &["dekom", "kl"]);
    room.put_forward();
    say(&room, deciding(&room, "forum", "Samarbeidsforum barnehage", &[]));
    room.done(agree(&room, "forum", None));
    room.done(agree(&room, "skole", None));
    assert_eq!(parts(&room)[0].schemes, [common::scheme("rekom"), common::scheme("kl")]);
}

/// Innlandet shares pots by key figures and has no lines. Its own script, in which each forum decides other ordninger.
#[test]
fn pots_without_lines_stand_when_every_body_has_decided() {
    let script = include_bytes!("../../../../assets/examples/innlandet-2022/meeting.jsonl");
    let room = Room::example("innlandet-2022");
    let mut ended = 0;
    for line in str::from_utf8(script).unwrap().lines() {
        let mut command: Value = serde_json::from_str(line).unwrap();
        if command["do"] == "set-body" {
            command["body"]["schemes"] =
                if command["body"]["id"] == "skole" { json!(["dekom", "kl"]) } else { json!(["rekom", "kl"]) };
        }
        let ends = command["do"] == "end-vote";
        say(&room, command);
        ended += usize::from(ends);
        if ends && ended == 3 {
            assert_eq!(
                room.held().cases.iter().find(|case| case.bodies_left.len() == 1).unwrap().bodies_left,
                [body("skole")]
            );
            assert!(room.view().decision.decision.is_none(), "the other forum has not voted");
        }
    }
    assert_eq!(ended, 4);
    let told: Vec<_> = parts(&room).into_iter().map(|part| (part.body.unwrap().to_string(), part.schemes)).collect();
    let schemes = |of: [&str; 2]| of.map(common::scheme).to_vec();
    assert_eq!(told, [("forum".to_owned(), schemes(["rekom", "kl"])), ("skole".to_owned(), schemes(["dekom", "kl"]))]);
    let minutes = room.meeting.protokoll_text(None, Language::Nb).unwrap();
    assert!(minutes.contains("Samarbeidsforum skole i Innlandet"), "{minutes}");
}
