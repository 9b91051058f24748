//! Somebody who knows SQLite changes what happened in a meeting that was held, and puts the guards of the file back: verify says
//! that it does not hold, and what.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::clock;
use meeting::command::script::Script;
use meeting::{KeptWith, MeetingId, verify};
use rusqlite::Connection;

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

/// Changes rows behind the program's back: the triggers that would refuse it are taken away and put back as they were.
fn change(path: &Path, sql: &str) {
    let file = Connection::open(path).unwrap();
    let triggers: Vec<(String, String)> = file
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (name, _) in &triggers {
        file.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    assert!(file.execute(sql, []).unwrap() > 0, "{sql} changes nothing");
    for (_, trigger) in &triggers {
        file.execute_batch(trigger).unwrap();
    }
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
