//! A whole meeting for each county, as the scripts beside the examples have it: five cases, a late arrival, a *vara*, three ties, a
//! counter-proposal in numbers, a vote by roll call, and minutes that are closed.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use common::clock;
use forum::Language;
use meeting::command::script::Script;
use meeting::command::{PresideCommand, ResolveCommand};
use meeting::view::{Decided, MeetingView};
use meeting::{Meeting, Paper, RefusalCode, verify};
use procedure::{CaseStatus, Happened, MeetingId, MoveKind, Outcome, TieOutcome, Way};

const COUNTIES: [&str; 3] = ["nordland-2023", "rogaland-2025", "innlandet-2022"];

fn script(county: &str) -> Vec<u8> {
    let path = format!("../../../assets/examples/{county}/meeting.jsonl");
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The example with its meeting held, line by line.
fn held(county: &str, folder: &Path) -> (Meeting, PathBuf) {
    let path = folder.join(format!("{county}.innstilling"));
    let meeting = meeting::new_from_example(county, &path, clock()).unwrap();
    for line in Script::new(script(county).as_slice()) {
        let seen = meeting.leader_view().unwrap().revision;
        let command = line.read.unwrap().command;
        meeting.execute(seen, command).unwrap_or_else(|refusal| panic!("{county}, line {}: {refusal}", line.line));
    }
    (meeting, path)
}

fn at_hand(meeting: &Meeting) -> MeetingView {
    meeting.year().unwrap().meetings.remove(0)
}

#[test]
fn each_county_holds_its_meeting_from_the_roll_to_closed_minutes() {
    for county in COUNTIES {
        let folder = tempfile::tempdir().unwrap();
        let (meeting, path) = held(county, folder.path());
        let view = at_hand(&meeting);
        assert!(view.closed_at.is_some() && view.minutes_closed.is_some(), "{county}: closed, and its minutes with it");
        let held = view.held.unwrap();
        assert_eq!(held.cases.len(), 5, "{county}");
        assert!(held.cases.iter().all(|case| case.status == CaseStatus::Treated), "{county}");
        let ties: Vec<TieOutcome> = held
            .cases
            .iter()
            .flat_map(|case| &case.habilitet)
            .filter_map(|tie| tie.decision.as_ref().map(|decision| decision.outcome))
            .collect();
        assert_eq!(ties.len(), 3, "{county}: three ties");
        assert!(ties.contains(&TieOutcome::Inhabil) && ties.contains(&TieOutcome::Habil), "{county}");
        let votes: Vec<_> = held.cases.iter().flat_map(|case| &case.votes).collect();
        assert!(votes.iter().any(|vote| vote.way == Way::RollCall && vote.by_name.is_some()), "{county}");
        assert!(votes.iter().all(|vote| vote.outcome != Outcome::NoQuorum), "{county}");
        let moves = held.between.iter().filter(|entry| matches!(entry.what, Happened::Moved { .. }));
        let vara = |entry: &&procedure::RecordEntry| {
            matches!(&entry.what, Happened::Moved { what: MoveKind::DeputyIn { .. }, .. })
        };
        assert_eq!(moves.filter(vara).count(), 1, "{county}: a vara");
        let view = meeting.leader_view().unwrap();
        let decided = view.decision.decision.unwrap();
        let Decided::Meeting { parts, .. } = decided.decided else { panic!("{county}: in a meeting") };
        assert_eq!(decided.version.draft, "Utkast A", "{county}: and not the counter-proposal");
        for part in &parts {
            let vote = part.vote.as_ref().unwrap_or_else(|| panic!("{county}: by vote"));
            assert_eq!(Some(decided.version.hash.as_str()), vote.carried.as_ref().map(procedure::ProposalId::as_str));
        }
        let bodies: BTreeSet<Option<&str>> =
            parts.iter().map(|part| part.body.as_ref().map(procedure::BodyId::as_str)).collect();
        match county {
            "innlandet-2022" => assert_eq!((bodies.len(), bodies.contains(&None)), (2, false), "each forum by itself"),
            _ => assert_eq!((parts.len(), bodies), (1, BTreeSet::from([None])), "{county}"),
        }
        drop(meeting);
        assert_eq!(verify(&path, clock()).unwrap().problems, [""; 0], "{county}");
    }
}

#[test]
fn after_the_last_line_no_vote_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, _) = held("nordland-2023", folder.path());
    let revision = meeting.leader_view().unwrap().revision;
    let question = procedure::VoteQuestion::One { proposal: procedure::ProposalId::new("a") };
    let vote = ResolveCommand::PutToVote {
        question,
        way: Way::ShowOfHands,
        lines: None,
        body: None,
        rule: None,
        repeats: None,
    };
    assert_eq!(meeting.execute(revision, vote).unwrap_err().code, RefusalCode::MeetingNotOpened);
    let open = PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") };
    assert_eq!(meeting.execute(revision, open).unwrap_err().code, RefusalCode::MeetingHeld);
}

#[test]
fn the_same_script_gives_the_same_amounts_counts_and_minutes() {
    for county in COUNTIES {
        let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let ((one, _), (other, _)) = (held(county, first.path()), held(county, second.path()));
        let (first, second) = (one.leader_view().unwrap(), other.leader_view().unwrap());
        assert_eq!(first.draft.amounts, second.draft.amounts, "{county}");
        assert_eq!(at_hand(&one), at_hand(&other), "{county}: the clock is the same here");
        let text = |meeting: &Meeting| meeting.protokoll_text(None, Language::Nn).unwrap();
        assert_eq!(text(&one).lines().count(), text(&other).lines().count());
    }
}

#[test]
fn the_minutes_print_in_three_languages_and_say_the_counts() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, _) = held("nordland-2023", folder.path());
    for (language, counted) in [(Language::Nb, "11 for"), (Language::Nn, "11 for"), (Language::En, "11 for")] {
        let text = meeting.protokoll_text(None, language).unwrap();
        assert!(text.contains(counted), "{language:?}: {text}");
        assert!(meeting.paper(&Paper::Protokoll { meeting: None }, language).unwrap().starts_with(b"%PDF"));
        assert!(meeting.paper(&Paper::Innkalling { meeting: None }, language).unwrap().starts_with(b"%PDF"));
    }
    assert!(
        meeting.paper(&Paper::INNSTILLING, Language::Nb).unwrap().starts_with(b"%PDF"),
        "and the paper of the decision"
    );
}

#[test]
fn a_meeting_is_read_back_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, path) = held("innlandet-2022", folder.path());
    let before = meeting.year().unwrap();
    drop(meeting);
    let meeting::Opened::Meeting(again) = meeting::open(&path, clock()).unwrap() else { panic!("a meeting") };
    assert_eq!(again.year().unwrap(), before);
}

#[test]
fn a_meeting_whose_minutes_are_closed_is_the_same_after_what_comes_later() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, path) = held("nordland-2023", folder.path());
    let closed = at_hand(&meeting);
    let does = |line: &str| {
        let command = Script::new(line.as_bytes()).next().unwrap().read.unwrap().command;
        meeting.execute(meeting.leader_view().unwrap().revision, command).unwrap();
    };
    does(
        r#"{"do":"plan-meeting","meeting":{"id":"m2","bodies":["forum"],"date":"2023-05-11","starts":null,"ends":null,"place":null,"form":"digital","language":"nn","notice_sent":null}}"#,
    );
    does(r#"{"do":"open-meeting","meeting":"m2"}"#);
    does(r#"{"do":"arrive","seats":["s01","s02"]}"#);
    assert_eq!(at_hand(&meeting), closed, "it is known, and not read again");
    does(r#"{"do":"correct-minutes","meeting":"m1","text":"Møtet begynte kl. 10.05."}"#);
    does(r#"{"do":"leave","seats":["s02"]}"#);
    let corrected = meeting.year().unwrap();
    let corrections =
        |year: &meeting::view::YearView| year.meetings[0].minutes_closed.as_ref().unwrap().corrections.len();
    assert_eq!(corrections(&corrected), 1);
    drop(meeting);
    let meeting::Opened::Meeting(again) = meeting::open(&path, clock()).unwrap() else { panic!("a meeting") };
    assert_eq!(again.year().unwrap(), corrected, "as the file has it");
    drop(again);
    assert_eq!(verify(&path, clock()).unwrap().problems, [""; 0]);
}
