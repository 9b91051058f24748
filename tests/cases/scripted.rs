//! A meeting by script: `do`, `show` and `journal` on the real program.

use std::path::Path;

use serde_json::{Value, json};
use whole_program::program::{Told, told};

use super::example;

/// Runs a command on the file, in bokmål.
fn run(words: &[&str], file: &Path, after: &[&str], stdin: &str) -> Told {
    let file = file.to_str().unwrap();
    told(&[words, &[file], after].concat(), "nb_NO.UTF-8", stdin.as_bytes()).unwrap()
}

fn answers(told: &Told) -> Vec<Value> {
    told.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Times differ from run to run.
fn without_times(journal: &str) -> String {
    let line = |line: &str| {
        let mut columns: Vec<&str> = line.split('\t').collect();
        if columns.len() > 1 {
            assert_eq!(columns[1].len(), "2026-03-13 09:00:00".len(), "{line}");
            columns[1] = "TIME";
        }
        columns.join(" | ")
    };
    journal.lines().map(line).collect::<Vec<_>>().join("\n")
}

const SCRIPT: &str = r#"{"do":"set-note","need":"rekom-1","note":"Avklares."}

{"do":"set-note","need":"rekom-1","note":"Avklart."}
{"do":"set-amount","need":"rekom-1","amount":111000,"others":"hold"}
{"do":"lock","need":"rekom-1"}
{"do":"undo"}
{"do":"set-frame","frame":{"scheme":"rekom","year":2023,"parts":[{"name":"Hovedtildeling","amount":11000000,"status":"final","date":null,"reference":null}]}}
{"do":"open-meeting","meeting":"m1"}
"#;

#[test]
fn each_line_is_answered_by_one_line() {
    let (_desk, file) = example("nordland-2023");
    let told = run(&["do"], &file, &[], SCRIPT);
    let answers = answers(&told);
    let lines: Vec<&Value> = answers.iter().map(|answer| &answer["line"]).collect();
    assert_eq!(lines, [1, 3, 4, 5, 6, 7, 8], "the empty line is passed over: {}", told.stdout);
    assert_eq!(answers[2]["moved"], json!([{"need": "rekom-1", "amount": 111000}]));
    assert_eq!(answers[2]["revision"], 4);
    assert_eq!(answers.iter().filter(|answer| answer["ok"] == true).count() + usize::from(told.exit == Some(1)), 7);
}

#[test]
fn the_first_refusal_stops_unless_one_goes_on() {
    let script = "{\"do\":\"lock\",\"need\":\"rekom-1\"}\n{\"do\":\"lock\"}\n{\"do\":\"undo\",\"seen\":1}\nbosh\n{\"do\":\"undo\"}\n";
    let (_desk, file) = example("nordland-2023");
    let stopped = run(&["do"], &file, &[], script);
    assert_eq!((stopped.exit, answers(&stopped).len()), (Some(1), 2), "{}", stopped.stdout);
    let went_on = run(&["do"], &file, &["--go-on"], script);
    assert_eq!(went_on.exit, Some(1));
    insta::assert_snapshot!(went_on.stdout);
}

#[test]
fn a_script_may_come_as_a_file_from_windows() {
    let (desk, file) = example("nordland-2023");
    let commands = desk.meetings().join("kommandoer.jsonl");
    std::fs::write(&commands, "\u{feff}{\"do\":\"lock\",\"need\":\"rekom-1\"}\r\n\r\n{\"do\":\"undo\"}\r\n").unwrap();
    let told = run(&["do"], &file, &[commands.to_str().unwrap()], "");
    assert_eq!((told.exit, answers(&told).len()), (Some(0), 2), "{told:?}");
}

#[test]
fn a_line_without_end_is_refused() {
    let (_desk, file) = example("nordland-2023");
    let told = run(&["do"], &file, &[], &"x".repeat(3_000_000));
    assert_eq!(answers(&told)[0]["code"], "not-understood");
    assert_eq!((told.exit, told.stdout.lines().count()), (Some(1), 1));
}

#[test]
fn the_journal_says_who_did_what_and_what_stood_there_before() {
    let (_desk, file) = example("nordland-2023");
    run(&["do"], &file, &["--go-on"], SCRIPT);
    insta::assert_snapshot!(without_times(&run(&["journal"], &file, &[], "").stdout));
}

#[test]
fn the_journal_is_searched_by_words() {
    let (_desk, file) = example("nordland-2023");
    run(&["do"], &file, &["--go-on"], SCRIPT);
    let found = run(&["journal"], &file, &["--search", "BINDAL avklart", "--json"], "");
    let found: Value = serde_json::from_str(&found.stdout).unwrap();
    let lines = found["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 1, "{found}");
    assert_eq!((&lines[0]["before"], &lines[0]["after"]), (&json!("Avklares."), &json!("Avklart.")));
}

#[test]
fn what_the_leader_sees_is_shown_part_by_part() {
    let (_desk, file) = example("nordland-2023");
    let whole: Value = serde_json::from_str(&run(&["show"], &file, &["--json"], "").stdout).unwrap();
    let draft: Value = serde_json::from_str(&run(&["show"], &file, &["draft", "--json"], "").stdout).unwrap();
    assert_eq!(draft, whole["draft"]);
    let refused = run(&["show"], &file, &["budget"], "");
    assert_eq!(refused.exit, Some(1));
    assert!(
        refused.stderr.starts_with("unknown-part: ") && refused.stderr.contains("meeting, year, schemes"),
        "{refused:?}"
    );
}

#[test]
fn a_meeting_in_short() {
    let (_desk, file) = example("nordland-2023");
    let told = run(&["show"], &file, &[], "").stdout;
    let steady = |line: &&str| !line.contains("kontrollkode") && !line.contains('\t');
    insta::assert_snapshot!(told.lines().filter(steady).collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_examples_of_the_schema_are_carried_out() {
    let (_desk, file) = example("nordland-2023");
    let examples = include_str!("../../assets/schema/commands.examples.jsonl");
    let told = run(&["do"], &file, &[], examples);
    assert_eq!(told.exit, Some(0), "{}", told.stdout.lines().last().unwrap_or_default());
    let verified = run(&["verify"], &file, &[], "");
    assert_eq!(verified.exit, Some(0), "{verified:?}");
}
