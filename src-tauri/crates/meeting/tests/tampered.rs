//! Somebody who knows SQLite changes what happened in a meeting that was held, and puts the guards of the file back: verify says
//! that it does not hold, and what.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

#[path = "common/altering.rs"]
mod altering;
mod common;

use std::fs;
use std::path::{Path, PathBuf};

use altering::change;
use common::clock;
use meeting::command::script::Script;
use meeting::view::FileWarningCode;
use meeting::{KeptWith, MeetingId, verify};

/// Nordland's example meeting, held to its closed minutes, with a file kept with a case and one with the meeting.
fn held(folder: &Path) -> PathBuf {
    let path = folder.join("nordland.innstilling");
    let meeting = meeting::new_from_example("nordland-2023", &path, clock()).unwrap();
    let script = include_bytes!("../../../../assets/examples/nordland-2023/meeting.jsonl");
    let letter = folder.join("tildelingsbrev.txt");
    fs::write(&letter, "Rammen for 2023 er 10 886 000 kroner. Konstruert.").unwrap();
    for line in Script::new(script.as_slice()) {
        let command = line.read.unwrap().command;
        let does = serde_json::to_value(&command).unwrap();
        meeting.execute(meeting.leader_view().unwrap().revision, command).unwrap();
        if does["do"] == "set-case" && does["case"]["number"] == "2/23" {
            meeting.keep_file(&KeptWith::Case { case: "2/23".parse().unwrap() }, &letter).unwrap();
            meeting.keep_file(&KeptWith::Meeting { meeting: MeetingId::new("m1") }, &letter).unwrap();
        }
    }
    path
}

/// What verify says of the meeting after the change.
fn told(sql: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = held(folder.path());
    assert_eq!(verify(&path, clock()).unwrap().problems, [""; 0], "before the change it holds");
    change(&path, sql);
    verify(&path, clock()).unwrap().problems
}

fn says(sql: &str, code: &str, what: &str) {
    let problems = told(sql);
    let found = problems.iter().any(|problem| problem.starts_with(code) && problem.contains(what));
    assert!(found, "«{sql}» must be told as {code} with «{what}»: {problems:#?}");
    assert!(
        problems.iter().any(|problem| problem.starts_with("content")),
        "and as rows that were altered: {problems:#?}"
    );
}

#[test]
fn an_answer_of_a_roll_call_that_is_turned_is_found() {
    says(
        "UPDATE vote_given SET choice = 'against' WHERE seat = 's02' AND choice = 'for'",
        "proceedings",
        "case 4/23, vote 2",
    );
}

#[test]
fn an_answer_that_is_taken_away_is_found() {
    says("DELETE FROM vote_given WHERE seat = 's18'", "proceedings", "vote 2");
}

#[test]
fn somebody_inhabil_who_gets_an_answer_is_found() {
    says(
        "INSERT INTO vote_given (meeting, vote, seat, choice) SELECT meeting, vote, 's01', 'for' FROM vote_given LIMIT 1",
        "proceedings",
        "s01",
    );
}

#[test]
fn hands_that_are_counted_otherwise_are_found() {
    says("UPDATE vote_counted SET yes = 12, no = 5", "proceedings", "vote 1");
}

#[test]
fn an_act_that_is_written_anew_is_found() {
    says("UPDATE act SET act = replace(act, '\"s01\"', '\"s04\"') WHERE act LIKE '%steps-out%'", "proceedings", "m1");
}

#[test]
fn an_act_that_is_taken_away_is_found() {
    says("DELETE FROM act WHERE act LIKE '%consensus-tried%'", "proceedings", "m1");
}

#[test]
fn closed_minutes_with_another_count_are_found() {
    says("UPDATE closed_minutes SET minutes = replace(minutes, '\"yes\":11', '\"yes\":12')", "proceedings", "minutes");
}

#[test]
fn closed_minutes_with_other_words_are_found() {
    let sql = "UPDATE closed_minutes SET minutes = replace(minutes, 'Sekretariatet orienterte', 'Ingen orienterte')";
    says(sql, "content", "");
}

#[test]
fn an_attachment_that_is_another_is_found() {
    let other = "UPDATE attachment SET bytes = CAST(replace(CAST(bytes AS TEXT), '10 886 000', '12 000 000') AS BLOB)";
    says(other, "attachment", "tildelingsbrev.txt");
}

#[test]
fn a_file_of_a_meeting_that_is_another_or_is_taken_away_is_found() {
    let other = "UPDATE kept_file SET bytes = CAST(replace(CAST(bytes AS TEXT), '10 886 000', '12 000 000') AS BLOB)";
    says(other, "attachment", "tildelingsbrev.txt");
    says("DELETE FROM kept_file", "content", "");
}

#[test]
fn an_attachment_that_is_taken_away_is_found() {
    says("DELETE FROM attachment", "content", "");
}

/// A copy that a file manager takes of a meeting that is open and was written to.
fn copied_while_open(folder: &Path) -> PathBuf {
    let (path, copy) = (folder.join("nordland.innstilling"), folder.join("kopi.innstilling"));
    let meeting = meeting::new_from_example("nordland-2023", &path, clock()).unwrap();
    let note = r#"{"do":"set-note","need":"rekom-1","note":"Avklares."}"#;
    let command = Script::new(note.as_bytes()).next().unwrap().read.unwrap().command;
    meeting.execute(meeting.leader_view().unwrap().revision, command).unwrap();
    fs::copy(&path, &copy).unwrap();
    drop(meeting);
    assert_eq!(verify(&path, clock()).unwrap().warnings, [], "the file itself was closed");
    copy
}

#[test]
fn a_copy_that_was_taken_while_the_meeting_was_open_is_in_order_and_is_said_to_maybe_lack_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let found = verify(&copied_while_open(folder.path()), clock()).unwrap();
    assert_eq!(found.problems, [""; 0]);
    assert_eq!(found.warnings.iter().map(|told| told.code).collect::<Vec<_>>(), [FileWarningCode::CopiedWhileOpen]);
}

#[test]
fn of_such_a_copy_that_is_damaged_it_is_said_too_since_that_may_be_the_damage() {
    let folder = tempfile::tempdir().unwrap();
    let copy = copied_while_open(folder.path());
    change(&copy, "DELETE FROM note");
    let found = verify(&copy, clock()).unwrap();
    assert!(!found.problems.is_empty());
    assert_eq!(found.warnings.iter().map(|told| told.code).collect::<Vec<_>>(), [FileWarningCode::CopiedWhileOpen]);
}
